#include "qpdflibrary.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

/* The library whose header we were built with. */
#if QPDF_MAJOR_VERSION >= 12
#define LIBRARY "libqpdf.so.30"
#else
#define LIBRARY "libqpdf.so.29"
#endif

static struct tv_qpdf calls;
static bool is_loaded;

static void load(void) {
    void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    is_loaded = true;
#define TAKE(member, name) \
    is_loaded = (*(void **)&calls.member = dlsym(library, #name)) && is_loaded;
    TV_QPDF_CALLS(TAKE)
}

const struct tv_qpdf *tv_qpdf_load(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return is_loaded ? &calls : NULL;
}

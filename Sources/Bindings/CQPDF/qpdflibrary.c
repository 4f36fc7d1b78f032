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
#define TAKE(member, name) is_loaded = (*(void **)&calls.member = dlsym(library, name)) && is_loaded
    TAKE(open, "qpdf_init");
    TAKE(close, "qpdf_cleanup");
    TAKE(silence_errors, "qpdf_silence_errors");
    TAKE(suppress_warnings, "qpdf_set_suppress_warnings");
    TAKE(take_error, "qpdf_get_error");
    TAKE(read_memory, "qpdf_read_memory");
    TAKE(write_memory, "qpdf_init_write_memory");
    TAKE(encrypt, "qpdf_set_r6_encryption_parameters2");
    TAKE(preserve_encryption, "qpdf_set_preserve_encryption");
    TAKE(write, "qpdf_write");
    TAKE(buffer_length, "qpdf_get_buffer_length");
    TAKE(buffer, "qpdf_get_buffer");
}

const struct tv_qpdf *tv_qpdf_load(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return is_loaded ? &calls : NULL;
}

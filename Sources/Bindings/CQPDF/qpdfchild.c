#define _GNU_SOURCE
#include "qpdfchild.h"
#include "confine.h"
#include "qpdflibrary.h"
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* The most memory, in bytes, that was used so far. */
static size_t peak(void) {
    struct rusage usage;
    return getrusage(RUSAGE_SELF, &usage) == 0 ? (size_t)usage.ru_maxrss << 10 : 0;
}

/* An error since this was last asked: what it comes to. */
static enum tv_end trouble(const struct tv_qpdf *qpdf, qpdf_data file) {
    if (!qpdf->has_error(file)) return TV_REWRITTEN;
    switch (qpdf->error_code(file, qpdf->take_error(file))) {
    case qpdf_e_password: return TV_LOCKED;
    /* Of reading, the one thing that it does not do. */
    case qpdf_e_unsupported: return TV_OTHERWISE_LOCKED;
    /* Memory that could not be had. */
    case qpdf_e_internal: return TV_TOO_HEAVY;
    default: return TV_DAMAGED;
    }
}

/* Whether a stream could be unpacked, or is only damaged: libqpdf takes memory that it could not
   have for damage, and we may have more of it. */
static bool is_bounded(
    const struct tv_qpdf *qpdf, qpdf_data file, const struct tv_limits *limits, size_t before) {
    enum tv_end end = trouble(qpdf, file);
    return end == TV_REWRITTEN || (end != TV_TOO_HEAVY && peak() - before < limits->memory / 4);
}

/* Whether all pages together paint and carry no more than they may. */
static bool is_light(
    const struct tv_qpdf *qpdf, qpdf_data file, int count, const struct tv_limits *limits,
    size_t before) {
    size_t content = 0, annotations = 0;
    for (int i = 0; i < count; i++) {
        unsigned char *data = NULL;
        size_t length = 0;
        qpdf_oh page = qpdf->page(file, i), notes = qpdf->entry(file, page, "/Annots");
        qpdf->page_content(file, page, &data, &length);
        free(data);
        if (!is_bounded(qpdf, file, limits, before)) return false;
        content += length;
        if (qpdf->type(file, notes) == ot_array) annotations += qpdf->count(file, notes);
        qpdf->release(file, notes);
        qpdf->release(file, page);
        if (content > limits->content || annotations > limits->annotations) return false;
    }
    /* What the file says of itself is read too. */
    unsigned char *data = NULL;
    size_t length = 0;
    qpdf_oh packet = qpdf->entry(file, qpdf->root(file), "/Metadata");
    if (qpdf->type(file, packet) != ot_stream) return true;
    qpdf->stream_data(file, packet, qpdf_dl_generalized, NULL, &data, &length);
    free(data);
    return is_bounded(qpdf, file, limits, before) && length <= limits->content;
}

static enum tv_end rewrite(
    const struct tv_qpdf *qpdf, const char *bytes, size_t length, const char *password,
    const char *path, const struct tv_limits *limits, size_t before) {
    qpdf_data file = qpdf->open();
    qpdf->silence_errors(file);
    qpdf->suppress_warnings(file, QPDF_TRUE);
    qpdf->read_memory(file, "a PDF", bytes, length, password);
    enum tv_end end = trouble(qpdf, file);
    if (end != TV_REWRITTEN) return end;
    int count = qpdf->page_count(file);
    if ((end = trouble(qpdf, file)) != TV_REWRITTEN) return end;
    if (count <= 0) return TV_EMPTY;
    if ((size_t)count > limits->pages) return TV_TOO_LONG;
    qpdf->push_inherited(file);
    if ((end = trouble(qpdf, file)) != TV_REWRITTEN) return end;
    if (!is_light(qpdf, file, count, limits, before)) return TV_TOO_HEAVY;
    int was_locked = qpdf->is_encrypted(file) ? TV_WAS_LOCKED : 0;
    int was_damaged = qpdf->more_warnings(file) ? TV_WAS_DAMAGED : 0;
    if (qpdf->start_writing(file, path) & QPDF_ERRORS) return TV_TOO_HEAVY;
    qpdf->preserve_encryption(file, QPDF_FALSE);
    qpdf->set_static_id(file, QPDF_TRUE);
    qpdf->set_object_streams(file, qpdf_o_disable);
    qpdf->write(file);
    if ((end = trouble(qpdf, file)) != TV_REWRITTEN) return end;
    return (enum tv_end)(was_locked | was_damaged);
}

int tv_memory_file(void) { return memfd_create("a PDF", MFD_CLOEXEC); }

struct tv_child tv_qpdf_rewrite(
    const char *bytes, size_t length, const char *password, const struct tv_limits *limits) {
    struct tv_child child = {.process = -1, .output = -1};
    /* Loaded here once, not by every child. */
    const struct tv_qpdf *qpdf = tv_qpdf_load();
    if (!qpdf) return child;
    child.output = tv_memory_file();
    if (child.output < 0) return child;
    child.process = fork();
    if (child.process != 0) return child;
    tv_confine(limits);
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", child.output);
    size_t before = peak();
    enum tv_end end = rewrite(qpdf, bytes, length, password, path, limits, before);
    bool is_full = end == TV_DAMAGED && peak() - before > limits->memory / 2;
    _exit(is_full ? TV_TOO_HEAVY : end);
}

enum tv_end tv_qpdf_wait(struct tv_child child) {
    if (child.output < 0) return TV_NO_LIBRARY;
    if (child.process < 0) return TV_TOO_HEAVY;
    int status = 0;
    while (waitpid(child.process, &status, 0) < 0)
        if (errno != EINTR) return TV_TOO_HEAVY;
    int end = WIFEXITED(status) ? WEXITSTATUS(status) : TV_TOO_HEAVY;
    return end <= TV_TOO_HEAVY ? (enum tv_end)end : TV_TOO_HEAVY;
}

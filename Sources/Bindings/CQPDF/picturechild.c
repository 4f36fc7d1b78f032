#define _GNU_SOURCE
#include "picturechild.h"
#include "confine.h"
#include "qpdflibrary.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <turbojpeg.h>
#include <unistd.h>

/* What a strict reader takes: dots that break off would be grey on the page. */
static const int strict = TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS;

/* The data of a stream, whole and unpacked so far; NULL where that cannot be done. */
static unsigned char *unpacked(
    const struct tv_qpdf *qpdf, qpdf_data file, qpdf_oh stream, enum qpdf_stream_decode_level_e level,
    size_t *length) {
    unsigned char *data = NULL;
    QPDF_BOOL is_unpacked = QPDF_FALSE;
    QPDF_ERROR_CODE code = qpdf->stream_data(file, stream, level, &is_unpacked, &data, length);
    if (qpdf->has_error(file)) qpdf->take_error(file);
    bool is_whole = !(code & QPDF_ERRORS) && (is_unpacked || level == qpdf_dl_none);
    if (is_whole && !qpdf->more_warnings(file)) return data;
    while (qpdf->more_warnings(file)) qpdf->next_warning(file);
    free(data);
    return NULL;
}

static void remove_last(const struct tv_qpdf *qpdf, qpdf_data file, qpdf_oh array) {
    if (qpdf->type(file, array) == ot_array && qpdf->count(file, array) > 0)
        qpdf->erase_item(file, array, qpdf->count(file, array) - 1);
}

/* A JPEG file in a stream; others may be packed around it. */
static unsigned char *jpeg(
    const struct tv_qpdf *qpdf, qpdf_data file, qpdf_oh stream, size_t *length) {
    qpdf_oh entries = qpdf->dictionary(file, stream);
    qpdf_oh filters = qpdf->entry(file, entries, "/Filter");
    if (qpdf->type(file, filters) != ot_array || qpdf->count(file, filters) < 2)
        return unpacked(qpdf, file, stream, qpdf_dl_none, length);
    remove_last(qpdf, file, filters);
    remove_last(qpdf, file, qpdf->entry(file, entries, "/DecodeParms"));
    return unpacked(qpdf, file, stream, qpdf_dl_specialized, length);
}

static bool is_as_told(tjhandle codec, unsigned char *data, size_t length, struct tv_picture picture) {
    int width, height, sampling, colours;
    if (tjDecompressHeader3(codec, data, length, &width, &height, &sampling, &colours)) return false;
    bool is_grey = colours == TJCS_GRAY, is_colour = colours == TJCS_RGB || colours == TJCS_YCbCr;
    return width == picture.width && height == picture.height &&
           (picture.samples == 1 ? is_grey : is_colour);
}

static unsigned char *jpeg_dots(unsigned char *data, size_t length, struct tv_picture picture) {
    tjhandle codec = tjInitDecompress();
    bool is_right = codec && is_as_told(codec, data, length, picture);
    unsigned char *dots = is_right ? malloc(picture.length) : NULL;
    int format = picture.samples == 1 ? TJPF_GRAY : TJPF_RGB;
    if (dots && tjDecompress2(codec, data, length, dots, picture.width, 0, picture.height, format, strict)) {
        free(dots);
        dots = NULL;
    }
    if (codec) tjDestroy(codec);
    return dots;
}

/* All dots of a picture; NULL where they are not there. */
static unsigned char *dots(const struct tv_qpdf *qpdf, qpdf_data file, struct tv_picture picture) {
    qpdf_oh stream = qpdf->object(file, picture.object, 0);
    if (qpdf->type(file, stream) != ot_stream) return NULL;
    size_t length = 0;
    if (!picture.is_jpeg) {
        unsigned char *rows = unpacked(qpdf, file, stream, qpdf_dl_specialized, &length);
        if (rows && length >= picture.length) return rows;
        free(rows);
        return NULL;
    }
    unsigned char *data = jpeg(qpdf, file, stream, &length);
    unsigned char *dots = data ? jpeg_dots(data, length, picture) : NULL;
    free(data);
    return dots;
}

static bool send(int pipe, const unsigned char *bytes, size_t length) {
    while (length > 0) {
        ssize_t count = write(pipe, bytes, length);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        bytes += count;
        length -= (size_t)count;
    }
    return true;
}

static void unpack(
    const struct tv_qpdf *qpdf, const char *bytes, size_t length, const struct tv_picture *pictures,
    size_t count, int pipe) {
    qpdf_data file = qpdf->open();
    qpdf->silence_errors(file);
    qpdf->suppress_warnings(file, QPDF_TRUE);
    qpdf->read_memory(file, "a PDF", bytes, length, NULL);
    if (qpdf->has_error(file)) return;
    while (qpdf->more_warnings(file)) qpdf->next_warning(file);
    for (size_t i = 0; i < count; i++) {
        unsigned char *found = dots(qpdf, file, pictures[i]);
        unsigned char is_there = found != NULL;
        if (!send(pipe, &is_there, 1)) return;
        if (found && !send(pipe, found, pictures[i].length)) return;
        free(found);
    }
}

struct tv_child tv_pictures_unpack(
    const char *bytes, size_t length, const struct tv_picture *pictures, size_t count,
    const struct tv_limits *limits) {
    struct tv_child child = {.process = -1, .output = -1};
    const struct tv_qpdf *qpdf = tv_qpdf_load();
    int ends[2];
    if (!qpdf || pipe2(ends, O_CLOEXEC)) return child;
    child.output = ends[0];
    child.process = fork();
    if (child.process != 0) {
        close(ends[1]);
        return child;
    }
    close(ends[0]);
    tv_confine(limits);
    unpack(qpdf, bytes, length, pictures, count, ends[1]);
    _exit(0);
}

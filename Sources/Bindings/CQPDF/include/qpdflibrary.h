#ifndef TWOVOICES_QPDFLIBRARY_H
#define TWOVOICES_QPDFLIBRARY_H
#include <qpdf/qpdf-c.h>

/* The calls of qpdf's C interface that we use, each with the type that qpdf's own header gives it. */
struct tv_qpdf {
    __typeof__(&qpdf_init) _Nonnull open;
    __typeof__(&qpdf_cleanup) _Nonnull close;
    __typeof__(&qpdf_silence_errors) _Nonnull silence_errors;
    __typeof__(&qpdf_set_suppress_warnings) _Nonnull suppress_warnings;
    __typeof__(&qpdf_get_error) _Nonnull take_error;
    __typeof__(&qpdf_read_memory) _Nonnull read_memory;
    __typeof__(&qpdf_init_write_memory) _Nonnull write_memory;
    __typeof__(&qpdf_set_r6_encryption_parameters2) _Nonnull encrypt;
    __typeof__(&qpdf_set_preserve_encryption) _Nonnull preserve_encryption;
    __typeof__(&qpdf_write) _Nonnull write;
    __typeof__(&qpdf_get_buffer_length) _Nonnull buffer_length;
    __typeof__(&qpdf_get_buffer) _Nonnull buffer;
};

/* Loads libqpdf when it is first needed: with the libraries that it brings along it takes 13 ms,
   several times what a whole document takes, and few documents need it. NULL where it is missing.
   Safe from any thread. */
const struct tv_qpdf *_Nullable tv_qpdf_load(void);
#endif

#ifndef TWOVOICES_PICTURECHILD_H
#define TWOVOICES_PICTURECHILD_H
#include "qpdfchild.h"
#include <stdbool.h>

/* A picture of a PDF, as its dictionary tells of it. */
struct tv_picture {
    /* Its number. */
    int object;
    /* Packed as JPEG at last; else without loss. */
    bool is_jpeg;
    int width, height;
    /* Of each dot of a JPEG, 8 bits each: 1 or 3. */
    int samples;
    /* Bytes of all dots. */
    size_t length;
};

/* Unpacks pictures of a PDF in a child of this process, one after the other. Of each it writes into a
   pipe a byte, 1 and then its dots, or 0 where they are not what the dictionary says. Only so much
   memory is taken as the dictionary says. */
struct tv_child tv_pictures_unpack(
    const char *_Nullable bytes, size_t length, const struct tv_picture *_Nullable pictures,
    size_t count, const struct tv_limits *_Nonnull limits);
#endif

#ifndef TWOVOICES_LINEBREAK_H
#define TWOVOICES_LINEBREAK_H
#include <stdint.h>

/* Where a line may break in UTF-16 text (UAX #14, by ICU). Keeps ICU's headers out of every Swift
   module: they collide with the ICU inside Foundation. Fills `breaks` with offsets after which a
   break is allowed, in rising order; `hard[i]` is 1 where the break must be taken.
   Returns their count, or -1 when ICU refused the text or `capacity` is too small. */
int32_t tv_line_breaks(const char *locale, const uint16_t *text, int32_t length, int32_t *breaks,
                       uint8_t *hard, int32_t capacity);
#endif

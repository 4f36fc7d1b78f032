#include "linebreak.h"
#include <unicode/ubrk.h>
#include <string.h>

int32_t tv_line_breaks(const char *locale, const uint16_t *text, int32_t length, int32_t *breaks,
                       uint8_t *hard, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    static _Thread_local UBreakIterator *iterator;
    static _Thread_local char opened[32];
    if (!iterator || strncmp(opened, locale, sizeof opened - 1) != 0) {
        if (iterator) ubrk_close(iterator);
        iterator = ubrk_open(UBRK_LINE, locale, NULL, 0, &status);
        if (U_FAILURE(status)) { iterator = NULL; return -1; }
        strncpy(opened, locale, sizeof opened - 1);
        opened[sizeof opened - 1] = 0;
    }
    ubrk_setText(iterator, (const UChar *)text, length, &status);
    if (U_FAILURE(status)) return -1;
    int32_t count = 0;
    for (int32_t at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
        if (count == capacity) return -1;
        breaks[count] = at;
        int32_t rule = ubrk_getRuleStatus(iterator);
        hard[count++] = rule >= UBRK_LINE_HARD && rule < UBRK_LINE_HARD_LIMIT;
    }
    return count;
}

// UTF-16 on the heap, for those parts of ICU that know nothing else.
#ifndef DEPESCHE_CICU_STRINGS_H
#define DEPESCHE_CICU_STRINGS_H

#include <stdint.h>
#include <unicode/utypes.h>

typedef struct {
  UChar *units;
  int32_t count;
} depesche_utf16;

// Invalid bytes become U+FFFD. `spare` further units are allocated behind the text. Free `units` in any case.
depesche_utf16 depesche_utf16_from(const uint8_t *bytes, int32_t count, int32_t spare, UErrorCode *status);

// Returns the length in bytes and writes them if `capacity` is enough for them.
int32_t depesche_utf16_to_utf8(const UChar *units, int32_t count, uint8_t *result, int32_t capacity,
                               UErrorCode *status);

#endif

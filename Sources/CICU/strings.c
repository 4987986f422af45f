#include "strings.h"

#include <stdlib.h>
#include <unicode/ustring.h>

depesche_utf16 depesche_utf16_from(const uint8_t *bytes, int32_t count, int32_t spare, UErrorCode *status) {
  depesche_utf16 text = {NULL, 0};
  if (U_FAILURE(*status)) return text;
  // UTF-8 never needs more UTF-16 units than it has bytes.
  text.units = malloc(sizeof(UChar) * ((size_t)count + (size_t)spare + 1));
  if (!text.units) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return text;
  }
  u_strFromUTF8WithSub(text.units, count + 1, &text.count, (const char *)bytes, count, 0xfffd, NULL, status);
  return text;
}

int32_t depesche_utf16_to_utf8(const UChar *units, int32_t count, uint8_t *result, int32_t capacity,
                               UErrorCode *status) {
  int32_t length = 0;
  if (U_FAILURE(*status)) return 0;
  u_strToUTF8WithSub((char *)result, capacity, &length, units, count, 0xfffd, NULL, status);
  if (*status == U_BUFFER_OVERFLOW_ERROR) *status = U_ZERO_ERROR;
  return length;
}

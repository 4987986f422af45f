#include "CICU.h"

#include <stdlib.h>
#include <unicode/unorm2.h>

#include "strings.h"

// ICU owns these instances; they are immutable and shared between threads.
static const UNormalizer2 *instance(int32_t form, UErrorCode *status) {
  switch (form) {
    case 0: return unorm2_getNFCInstance(status);
    case 1: return unorm2_getNFDInstance(status);
    case 2: return unorm2_getNFKCInstance(status);
    default: return unorm2_getNFKDInstance(status);
  }
}

int32_t depesche_normalization_check(int32_t form, const uint8_t *bytes, int32_t count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = instance(form, &code);
  depesche_utf16 text = depesche_utf16_from(bytes, count, 0, &code);
  UBool is = U_SUCCESS(code) && unorm2_isNormalized(normalizer, text.units, text.count, &code);
  free(text.units);
  *status = code;
  return is;
}

int32_t depesche_normalize(int32_t form, const uint8_t *bytes, int32_t count, uint8_t *result, int32_t capacity,
                           int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = instance(form, &code);
  depesche_utf16 text = depesche_utf16_from(bytes, count, 0, &code);
  int32_t length = 0;
  if (U_SUCCESS(code)) {
    int32_t units = unorm2_normalize(normalizer, text.units, text.count, NULL, 0, &code);
    if (code == U_BUFFER_OVERFLOW_ERROR) code = U_ZERO_ERROR;
    UChar *normal = malloc(sizeof(UChar) * ((size_t)units + 1));
    if (normal) {
      unorm2_normalize(normalizer, text.units, text.count, normal, units + 1, &code);
      length = depesche_utf16_to_utf8(normal, units, result, capacity, &code);
    } else {
      code = U_MEMORY_ALLOCATION_ERROR;
    }
    free(normal);
  }
  free(text.units);
  *status = code;
  return length;
}

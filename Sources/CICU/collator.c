#include "CICU.h"

#include <unicode/ucol.h>

depesche_collator *depesche_collator_open(const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &code);
  *status = code;
  if (U_SUCCESS(code)) return (depesche_collator *)collator;
  if (collator) ucol_close(collator);
  return NULL;
}

void depesche_collator_close(depesche_collator *handle) { ucol_close((UCollator *)handle); }

int32_t depesche_collator_compare(const depesche_collator *handle, const uint8_t *a, int32_t a_count, const uint8_t *b,
                                  int32_t b_count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCollationResult order =
      ucol_strcollUTF8((const UCollator *)handle, (const char *)a, a_count, (const char *)b, b_count, &code);
  *status = code;
  return order;
}

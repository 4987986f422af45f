#include "CICU.h"

#include <unicode/uregex.h>
#include <unicode/utext.h>

// The handle is ICU's own expression, over UTF-8 text whose native offsets are bytes.
static URegularExpression *own(const depesche_regex *handle) { return (URegularExpression *)handle; }

// In units of 10,000 steps, so that a search ends at the same place on every machine.
static const int32_t step_limit = 1000;

depesche_regex *depesche_regex_open(const uint8_t *pattern, int32_t count, int32_t ignores_case, int32_t *offset,
                                    int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError place = {-1, -1, {0}, {0}};
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, (const char *)pattern, count, &code);
  URegularExpression *expression = uregex_openUText(&text, ignores_case ? UREGEX_CASE_INSENSITIVE : 0, &place, &code);
  utext_close(&text);
  *status = code;
  *offset = place.offset;
  if (U_SUCCESS(code)) return (depesche_regex *)expression;
  if (expression) uregex_close(expression);
  return NULL;
}

depesche_regex *depesche_regex_clone(const depesche_regex *prototype, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  URegularExpression *expression = uregex_clone(own(prototype), &code);
  if (expression) uregex_setTimeLimit(expression, step_limit, &code);
  *status = code;
  if (U_SUCCESS(code)) return (depesche_regex *)expression;
  if (expression) uregex_close(expression);
  return NULL;
}

void depesche_regex_close(depesche_regex *handle) { uregex_close(own(handle)); }

void depesche_regex_set_text(depesche_regex *handle, const uint16_t *units, int32_t count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  uregex_setText(own(handle), units, count, &code);
  *status = code;
}

int32_t depesche_regex_find(depesche_regex *handle, int32_t from, int32_t *start, int32_t *end, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBool found = uregex_find(own(handle), from, &code);
  if (found) {
    *start = uregex_start(own(handle), 0, &code);
    *end = uregex_end(own(handle), 0, &code);
  }
  *status = code;
  return found && U_SUCCESS(code);
}

int32_t depesche_regex_matches(depesche_regex *handle, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBool matches = uregex_matches(own(handle), 0, &code);
  *status = code;
  return matches && U_SUCCESS(code);
}

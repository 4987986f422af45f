#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

// The handle is ICU's own iterator: nothing of ours has to be kept beside it.
static UBreakIterator *own(depesche_break *handle) { return (UBreakIterator *)handle; }

depesche_break *depesche_break_open(int32_t kind, const char *locale, int32_t *status) {
  static const UBreakIteratorType types[] = {UBRK_CHARACTER, UBRK_WORD, UBRK_LINE, UBRK_SENTENCE};
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(types[kind & 3], locale, NULL, 0, &code);
  *status = code;
  if (U_SUCCESS(code)) return (depesche_break *)iterator;
  if (iterator) ubrk_close(iterator);
  return NULL;
}

depesche_break *depesche_break_clone(const depesche_break *prototype, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
#if U_ICU_VERSION_MAJOR_NUM >= 69
  UBreakIterator *iterator = ubrk_clone((const UBreakIterator *)prototype, &code);
#else
  UBreakIterator *iterator = ubrk_safeClone((const UBreakIterator *)prototype, NULL, NULL, &code);
#endif
  *status = code;
  return U_SUCCESS(code) ? (depesche_break *)iterator : NULL;
}

void depesche_break_close(depesche_break *handle) { ubrk_close(own(handle)); }

void depesche_break_set_text(depesche_break *handle, const uint8_t *bytes, int64_t count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, (const char *)bytes, count, &code);
  // The iterator makes a shallow copy of its own.
  ubrk_setUText(own(handle), &text, &code);
  utext_close(&text);
  *status = code;
}

int32_t depesche_break_next(depesche_break *handle, int32_t *offsets, int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t boundary = ubrk_next(own(handle));
    if (boundary == UBRK_DONE) break;
    offsets[count++] = boundary;
  }
  return count;
}

#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "strings.h"

depesche_transliterator *depesche_transliterator_open(const uint8_t *rules, int32_t count, int32_t reverse,
                                                      int32_t *line, int32_t *offset, int32_t *status) {
  static const UChar id[] = {'O', 'w', 'n', 0};
  UErrorCode code = U_ZERO_ERROR;
  UParseError place = {-1, -1, {0}, {0}};
  depesche_utf16 text = depesche_utf16_from(rules, count, 0, &code);
  UTransliterator *transliterator = NULL;
  if (U_SUCCESS(code)) {
    transliterator =
        utrans_openU(id, -1, reverse ? UTRANS_REVERSE : UTRANS_FORWARD, text.units, text.count, &place, &code);
  }
  free(text.units);
  *status = code;
  *line = place.line;
  *offset = place.offset;
  if (U_SUCCESS(code)) return (depesche_transliterator *)transliterator;
  if (transliterator) utrans_close(transliterator);
  return NULL;
}

depesche_transliterator *depesche_transliterator_clone(const depesche_transliterator *prototype, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UTransliterator *transliterator = utrans_clone((const UTransliterator *)prototype, &code);
  *status = code;
  return U_SUCCESS(code) ? (depesche_transliterator *)transliterator : NULL;
}

void depesche_transliterator_close(depesche_transliterator *handle) { utrans_close((UTransliterator *)handle); }

int32_t depesche_transliterate(const depesche_transliterator *handle, const uint8_t *bytes, int32_t count,
                               uint8_t *result, int32_t capacity, int32_t *status) {
  int32_t length = 0;
  // A letter seldom becomes more than four; where it does, the call is made again with the room that it asked for.
  int32_t spare = 3 * count + 64;
  for (int attempt = 0; attempt < 2; attempt++) {
    UErrorCode code = U_ZERO_ERROR;
    depesche_utf16 text = depesche_utf16_from(bytes, count, spare, &code);
    if (U_SUCCESS(code)) {
      int32_t limit = text.count;
      int32_t units = text.count;
      utrans_transUChars((const UTransliterator *)handle, text.units, &units, count + spare, 0, &limit, &code);
      if (code == U_BUFFER_OVERFLOW_ERROR) spare = units;
      length = depesche_utf16_to_utf8(text.units, units, result, capacity, &code);
    }
    free(text.units);
    *status = code;
    if (code != U_BUFFER_OVERFLOW_ERROR) break;
  }
  return length;
}

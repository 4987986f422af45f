#include "CStemmer.h"

#include <libstemmer.h>

depesche_stemmer *depesche_stemmer_open(const char *language) {
  return (depesche_stemmer *)sb_stemmer_new(language, "UTF_8");
}

void depesche_stemmer_close(depesche_stemmer *handle) { sb_stemmer_delete((struct sb_stemmer *)handle); }

const uint8_t *depesche_stem(depesche_stemmer *handle, const uint8_t *word, int32_t count, int32_t *stem_count) {
  const sb_symbol *stem = sb_stemmer_stem((struct sb_stemmer *)handle, word, count);
  *stem_count = sb_stemmer_length((struct sb_stemmer *)handle);
  return stem;
}

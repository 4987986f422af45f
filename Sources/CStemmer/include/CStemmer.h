// Snowball stemmers (libstemmer) behind functions of ours.
#ifndef DEPESCHE_CSTEMMER_H
#define DEPESCHE_CSTEMMER_H

#include <stdint.h>

typedef struct depesche_stemmer depesche_stemmer;

// The algorithm of a language by its ISO 639-1 code, or null if there is none. A handle serves one thread at a time.
depesche_stemmer *_Nullable depesche_stemmer_open(const char *_Nonnull language);
void depesche_stemmer_close(depesche_stemmer *_Nonnull handle);
// The stem of a word in small letters; valid until the next call on the same handle. Null only for want of memory.
const uint8_t *_Nullable depesche_stem(depesche_stemmer *_Nonnull handle, const uint8_t *_Nonnull word, int32_t count,
                                       int32_t *_Nonnull stem_count);

#endif

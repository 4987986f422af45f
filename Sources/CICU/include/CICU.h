// ICU behind functions of ours. ICU renames every function by macro (`ubrk_open_72`), which Swift cannot see, and the
// names differ between versions: only the .c files of this target include ICU's headers, so that any installed ICU
// from version 64 on will do. Every text is UTF-8. A status above 0 is an error, below 0 a warning, hence success.
#ifndef DEPESCHE_CICU_H
#define DEPESCHE_CICU_H

#include <stdint.h>

// Version and errors
const char *_Nonnull depesche_icu_version(void);
const char *_Nonnull depesche_icu_error_name(int32_t status);

// Break iterators (ubrk.h) over UTF-8 text. Kinds: 0 characters, 1 words, 2 lines, 3 sentences.
// A handle serves one thread at a time; cloning one that is not in use may happen from several.
typedef struct depesche_break depesche_break;
depesche_break *_Nullable depesche_break_open(int32_t kind, const char *_Nonnull locale, int32_t *_Nonnull status);
depesche_break *_Nullable depesche_break_clone(const depesche_break *_Nonnull prototype, int32_t *_Nonnull status);
void depesche_break_close(depesche_break *_Nonnull handle);
// The bytes must stay in place until the last call of `next`.
void depesche_break_set_text(depesche_break *_Nonnull handle, const uint8_t *_Nonnull bytes, int64_t count,
                             int32_t *_Nonnull status);
// Writes up to `capacity` further boundaries as byte offsets (0 is left out); returns how many, 0 at the end.
int32_t depesche_break_next(depesche_break *_Nonnull handle, int32_t *_Nonnull offsets, int32_t capacity);

// Normalization forms (unorm2.h). Forms: 0 NFC, 1 NFD, 2 NFKC, 3 NFKD.
// 1 if the text is in the form, 0 if not.
int32_t depesche_normalization_check(int32_t form, const uint8_t *_Nonnull bytes, int32_t count,
                                     int32_t *_Nonnull status);
// Every function that makes a text returns its length in bytes and writes it if `capacity` is enough for it.
int32_t depesche_normalize(int32_t form, const uint8_t *_Nonnull bytes, int32_t count, uint8_t *_Nullable result,
                           int32_t capacity, int32_t *_Nonnull status);

// Properties of a code point (uchar.h, uscript.h)
int32_t depesche_general_category(uint32_t scalar);
const char *_Nonnull depesche_script(uint32_t scalar);  // ISO 15924: "Latn", "Cyrl", "Zyyy"

// Transliterators from the text of their rules (utrans.h). A handle serves one thread at a time.
typedef struct depesche_transliterator depesche_transliterator;
depesche_transliterator *_Nullable depesche_transliterator_open(const uint8_t *_Nonnull rules, int32_t count,
                                                                int32_t reverse, int32_t *_Nonnull line,
                                                                int32_t *_Nonnull offset, int32_t *_Nonnull status);
depesche_transliterator *_Nullable depesche_transliterator_clone(const depesche_transliterator *_Nonnull prototype,
                                                                 int32_t *_Nonnull status);
void depesche_transliterator_close(depesche_transliterator *_Nonnull handle);
int32_t depesche_transliterate(const depesche_transliterator *_Nonnull handle, const uint8_t *_Nonnull bytes,
                               int32_t count, uint8_t *_Nullable result, int32_t capacity, int32_t *_Nonnull status);

// Collation (ucol.h). Comparing is safe from several threads once the collator is open.
typedef struct depesche_collator depesche_collator;
depesche_collator *_Nullable depesche_collator_open(const char *_Nonnull locale, int32_t *_Nonnull status);
void depesche_collator_close(depesche_collator *_Nonnull handle);
int32_t depesche_collator_compare(const depesche_collator *_Nonnull handle, const uint8_t *_Nonnull a, int32_t a_count,
                                  const uint8_t *_Nonnull b, int32_t b_count, int32_t *_Nonnull status);

// Regular expressions (uregex.h) over UTF-16 text; over UTF-8 they are much slower. A handle serves one thread
// at a time; cloning one that is not in use may happen from several.
typedef struct depesche_regex depesche_regex;
// `offset` is where the fault of a pattern is, in code units of its line.
depesche_regex *_Nullable depesche_regex_open(const uint8_t *_Nonnull pattern, int32_t count, int32_t ignores_case,
                                              int32_t *_Nonnull offset, int32_t *_Nonnull status);
depesche_regex *_Nullable depesche_regex_clone(const depesche_regex *_Nonnull prototype, int32_t *_Nonnull status);
void depesche_regex_close(depesche_regex *_Nonnull handle);
// The text must stay in place until the last search.
void depesche_regex_set_text(depesche_regex *_Nonnull handle, const uint16_t *_Nonnull units, int32_t count,
                             int32_t *_Nonnull status);
// The first match that begins at a code unit or behind it; 0 if there is none.
int32_t depesche_regex_find(depesche_regex *_Nonnull handle, int32_t from, int32_t *_Nonnull start,
                            int32_t *_Nonnull end, int32_t *_Nonnull status);
// Whether the whole text matches.
int32_t depesche_regex_matches(depesche_regex *_Nonnull handle, int32_t *_Nonnull status);

#endif

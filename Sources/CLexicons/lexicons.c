// Embeds the files of `lexicons/`. A new file needs two additions here; the test `everyFileIsEmbedded` reminds you.
#include "CLexicons.h"

static const uint8_t de_en_adjectives[] = {
#embed "../../lexicons/de-en/adjectives.tsv" if_empty(0x0a)
};
static const uint8_t de_en_adverbs[] = {
#embed "../../lexicons/de-en/adverbs.tsv" if_empty(0x0a)
};
static const uint8_t de_en_nouns[] = {
#embed "../../lexicons/de-en/nouns.tsv" if_empty(0x0a)
};
static const uint8_t de_en_phrases[] = {
#embed "../../lexicons/de-en/phrases.tsv" if_empty(0x0a)
};
static const uint8_t de_en_verbs[] = {
#embed "../../lexicons/de-en/verbs.tsv" if_empty(0x0a)
};
static const uint8_t de_adjectives[] = {
#embed "../../lexicons/de/adjectives.tsv" if_empty(0x0a)
};
static const uint8_t de_adverbs[] = {
#embed "../../lexicons/de/adverbs.tsv" if_empty(0x0a)
};
static const uint8_t de_comparison[] = {
#embed "../../lexicons/de/comparison.tsv" if_empty(0x0a)
};
static const uint8_t de_function[] = {
#embed "../../lexicons/de/function.tsv" if_empty(0x0a)
};
static const uint8_t de_nouns[] = {
#embed "../../lexicons/de/nouns.tsv" if_empty(0x0a)
};
static const uint8_t de_prefixes[] = {
#embed "../../lexicons/de/prefixes.tsv" if_empty(0x0a)
};
static const uint8_t de_strong[] = {
#embed "../../lexicons/de/strong.tsv" if_empty(0x0a)
};
static const uint8_t de_verbs[] = {
#embed "../../lexicons/de/verbs.tsv" if_empty(0x0a)
};

#define ENTRY(path, name) {path, name, sizeof name}

static const depesche_lexicon_file files[] = {
    ENTRY("de-en/adjectives.tsv", de_en_adjectives),
    ENTRY("de-en/adverbs.tsv", de_en_adverbs),
    ENTRY("de-en/nouns.tsv", de_en_nouns),
    ENTRY("de-en/phrases.tsv", de_en_phrases),
    ENTRY("de-en/verbs.tsv", de_en_verbs),
    ENTRY("de/adjectives.tsv", de_adjectives),
    ENTRY("de/adverbs.tsv", de_adverbs),
    ENTRY("de/comparison.tsv", de_comparison),
    ENTRY("de/function.tsv", de_function),
    ENTRY("de/nouns.tsv", de_nouns),
    ENTRY("de/prefixes.tsv", de_prefixes),
    ENTRY("de/strong.tsv", de_strong),
    ENTRY("de/verbs.tsv", de_verbs),
};

const depesche_lexicon_file *depesche_lexicon_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}

// Embeds the files of `lexicons/`. A new file needs two additions here; the test `everyFileIsEmbedded` reminds you.
#include "CLexicons.h"



static const uint8_t de_nouns[] = {
#embed "../../lexicons/de/nouns.tsv" if_empty(0x0a)
};

static const uint8_t en_adjectives[] = {
#embed "../../lexicons/en/adjectives.tsv" if_empty(0x0a)
};

static const uint8_t en_adverbs[] = {
#embed "../../lexicons/en/adverbs.tsv" if_empty(0x0a)
};

static const uint8_t en_articles[] = {
#embed "../../lexicons/en/articles.tsv" if_empty(0x0a)
};

static const uint8_t en_calendar[] = {
#embed "../../lexicons/en/calendar.tsv" if_empty(0x0a)
};

static const uint8_t en_capitals[] = {
#embed "../../lexicons/en/capitals.tsv" if_empty(0x0a)
};

static const uint8_t en_conjunctions[] = {
#embed "../../lexicons/en/conjunctions.tsv" if_empty(0x0a)
};

static const uint8_t en_currencies[] = {
#embed "../../lexicons/en/currencies.tsv" if_empty(0x0a)
};

static const uint8_t en_nouns[] = {
#embed "../../lexicons/en/nouns.tsv" if_empty(0x0a)
};

static const uint8_t en_numbers[] = {
#embed "../../lexicons/en/numbers.tsv" if_empty(0x0a)
};

static const uint8_t en_varieties[] = {
#embed "../../lexicons/en/varieties.tsv" if_empty(0x0a)
};

static const uint8_t en_verbs[] = {
#embed "../../lexicons/en/verbs.tsv" if_empty(0x0a)
};

#define ENTRY(path, name) {path, name, sizeof name}

static const depesche_lexicon_file files[] = {
    ENTRY("de/nouns.tsv", de_nouns),
    ENTRY("en/adjectives.tsv", en_adjectives),
    ENTRY("en/adverbs.tsv", en_adverbs),
    ENTRY("en/articles.tsv", en_articles),
    ENTRY("en/calendar.tsv", en_calendar),
    ENTRY("en/capitals.tsv", en_capitals),
    ENTRY("en/conjunctions.tsv", en_conjunctions),
    ENTRY("en/currencies.tsv", en_currencies),
    ENTRY("en/nouns.tsv", en_nouns),
    ENTRY("en/numbers.tsv", en_numbers),
    ENTRY("en/varieties.tsv", en_varieties),
    ENTRY("en/verbs.tsv", en_verbs),
};

const depesche_lexicon_file *depesche_lexicon_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}

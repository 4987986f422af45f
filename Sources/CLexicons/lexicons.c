// Embeds the files of `lexicons/`. A new file needs two additions here; the test `everyFileIsEmbedded` reminds you.
#include "CLexicons.h"

static const uint8_t cs_abbreviations[] = {
#embed "../../lexicons/cs/abbreviations.tsv" if_empty(0x0a)
};

static const uint8_t cs_sentences[] = {
#embed "../../lexicons/cs/sentences.tsv" if_empty(0x0a)
};

static const uint8_t cs_stopwords[] = {
#embed "../../lexicons/cs/stopwords.txt" if_empty(0x0a)
};

static const uint8_t cs_summary[] = {
#embed "../../lexicons/cs/summary.tsv" if_empty(0x0a)
};

static const uint8_t de_abbreviations[] = {
#embed "../../lexicons/de/abbreviations.tsv" if_empty(0x0a)
};

static const uint8_t de_nouns[] = {
#embed "../../lexicons/de/nouns.tsv" if_empty(0x0a)
};

static const uint8_t de_sentences[] = {
#embed "../../lexicons/de/sentences.tsv" if_empty(0x0a)
};

static const uint8_t de_stopwords[] = {
#embed "../../lexicons/de/stopwords.txt" if_empty(0x0a)
};

static const uint8_t de_summary[] = {
#embed "../../lexicons/de/summary.tsv" if_empty(0x0a)
};

static const uint8_t detection_languages[] = {
#embed "../../lexicons/detection/languages.tsv" if_empty(0x0a)
};

static const uint8_t detection_profiles[] = {
#embed "../../lexicons/detection/profiles.tsv" if_empty(0x0a)
};

static const uint8_t en_abbreviations[] = {
#embed "../../lexicons/en/abbreviations.tsv" if_empty(0x0a)
};

static const uint8_t en_sentences[] = {
#embed "../../lexicons/en/sentences.tsv" if_empty(0x0a)
};

static const uint8_t en_stopwords[] = {
#embed "../../lexicons/en/stopwords.txt" if_empty(0x0a)
};

static const uint8_t en_summary[] = {
#embed "../../lexicons/en/summary.tsv" if_empty(0x0a)
};

static const uint8_t es_abbreviations[] = {
#embed "../../lexicons/es/abbreviations.tsv" if_empty(0x0a)
};

static const uint8_t es_sentences[] = {
#embed "../../lexicons/es/sentences.tsv" if_empty(0x0a)
};

static const uint8_t es_stopwords[] = {
#embed "../../lexicons/es/stopwords.txt" if_empty(0x0a)
};

static const uint8_t es_summary[] = {
#embed "../../lexicons/es/summary.tsv" if_empty(0x0a)
};

static const uint8_t fr_abbreviations[] = {
#embed "../../lexicons/fr/abbreviations.tsv" if_empty(0x0a)
};

static const uint8_t fr_sentences[] = {
#embed "../../lexicons/fr/sentences.tsv" if_empty(0x0a)
};

static const uint8_t fr_stopwords[] = {
#embed "../../lexicons/fr/stopwords.txt" if_empty(0x0a)
};

static const uint8_t fr_summary[] = {
#embed "../../lexicons/fr/summary.tsv" if_empty(0x0a)
};

static const uint8_t it_abbreviations[] = {
#embed "../../lexicons/it/abbreviations.tsv" if_empty(0x0a)
};

static const uint8_t it_sentences[] = {
#embed "../../lexicons/it/sentences.tsv" if_empty(0x0a)
};

static const uint8_t it_stopwords[] = {
#embed "../../lexicons/it/stopwords.txt" if_empty(0x0a)
};

static const uint8_t it_summary[] = {
#embed "../../lexicons/it/summary.tsv" if_empty(0x0a)
};

static const uint8_t nl_abbreviations[] = {
#embed "../../lexicons/nl/abbreviations.tsv" if_empty(0x0a)
};

static const uint8_t nl_sentences[] = {
#embed "../../lexicons/nl/sentences.tsv" if_empty(0x0a)
};

static const uint8_t nl_stopwords[] = {
#embed "../../lexicons/nl/stopwords.txt" if_empty(0x0a)
};

static const uint8_t nl_summary[] = {
#embed "../../lexicons/nl/summary.tsv" if_empty(0x0a)
};

static const uint8_t pl_abbreviations[] = {
#embed "../../lexicons/pl/abbreviations.tsv" if_empty(0x0a)
};

static const uint8_t pl_sentences[] = {
#embed "../../lexicons/pl/sentences.tsv" if_empty(0x0a)
};

static const uint8_t pl_stopwords[] = {
#embed "../../lexicons/pl/stopwords.txt" if_empty(0x0a)
};

static const uint8_t pl_summary[] = {
#embed "../../lexicons/pl/summary.tsv" if_empty(0x0a)
};

static const uint8_t pt_abbreviations[] = {
#embed "../../lexicons/pt/abbreviations.tsv" if_empty(0x0a)
};

static const uint8_t pt_sentences[] = {
#embed "../../lexicons/pt/sentences.tsv" if_empty(0x0a)
};

static const uint8_t pt_stopwords[] = {
#embed "../../lexicons/pt/stopwords.txt" if_empty(0x0a)
};

static const uint8_t pt_summary[] = {
#embed "../../lexicons/pt/summary.tsv" if_empty(0x0a)
};

static const uint8_t ru_abbreviations[] = {
#embed "../../lexicons/ru/abbreviations.tsv" if_empty(0x0a)
};

static const uint8_t ru_sentences[] = {
#embed "../../lexicons/ru/sentences.tsv" if_empty(0x0a)
};

static const uint8_t ru_stopwords[] = {
#embed "../../lexicons/ru/stopwords.txt" if_empty(0x0a)
};

static const uint8_t ru_summary[] = {
#embed "../../lexicons/ru/summary.tsv" if_empty(0x0a)
};

static const uint8_t uk_abbreviations[] = {
#embed "../../lexicons/uk/abbreviations.tsv" if_empty(0x0a)
};

static const uint8_t uk_sentences[] = {
#embed "../../lexicons/uk/sentences.tsv" if_empty(0x0a)
};

static const uint8_t uk_stopwords[] = {
#embed "../../lexicons/uk/stopwords.txt" if_empty(0x0a)
};

static const uint8_t uk_summary[] = {
#embed "../../lexicons/uk/summary.tsv" if_empty(0x0a)
};

#define ENTRY(path, name) {path, name, sizeof name}

static const depesche_lexicon_file files[] = {
    ENTRY("cs/abbreviations.tsv", cs_abbreviations),
    ENTRY("cs/sentences.tsv", cs_sentences),
    ENTRY("cs/stopwords.txt", cs_stopwords),
    ENTRY("cs/summary.tsv", cs_summary),
    ENTRY("de/abbreviations.tsv", de_abbreviations),
    ENTRY("de/nouns.tsv", de_nouns),
    ENTRY("de/sentences.tsv", de_sentences),
    ENTRY("de/stopwords.txt", de_stopwords),
    ENTRY("de/summary.tsv", de_summary),
    ENTRY("detection/languages.tsv", detection_languages),
    ENTRY("detection/profiles.tsv", detection_profiles),
    ENTRY("en/abbreviations.tsv", en_abbreviations),
    ENTRY("en/sentences.tsv", en_sentences),
    ENTRY("en/stopwords.txt", en_stopwords),
    ENTRY("en/summary.tsv", en_summary),
    ENTRY("es/abbreviations.tsv", es_abbreviations),
    ENTRY("es/sentences.tsv", es_sentences),
    ENTRY("es/stopwords.txt", es_stopwords),
    ENTRY("es/summary.tsv", es_summary),
    ENTRY("fr/abbreviations.tsv", fr_abbreviations),
    ENTRY("fr/sentences.tsv", fr_sentences),
    ENTRY("fr/stopwords.txt", fr_stopwords),
    ENTRY("fr/summary.tsv", fr_summary),
    ENTRY("it/abbreviations.tsv", it_abbreviations),
    ENTRY("it/sentences.tsv", it_sentences),
    ENTRY("it/stopwords.txt", it_stopwords),
    ENTRY("it/summary.tsv", it_summary),
    ENTRY("nl/abbreviations.tsv", nl_abbreviations),
    ENTRY("nl/sentences.tsv", nl_sentences),
    ENTRY("nl/stopwords.txt", nl_stopwords),
    ENTRY("nl/summary.tsv", nl_summary),
    ENTRY("pl/abbreviations.tsv", pl_abbreviations),
    ENTRY("pl/sentences.tsv", pl_sentences),
    ENTRY("pl/stopwords.txt", pl_stopwords),
    ENTRY("pl/summary.tsv", pl_summary),
    ENTRY("pt/abbreviations.tsv", pt_abbreviations),
    ENTRY("pt/sentences.tsv", pt_sentences),
    ENTRY("pt/stopwords.txt", pt_stopwords),
    ENTRY("pt/summary.tsv", pt_summary),
    ENTRY("ru/abbreviations.tsv", ru_abbreviations),
    ENTRY("ru/sentences.tsv", ru_sentences),
    ENTRY("ru/stopwords.txt", ru_stopwords),
    ENTRY("ru/summary.tsv", ru_summary),
    ENTRY("uk/abbreviations.tsv", uk_abbreviations),
    ENTRY("uk/sentences.tsv", uk_sentences),
    ENTRY("uk/stopwords.txt", uk_stopwords),
    ENTRY("uk/summary.tsv", uk_summary),
};

const depesche_lexicon_file *depesche_lexicon_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}

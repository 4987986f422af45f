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
static const uint8_t de_en_adjectives[] = {
#embed "../../lexicons/de-en/adjectives.tsv" if_empty(0x0a)
};
static const uint8_t de_en_adverbs[] = {
#embed "../../lexicons/de-en/adverbs.tsv" if_empty(0x0a)
};
static const uint8_t de_en_endings[] = {
#embed "../../lexicons/de-en/endings.tsv" if_empty(0x0a)
};
static const uint8_t de_en_function[] = {
#embed "../../lexicons/de-en/function.tsv" if_empty(0x0a)
};
static const uint8_t de_en_nouns[] = {
#embed "../../lexicons/de-en/nouns.tsv" if_empty(0x0a)
};
static const uint8_t de_en_phrases[] = {
#embed "../../lexicons/de-en/phrases.tsv" if_empty(0x0a)
};
static const uint8_t de_en_prefixes[] = {
#embed "../../lexicons/de-en/prefixes.tsv" if_empty(0x0a)
};
static const uint8_t de_en_prepositions[] = {
#embed "../../lexicons/de-en/prepositions.tsv" if_empty(0x0a)
};
static const uint8_t de_en_verbs[] = {
#embed "../../lexicons/de-en/verbs.tsv" if_empty(0x0a)
};
static const uint8_t de_abbreviations[] = {
#embed "../../lexicons/de/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t de_adjective_endings[] = {
#embed "../../lexicons/de/adjective-endings.tsv" if_empty(0x0a)
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
static const uint8_t de_name_endings[] = {
#embed "../../lexicons/de/name-endings.tsv" if_empty(0x0a)
};
static const uint8_t de_nouns[] = {
#embed "../../lexicons/de/nouns.tsv" if_empty(0x0a)
};
static const uint8_t de_prefixes[] = {
#embed "../../lexicons/de/prefixes.tsv" if_empty(0x0a)
};
static const uint8_t de_sentences[] = {
#embed "../../lexicons/de/sentences.tsv" if_empty(0x0a)
};
static const uint8_t de_stopwords[] = {
#embed "../../lexicons/de/stopwords.txt" if_empty(0x0a)
};
static const uint8_t de_strong[] = {
#embed "../../lexicons/de/strong.tsv" if_empty(0x0a)
};
static const uint8_t de_summary[] = {
#embed "../../lexicons/de/summary.tsv" if_empty(0x0a)
};
static const uint8_t de_tags[] = {
#embed "../../lexicons/de/tags.tsv" if_empty(0x0a)
};
static const uint8_t de_verbs[] = {
#embed "../../lexicons/de/verbs.tsv" if_empty(0x0a)
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
static const uint8_t en_openings[] = {
#embed "../../lexicons/en/openings.tsv" if_empty(0x0a)
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
static const uint8_t en_varieties[] = {
#embed "../../lexicons/en/varieties.tsv" if_empty(0x0a)
};
static const uint8_t en_verbs[] = {
#embed "../../lexicons/en/verbs.tsv" if_empty(0x0a)
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
static const uint8_t names_cues[] = {
#embed "../../lexicons/names/cues.tsv" if_empty(0x0a)
};
static const uint8_t names_given_names[] = {
#embed "../../lexicons/names/given-names.tsv" if_empty(0x0a)
};
static const uint8_t names_organizations[] = {
#embed "../../lexicons/names/organizations.tsv" if_empty(0x0a)
};
static const uint8_t names_origins[] = {
#embed "../../lexicons/names/origins.tsv" if_empty(0x0a)
};
static const uint8_t names_persons[] = {
#embed "../../lexicons/names/persons.tsv" if_empty(0x0a)
};
static const uint8_t names_place_adjectives[] = {
#embed "../../lexicons/names/place-adjectives.tsv" if_empty(0x0a)
};
static const uint8_t names_places[] = {
#embed "../../lexicons/names/places.tsv" if_empty(0x0a)
};
static const uint8_t names_respelling_ar[] = {
#embed "../../lexicons/names/respelling-ar.rules" if_empty(0x0a)
};
static const uint8_t names_respelling_be[] = {
#embed "../../lexicons/names/respelling-be.rules" if_empty(0x0a)
};
static const uint8_t names_respelling_bg[] = {
#embed "../../lexicons/names/respelling-bg.rules" if_empty(0x0a)
};
static const uint8_t names_respelling_el[] = {
#embed "../../lexicons/names/respelling-el.rules" if_empty(0x0a)
};
static const uint8_t names_respelling_fa[] = {
#embed "../../lexicons/names/respelling-fa.rules" if_empty(0x0a)
};
static const uint8_t names_respelling_he[] = {
#embed "../../lexicons/names/respelling-he.rules" if_empty(0x0a)
};
static const uint8_t names_respelling_hy[] = {
#embed "../../lexicons/names/respelling-hy.rules" if_empty(0x0a)
};
static const uint8_t names_respelling_ka[] = {
#embed "../../lexicons/names/respelling-ka.rules" if_empty(0x0a)
};
static const uint8_t names_respelling_kk[] = {
#embed "../../lexicons/names/respelling-kk.rules" if_empty(0x0a)
};
static const uint8_t names_respelling_ru[] = {
#embed "../../lexicons/names/respelling-ru.rules" if_empty(0x0a)
};
static const uint8_t names_respelling_sr[] = {
#embed "../../lexicons/names/respelling-sr.rules" if_empty(0x0a)
};
static const uint8_t names_respelling_uk[] = {
#embed "../../lexicons/names/respelling-uk.rules" if_empty(0x0a)
};
static const uint8_t names_surnames_s[] = {
#embed "../../lexicons/names/surnames-s.tsv" if_empty(0x0a)
};
static const uint8_t names_titles[] = {
#embed "../../lexicons/names/titles.tsv" if_empty(0x0a)
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
static const uint8_t transliteration_be_en[] = {
#embed "../../lexicons/transliteration/be-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_bg_en[] = {
#embed "../../lexicons/transliteration/bg-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_el_en[] = {
#embed "../../lexicons/transliteration/el-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_hy_en[] = {
#embed "../../lexicons/transliteration/hy-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ka_en[] = {
#embed "../../lexicons/transliteration/ka-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_kk_en[] = {
#embed "../../lexicons/transliteration/kk-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ru_en_places[] = {
#embed "../../lexicons/transliteration/ru-en-places.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ru_en[] = {
#embed "../../lexicons/transliteration/ru-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_sr_en[] = {
#embed "../../lexicons/transliteration/sr-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_uk_en_places[] = {
#embed "../../lexicons/transliteration/uk-en-places.rules" if_empty(0x0a)
};
static const uint8_t transliteration_uk_en[] = {
#embed "../../lexicons/transliteration/uk-en.rules" if_empty(0x0a)
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
    ENTRY("de-en/adjectives.tsv", de_en_adjectives),
    ENTRY("de-en/adverbs.tsv", de_en_adverbs),
    ENTRY("de-en/endings.tsv", de_en_endings),
    ENTRY("de-en/function.tsv", de_en_function),
    ENTRY("de-en/nouns.tsv", de_en_nouns),
    ENTRY("de-en/phrases.tsv", de_en_phrases),
    ENTRY("de-en/prefixes.tsv", de_en_prefixes),
    ENTRY("de-en/prepositions.tsv", de_en_prepositions),
    ENTRY("de-en/verbs.tsv", de_en_verbs),
    ENTRY("de/abbreviations.tsv", de_abbreviations),
    ENTRY("de/adjective-endings.tsv", de_adjective_endings),
    ENTRY("de/adjectives.tsv", de_adjectives),
    ENTRY("de/adverbs.tsv", de_adverbs),
    ENTRY("de/comparison.tsv", de_comparison),
    ENTRY("de/function.tsv", de_function),
    ENTRY("de/name-endings.tsv", de_name_endings),
    ENTRY("de/nouns.tsv", de_nouns),
    ENTRY("de/prefixes.tsv", de_prefixes),
    ENTRY("de/sentences.tsv", de_sentences),
    ENTRY("de/stopwords.txt", de_stopwords),
    ENTRY("de/strong.tsv", de_strong),
    ENTRY("de/summary.tsv", de_summary),
    ENTRY("de/tags.tsv", de_tags),
    ENTRY("de/verbs.tsv", de_verbs),
    ENTRY("detection/languages.tsv", detection_languages),
    ENTRY("detection/profiles.tsv", detection_profiles),
    ENTRY("en/abbreviations.tsv", en_abbreviations),
    ENTRY("en/adjectives.tsv", en_adjectives),
    ENTRY("en/adverbs.tsv", en_adverbs),
    ENTRY("en/articles.tsv", en_articles),
    ENTRY("en/calendar.tsv", en_calendar),
    ENTRY("en/capitals.tsv", en_capitals),
    ENTRY("en/conjunctions.tsv", en_conjunctions),
    ENTRY("en/currencies.tsv", en_currencies),
    ENTRY("en/nouns.tsv", en_nouns),
    ENTRY("en/numbers.tsv", en_numbers),
    ENTRY("en/openings.tsv", en_openings),
    ENTRY("en/sentences.tsv", en_sentences),
    ENTRY("en/stopwords.txt", en_stopwords),
    ENTRY("en/summary.tsv", en_summary),
    ENTRY("en/varieties.tsv", en_varieties),
    ENTRY("en/verbs.tsv", en_verbs),
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
    ENTRY("names/cues.tsv", names_cues),
    ENTRY("names/given-names.tsv", names_given_names),
    ENTRY("names/organizations.tsv", names_organizations),
    ENTRY("names/origins.tsv", names_origins),
    ENTRY("names/persons.tsv", names_persons),
    ENTRY("names/place-adjectives.tsv", names_place_adjectives),
    ENTRY("names/places.tsv", names_places),
    ENTRY("names/respelling-ar.rules", names_respelling_ar),
    ENTRY("names/respelling-be.rules", names_respelling_be),
    ENTRY("names/respelling-bg.rules", names_respelling_bg),
    ENTRY("names/respelling-el.rules", names_respelling_el),
    ENTRY("names/respelling-fa.rules", names_respelling_fa),
    ENTRY("names/respelling-he.rules", names_respelling_he),
    ENTRY("names/respelling-hy.rules", names_respelling_hy),
    ENTRY("names/respelling-ka.rules", names_respelling_ka),
    ENTRY("names/respelling-kk.rules", names_respelling_kk),
    ENTRY("names/respelling-ru.rules", names_respelling_ru),
    ENTRY("names/respelling-sr.rules", names_respelling_sr),
    ENTRY("names/respelling-uk.rules", names_respelling_uk),
    ENTRY("names/surnames-s.tsv", names_surnames_s),
    ENTRY("names/titles.tsv", names_titles),
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
    ENTRY("transliteration/be-en.rules", transliteration_be_en),
    ENTRY("transliteration/bg-en.rules", transliteration_bg_en),
    ENTRY("transliteration/el-en.rules", transliteration_el_en),
    ENTRY("transliteration/hy-en.rules", transliteration_hy_en),
    ENTRY("transliteration/ka-en.rules", transliteration_ka_en),
    ENTRY("transliteration/kk-en.rules", transliteration_kk_en),
    ENTRY("transliteration/ru-en-places.rules", transliteration_ru_en_places),
    ENTRY("transliteration/ru-en.rules", transliteration_ru_en),
    ENTRY("transliteration/sr-en.rules", transliteration_sr_en),
    ENTRY("transliteration/uk-en-places.rules", transliteration_uk_en_places),
    ENTRY("transliteration/uk-en.rules", transliteration_uk_en),
    ENTRY("uk/abbreviations.tsv", uk_abbreviations),
    ENTRY("uk/sentences.tsv", uk_sentences),
    ENTRY("uk/stopwords.txt", uk_stopwords),
    ENTRY("uk/summary.tsv", uk_summary),
};

const depesche_lexicon_file *depesche_lexicon_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}

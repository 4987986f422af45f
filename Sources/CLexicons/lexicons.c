// Embeds the files of `lexicons/`. A new file needs two additions here; the test `everyFileIsEmbedded` reminds you.
#include "CLexicons.h"

static const uint8_t be_abbreviations[] = {
#embed "../../lexicons/be/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t be_sentences[] = {
#embed "../../lexicons/be/sentences.tsv" if_empty(0x0a)
};
static const uint8_t bg_abbreviations[] = {
#embed "../../lexicons/bg/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t bg_sentences[] = {
#embed "../../lexicons/bg/sentences.tsv" if_empty(0x0a)
};
static const uint8_t ca_abbreviations[] = {
#embed "../../lexicons/ca/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t ca_sentences[] = {
#embed "../../lexicons/ca/sentences.tsv" if_empty(0x0a)
};
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
static const uint8_t da_abbreviations[] = {
#embed "../../lexicons/da/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t da_sentences[] = {
#embed "../../lexicons/da/sentences.tsv" if_empty(0x0a)
};
static const uint8_t de_en_adjectives[] = {
#embed "../../lexicons/de-en/adjectives.tsv" if_empty(0x0a)
};
static const uint8_t de_en_adverbs[] = {
#embed "../../lexicons/de-en/adverbs.tsv" if_empty(0x0a)
};
static const uint8_t de_en_confidence[] = {
#embed "../../lexicons/de-en/confidence.tsv" if_empty(0x0a)
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
static const uint8_t de_anaphora[] = {
#embed "../../lexicons/de/anaphora.tsv" if_empty(0x0a)
};
static const uint8_t de_comparison[] = {
#embed "../../lexicons/de/comparison.tsv" if_empty(0x0a)
};
static const uint8_t de_compression[] = {
#embed "../../lexicons/de/compression.tsv" if_empty(0x0a)
};
static const uint8_t de_deixis[] = {
#embed "../../lexicons/de/deixis.tsv" if_empty(0x0a)
};
static const uint8_t de_function[] = {
#embed "../../lexicons/de/function.tsv" if_empty(0x0a)
};
static const uint8_t de_headlines[] = {
#embed "../../lexicons/de/headlines.tsv" if_empty(0x0a)
};
static const uint8_t de_modifier_groups[] = {
#embed "../../lexicons/de/modifier-groups.tsv" if_empty(0x0a)
};
static const uint8_t de_name_endings[] = {
#embed "../../lexicons/de/name-endings.tsv" if_empty(0x0a)
};
static const uint8_t de_noun_groups[] = {
#embed "../../lexicons/de/noun-groups.tsv" if_empty(0x0a)
};
static const uint8_t de_nouns[] = {
#embed "../../lexicons/de/nouns.tsv" if_empty(0x0a)
};
static const uint8_t de_plain_adjectives[] = {
#embed "../../lexicons/de/plain-adjectives.tsv" if_empty(0x0a)
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
static const uint8_t de_verb_groups[] = {
#embed "../../lexicons/de/verb-groups.tsv" if_empty(0x0a)
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
static const uint8_t el_abbreviations[] = {
#embed "../../lexicons/el/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t el_sentences[] = {
#embed "../../lexicons/el/sentences.tsv" if_empty(0x0a)
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
static const uint8_t en_negation[] = {
#embed "../../lexicons/en/negation.tsv" if_empty(0x0a)
};
static const uint8_t en_nouns[] = {
#embed "../../lexicons/en/nouns.tsv" if_empty(0x0a)
};
static const uint8_t en_numbers[] = {
#embed "../../lexicons/en/numbers.tsv" if_empty(0x0a)
};
static const uint8_t en_offices[] = {
#embed "../../lexicons/en/offices.tsv" if_empty(0x0a)
};
static const uint8_t en_openings[] = {
#embed "../../lexicons/en/openings.tsv" if_empty(0x0a)
};
static const uint8_t en_opposites[] = {
#embed "../../lexicons/en/opposites.tsv" if_empty(0x0a)
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
static const uint8_t et_abbreviations[] = {
#embed "../../lexicons/et/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t et_sentences[] = {
#embed "../../lexicons/et/sentences.tsv" if_empty(0x0a)
};
static const uint8_t fi_abbreviations[] = {
#embed "../../lexicons/fi/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t fi_sentences[] = {
#embed "../../lexicons/fi/sentences.tsv" if_empty(0x0a)
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
static const uint8_t glossaries_economy[] = {
#embed "../../lexicons/glossaries/economy.tsv" if_empty(0x0a)
};
static const uint8_t glossaries_law[] = {
#embed "../../lexicons/glossaries/law.tsv" if_empty(0x0a)
};
static const uint8_t glossaries_politics[] = {
#embed "../../lexicons/glossaries/politics.tsv" if_empty(0x0a)
};
static const uint8_t glossaries_security[] = {
#embed "../../lexicons/glossaries/security.tsv" if_empty(0x0a)
};
static const uint8_t hr_abbreviations[] = {
#embed "../../lexicons/hr/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t hr_sentences[] = {
#embed "../../lexicons/hr/sentences.tsv" if_empty(0x0a)
};
static const uint8_t hu_abbreviations[] = {
#embed "../../lexicons/hu/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t hu_sentences[] = {
#embed "../../lexicons/hu/sentences.tsv" if_empty(0x0a)
};
static const uint8_t hy_abbreviations[] = {
#embed "../../lexicons/hy/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t hy_sentences[] = {
#embed "../../lexicons/hy/sentences.tsv" if_empty(0x0a)
};
static const uint8_t is_abbreviations[] = {
#embed "../../lexicons/is/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t is_sentences[] = {
#embed "../../lexicons/is/sentences.tsv" if_empty(0x0a)
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
static const uint8_t kk_abbreviations[] = {
#embed "../../lexicons/kk/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t kk_sentences[] = {
#embed "../../lexicons/kk/sentences.tsv" if_empty(0x0a)
};
static const uint8_t lt_abbreviations[] = {
#embed "../../lexicons/lt/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t lt_sentences[] = {
#embed "../../lexicons/lt/sentences.tsv" if_empty(0x0a)
};
static const uint8_t lv_abbreviations[] = {
#embed "../../lexicons/lv/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t lv_sentences[] = {
#embed "../../lexicons/lv/sentences.tsv" if_empty(0x0a)
};
static const uint8_t mk_abbreviations[] = {
#embed "../../lexicons/mk/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t mk_sentences[] = {
#embed "../../lexicons/mk/sentences.tsv" if_empty(0x0a)
};
static const uint8_t names_cues[] = {
#embed "../../lexicons/names/cues.tsv" if_empty(0x0a)
};
static const uint8_t names_generics[] = {
#embed "../../lexicons/names/generics.tsv" if_empty(0x0a)
};
static const uint8_t names_given_names[] = {
#embed "../../lexicons/names/given-names.tsv" if_empty(0x0a)
};
static const uint8_t names_matching[] = {
#embed "../../lexicons/names/matching.tsv" if_empty(0x0a)
};
static const uint8_t names_organizations[] = {
#embed "../../lexicons/names/organizations.tsv" if_empty(0x0a)
};
static const uint8_t names_original_be[] = {
#embed "../../lexicons/names/original-be.rules" if_empty(0x0a)
};
static const uint8_t names_original_bg[] = {
#embed "../../lexicons/names/original-bg.rules" if_empty(0x0a)
};
static const uint8_t names_original_ru[] = {
#embed "../../lexicons/names/original-ru.rules" if_empty(0x0a)
};
static const uint8_t names_original_uk[] = {
#embed "../../lexicons/names/original-uk.rules" if_empty(0x0a)
};
static const uint8_t names_originals[] = {
#embed "../../lexicons/names/originals.tsv" if_empty(0x0a)
};
static const uint8_t names_origins[] = {
#embed "../../lexicons/names/origins.tsv" if_empty(0x0a)
};
static const uint8_t names_parts[] = {
#embed "../../lexicons/names/parts.tsv" if_empty(0x0a)
};
static const uint8_t names_persons[] = {
#embed "../../lexicons/names/persons.tsv" if_empty(0x0a)
};
static const uint8_t names_place_adjectives[] = {
#embed "../../lexicons/names/place-adjectives.tsv" if_empty(0x0a)
};
static const uint8_t names_place_endings[] = {
#embed "../../lexicons/names/place-endings.tsv" if_empty(0x0a)
};
static const uint8_t names_places[] = {
#embed "../../lexicons/names/places.tsv" if_empty(0x0a)
};
static const uint8_t names_respelling_ar[] = {
#embed "../../lexicons/names/respelling-ar.rules" if_empty(0x0a)
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
static const uint8_t names_respelling_sr[] = {
#embed "../../lexicons/names/respelling-sr.rules" if_empty(0x0a)
};
static const uint8_t names_russian_endings[] = {
#embed "../../lexicons/names/russian-endings.tsv" if_empty(0x0a)
};
static const uint8_t names_spelling_be[] = {
#embed "../../lexicons/names/spelling-be.tsv" if_empty(0x0a)
};
static const uint8_t names_spelling_bg[] = {
#embed "../../lexicons/names/spelling-bg.tsv" if_empty(0x0a)
};
static const uint8_t names_spelling_ru[] = {
#embed "../../lexicons/names/spelling-ru.tsv" if_empty(0x0a)
};
static const uint8_t names_spelling_uk[] = {
#embed "../../lexicons/names/spelling-uk.tsv" if_empty(0x0a)
};
static const uint8_t names_styles[] = {
#embed "../../lexicons/names/styles.tsv" if_empty(0x0a)
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
static const uint8_t no_abbreviations[] = {
#embed "../../lexicons/no/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t no_sentences[] = {
#embed "../../lexicons/no/sentences.tsv" if_empty(0x0a)
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
static const uint8_t ro_abbreviations[] = {
#embed "../../lexicons/ro/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t ro_sentences[] = {
#embed "../../lexicons/ro/sentences.tsv" if_empty(0x0a)
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
static const uint8_t sk_abbreviations[] = {
#embed "../../lexicons/sk/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t sk_sentences[] = {
#embed "../../lexicons/sk/sentences.tsv" if_empty(0x0a)
};
static const uint8_t sl_abbreviations[] = {
#embed "../../lexicons/sl/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t sl_sentences[] = {
#embed "../../lexicons/sl/sentences.tsv" if_empty(0x0a)
};
static const uint8_t sq_abbreviations[] = {
#embed "../../lexicons/sq/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t sq_sentences[] = {
#embed "../../lexicons/sq/sentences.tsv" if_empty(0x0a)
};
static const uint8_t sr_abbreviations[] = {
#embed "../../lexicons/sr/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t sr_sentences[] = {
#embed "../../lexicons/sr/sentences.tsv" if_empty(0x0a)
};
static const uint8_t sv_abbreviations[] = {
#embed "../../lexicons/sv/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t sv_sentences[] = {
#embed "../../lexicons/sv/sentences.tsv" if_empty(0x0a)
};
static const uint8_t tr_abbreviations[] = {
#embed "../../lexicons/tr/abbreviations.tsv" if_empty(0x0a)
};
static const uint8_t tr_sentences[] = {
#embed "../../lexicons/tr/sentences.tsv" if_empty(0x0a)
};
static const uint8_t transliteration_ar_en[] = {
#embed "../../lexicons/transliteration/ar-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_be_de[] = {
#embed "../../lexicons/transliteration/be-de.rules" if_empty(0x0a)
};
static const uint8_t transliteration_be_en[] = {
#embed "../../lexicons/transliteration/be-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_bg_de[] = {
#embed "../../lexicons/transliteration/bg-de.rules" if_empty(0x0a)
};
static const uint8_t transliteration_bg_en[] = {
#embed "../../lexicons/transliteration/bg-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_el_de[] = {
#embed "../../lexicons/transliteration/el-de.rules" if_empty(0x0a)
};
static const uint8_t transliteration_el_en[] = {
#embed "../../lexicons/transliteration/el-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_fa_en[] = {
#embed "../../lexicons/transliteration/fa-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_he_en[] = {
#embed "../../lexicons/transliteration/he-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_hy_de[] = {
#embed "../../lexicons/transliteration/hy-de.rules" if_empty(0x0a)
};
static const uint8_t transliteration_hy_en[] = {
#embed "../../lexicons/transliteration/hy-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ja_en[] = {
#embed "../../lexicons/transliteration/ja-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ka_de[] = {
#embed "../../lexicons/transliteration/ka-de.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ka_en[] = {
#embed "../../lexicons/transliteration/ka-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_kk_en[] = {
#embed "../../lexicons/transliteration/kk-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ko_en[] = {
#embed "../../lexicons/transliteration/ko-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ru_de[] = {
#embed "../../lexicons/transliteration/ru-de.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ru_en_foreign[] = {
#embed "../../lexicons/transliteration/ru-en-foreign.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ru_en_japanese[] = {
#embed "../../lexicons/transliteration/ru-en-japanese.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ru_en_places[] = {
#embed "../../lexicons/transliteration/ru-en-places.rules" if_empty(0x0a)
};
static const uint8_t transliteration_ru_en[] = {
#embed "../../lexicons/transliteration/ru-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes[] = {
#embed "../../lexicons/transliteration/schemes.tsv" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_ara_1997[] = {
#embed "../../lexicons/transliteration/schemes/alalc-ara-1997.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_bel_1997[] = {
#embed "../../lexicons/transliteration/schemes/alalc-bel-1997.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_bul_1997[] = {
#embed "../../lexicons/transliteration/schemes/alalc-bul-1997.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_ell_1997[] = {
#embed "../../lexicons/transliteration/schemes/alalc-ell-1997.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_ell_2010[] = {
#embed "../../lexicons/transliteration/schemes/alalc-ell-2010.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_fas_1997[] = {
#embed "../../lexicons/transliteration/schemes/alalc-fas-1997.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_hye_1997[] = {
#embed "../../lexicons/transliteration/schemes/alalc-hye-1997.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_kat_geok[] = {
#embed "../../lexicons/transliteration/schemes/alalc-kat-geok.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_kat[] = {
#embed "../../lexicons/transliteration/schemes/alalc-kat.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_rus[] = {
#embed "../../lexicons/transliteration/schemes/alalc-rus.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_srp_mkd[] = {
#embed "../../lexicons/transliteration/schemes/alalc-srp-mkd.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_alalc_ukr_1997[] = {
#embed "../../lexicons/transliteration/schemes/alalc-ukr-1997.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bas_rus_2017_bss[] = {
#embed "../../lexicons/transliteration/schemes/bas-rus-2017-bss.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bas_rus_2017_oss[] = {
#embed "../../lexicons/transliteration/schemes/bas-rus-2017-oss.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bg_bul_2009[] = {
#embed "../../lexicons/transliteration/schemes/bg-bul-2009.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgn_jpn_1962[] = {
#embed "../../lexicons/transliteration/schemes/bgn-jpn-1962.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgn_kor_mr[] = {
#embed "../../lexicons/transliteration/schemes/bgn-kor-mr.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_ara_1956[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-ara-1956.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_bel_1979[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-bel-1979.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_bul_1952[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-bul-1952.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_bul_2013[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-bul-2013.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_ell_1962[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-ell-1962.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_hye_1981[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-hye-1981.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_jpn_1976[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-jpn-1976.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_kat_1981[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-kat-1981.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_kat_2009[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-kat-2009.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_kaz_1979[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-kaz-1979.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_mkd_1981[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-mkd-1981.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_per_1958[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-per-1958.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_prs_2007[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-prs-2007.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_rus_1947[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-rus-1947.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_bgnpcgn_ukr_1965[] = {
#embed "../../lexicons/transliteration/schemes/bgnpcgn-ukr-1965.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_by_bel_2007[] = {
#embed "../../lexicons/transliteration/schemes/by-bel-2007.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_din_bul_1460[] = {
#embed "../../lexicons/transliteration/schemes/din-bul-1460.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_din_rus_1460[] = {
#embed "../../lexicons/transliteration/schemes/din-rus-1460.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_din_ukr_1460[] = {
#embed "../../lexicons/transliteration/schemes/din-ukr-1460.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_elot_ell_743_tl[] = {
#embed "../../lexicons/transliteration/schemes/elot-ell-743-tl.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_elot_ell_743_ts[] = {
#embed "../../lexicons/transliteration/schemes/elot-ell-743-ts.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_ggg_kat_2002[] = {
#embed "../../lexicons/transliteration/schemes/ggg-kat-2002.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_gki_bel_1992[] = {
#embed "../../lexicons/transliteration/schemes/gki-bel-1992.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_gki_bel_2000[] = {
#embed "../../lexicons/transliteration/schemes/gki-bel-2000.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_gost_7_79_2000[] = {
#embed "../../lexicons/transliteration/schemes/gost-7.79-2000.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_gost_rus_16876_71[] = {
#embed "../../lexicons/transliteration/schemes/gost-rus-16876-71.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_gost_ukr_1971[] = {
#embed "../../lexicons/transliteration/schemes/gost-ukr-1971.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_hepburn_jpn_1886[] = {
#embed "../../lexicons/transliteration/schemes/hepburn-jpn-1886.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_hepburn_jpn_1954[] = {
#embed "../../lexicons/transliteration/schemes/hepburn-jpn-1954.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_icao_bel_9303[] = {
#embed "../../lexicons/transliteration/schemes/icao-bel-9303.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_icao_rus_9303[] = {
#embed "../../lexicons/transliteration/schemes/icao-rus-9303.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_iso_9_1995[] = {
#embed "../../lexicons/transliteration/schemes/iso-9-1995.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_iso_ell_843_t1[] = {
#embed "../../lexicons/transliteration/schemes/iso-ell-843-t1.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_iso_hye_9985[] = {
#embed "../../lexicons/transliteration/schemes/iso-hye-9985.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_iso_kat_9984[] = {
#embed "../../lexicons/transliteration/schemes/iso-kat-9984.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_katakana[] = {
#embed "../../lexicons/transliteration/schemes/katakana.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_kp_kor_2002[] = {
#embed "../../lexicons/transliteration/schemes/kp-kor-2002.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_kunrei_jpn_1954[] = {
#embed "../../lexicons/transliteration/schemes/kunrei-jpn-1954.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_moct_kor_2000[] = {
#embed "../../lexicons/transliteration/schemes/moct-kor-2000.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_mofa_jpn_1989[] = {
#embed "../../lexicons/transliteration/schemes/mofa-jpn-1989.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_mr_kor_1939[] = {
#embed "../../lexicons/transliteration/schemes/mr-kor-1939.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_mvd_bel_2008[] = {
#embed "../../lexicons/transliteration/schemes/mvd-bel-2008.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_mvd_rus_2010[] = {
#embed "../../lexicons/transliteration/schemes/mvd-rus-2010.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_odni_ara[] = {
#embed "../../lexicons/transliteration/schemes/odni-ara.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_odni_bel_2015[] = {
#embed "../../lexicons/transliteration/schemes/odni-bel-2015.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_odni_bul_2005[] = {
#embed "../../lexicons/transliteration/schemes/odni-bul-2005.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_odni_bul_2015[] = {
#embed "../../lexicons/transliteration/schemes/odni-bul-2015.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_odni_fas[] = {
#embed "../../lexicons/transliteration/schemes/odni-fas.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_odni_kat_2015[] = {
#embed "../../lexicons/transliteration/schemes/odni-kat-2015.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_odni_mkd[] = {
#embed "../../lexicons/transliteration/schemes/odni-mkd.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_odni_rus_2015[] = {
#embed "../../lexicons/transliteration/schemes/odni-rus-2015.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_odni_srp[] = {
#embed "../../lexicons/transliteration/schemes/odni-srp.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_odni_ukr_2015[] = {
#embed "../../lexicons/transliteration/schemes/odni-ukr-2015.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_srp_gaj[] = {
#embed "../../lexicons/transliteration/schemes/srp-gaj.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_ua_ukr_1993[] = {
#embed "../../lexicons/transliteration/schemes/ua-ukr-1993.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_ua_ukr_1996[] = {
#embed "../../lexicons/transliteration/schemes/ua-ukr-1996.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_ua_ukr_2007[] = {
#embed "../../lexicons/transliteration/schemes/ua-ukr-2007.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_ua_ukr_2010[] = {
#embed "../../lexicons/transliteration/schemes/ua-ukr-2010.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_un_ara_2017[] = {
#embed "../../lexicons/transliteration/schemes/un-ara-2017.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_un_bul_1977[] = {
#embed "../../lexicons/transliteration/schemes/un-bul-1977.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_un_ell_1987_phonetic[] = {
#embed "../../lexicons/transliteration/schemes/un-ell-1987-phonetic.rules" if_empty(0x0a)
};
static const uint8_t transliteration_schemes_un_rus_1987[] = {
#embed "../../lexicons/transliteration/schemes/un-rus-1987.rules" if_empty(0x0a)
};
static const uint8_t transliteration_sr_en[] = {
#embed "../../lexicons/transliteration/sr-en.rules" if_empty(0x0a)
};
static const uint8_t transliteration_uk_de[] = {
#embed "../../lexicons/transliteration/uk-de.rules" if_empty(0x0a)
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
    ENTRY("be/abbreviations.tsv", be_abbreviations),
    ENTRY("be/sentences.tsv", be_sentences),
    ENTRY("bg/abbreviations.tsv", bg_abbreviations),
    ENTRY("bg/sentences.tsv", bg_sentences),
    ENTRY("ca/abbreviations.tsv", ca_abbreviations),
    ENTRY("ca/sentences.tsv", ca_sentences),
    ENTRY("cs/abbreviations.tsv", cs_abbreviations),
    ENTRY("cs/sentences.tsv", cs_sentences),
    ENTRY("cs/stopwords.txt", cs_stopwords),
    ENTRY("cs/summary.tsv", cs_summary),
    ENTRY("da/abbreviations.tsv", da_abbreviations),
    ENTRY("da/sentences.tsv", da_sentences),
    ENTRY("de-en/adjectives.tsv", de_en_adjectives),
    ENTRY("de-en/adverbs.tsv", de_en_adverbs),
    ENTRY("de-en/confidence.tsv", de_en_confidence),
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
    ENTRY("de/anaphora.tsv", de_anaphora),
    ENTRY("de/comparison.tsv", de_comparison),
    ENTRY("de/compression.tsv", de_compression),
    ENTRY("de/deixis.tsv", de_deixis),
    ENTRY("de/function.tsv", de_function),
    ENTRY("de/headlines.tsv", de_headlines),
    ENTRY("de/modifier-groups.tsv", de_modifier_groups),
    ENTRY("de/name-endings.tsv", de_name_endings),
    ENTRY("de/noun-groups.tsv", de_noun_groups),
    ENTRY("de/nouns.tsv", de_nouns),
    ENTRY("de/plain-adjectives.tsv", de_plain_adjectives),
    ENTRY("de/prefixes.tsv", de_prefixes),
    ENTRY("de/sentences.tsv", de_sentences),
    ENTRY("de/stopwords.txt", de_stopwords),
    ENTRY("de/strong.tsv", de_strong),
    ENTRY("de/summary.tsv", de_summary),
    ENTRY("de/tags.tsv", de_tags),
    ENTRY("de/verb-groups.tsv", de_verb_groups),
    ENTRY("de/verbs.tsv", de_verbs),
    ENTRY("detection/languages.tsv", detection_languages),
    ENTRY("detection/profiles.tsv", detection_profiles),
    ENTRY("el/abbreviations.tsv", el_abbreviations),
    ENTRY("el/sentences.tsv", el_sentences),
    ENTRY("en/abbreviations.tsv", en_abbreviations),
    ENTRY("en/adjectives.tsv", en_adjectives),
    ENTRY("en/adverbs.tsv", en_adverbs),
    ENTRY("en/articles.tsv", en_articles),
    ENTRY("en/calendar.tsv", en_calendar),
    ENTRY("en/capitals.tsv", en_capitals),
    ENTRY("en/conjunctions.tsv", en_conjunctions),
    ENTRY("en/currencies.tsv", en_currencies),
    ENTRY("en/negation.tsv", en_negation),
    ENTRY("en/nouns.tsv", en_nouns),
    ENTRY("en/numbers.tsv", en_numbers),
    ENTRY("en/offices.tsv", en_offices),
    ENTRY("en/openings.tsv", en_openings),
    ENTRY("en/opposites.tsv", en_opposites),
    ENTRY("en/sentences.tsv", en_sentences),
    ENTRY("en/stopwords.txt", en_stopwords),
    ENTRY("en/summary.tsv", en_summary),
    ENTRY("en/varieties.tsv", en_varieties),
    ENTRY("en/verbs.tsv", en_verbs),
    ENTRY("es/abbreviations.tsv", es_abbreviations),
    ENTRY("es/sentences.tsv", es_sentences),
    ENTRY("es/stopwords.txt", es_stopwords),
    ENTRY("es/summary.tsv", es_summary),
    ENTRY("et/abbreviations.tsv", et_abbreviations),
    ENTRY("et/sentences.tsv", et_sentences),
    ENTRY("fi/abbreviations.tsv", fi_abbreviations),
    ENTRY("fi/sentences.tsv", fi_sentences),
    ENTRY("fr/abbreviations.tsv", fr_abbreviations),
    ENTRY("fr/sentences.tsv", fr_sentences),
    ENTRY("fr/stopwords.txt", fr_stopwords),
    ENTRY("fr/summary.tsv", fr_summary),
    ENTRY("glossaries/economy.tsv", glossaries_economy),
    ENTRY("glossaries/law.tsv", glossaries_law),
    ENTRY("glossaries/politics.tsv", glossaries_politics),
    ENTRY("glossaries/security.tsv", glossaries_security),
    ENTRY("hr/abbreviations.tsv", hr_abbreviations),
    ENTRY("hr/sentences.tsv", hr_sentences),
    ENTRY("hu/abbreviations.tsv", hu_abbreviations),
    ENTRY("hu/sentences.tsv", hu_sentences),
    ENTRY("hy/abbreviations.tsv", hy_abbreviations),
    ENTRY("hy/sentences.tsv", hy_sentences),
    ENTRY("is/abbreviations.tsv", is_abbreviations),
    ENTRY("is/sentences.tsv", is_sentences),
    ENTRY("it/abbreviations.tsv", it_abbreviations),
    ENTRY("it/sentences.tsv", it_sentences),
    ENTRY("it/stopwords.txt", it_stopwords),
    ENTRY("it/summary.tsv", it_summary),
    ENTRY("kk/abbreviations.tsv", kk_abbreviations),
    ENTRY("kk/sentences.tsv", kk_sentences),
    ENTRY("lt/abbreviations.tsv", lt_abbreviations),
    ENTRY("lt/sentences.tsv", lt_sentences),
    ENTRY("lv/abbreviations.tsv", lv_abbreviations),
    ENTRY("lv/sentences.tsv", lv_sentences),
    ENTRY("mk/abbreviations.tsv", mk_abbreviations),
    ENTRY("mk/sentences.tsv", mk_sentences),
    ENTRY("names/cues.tsv", names_cues),
    ENTRY("names/generics.tsv", names_generics),
    ENTRY("names/given-names.tsv", names_given_names),
    ENTRY("names/matching.tsv", names_matching),
    ENTRY("names/organizations.tsv", names_organizations),
    ENTRY("names/original-be.rules", names_original_be),
    ENTRY("names/original-bg.rules", names_original_bg),
    ENTRY("names/original-ru.rules", names_original_ru),
    ENTRY("names/original-uk.rules", names_original_uk),
    ENTRY("names/originals.tsv", names_originals),
    ENTRY("names/origins.tsv", names_origins),
    ENTRY("names/parts.tsv", names_parts),
    ENTRY("names/persons.tsv", names_persons),
    ENTRY("names/place-adjectives.tsv", names_place_adjectives),
    ENTRY("names/place-endings.tsv", names_place_endings),
    ENTRY("names/places.tsv", names_places),
    ENTRY("names/respelling-ar.rules", names_respelling_ar),
    ENTRY("names/respelling-el.rules", names_respelling_el),
    ENTRY("names/respelling-fa.rules", names_respelling_fa),
    ENTRY("names/respelling-he.rules", names_respelling_he),
    ENTRY("names/respelling-hy.rules", names_respelling_hy),
    ENTRY("names/respelling-ka.rules", names_respelling_ka),
    ENTRY("names/respelling-kk.rules", names_respelling_kk),
    ENTRY("names/respelling-sr.rules", names_respelling_sr),
    ENTRY("names/russian-endings.tsv", names_russian_endings),
    ENTRY("names/spelling-be.tsv", names_spelling_be),
    ENTRY("names/spelling-bg.tsv", names_spelling_bg),
    ENTRY("names/spelling-ru.tsv", names_spelling_ru),
    ENTRY("names/spelling-uk.tsv", names_spelling_uk),
    ENTRY("names/styles.tsv", names_styles),
    ENTRY("names/surnames-s.tsv", names_surnames_s),
    ENTRY("names/titles.tsv", names_titles),
    ENTRY("nl/abbreviations.tsv", nl_abbreviations),
    ENTRY("nl/sentences.tsv", nl_sentences),
    ENTRY("nl/stopwords.txt", nl_stopwords),
    ENTRY("nl/summary.tsv", nl_summary),
    ENTRY("no/abbreviations.tsv", no_abbreviations),
    ENTRY("no/sentences.tsv", no_sentences),
    ENTRY("pl/abbreviations.tsv", pl_abbreviations),
    ENTRY("pl/sentences.tsv", pl_sentences),
    ENTRY("pl/stopwords.txt", pl_stopwords),
    ENTRY("pl/summary.tsv", pl_summary),
    ENTRY("pt/abbreviations.tsv", pt_abbreviations),
    ENTRY("pt/sentences.tsv", pt_sentences),
    ENTRY("pt/stopwords.txt", pt_stopwords),
    ENTRY("pt/summary.tsv", pt_summary),
    ENTRY("ro/abbreviations.tsv", ro_abbreviations),
    ENTRY("ro/sentences.tsv", ro_sentences),
    ENTRY("ru/abbreviations.tsv", ru_abbreviations),
    ENTRY("ru/sentences.tsv", ru_sentences),
    ENTRY("ru/stopwords.txt", ru_stopwords),
    ENTRY("ru/summary.tsv", ru_summary),
    ENTRY("sk/abbreviations.tsv", sk_abbreviations),
    ENTRY("sk/sentences.tsv", sk_sentences),
    ENTRY("sl/abbreviations.tsv", sl_abbreviations),
    ENTRY("sl/sentences.tsv", sl_sentences),
    ENTRY("sq/abbreviations.tsv", sq_abbreviations),
    ENTRY("sq/sentences.tsv", sq_sentences),
    ENTRY("sr/abbreviations.tsv", sr_abbreviations),
    ENTRY("sr/sentences.tsv", sr_sentences),
    ENTRY("sv/abbreviations.tsv", sv_abbreviations),
    ENTRY("sv/sentences.tsv", sv_sentences),
    ENTRY("tr/abbreviations.tsv", tr_abbreviations),
    ENTRY("tr/sentences.tsv", tr_sentences),
    ENTRY("transliteration/ar-en.rules", transliteration_ar_en),
    ENTRY("transliteration/be-de.rules", transliteration_be_de),
    ENTRY("transliteration/be-en.rules", transliteration_be_en),
    ENTRY("transliteration/bg-de.rules", transliteration_bg_de),
    ENTRY("transliteration/bg-en.rules", transliteration_bg_en),
    ENTRY("transliteration/el-de.rules", transliteration_el_de),
    ENTRY("transliteration/el-en.rules", transliteration_el_en),
    ENTRY("transliteration/fa-en.rules", transliteration_fa_en),
    ENTRY("transliteration/he-en.rules", transliteration_he_en),
    ENTRY("transliteration/hy-de.rules", transliteration_hy_de),
    ENTRY("transliteration/hy-en.rules", transliteration_hy_en),
    ENTRY("transliteration/ja-en.rules", transliteration_ja_en),
    ENTRY("transliteration/ka-de.rules", transliteration_ka_de),
    ENTRY("transliteration/ka-en.rules", transliteration_ka_en),
    ENTRY("transliteration/kk-en.rules", transliteration_kk_en),
    ENTRY("transliteration/ko-en.rules", transliteration_ko_en),
    ENTRY("transliteration/ru-de.rules", transliteration_ru_de),
    ENTRY("transliteration/ru-en-foreign.rules", transliteration_ru_en_foreign),
    ENTRY("transliteration/ru-en-japanese.rules", transliteration_ru_en_japanese),
    ENTRY("transliteration/ru-en-places.rules", transliteration_ru_en_places),
    ENTRY("transliteration/ru-en.rules", transliteration_ru_en),
    ENTRY("transliteration/schemes.tsv", transliteration_schemes),
    ENTRY("transliteration/schemes/alalc-ara-1997.rules", transliteration_schemes_alalc_ara_1997),
    ENTRY("transliteration/schemes/alalc-bel-1997.rules", transliteration_schemes_alalc_bel_1997),
    ENTRY("transliteration/schemes/alalc-bul-1997.rules", transliteration_schemes_alalc_bul_1997),
    ENTRY("transliteration/schemes/alalc-ell-1997.rules", transliteration_schemes_alalc_ell_1997),
    ENTRY("transliteration/schemes/alalc-ell-2010.rules", transliteration_schemes_alalc_ell_2010),
    ENTRY("transliteration/schemes/alalc-fas-1997.rules", transliteration_schemes_alalc_fas_1997),
    ENTRY("transliteration/schemes/alalc-hye-1997.rules", transliteration_schemes_alalc_hye_1997),
    ENTRY("transliteration/schemes/alalc-kat-geok.rules", transliteration_schemes_alalc_kat_geok),
    ENTRY("transliteration/schemes/alalc-kat.rules", transliteration_schemes_alalc_kat),
    ENTRY("transliteration/schemes/alalc-rus.rules", transliteration_schemes_alalc_rus),
    ENTRY("transliteration/schemes/alalc-srp-mkd.rules", transliteration_schemes_alalc_srp_mkd),
    ENTRY("transliteration/schemes/alalc-ukr-1997.rules", transliteration_schemes_alalc_ukr_1997),
    ENTRY("transliteration/schemes/bas-rus-2017-bss.rules", transliteration_schemes_bas_rus_2017_bss),
    ENTRY("transliteration/schemes/bas-rus-2017-oss.rules", transliteration_schemes_bas_rus_2017_oss),
    ENTRY("transliteration/schemes/bg-bul-2009.rules", transliteration_schemes_bg_bul_2009),
    ENTRY("transliteration/schemes/bgn-jpn-1962.rules", transliteration_schemes_bgn_jpn_1962),
    ENTRY("transliteration/schemes/bgn-kor-mr.rules", transliteration_schemes_bgn_kor_mr),
    ENTRY("transliteration/schemes/bgnpcgn-ara-1956.rules", transliteration_schemes_bgnpcgn_ara_1956),
    ENTRY("transliteration/schemes/bgnpcgn-bel-1979.rules", transliteration_schemes_bgnpcgn_bel_1979),
    ENTRY("transliteration/schemes/bgnpcgn-bul-1952.rules", transliteration_schemes_bgnpcgn_bul_1952),
    ENTRY("transliteration/schemes/bgnpcgn-bul-2013.rules", transliteration_schemes_bgnpcgn_bul_2013),
    ENTRY("transliteration/schemes/bgnpcgn-ell-1962.rules", transliteration_schemes_bgnpcgn_ell_1962),
    ENTRY("transliteration/schemes/bgnpcgn-hye-1981.rules", transliteration_schemes_bgnpcgn_hye_1981),
    ENTRY("transliteration/schemes/bgnpcgn-jpn-1976.rules", transliteration_schemes_bgnpcgn_jpn_1976),
    ENTRY("transliteration/schemes/bgnpcgn-kat-1981.rules", transliteration_schemes_bgnpcgn_kat_1981),
    ENTRY("transliteration/schemes/bgnpcgn-kat-2009.rules", transliteration_schemes_bgnpcgn_kat_2009),
    ENTRY("transliteration/schemes/bgnpcgn-kaz-1979.rules", transliteration_schemes_bgnpcgn_kaz_1979),
    ENTRY("transliteration/schemes/bgnpcgn-mkd-1981.rules", transliteration_schemes_bgnpcgn_mkd_1981),
    ENTRY("transliteration/schemes/bgnpcgn-per-1958.rules", transliteration_schemes_bgnpcgn_per_1958),
    ENTRY("transliteration/schemes/bgnpcgn-prs-2007.rules", transliteration_schemes_bgnpcgn_prs_2007),
    ENTRY("transliteration/schemes/bgnpcgn-rus-1947.rules", transliteration_schemes_bgnpcgn_rus_1947),
    ENTRY("transliteration/schemes/bgnpcgn-ukr-1965.rules", transliteration_schemes_bgnpcgn_ukr_1965),
    ENTRY("transliteration/schemes/by-bel-2007.rules", transliteration_schemes_by_bel_2007),
    ENTRY("transliteration/schemes/din-bul-1460.rules", transliteration_schemes_din_bul_1460),
    ENTRY("transliteration/schemes/din-rus-1460.rules", transliteration_schemes_din_rus_1460),
    ENTRY("transliteration/schemes/din-ukr-1460.rules", transliteration_schemes_din_ukr_1460),
    ENTRY("transliteration/schemes/elot-ell-743-tl.rules", transliteration_schemes_elot_ell_743_tl),
    ENTRY("transliteration/schemes/elot-ell-743-ts.rules", transliteration_schemes_elot_ell_743_ts),
    ENTRY("transliteration/schemes/ggg-kat-2002.rules", transliteration_schemes_ggg_kat_2002),
    ENTRY("transliteration/schemes/gki-bel-1992.rules", transliteration_schemes_gki_bel_1992),
    ENTRY("transliteration/schemes/gki-bel-2000.rules", transliteration_schemes_gki_bel_2000),
    ENTRY("transliteration/schemes/gost-7.79-2000.rules", transliteration_schemes_gost_7_79_2000),
    ENTRY("transliteration/schemes/gost-rus-16876-71.rules", transliteration_schemes_gost_rus_16876_71),
    ENTRY("transliteration/schemes/gost-ukr-1971.rules", transliteration_schemes_gost_ukr_1971),
    ENTRY("transliteration/schemes/hepburn-jpn-1886.rules", transliteration_schemes_hepburn_jpn_1886),
    ENTRY("transliteration/schemes/hepburn-jpn-1954.rules", transliteration_schemes_hepburn_jpn_1954),
    ENTRY("transliteration/schemes/icao-bel-9303.rules", transliteration_schemes_icao_bel_9303),
    ENTRY("transliteration/schemes/icao-rus-9303.rules", transliteration_schemes_icao_rus_9303),
    ENTRY("transliteration/schemes/iso-9-1995.rules", transliteration_schemes_iso_9_1995),
    ENTRY("transliteration/schemes/iso-ell-843-t1.rules", transliteration_schemes_iso_ell_843_t1),
    ENTRY("transliteration/schemes/iso-hye-9985.rules", transliteration_schemes_iso_hye_9985),
    ENTRY("transliteration/schemes/iso-kat-9984.rules", transliteration_schemes_iso_kat_9984),
    ENTRY("transliteration/schemes/katakana.rules", transliteration_schemes_katakana),
    ENTRY("transliteration/schemes/kp-kor-2002.rules", transliteration_schemes_kp_kor_2002),
    ENTRY("transliteration/schemes/kunrei-jpn-1954.rules", transliteration_schemes_kunrei_jpn_1954),
    ENTRY("transliteration/schemes/moct-kor-2000.rules", transliteration_schemes_moct_kor_2000),
    ENTRY("transliteration/schemes/mofa-jpn-1989.rules", transliteration_schemes_mofa_jpn_1989),
    ENTRY("transliteration/schemes/mr-kor-1939.rules", transliteration_schemes_mr_kor_1939),
    ENTRY("transliteration/schemes/mvd-bel-2008.rules", transliteration_schemes_mvd_bel_2008),
    ENTRY("transliteration/schemes/mvd-rus-2010.rules", transliteration_schemes_mvd_rus_2010),
    ENTRY("transliteration/schemes/odni-ara.rules", transliteration_schemes_odni_ara),
    ENTRY("transliteration/schemes/odni-bel-2015.rules", transliteration_schemes_odni_bel_2015),
    ENTRY("transliteration/schemes/odni-bul-2005.rules", transliteration_schemes_odni_bul_2005),
    ENTRY("transliteration/schemes/odni-bul-2015.rules", transliteration_schemes_odni_bul_2015),
    ENTRY("transliteration/schemes/odni-fas.rules", transliteration_schemes_odni_fas),
    ENTRY("transliteration/schemes/odni-kat-2015.rules", transliteration_schemes_odni_kat_2015),
    ENTRY("transliteration/schemes/odni-mkd.rules", transliteration_schemes_odni_mkd),
    ENTRY("transliteration/schemes/odni-rus-2015.rules", transliteration_schemes_odni_rus_2015),
    ENTRY("transliteration/schemes/odni-srp.rules", transliteration_schemes_odni_srp),
    ENTRY("transliteration/schemes/odni-ukr-2015.rules", transliteration_schemes_odni_ukr_2015),
    ENTRY("transliteration/schemes/srp-gaj.rules", transliteration_schemes_srp_gaj),
    ENTRY("transliteration/schemes/ua-ukr-1993.rules", transliteration_schemes_ua_ukr_1993),
    ENTRY("transliteration/schemes/ua-ukr-1996.rules", transliteration_schemes_ua_ukr_1996),
    ENTRY("transliteration/schemes/ua-ukr-2007.rules", transliteration_schemes_ua_ukr_2007),
    ENTRY("transliteration/schemes/ua-ukr-2010.rules", transliteration_schemes_ua_ukr_2010),
    ENTRY("transliteration/schemes/un-ara-2017.rules", transliteration_schemes_un_ara_2017),
    ENTRY("transliteration/schemes/un-bul-1977.rules", transliteration_schemes_un_bul_1977),
    ENTRY("transliteration/schemes/un-ell-1987-phonetic.rules", transliteration_schemes_un_ell_1987_phonetic),
    ENTRY("transliteration/schemes/un-rus-1987.rules", transliteration_schemes_un_rus_1987),
    ENTRY("transliteration/sr-en.rules", transliteration_sr_en),
    ENTRY("transliteration/uk-de.rules", transliteration_uk_de),
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

// Embeds the files of `lexicons/`. A new file needs two additions here; the test `everyFileIsEmbedded` reminds you.
#include "CLexicons.h"

static const uint8_t de_nouns[] = {
#embed "../../lexicons/de/nouns.tsv" if_empty(0x0a)
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

#define ENTRY(path, name) {path, name, sizeof name}

static const depesche_lexicon_file files[] = {
    ENTRY("de/nouns.tsv", de_nouns),
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
};

const depesche_lexicon_file *depesche_lexicon_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}

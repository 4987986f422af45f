// Embeds the files of `lexicons/`. A new file needs two additions here; the test `everyFileIsEmbedded` reminds you.
#include "CLexicons.h"



static const uint8_t de_nouns[] = {
#embed "../../lexicons/de/nouns.tsv" if_empty(0x0a)
};

#define ENTRY(path, name) {path, name, sizeof name}

static const depesche_lexicon_file files[] = {
    ENTRY("de/nouns.tsv", de_nouns),
};

const depesche_lexicon_file *depesche_lexicon_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}

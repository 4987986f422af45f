#ifndef DEPESCHE_CLEXICONS_H
#define DEPESCHE_CLEXICONS_H

#include <stddef.h>
#include <stdint.h>

// One file of `lexicons/`, embedded at build time. `path` is relative to `lexicons/`.
typedef struct {
  const char *_Nonnull path;
  const uint8_t *_Nonnull bytes;
  size_t count;
} depesche_lexicon_file;

// All embedded files, ordered by path. Valid for the life of the process.
const depesche_lexicon_file *_Nonnull depesche_lexicon_files(size_t *_Nonnull count);

#endif

// gzip (zlib) and Zstandard (libzstd) as one running coder behind functions of ours.
#ifndef DEPESCHE_CCOMPRESSION_H
#define DEPESCHE_CCOMPRESSION_H

#include <stddef.h>
#include <stdint.h>

typedef struct depesche_coder depesche_coder;

typedef enum { depesche_gzip = 0, depesche_zstd = 1 } depesche_coding;

// A coder for one stream, or null for want of memory. It serves one thread at a time.
depesche_coder *_Nullable depesche_decoder_open(depesche_coding coding);
depesche_coder *_Nullable depesche_encoder_open(depesche_coding coding);
void depesche_coder_close(depesche_coder *_Nonnull coder);

typedef struct {
  size_t consumed;
  size_t produced;
  // 0 go on; 1 a member (gzip) or frame (zstd) is whole; -1 the data are damaged.
  int state;
} depesche_step;

// Takes what it can from `in` and puts what it can into `out`. A decoder goes on to the next member by itself. An
// encoder ends its stream when `finish` is not 0, and is done when the state is 1.
depesche_step depesche_code(depesche_coder *_Nonnull coder, const uint8_t *_Nullable in, size_t in_count,
                            uint8_t *_Nonnull out, size_t out_count, int finish);

#endif

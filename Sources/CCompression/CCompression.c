#include "CCompression.h"

#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

enum { window_bits = 15, gzip_format = 16, memory_level = 8 };

struct depesche_coder {
  depesche_coding coding;
  int encodes;
  z_stream gzip;
  ZSTD_DCtx *decoder;
  ZSTD_CCtx *encoder;
};

static depesche_coder *open_coder(depesche_coding coding, int encodes) {
  depesche_coder *coder = calloc(1, sizeof *coder);
  if (coder == NULL) return NULL;
  coder->coding = coding;
  coder->encodes = encodes;
  int made;
  if (coding == depesche_zstd) {
    if (encodes) coder->encoder = ZSTD_createCCtx();
    else coder->decoder = ZSTD_createDCtx();
    made = coder->encoder != NULL || coder->decoder != NULL;
  } else if (encodes) {
    made = deflateInit2(&coder->gzip, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window_bits + gzip_format, memory_level,
                        Z_DEFAULT_STRATEGY) == Z_OK;
  } else {
    made = inflateInit2(&coder->gzip, window_bits + gzip_format) == Z_OK;
  }
  if (made) return coder;
  free(coder);
  return NULL;
}

depesche_coder *depesche_decoder_open(depesche_coding coding) { return open_coder(coding, 0); }

depesche_coder *depesche_encoder_open(depesche_coding coding) { return open_coder(coding, 1); }

void depesche_coder_close(depesche_coder *coder) {
  ZSTD_freeDCtx(coder->decoder);
  ZSTD_freeCCtx(coder->encoder);
  if (coder->coding == depesche_gzip) {
    if (coder->encodes) deflateEnd(&coder->gzip);
    else inflateEnd(&coder->gzip);
  }
  free(coder);
}

static depesche_step code_gzip(depesche_coder *coder, const uint8_t *in, size_t in_count, uint8_t *out,
                               size_t out_count, int finish) {
  z_stream *gzip = &coder->gzip;
  // zlib counts in 32 bits; callers hand over chunks far smaller.
  gzip->next_in = (Bytef *)in;
  gzip->avail_in = (uInt)in_count;
  gzip->next_out = out;
  gzip->avail_out = (uInt)out_count;
  int code = coder->encodes ? deflate(gzip, finish ? Z_FINISH : Z_NO_FLUSH) : inflate(gzip, Z_NO_FLUSH);
  depesche_step step = {in_count - gzip->avail_in, out_count - gzip->avail_out, 0};
  if (code == Z_STREAM_END) {
    step.state = 1;
    if (!coder->encodes) inflateReset(gzip);
  } else if (code != Z_OK && code != Z_BUF_ERROR) {
    step.state = -1;
  }
  return step;
}

static depesche_step code_zstd(depesche_coder *coder, const uint8_t *in, size_t in_count, uint8_t *out,
                               size_t out_count, int finish) {
  ZSTD_inBuffer from = {in, in_count, 0};
  ZSTD_outBuffer to = {out, out_count, 0};
  size_t code = coder->encodes ? ZSTD_compressStream2(coder->encoder, &to, &from, finish ? ZSTD_e_end : ZSTD_e_continue)
                               : ZSTD_decompressStream(coder->decoder, &to, &from);
  depesche_step step = {from.pos, to.pos, 0};
  if (ZSTD_isError(code)) step.state = -1;
  else if (code == 0 && (finish || !coder->encodes)) step.state = 1;
  return step;
}

depesche_step depesche_code(depesche_coder *coder, const uint8_t *in, size_t in_count, uint8_t *out, size_t out_count,
                            int finish) {
  return coder->coding == depesche_zstd ? code_zstd(coder, in, in_count, out, out_count, finish)
                                        : code_gzip(coder, in, in_count, out, out_count, finish);
}

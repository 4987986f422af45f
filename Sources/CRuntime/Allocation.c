// Analyses make and give up small objects by the million. The C library keeps seven free blocks of a size at hand and
// searches its lists for all others, and Swift asks it for aligned memory by a slower way where an array wants 16 bytes,
// which every block has anyway. Here free blocks of a size are kept in a list as long as the process has one thread. They
// are blocks of the C library all the same, so that it may take any of them back.

#include "CRuntime.h"

#ifdef __linux__

#include <malloc.h>
#include <stddef.h>
#include <stdlib.h>

void *__real_swift_slowAlloc(size_t size, size_t alignMask);
void __real_swift_slowDealloc(void *block, size_t size, size_t alignMask);

// Blocks of up to `step * sizes` bytes are kept, by sizes in steps of `step`.
enum { step = 16, sizes = 64 };

struct Free {
  struct Free *next;
};
static struct Free *kept[sizes + 1];

// All bits set stand for the alignment that every block has.
static inline int isUsual(size_t alignMask) { return alignMask < step || alignMask == (size_t)-1; }

void *__wrap_swift_slowAlloc(size_t size, size_t alignMask) {
  if (HAS_ONE_THREAD && size <= step * sizes && isUsual(alignMask)) {
    size_t class = (size + step - 1) / step;
    struct Free *block = kept[class];
    if (block) {
      kept[class] = block->next;
      return block;
    }
    block = malloc(class ? class * step : step);
    if (block) return block;
  }
  return __real_swift_slowAlloc(size, alignMask);
}

void __wrap_swift_slowDealloc(void *block, size_t size, size_t alignMask) {
  if (HAS_ONE_THREAD && block && isUsual(alignMask)) {
    // Swift names the size of an array's head only.
    size_t class = malloc_usable_size(block) / step;
    if (class > 0 && class <= sizes) {
      struct Free *free = block;
      free->next = kept[class];
      kept[class] = free;
      return;
    }
  }
  __real_swift_slowDealloc(block, size, alignMask);
}

#endif

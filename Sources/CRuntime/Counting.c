// Swift counts references by operations that lock the memory, since another thread might count as well; they are a
// quarter of an analysis. As long as a process has one thread that is sure not to happen, and the runtime's own functions
// for code with one thread give the same numbers.

#include "CRuntime.h"

#ifdef __linux__

#include <stdint.h>

void *__real_swift_retain(void *object);
void __real_swift_release(void *object);
// Of Swift's runtime; what the compiler calls itself under `-assume-single-threaded`.
void *swift_nonatomic_retain(void *object);
void swift_nonatomic_release(void *object);

// Texts and arrays are counted behind a word that may hold marks in bits which no address has.
void *__real_swift_bridgeObjectRetain(void *object);
void __real_swift_bridgeObjectRelease(void *object);
static const intptr_t address = (intptr_t)0x80fffffffffffff9;

// The second word of an object holds the number of its references but one in bits 33 to 62; bit 63 is set where that
// stands elsewhere or is not counted (RefCount.h of Swift's runtime). What is no object has the highest bit set.
static const int64_t one = (int64_t)1 << 33;

static inline void *retain(void *object) {
  int64_t *count = (int64_t *)object + 1;
  int64_t more = *count + one;
  if (__builtin_expect(more < 0, 0)) return swift_nonatomic_retain(object);
  *count = more;
  return object;
}

// Most releases are not of the last reference.
static inline void release(void *object) {
  int64_t *count = (int64_t *)object + 1;
  int64_t less = *count - one;
  if (__builtin_expect(*count < one, 0)) return swift_nonatomic_release(object);
  *count = less;
}

void *__wrap_swift_retain(void *object) {
  if (!HAS_ONE_THREAD) return __real_swift_retain(object);
  return (intptr_t)object > 0 ? retain(object) : object;
}

void __wrap_swift_release(void *object) {
  if (!HAS_ONE_THREAD) return __real_swift_release(object);
  if ((intptr_t)object > 0) release(object);
}

void *__wrap_swift_bridgeObjectRetain(void *object) {
  if (!HAS_ONE_THREAD) return __real_swift_bridgeObjectRetain(object);
  intptr_t plain = (intptr_t)object & address;
  if (plain > 0) retain((void *)plain);
  return object;
}

void __wrap_swift_bridgeObjectRelease(void *object) {
  if (!HAS_ONE_THREAD) return __real_swift_bridgeObjectRelease(object);
  intptr_t plain = (intptr_t)object & address;
  if (plain > 0) release((void *)plain);
}

#endif

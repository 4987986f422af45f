// Swift counts references by operations that lock the memory, since another thread might count as well; they are a
// quarter of an analysis. As long as a process has one thread that is sure not to happen, and to count plainly gives the
// same numbers. The C library says when it is so, as it does for the shared pointers of C++: the flag falls before a second
// thread begins.
//
// The linker is told (Package.swift) to lead `swift_retain` and `swift_release` here, and `__real_…` to them.

#ifdef __linux__

#include <stdint.h>

#if __LP64__ && __has_include(<sys/single_threaded.h>)
#include <sys/single_threaded.h>
#define COUNTS_PLAINLY 1
#endif

void *__real_swift_retain(void *object);
void __real_swift_release(void *object);
// Of Swift's runtime; what the compiler calls itself for code that is said to have one thread.
void *swift_nonatomic_retain(void *object);
void swift_nonatomic_release(void *object);

#if COUNTS_PLAINLY
// The second word of an object holds its counts (Swift's RefCount.h, the same since Swift 5): that of the strong references
// from bit 33 on, and in the sign whether all of it means something else. A count that would change the sign is left to the
// runtime: the last reference that goes, objects that live for ever, and those whose counts stand beside them.
static const uint64_t one = UINT64_C(1) << 33;

// No object, or a tagged pointer.
static inline _Bool isCounted(const void *object) { return (intptr_t)object > 0; }
#endif

void *__wrap_swift_retain(void *object) {
#if COUNTS_PLAINLY
  if (__builtin_expect(__libc_single_threaded, 1)) {
    if (!isCounted(object)) return object;
    uint64_t *counts = (uint64_t *)object + 1;
    uint64_t more = *counts + one;
    if (__builtin_expect((int64_t)more < 0, 0)) return swift_nonatomic_retain(object);
    *counts = more;
    return object;
  }
#endif
  return __real_swift_retain(object);
}

void __wrap_swift_release(void *object) {
#if COUNTS_PLAINLY
  if (__builtin_expect(__libc_single_threaded, 1)) {
    if (!isCounted(object)) return;
    uint64_t *counts = (uint64_t *)object + 1;
    uint64_t fewer = *counts - one;
    if (__builtin_expect((int64_t)fewer < 0, 0)) return swift_nonatomic_release(object);
    *counts = fewer;
    return;
  }
#endif
  __real_swift_release(object);
}

#endif

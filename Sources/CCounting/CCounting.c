// Swift counts references by operations that lock the memory, since another thread might count as well; they are a
// quarter of an analysis. As long as a process has one thread that is sure not to happen, and the runtime's own functions
// for code with one thread give the same numbers. The C library says when it is so, as it does for the shared pointers of
// C++: the flag falls before a second thread begins.
//
// The linker is told (Package.swift) to lead `swift_retain` and `swift_release` here, and `__real_…` to them.

#ifdef __linux__

#if __has_include(<sys/single_threaded.h>)
#include <sys/single_threaded.h>
#else
static const char __libc_single_threaded = 0;
#endif

void *__real_swift_retain(void *object);
void __real_swift_release(void *object);
// Of Swift's runtime; what the compiler calls itself under `-assume-single-threaded`.
void *swift_nonatomic_retain(void *object);
void swift_nonatomic_release(void *object);

void *__wrap_swift_retain(void *object) {
  return __builtin_expect(__libc_single_threaded, 1) ? swift_nonatomic_retain(object) : __real_swift_retain(object);
}

void __wrap_swift_release(void *object) {
  if (__builtin_expect(__libc_single_threaded, 1)) {
    swift_nonatomic_release(object);
  } else {
    __real_swift_release(object);
  }
}

#endif

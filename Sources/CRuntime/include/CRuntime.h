// What the command's copy of Swift's runtime does faster while the process has one thread: counting references
// (Counting.c) and giving memory to objects (Allocation.c). There is nothing to call: the linker leads Swift's own
// functions here (`--wrap` in Package.swift), and `__real_…` to them.
#ifndef DEPESCHE_CRUNTIME_H
#define DEPESCHE_CRUNTIME_H

// Falls before a second thread begins, as it does for the shared pointers of C++.
#ifdef __linux__
#if __SIZEOF_POINTER__ == 8 && __has_include(<sys/single_threaded.h>)
#include <sys/single_threaded.h>
#else
static const char __libc_single_threaded = 0;
#endif
#define HAS_ONE_THREAD __builtin_expect(__libc_single_threaded, 1)
#endif

#endif

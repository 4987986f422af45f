// The arguments of the process as main got them. Swift reads them from /proc, which a bare chroot does not have.
#ifndef DEPESCHE_CARGUMENTS_H
#define DEPESCHE_CARGUMENTS_H

// 0 where the C library does not tell (anything but glibc).
int depesche_argument_count(void);
const char *_Nullable depesche_argument(int index);

#endif

// Counts references without locks while the process has one thread. There is nothing to call: see CCounting.c.
#ifndef DEPESCHE_CCOUNTING_H
#define DEPESCHE_CCOUNTING_H
#endif

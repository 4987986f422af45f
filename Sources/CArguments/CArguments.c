#include "CArguments.h"

#include <features.h>
#include <stddef.h>

static int count;
static char **arguments;

#ifdef __GLIBC__
// glibc hands constructors what it hands main.
__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  arguments = argv;
}
#endif

int depesche_argument_count(void) { return count; }

const char *depesche_argument(int index) { return index >= 0 && index < count ? arguments[index] : NULL; }

#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

const char *depesche_icu_version(void) {
  static _Thread_local char text[U_MAX_VERSION_STRING_LENGTH];
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, text);
  return text;
}

const char *depesche_icu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }

int32_t depesche_general_category(uint32_t scalar) { return u_charType((UChar32)scalar); }

const char *depesche_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  const char *name = uscript_getShortName(uscript_getScript((UChar32)scalar, &status));
  return name && U_SUCCESS(status) ? name : "Zzzz";
}

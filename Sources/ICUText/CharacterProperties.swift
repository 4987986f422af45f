import CICU

/// Properties of code points that the standard library does not give.
public enum CharacterProperties {
  /// The script as ISO 15924 code: `Latn`, `Cyrl`, `Grek`; `Zyyy` for what all scripts share, `Zinh` for combining marks.
  public static func script(of scalar: Unicode.Scalar) -> String { String(cString: depesche_script(scalar.value)) }

  /// Whether the code point is a letter (general category L).
  public static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    // U_UPPERCASE_LETTER is 1, U_OTHER_LETTER is 5.
    (1...5).contains(depesche_general_category(scalar.value))
  }
}

/// What a code point is to a segmenter or a tokenizer.
enum CharacterClass: UInt8 {
  case space
  case lineEnd
  case upper
  case lower
  /// Letters without case, titlecase letters, combining marks.
  case letter
  case digit
  /// `(`, `[`, `{`, `¿`, `¡`
  case opening
  /// `)`, `]`, `}`
  case closing
  /// Quotation marks of every kind: which way they face is decided by their surroundings.
  case quote
  /// `’` and `'`: a quotation mark or an apostrophe.
  case apostrophe
  /// `.` and `…`
  case stop
  /// `!`, `?` and their like in other scripts.
  case exclamation
  /// `,`, `;`, `:`
  case comma
  case dash
  case symbol
  case other

  var isLetter: Bool { self == .upper || self == .lower || self == .letter }
  var isWord: Bool { isLetter || self == .digit }
  var isQuote: Bool { self == .quote || self == .apostrophe }

  /// The class of a code point. ASCII by a table: for each code point `@` plus the raw value of its class, so that `A` is a
  /// line end, `B` a capital, `C` a small letter.
  @inline(__always)
  static func of(_ scalar: UInt32) -> CharacterClass {
    guard scalar < 0x80 else { return beyondASCII(scalar) }
    // A constant in the binary, which costs no check that it was made, as a table made at run time does.
    let classes: StaticString = """
      @@@@@@@@@@A@@A@@@@@@@@@@@@@@@@@@\
      @KHNNNNIFGNNLMJOEEEEEEEEEELLNNNK\
      NBBBBBBBBBBBBBBBBBBBBBBBBBBFOGNO\
      ICCCCCCCCCCCCCCCCCCCCCCCCCCFNGN@
      """
    // The raw values are the numbers of the cases, and the table holds no others.
    return unsafeBitCast(classes.utf8Start[Int(scalar)] &- UInt8(ascii: "@"), to: CharacterClass.self)
  }

  private static func beyondASCII(_ value: UInt32) -> CharacterClass {
    switch value {
    // The letters that make up nearly all of a European text, before the tables of the standard library are asked.
    case 0xc0...0xde: return value == 0xd7 ? .symbol : .upper
    case 0xdf...0xff: return value == 0xf7 ? .symbol : .lower
    case 0x0410...0x042f, 0x0400...0x040f: return .upper
    case 0x0430...0x045f: return .lower
    case 0xa0, 0x1680, 0x2000...0x200b, 0x202f, 0x205f, 0x3000, 0xfeff: return .space
    case 0x85, 0x2028, 0x2029: return .lineEnd
    case 0xa1, 0xbf: return .opening
    case 0xab, 0xbb, 0x201c, 0x201d, 0x201e, 0x201f, 0x2039, 0x203a, 0x300c...0x300f: return .quote
    case 0xb4, 0x2018, 0x2019, 0x201a, 0x201b, 0x02bc: return .apostrophe
    case 0x2026: return .stop
    case 0x203c, 0x203d, 0x2047...0x2049, 0x037e, 0x0589, 0x061f, 0x06d4, 0x0964, 0x0965, 0x3002, 0xff01, 0xff0e,
      0xff1f:
      return .exclamation
    case 0x2010...0x2015, 0x2212: return .dash
    case 0xad, 0x200c, 0x200d: return .letter
    default: return byCategory(value)
    }
  }

  private static func byCategory(_ value: UInt32) -> CharacterClass {
    guard let scalar = Unicode.Scalar(value) else { return .other }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark: return .letter
    case .decimalNumber: return .digit
    case .openPunctuation: return .opening
    case .closePunctuation: return .closing
    case .initialPunctuation, .finalPunctuation: return .quote
    case .dashPunctuation: return .dash
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return .symbol
    case .spaceSeparator, .control: return .space
    default: return .other
    }
  }
}

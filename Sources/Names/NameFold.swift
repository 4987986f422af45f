import ICUText
import Lexicon
import Text
import Transliteration

/// Makes spellings comparable: letters without marks, in one script, and then by how they sound.
struct NameFold: Sendable {
  /// A script that names are romanized from, by the block of its letters, and how.
  enum Script: Sendable {
    case latin, cyrillic, greek, armenian, georgian, arabic, hebrew, kana, hangul, ideographs, other

    init(_ scalar: UInt32) {
      switch scalar {
      case 0...0x36F, 0x1E00...0x1EFF: self = .latin
      case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
      case 0x400...0x52F: self = .cyrillic
      case 0x531...0x58F: self = .armenian
      case 0x5D0...0x5F4: self = .hebrew
      case 0x600...0x6FF: self = .arabic
      case 0x10A0...0x10FF, 0x2D00...0x2D2F: self = .georgian
      case 0x3041...0x30FF: self = .kana
      case 0xAC00...0xD7A3: self = .hangul
      case 0x3400...0x9FFF: self = .ideographs
      case 0x2000...0x206F: self = .latin
      default: self = .other
      }
    }

    /// Whether vowels are mostly left unwritten.
    var isConsonantal: Bool { self == .arabic || self == .hebrew }
  }

  /// The script of a word, by its first letter outside ASCII.
  static func script(of word: String) -> Script {
    for scalar in word.unicodeScalars where scalar.value >= 0x80 {
      let script = Script(scalar.value)
      if script != .latin { return script }
    }
    return .latin
  }

  /// Small letters without marks; ß, ø, ł, đ, æ, œ, ı, þ in plain letters. Letters of other scripts stay.
  static func plain(_ word: String) -> String {
    var result = ""
    let decomposed = (try? Normalizer.nfd.normalize(word.lowercased())) ?? word.lowercased()
    for scalar in decomposed.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F, 0x27, 0x2018, 0x2019, 0x2BB...0x2BF, 0x60, 0xB4: continue
      case 0xDF: result += "ss"
      case 0xF8: result += "o"
      case 0x142: result += "l"
      case 0x111, 0xF0: result += "d"
      case 0xE6: result += "ae"
      case 0x153: result += "oe"
      case 0x131: result += "i"
      case 0xFE: result += "th"
      default: result.unicodeScalars.append(scalar)
      }
    }
    // й, ё and the like again as one letter.
    return (try? Normalizer.nfc.normalize(result)) ?? result
  }

  /// How a word is read by English or by German rules of spelling, with one letter a sound: two spellings of one
  /// name meet here (`Schtschukin`, `Shchukin`).
  static func sounds(_ plain: String, german: Bool) -> [UInt8] {
    let letters = Array(plain.utf8)
    var result: [UInt8] = []
    var at = 0
    let table = german ? germanSounds : englishSounds
    next: while at < letters.count {
      for (source, target) in table where letters[at...].starts(with: source) {
        for sound in target where result.last != sound { result.append(sound) }
        at += source.count
        continue next
      }
      if result.last != letters[at] { result.append(letters[at]) }
      at += 1
    }
    return result
  }

  private static let common: [(String, String)] = [
    ("aya", "aia"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("ie", "i"), ("ay", "ai"), ("ey", "ai"), ("ei", "ai"),
    ("ph", "f"), ("th", "t"), ("gh", "g"), ("dh", "d"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("y", "i"),
  ]
  private static let englishSounds = compiled(
    [
      ("shch", "SC"), ("stch", "SC"), ("tch", "C"), ("sh", "S"), ("ch", "C"), ("kh", "h"), ("zh", "J"), ("dzh", "J"),
      ("dj", "J"), ("j", "J"), ("ts", "z"), ("tz", "z"), ("z", "s"), ("cz", "C"), ("c", "k"),
    ] + common)
  private static let germanSounds = compiled(
    [
      ("schtsch", "SC"), ("tsch", "C"), ("dsch", "J"), ("sch", "S"), ("ch", "h"), ("kh", "h"), ("tz", "z"),
      ("j", "i"), ("ss", "s"), ("c", "k"),
    ] + common)

  private static func compiled(_ table: [(String, String)]) -> [([UInt8], [UInt8])] {
    table.map { (Array($0.0.utf8), Array($0.1.utf8)) }.sorted { $0.0.count > $1.0.count }
  }

  /// Sounds without vowels, for scripts that leave them out; semivowels count as vowels.
  static func skeleton(_ sounds: [UInt8]) -> [UInt8] {
    sounds.filter { !isVowel($0) && $0 != UInt8(ascii: "h") && $0 != UInt8(ascii: "v") }.map {
      // Arabic has neither p nor g nor v.
      switch $0 {
      case UInt8(ascii: "p"): UInt8(ascii: "b")
      case UInt8(ascii: "g"): UInt8(ascii: "J")
      default: $0
      }
    }
  }

  static func isVowel(_ sound: UInt8) -> Bool {
    switch sound {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}

extension Names {
  /// A word in Latin letters, if its script is one that can be romanized without knowing more than its letters.
  func romanizedForMatching(_ word: String, script: NameFold.Script) -> String? {
    if script == .latin { return word }
    guard let language = script.language(of: word) else { return nil }
    return respelling.romanized(word, language: language, kind: .person)
  }
}

/// Languages by letters that only they use.
enum ScriptLanguage {
  static func ofCyrillic(_ word: String) -> String {
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "і", "ї", "є", "ґ": return word.contains("ў") ? "be" : "uk"
      case "ў": return "be"
      case "ј", "љ", "њ", "ђ", "ћ", "џ", "ѓ", "ќ", "ѕ": return "sr"
      case "қ", "ғ", "ү", "ұ", "ң", "ә", "ө", "һ": return "kk"
      default: continue
      }
    }
    return "ru"
  }
}

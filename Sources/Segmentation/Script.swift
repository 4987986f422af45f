/// The writing systems by which languages are told apart before anything else, with the codes of ISO 15924.
enum Script: String, Sendable, CaseIterable {
  case latin = "Latn"
  case greek = "Grek"
  case cyrillic = "Cyrl"
  case armenian = "Armn"
  case hebrew = "Hebr"
  case arabic = "Arab"
  case devanagari = "Deva"
  case bengali = "Beng"
  case thai = "Thai"
  case georgian = "Geor"
  case hangul = "Hang"
  case han = "Hani"
  /// Kana with Han characters.
  case japanese = "Jpan"

  /// The script of a letter, by the blocks of Unicode that its languages need; nil for other scripts. Kana are Japanese.
  static func of(_ value: UInt32) -> Script? {
    switch value {
    case 0..<0x250, 0x1e00...0x1eff: .latin
    case 0x370...0x3ff, 0x1f00...0x1fff: .greek
    case 0x400...0x52f: .cyrillic
    case 0x530...0x58f: .armenian
    case 0x590...0x5ff: .hebrew
    case 0x600...0x6ff, 0x750...0x77f, 0xfb50...0xfdff, 0xfe70...0xfeff: .arabic
    case 0x900...0x97f: .devanagari
    case 0x980...0x9ff: .bengali
    case 0xe00...0xe7f: .thai
    case 0x10a0...0x10ff, 0x1c90...0x1cbf: .georgian
    case 0x1100...0x11ff, 0xac00...0xd7af: .hangul
    case 0x3040...0x30ff: .japanese
    case 0x3400...0x4dbf, 0x4e00...0x9fff: .han
    default: nil
    }
  }
}

/// How many letters of a text are of each script.
struct ScriptCount {
  private(set) var letters = 0
  private var counts: [Script: Int] = [:]

  mutating func add(_ value: UInt32) {
    letters += 1
    if let script = Script.of(value) { counts[script, default: 0] += 1 }
  }

  /// The script of the text, or nil if none stands out. Latin brand names abound in texts of other scripts, the reverse
  /// does not happen.
  var dominant: Script? {
    var counts = counts
    // Japanese is written with more Han characters than kana, Chinese with no kana at all.
    if let kana = counts[.japanese], let han = counts[.han] {
      counts[kana * 8 >= kana + han ? .japanese : .han] = kana + han
      counts[kana * 8 >= kana + han ? .han : .japanese] = nil
    }
    let latin = counts.removeValue(forKey: .latin) ?? 0
    // In the order of the cases, so that the same text always has the same script.
    let other = Script.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
    let most = other.flatMap { counts[$0] } ?? 0
    guard (latin + most) * 2 > letters else { return nil }
    return most * 3 > letters ? other : latin > 0 ? .latin : nil
  }
}

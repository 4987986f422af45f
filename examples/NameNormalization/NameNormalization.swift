import Depesche

/// Spells names as English readers know them, one by one and in running text.
///
///     swift run NameNormalization
@main
struct NameNormalization {
  static func main() throws {
    let depesche = try Depesche()

    // One name, and why it became what it is.
    for name in ["Juri Uschakow", "Schtschukin"] {
      let result = try depesche.normalizeName(name, Depesche.NameOptions(origin: "ru"))
      print("\(name) → \(result.target) (\(result.evidence.rawValue))")
    }

    // In a text everything else stays byte for byte.
    print(try depesche.normalizeNames(in: "Am Montag traf Juri Uschakow den Minister."))
  }
}

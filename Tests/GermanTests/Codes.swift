@testable import German

/// The notation of the tables for agreement: case (n a d g, `*` for all) and slot (m f n, p for plural), by comma.
extension Agreement {
  init(notation: String) {
    self = notation.split(separator: ",").reduce(into: Agreement.none) { result, item in
      if item.hasPrefix("*") {
        for letter in "nadg" { result.formUnion(Agreement(code: "\(letter)\(item.dropFirst())"[...])) }
      } else {
        result.formUnion(Agreement(code: item))
      }
    }
  }

  /// The same notation, every case by itself; `-` for nothing.
  var notation: String {
    let items = "mfnp".flatMap { slot in
      "nadg".compactMap { letter -> String? in
        isSuperset(of: Agreement(code: "\(letter)\(slot)"[...])) ? "\(letter)\(slot)" : nil
      }
    }
    return items.isEmpty ? "-" : items.joined(separator: ",")
  }
}

/// The notation for verb forms: `pi3` (present), `pa` (preterite), `k1`, `k2` (subjunctives), each with person 1–6, and
/// `inf`, `zu`, `pp`, `ppr`, `ims`, `imp`.
extension VerbForms {
  init(notation: String) {
    self.init(code: notation[...])
    if notation.split(separator: ",").contains("zu") { formUnion(.zuInfinitive) }
  }

  var notation: String {
    var items = ["pi", "pa", "k1", "k2"].flatMap { mood in
      (1...6).compactMap { isSuperset(of: VerbForms(code: "\(mood)\($0)")) ? "\(mood)\($0)" : nil }
    }
    let others: [(VerbForms, String)] = [
      (.infinitive, "inf"), (.zuInfinitive, "zu"), (.pastParticiple, "pp"), (.presentParticiple, "ppr"),
      (.imperativeSingular, "ims"), (.imperativePlural, "imp"),
    ]
    items += others.filter { isSuperset(of: $0.0) }.map(\.1)
    return items.isEmpty ? "-" : items.joined(separator: ",")
  }
}

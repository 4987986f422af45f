import Lexicon
import Text

extension Names {
  /// A name made of a proper one and a German generic word or qualifier (`Bezirk Abadan`, `Wostok-Station`,
  /// `Choy (Iran)`): the words by `generics.tsv`, what is left like any name.
  func geographicForm(of name: String, authority: Bool) -> NameResult? {
    guard name.utf8.contains(where: { $0 == 0x20 || $0 == UInt8(ascii: "-") }) else { return nil }
    if let open = name.utf8.lastIndex(of: UInt8(ascii: "(")), name.utf8.last == UInt8(ascii: ")"),
      open > name.startIndex
    {
      let rest = String(name[..<open].dropLast(while: { $0 == " " }))
      guard !rest.isEmpty else { return nil }
      var result = normalize(rest, authority: authority)
      result.explanation = "without its qualifier; \(result.explanation)"
      if result.evidence == .unchanged { result.evidence = .rule }
      return result
    }
    let table = lexicons.table("names/generics.tsv")
    let words = name.utf8.split(separator: 0x20).map { String(Substring($0)) }
    if words.count > 1, let row = table.row(words[0]) {
      return generic(row, rest: words.dropFirst().joined(separator: " "), authority)
    }
    if words.count > 1, let last = words.last, let row = table.row("-\(last)") {
      return generic(row, rest: words.dropLast().joined(separator: " "), authority)
    }
    guard let hyphen = name.utf8.lastIndex(of: UInt8(ascii: "-")),
      let row = table.row("-" + name[name.utf8.index(after: hyphen)...])
    else { return nil }
    return generic(row, rest: String(name[..<hyphen]), authority)
  }

  private func generic(_ row: LexiconRow, rest: String, _ authority: Bool) -> NameResult? {
    guard !rest.isEmpty else { return nil }
    let result = normalize(rest, authority: authority)
    let target = row.field(1).split(separator: " ").map { $0 == "*" ? result.target : String($0) }
      .joined(separator: " ")
    return NameResult(
      target: target, origin: result.origin, evidence: .rule,
      explanation: "names/generics.tsv: \(row.key)" + (result.explanation.isEmpty ? "" : "; \(result.explanation)"))
  }
}

extension Substring {
  fileprivate func dropLast(while holds: (Character) -> Bool) -> Substring {
    var end = endIndex
    while end > startIndex, holds(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}

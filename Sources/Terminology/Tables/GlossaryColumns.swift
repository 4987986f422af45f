/// What the columns of a glossary table hold.
///
/// A simple table has a source and a target; a rich one, known by an `id` column or by columns such as `en:admitted`,
/// has one concept a line (`lexicons/README.md` describes it).
struct GlossaryColumns {
  enum Role: Equatable {
    case id, domain
    case terms(language: String, status: TermStatus?)
    /// Attributes of the first term in the source language.
    case partOfSpeech, gender, number, flags, with, without
    /// Status of the target, in simple tables.
    case status
    case property(String, language: String)
    /// A note on the pair, as OmegaT writes it into a third column.
    case comment
    case ignored
  }

  var roles: [Role]
  /// Cells hold several terms, with attributes.
  var isRich: Bool
  /// How many fields a line must have; nil where a header says which matter.
  var count: Int?

  /// A table without a header: term and target.
  init(from: String, to: String) {
    roles = [.terms(language: from, status: nil), .terms(language: to, status: nil)]
    isRich = false
    count = 2
  }

  /// The columns that a header names, or nil if the line is none.
  init?(header: [String], from: String, to: String) {
    let names = header.map { $0.lowercased() }
    isRich = names.contains("id") || names.contains { $0.split(separator: ":").count == 2 && !$0.contains(" ") }
    count = nil
    roles = []
    let richNames: [String: Role] = [
      "id": .id, "domain": .domain, "pos": .partOfSpeech, "gender": .gender, "number": .number, "flags": .flags,
      "with": .with, "without": .without, "forbidden": .terms(language: to, status: .forbidden),
    ]
    for (index, name) in names.enumerated() {
      if name == "source" {
        roles.append(.terms(language: from, status: isRich ? .preferred : nil))
      } else if name == "target" {
        roles.append(.terms(language: to, status: isRich ? .preferred : nil))
      } else if isRich, let role = richNames[name] {
        roles.append(role)
      } else if let role = GlossaryColumns.languageRole(header[index], isRich: isRich) {
        roles.append(role)
      } else if isRich {
        let parts = header[index].split(separator: ":", maxSplits: 1).map(String.init)
        roles.append(.property(parts.first ?? "", language: parts.count > 1 ? parts[1] : ""))
      } else {
        roles.append(name == "status" ? .status : name == "note" ? .comment : .ignored)
      }
    }
    // A header names a language or `source` and `target`; otherwise the line is an entry.
    let languages = roles.compactMap { role -> String? in
      if case .terms(let language, _) = role { language } else { nil }
    }
    let covers = { (code: String) in languages.contains { Term.language($0, is: code) } }
    guard isRich ? covers(from) || covers(to) : covers(from) && covers(to) else { return nil }
    if isRich { return }
    // Of a simple table only the two languages that were asked for are taken.
    for (index, role) in roles.enumerated() {
      if case .terms(let language, _) = role, !Term.language(language, is: from), !Term.language(language, is: to) {
        roles[index] = .ignored
      }
    }
  }

  /// `de`, `en-GB`, `en:forbidden`.
  private static func languageRole(_ name: String, isRich: Bool) -> Role? {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard let code = parts.first, isLanguageCode(code), parts.count <= 2 else { return nil }
    if parts.count == 1 {
      return .terms(language: normalizedLanguage(code), status: isRich ? .preferred : nil)
    }
    return TermStatus(rawValue: parts[1].lowercased()).map {
      .terms(language: normalizedLanguage(code), status: $0)
    }
  }

  /// A language with an optional region or script: `de`, `en-GB`, `sr_Latn`. Headers of one word such as „name“ are none.
  static func isLanguageCode(_ name: some StringProtocol) -> Bool {
    let parts = name.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let language = parts.first, (2...3).contains(language.count), parts.count <= 3 else { return false }
    guard language.utf8.allSatisfy({ (0x61...0x7a).contains($0 | 0x20) }), language.lowercased() != "pos" else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (2...4).contains(part.count) && part.utf8.allSatisfy { $0 < 0x80 }
    }
  }

  /// `EN-us` → `en-US` (BCP 47, section 2.1.1).
  static func normalizedLanguage(_ code: some StringProtocol) -> String {
    let parts = code.split(whereSeparator: { $0 == "-" || $0 == "_" })
    return parts.enumerated().map { index, part in
      if index == 0 { return part.lowercased() }
      return part.count == 2 ? part.uppercased() : part.prefix(1).uppercased() + part.dropFirst().lowercased()
    }.joined(separator: "-")
  }
}

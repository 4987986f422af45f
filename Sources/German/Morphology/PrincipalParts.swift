/// What must be known of a verb to recognize all its forms.
public struct PrincipalParts: Sendable, Equatable {
  /// What separates (`ab` of `abschieben`), or empty.
  public var particle: String
  /// The infinitive without it.
  public var base: String
  /// Stem of the infinitive and whatever stems ablaut gives, without particle and without ge-.
  public var stems: [String]
}

extension Morphology {
  /// The parts of a verb that the lexicon holds, or nil.
  public func principalParts(of infinitive: String) -> PrincipalParts? {
    guard infinitive.hasSuffix("n"), let first = infinitive.first, first.isLowercase else { return nil }
    var particle = ""
    if !verbs.verbs.contains(infinitive) {
      // The longest particle first: „herüber|kommen“ rather than „her|…“.
      guard
        let cut = infinitive.indices.dropFirst(2).reversed().first(where: {
          verbs.verbs.contains("\(infinitive[..<$0])|\(infinitive[$0...])")
        })
      else { return nil }
      particle = String(infinitive[..<cut])
    }
    let base = String(infinitive.dropFirst(particle.count))
    let stem = String(base.dropLast(base.hasSuffix("en") ? 2 : 1))
    var stems = [stem]
    if verbs.verbs.row(particle.isEmpty ? infinitive : "\(particle)|\(base)")?.field(1) == "s" {
      for (prefix, form) in verbs.strong.forms(ofVerbIn: base) {
        let bare = form.hasPrefix("ge") && !base.hasPrefix("ge") ? String(form.dropFirst(2)) : form
        stems.append(prefix + bare)
      }
    }
    return PrincipalParts(particle: particle, base: base, stems: stems)
  }
}

extension StrongVerbs {
  /// The irregular forms of the longest base that an infinitive ends in, each with what stands before the base.
  func forms(ofVerbIn infinitive: String) -> [(prefix: String, form: String)] {
    let base = infinitive.indices.lazy.map { String(infinitive[$0...]) }.first(where: bases.contains)
    guard let base, let row = table.row(base) else { return [] }
    let prefix = String(infinitive.dropLast(base.count))
    return row.fields.dropFirst().flatMap { $0.split(separator: "/") }.filter { $0 != "-" }.map { (prefix, String($0)) }
  }
}

import English
import German

/// Fixed groups of words with a possessive: „aus ihrer Sicht“, „nach seinen Angaben“.
extension SentenceTransfer {
  /// „Die Kommission klagt, weil das Land *aus ihrer Sicht* Regeln bricht“ → from its perspective: whose view it is, among
  /// those who can have one; where nobody has been spoken of, as the lexicon says.
  func ownedGroup(_ german: String, _ english: String) -> String {
    guard let key = german.split(separator: " ").lazy.compactMap({ Self.possessives[String($0)] }).first,
      let holder = holder(of: key)
    else { return english }
    var parts = english.split(separator: " ").map(String.init)
    guard let place = parts.firstIndex(where: { Self.forms.contains($0) }) else { return english }
    let isObject = place == parts.count - 1
    parts[place] = isObject ? holder.objectivePronoun : holder.possessivePronoun
    return parts.joined(separator: " ")
  }

  private func holder(of key: String) -> English.Agreement? {
    let fits = { (referent: Referent) in
      key == "ihr"
        ? referent.number == .plural || referent.germanGender == "f"
        : referent.number == .singular && referent.germanGender != "f"
    }
    let near = [antecedents.subject, discourse.subject].compactMap { $0 }.filter(fits)
    let spokenOf = discourse.referents.filter(fits)
    guard
      let found = near.first(where: { $0.isPerson || $0.isGroup || $0.isPlace }) ?? spokenOf.first(where: \.isPerson)
        ?? spokenOf.first(where: \.isGroup)
    else { return nil }
    return found.isUnknownPerson
      ? English.Agreement(.third, .singular, key == "ihr" ? .feminine : .masculine) : found.agreement
  }

  private static let possessives = [
    "ihr": "ihr", "ihre": "ihr", "ihrem": "ihr", "ihren": "ihr", "ihrer": "ihr", "sein": "sein", "seine": "sein",
    "seinem": "sein", "seinen": "sein", "seiner": "sein",
  ]
  private static let forms: Set<String> = ["her", "his", "their", "its", "him", "them"]
}

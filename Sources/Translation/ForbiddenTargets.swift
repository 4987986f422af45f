import English
import Text

/// Keeps words out of a translation that a glossary forbids, wherever they came from.
struct ForbiddenTargets {
  let morphology: EnglishMorphology

  /// Puts the replacement for every forbidden target, in the same form.
  func replace(_ targets: [ForbiddenTarget], in words: inout [GeneratedWord]) {
    for target in targets where !target.text.isEmpty {
      // A replacement that holds the forbidden word would be found again.
      var from = 0
      while let found = find(target.text, in: words, from: from) {
        put(target, at: found, in: &words)
        from = found.range.lowerBound + 1
      }
    }
  }

  private enum Form { case base, plural, thirdPerson, past, participle, gerund }

  private struct Found {
    var range: Range<Int>
    var form: Form
  }

  /// Where a target stands, in any form.
  private func find(_ text: String, in words: [GeneratedWord], from: Int) -> Found? {
    let forms = self.forms(of: text)
    for start in words.indices.dropFirst(from) where words[start].kind == .word {
      var joined = ""
      for end in start..<min(start + 8, words.count) {
        guard words[end].kind == .word else { break }
        joined += (end > start && words[end].spaceBefore ? " " : "") + words[end].text.lowercased()
        if let form = forms.first(where: { $0.text == joined })?.form {
          return Found(range: start..<end + 1, form: form)
        }
        if joined.utf8.count > text.utf8.count + 8 { break }
      }
    }
    return nil
  }

  private func forms(of text: String) -> [(text: String, form: Form)] {
    let forms: [(String, Form)] = [
      (text, .base), (morphology.plural(of: text), .plural), (morphology.thirdPerson(text), .thirdPerson),
      (morphology.past(text), .past), (morphology.participle(text), .participle), (morphology.gerund(text), .gerund),
    ]
    return forms.map { (text: $0.0.lowercased(), form: $0.1) }
  }

  private func put(_ target: ForbiddenTarget, at found: Found, in words: inout [GeneratedWord]) {
    let text = target.replacement
    var replacement =
      switch found.form {
      case .base: text
      case .plural: target.isVerb ? morphology.thirdPerson(text) : morphology.plural(of: text)
      case .thirdPerson: target.isVerb ? morphology.thirdPerson(text) : morphology.plural(of: text)
      case .past: target.isVerb ? morphology.past(text) : text
      case .participle: target.isVerb ? morphology.participle(text) : text
      case .gerund: target.isVerb ? morphology.gerund(text) : text
      }
    let first = words[found.range.lowerBound]
    if first.text.first?.isUppercase == true, target.text.first?.isLowercase == true {
      replacement = replacement.capitalizedFirst
    }
    let source = words[found.range].flatMap(\.source)
    words.replaceSubrange(
      found.range,
      with: [GeneratedWord(replacement, source: source, spaceBefore: first.spaceBefore)])
    let article = found.range.lowerBound - 1
    if words.indices.contains(article), ["a", "an"].contains(words[article].text.lowercased()) {
      let chosen = morphology.indefiniteArticle(before: replacement)
      words[article].text =
        words[article].text.first == "A" ? chosen.capitalizedFirst : chosen
    }
  }
}

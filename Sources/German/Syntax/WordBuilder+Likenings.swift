import Lexicon
import Text

/// What „wie“ compares with: somebody else who does the same, or nobody.
extension WordBuilder {
  /// „*wie bereits im* Mai mitgeteilt“: as was done then, and no more than „wie“ before the phrase.
  func likensDeed(_ match: LexicalMatch, _ tokens: [Token]) -> Bool {
    guard match.lemma.hasPrefix("wie "),
      case let rest = tokens[match.tokens.upperBound...].prefix(while: { $0.kind != .punctuation }),
      let last = rest.last, rest.count > 1, rest.count < 7, !last.text.isCapitalized
    else { return false }
    return morphology.readings(of: last.text).contains { $0.verb.contains(.pastParticiple) }
  }

  /// „*Wie schon* sein Vater spielt er Geige“, „siegte *wie bereits* 2012“: no more than „wie“ before what is compared.
  func joinLikenings(_ words: inout [Word]) {
    for index in words.indices.dropLast(2) where words[index].text.utf8.first.map({ $0 | 0x20 == 0x77 }) ?? false {
      let isGroup = words[index].lower.isOne(of: "wie schon", "wie bereits")
      let isPair = words[index].lower == "wie" && words[index + 1].text.isOne(of: "auch", "schon", "bereits")
      guard isGroup || isPair, case let next = index + (isPair ? 2 : 1), next < words.count,
        words[next].has(oneOf: .determining) && !words[next].lower.isOne(of: "viel", "wenig")
          || words[next].isCapitalized
          || words[next].year != nil
          || words[next].has(.prepositionArticle)
      else { continue }
      // „Wie auch immer“, „Wie schon der Name sagt“: a clause may begin, too.
      WordBuilder.join(
        index...(next - 1), as: String(words[index].text.prefix(3)), .word,
        morphology.readings(of: "wie").filter { $0.wordClass != .interrogativeAdverb }, in: &words)
      break
    }
  }

  /// „so schnell *wie keine* vor ihr“, „so viele Tore *wie nie*“: as nobody is and as it never was, English says by the
  /// comparative („schneller als irgendeine“).
  func readUnequalled(_ words: inout [Word]) {
    guard
      let so = words.indices.dropLast(2).first(where: { index in
        words[index].lower == "so" && (index == 0 || !words[index - 1].has(.negation))
      }),
      let like = words[(so + 2)...].prefix(while: { !$0.isPunctuation }).firstIndex(where: { $0.lower.hasPrefix("wie") }
      ),
      let more = comparative(of: words[so + 1])
    else { return }
    if let than = WordBuilder.exceeding[words[like].lower] {
      var group = Reading(lemma: than, key: than, wordClass: .adverb)
      group.info = AdverbType.manner
      WordBuilder.join(like...like, as: than, .word, [group], match: words[like].match, in: &words)
    } else if words[like].lower == "wie", like + 1 < words.count, case let none = words[like + 1].readings,
      none.contains(where: { $0.key == "kein" })
    {
      words[like + 1].readings = none.filter { $0.key == "kein" }.map { reading in
        var any = reading
        any.key = "irgendein"
        any.lemma = "irgendein"
        return any
      }
      spanInside(behind: like + 1, &words)
      let than = Reading(lemma: "als", key: "als", wordClass: .comparison)
      WordBuilder.join(like...like, as: "als", .word, [than], in: &words)
    } else {
      return
    }
    WordBuilder.join(so...(so + 1), as: more.text, .word, more.readings, in: &words)
  }

  /// „wie keine Deutsche *seit 20 Jahren*“: in that time, which is no time that the deed took.
  private func spanInside(behind none: Int, _ words: inout [Word]) {
    guard
      let since = words[none...].prefix(while: { !$0.isPunctuation }).firstIndex(where: { $0.lower == "seit" }),
      since + 1 < words.count, case let span = words[since + 1],
      span.wordClass == .numeral || span.kind == .number && span.year == nil
        || span.has(.noun) && span.reading.means(.time) && span.reading.agreement.isPluralOnly
    else { return }
    WordBuilder.join(since...since, as: "in", .word, morphology.readings(of: "in"), in: &words)
  }

  private static let exceeding = [
    "wie nie": "als je zuvor", "wie nie zuvor": "als je zuvor", "wie noch nie": "als je zuvor",
    "wie kein anderer": "als jeder andere", "wie keine andere": "als jeder andere",
    "wie kein anderes": "als jeder andere",
    "wie kein zweiter": "als jeder andere",
  ]

  /// The comparative of a quality or quantity without an ending that tells more.
  private func comparative(of word: Word) -> (text: String, readings: [Reading])? {
    switch word.lower {
    case "viel", "viele", "vielen", "vieler": return ("mehr", morphology.readings(of: "mehr"))
    case "wenig", "wenige", "wenigen", "weniger": return ("weniger", morphology.readings(of: "weniger"))
    case "oft": return ("öfter", morphology.readings(of: "öfter"))
    default:
      guard !word.isCapitalized, !word.isMatched,
        var more = word.readings.first(where: {
          $0.wordClass == .adjective && $0.agreement.isEmpty && $0.degree == .positive
        })
      else { return nil }
      more.degree = .comparative
      return (word.text, [more])
    }
  }
}

import Lexicon

/// Verbs with a capital, and infinitives that look like nouns.
extension Disambiguator {
  /// „Japan: *Daten* über Erdbeben gefälscht“: what something was done with, behind a colon, in a headline without its auxiliary.
  private func isDoneWith(_ first: Int, _ segment: Range<Int>) -> Bool {
    guard first > 0, words[first - 1].text == ":", words[first].hasInfinitive, first + 3 < segment.upperBound,
      words[first + 1].has(.preposition) || words[first + 1].has(.prepositionArticle),
      words[first].first(.noun).map({ $0.origin == .lexicon && !$0.agreement.intersection(.plural).isEmpty }) ?? false,
      let last = segment.last(where: { !words[$0].isPunctuation }), words[last].hasParticiple
    else { return false }
    return !segment.dropFirst().contains { words[$0].isOnlyFinite && !words[$0].isCapitalized }
  }

  /// A noun at the start of a sentence is not an infinitive („Parken: …“, „Kosten sind …“).
  mutating func capitalizedVerb(_ segment: Range<Int>) {
    let first = segment.first { !Marks.isQuote(words[$0].text) } ?? segment.lowerBound
    let segment = first..<segment.upperBound
    // „Junge und alte Menschen“
    if first == 0, first + 3 < segment.upperBound, words[first].isNominal, words[first + 1].has(.coordinator),
      words[first + 3].isNominal,
      [first, first + 2].allSatisfy({ index in
        words[index].isInflectedAdjective
      })
    {
      words[first].keep(.adjective)
    }
    if words[first].isCapitalized, quotesSpeakers(first) { return }
    nominalInfinitive(first, segment)
    guard first == 0 || words[first - 1].isPunctuation, words[first].isCapitalized, words[first].has(.verb),
      words[first].isNominal || words[first].has(.determiner) || words[first].has(.pronoun)
    else { return }
    if isDoneWith(first, segment) { return words[first].keep(.noun) }
    // „*Verbunden* mit dem Umzug ist …“: a noun that can only be a dative does not open a sentence by itself.
    if first + 3 < segment.upperBound, words[first].hasParticiple,
      words[first + 1].has(.preposition) || words[first + 1].has(.prepositionArticle),
      words[first].readings.allSatisfy({ $0.wordClass != .noun || $0.agreement.onlyCase == .dative }),
      segment.dropFirst(2).contains(where: { words[$0].isOnlyFinite && words[$0].verbKeys.contains("sein") })
    {
      return words[first].drop(.noun)
    }
    // „Fehlen wird der Trainer“: the infinitive of a future or a modal that has no other.
    // „Wohnen werden sie in Rom“: nor can a noun in the singular be the subject of the plural; „Zahlen müssen alle“.
    if first + 1 < segment.upperBound, words[first].hasInfinitive,
      words[first + 1].isOnlyFinite
        || words[first + 1].hasFinite
          && (words[first + 1].readings.contains { ["müssen", "sollen", "dürfen"].contains($0.key) }
            || words[first].readings.allSatisfy {
              $0.wordClass != .noun || !$0.agreement.intersection(.plural).allows(.nominative)
            }),
      words[first + 1].readings.contains(where: { $0.key == "werden" || AuxiliaryVerbs.modals.contains($0.key) }),
      !segment.dropFirst(2).contains(where: { words[$0].has(.verb) || isPredicate($0) })
    {
      return words[first].keep(.verb)
    }
    // „Angeboten werden auch Kurse“: a participle whose auxiliary has no other.
    if first + 2 < segment.upperBound, words[first].hasParticiple, words[first].lower.hasSuffix("en"),
      words[first + 1].isOnlyFinite || words[first + 1].lower == "werden",
      words[first + 1].readings.contains(where: { $0.key == "werden" }),
      !segment.dropFirst(2).contains(where: { words[$0].has(.verb) || words[$0].has(.adjective) })
    {
      return words[first].keep(.verb)
    }
    // „Würde das Haus verkauft, …“
    if first + 2 < segment.upperBound, ["würde", "würden"].contains(words[first].lower), !words[first + 1].has(.verb),
      let last = segment.last, words[last].hasParticiple || words[last].hasInfinitive, !words[last].isCapitalized,
      !segment.dropFirst().contains(where: { words[$0].isOnlyFinite })
    {
      return words[first].keep(.verb)
    }
    // „*Würde es*, wie geplant, verkauft, …“
    if first + 1 < segment.upperBound, words[first].lower.isOne(of: "würde", "würden"),
      words[first + 1].text.isOne(of: "es", "er", "sie", "man")
    {
      return words[first].keep(.verb)
    }
    // „Bleiben Sie“, „Gib mir“
    if first + 1 < segment.upperBound, words[first].readings.contains(where: { $0.wordClass == .verb }),
      words[first + 1].text == "Sie"
        || ["mir", "uns", "ihm", "ihn", "mich", "bitte", "dich", "dir", "euch", "du"].contains(words[first + 1].text)
    {
      return words[first].keep(.verb)
    }
    // „Schau mal“, „Hör auf zu weinen“, „Geh doch“
    if first + 1 < segment.upperBound, words[first].verbForms.contains(.imperativeSingular), !words[first].hasFinite,
      Disambiguator.urging.contains(words[first + 1].lower),
      !segment.dropFirst().contains(where: { index in
        // „Hör auf zu weinen“
        words[index].hasFinite && !words[index].isCapitalized && words[index - 1].lower != "zu"
      })
    {
      return words[first].keep(.verb)
    }
    // „Ruf deine Mutter an“, „Hol die Zeitung“: no noun has its object behind it.
    if first + 2 < segment.upperBound, words[first].verbForms.contains(.imperativeSingular),
      first == 0 || words[first - 1].isPunctuation, !words[first].hasFinite,
      Disambiguator.objectArticles.contains(words[first + 1].lower),
      !segment.dropFirst().contains(where: { index in
        words[index].hasFinite && !words[index].isCapitalized
          // „Lass den Kopf nicht hängen“
          && !(index == segment.upperBound - 1 && words[index].hasInfinitive && words[first].lower == "lass")
      })
    {
      return words[first].keep(.verb)
    }
    // „*Pass* gut auf dich auf“
    if words[first].verbForms.contains(.imperativeSingular), !words[first].hasFinite, first + 3 < segment.upperBound,
      words[(first + 1)..<min(first + 4, segment.upperBound)].contains(where: {
        $0.lower.isOne(of: "dich", "euch", "dir")
      }),
      segment.dropFirst(3).contains(where: { index in
        ["auf", "an", "ein", "aus", "zu", "ab", "um", "vor", "hin"].contains(words[index].lower)
          && (index + 1 >= words.count || words[index + 1].isPunctuation || words[index + 1].has(.coordinator))
      })
    {
      return words[first].keep(.verb)
    }
    // „*Kauf* Brot und bring Milch mit“
    if first == segment.lowerBound, words[first].verbForms.contains(.imperativeSingular), !words[first].hasFinite,
      first == 0 || words[first - 1].isPunctuation,
      segment.dropFirst(2).contains(where: { index in
        words[index - 1].lower == "und" && !words[index].isCapitalized && !words[index].hasFinite
          && words[index].verbForms.contains(.imperativeSingular)
          && words[index].readings.allSatisfy { $0.wordClass == .verb }
      })
    {
      return words[first].keep(.verb)
    }
    // „Komm, wir gehen“
    let isOrder =
      words[first].verbForms.contains(.imperativeSingular)
      && words[first].readings.allSatisfy { $0.wordClass == .verb || $0.origin == .guess }
      // but „Fopp, das einen Preis gewann, ist neu“
      && !(first + 2 < words.count && words[first + 1].isComma && words[first + 2].lower == "das")
    let isAlone = segment.count == 1 && !isOrder
    let hasOther = segment.dropFirst().contains { words[$0].hasFinite && !words[$0].isCapitalized }
    let isQuestion =
      words.last { $0.isPunctuation && !Marks.isQuote($0.text) }?.text == "?"
      // „„Soll ich gehen?“ fragte er.“
      || segment.upperBound < words.count && words[segment.upperBound].text == "?"
    let isNounForm = words[first].lower.hasSuffix("e")
    // „Schule wegen Drohung geräumt“: an order would be exclaimed.
    let isPlain =
      words[first].readings.contains { $0.wordClass == .noun && $0.origin == .lexicon }
      && words[first].readings.allSatisfy {
        $0.wordClass != .verb || !$0.verb.isFinite || $0.key.contains("|") || isNounForm
      }
      && !words.contains { $0.text == "!" || $0.text == "?" }
    if isAlone || hasOther && !isQuestion || isPlain { words[first].drop(.verb) }
  }

  /// What follows an order to one person: particles, and prefixes that belong to its verb.
  private static let urging: FormSet = ["mal", "doch", "bitte", "schon", "endlich", "auf", "lieber", "nur", "bloß"]

  /// „um „*Schmerzen* und Fieber“ zu lindern“: a quotation that begins inside a clause begins no clause of its own with what
  /// looks like an infinitive.
  mutating func quotedNoun(_ index: Int, _ segment: Range<Int>) {
    guard words[index].isCapitalized, words[index].hasInfinitive, words[index].isNominal,
      index > segment.lowerBound + 1, Marks.isQuote(words[index - 1].text), !words[index - 2].isPunctuation,
      index + 1 < words.count, words[index + 1].isPunctuation || words[index + 1].has(.coordinator)
    else { return }
    words[index].drop(.verb)
  }

  /// „Mann verurteilt – *Urteil* nicht rechtskräftig“, „Regierung einig – *Streit* beigelegt“: how something is, behind what
  /// could only be an order as a verb; „Krieg – Hunger – *Flucht*: …“: or nothing else in its piece.
  mutating func nounBehindDash(_ index: Int, _ segment: Range<Int>) {
    guard index > 1, words[index].isCapitalized, words[index].has(.verb),
      ["–", "-", "—"].contains(words[index - 1].text),
      words[index].readings.contains(where: { $0.wordClass == .noun && $0.origin == .lexicon }),
      let last = segment.last, words.last?.text != "!"
    else { return }
    let isAlone =
      index + 1 == words.count || words[index + 1].text == ":" || Marks.dashes.contains(words[index + 1].text)
    let isStated =
      last > index && (isPredicate(last) || words[last].hasParticiple)
      && words[index].readings.allSatisfy { $0.wordClass != .verb || $0.verb == .imperativeSingular }
    if isAlone || isStated { words[index].drop(.verb) }
  }

  /// „dass er sein Volk *einigen* kann“, „Er will das Volk *einigen*“, „versucht, sie zu *einigen*“: at the end, where a modal
  /// or „zu“ waits for it, no article or adjective.
  mutating func infinitiveAtEnd(_ index: Int, _ segment: Range<Int>) {
    guard words[index].hasInfinitive, words[index].has(oneOf: .ending), !words[index].isCapitalized,
      index > segment.lowerBound
    else { return }
    let last = segment.upperBound - 1
    // „die Stämme, die sich bekriegen, *zu einigen*“
    guard index > segment.lowerBound + 1 || index == last && words[index - 1].lower == "zu" else { return }
    let isModal = { (word: Word) in word.hasFinite && word.verbKeys.contains(where: AuxiliaryVerbs.modals.contains) }
    let isAwaited =
      index == last
      ? words[index - 1].lower == "zu" || segment.dropLast().contains { isModal(words[$0]) && $0 < index - 1 }
      : index == last - 1 && isModal(words[last])
    guard isAwaited,
      !segment.contains(where: {
        $0 != index && words[$0].hasInfinitive && !words[$0].isCapitalized && !isModal(words[$0])
      })
    else { return }
    words[index].keep(.verb)
  }

  private static let objectArticles: FormSet = [
    "das", "den", "die", "ein", "eine", "einen", "dein", "deine", "deinen", "mein", "meine",
    "meinen",
  ]

  /// „Bauen wird teurer“, „Singen kann anstrengend sein“, „Fliegen mit Hund“: an infinitive with the finite verb right
  /// behind it is the subject; elsewhere at the start it is rather a verb.
  private mutating func nominalInfinitive(_ first: Int, _ segment: Range<Int>) {
    let isDerived = { (reading: Reading) in
      reading.wordClass == .noun && reading.derivation == .infinitive && reading.origin == .derived
    }
    guard words[first].has(.verb), words[first].isCapitalized, words[first].readings.contains(where: isDerived) else {
      return
    }
    let next = first + 1 < segment.upperBound ? words[first + 1] : nil
    let isSubject =
      next.map { next in
        next.isOnlyFinite && next.verbForms.allowsThird(plural: false)
          // but „Fehlen wird der Trainer“, „Kommen soll er“
          && (!next.readings.contains { $0.key == "werden" || AuxiliaryVerbs.modals.contains($0.key) }
            || segment.dropFirst(2).contains { words[$0].has(.verb) || isPredicate($0) })
      } ?? false
    if isSubject {
      words[first].keep(isDerived)
    } else {
      words[first].keep { !isDerived($0) }
    }
  }

  /// „Merkel: *Brauchen* Lösung für Europa“: behind the colon „wir“ is left out, if an object stands right behind.
  private mutating func quotesSpeakers(_ first: Int) -> Bool {
    guard words.speakersVerb(at: first), words[first].has(.verb) else { return false }
    let isAuxiliary = words[first].readings.contains {
      AuxiliaryVerbs.all.contains($0.key) || AuxiliaryVerbs.modals.contains($0.key)
    }
    let next = words[first + 1]
    guard
      isAuxiliary
        || !next.has(.preposition) && !next.has(.prepositionArticle) && !next.has(.coordinator)
          && !next.lower.isOne(of: "der", "des")
    else { return false }
    words[first].keep(.verb)
    for index in words[first].readings.indices { words[first].readings[index].verb.subtract(.infinitive) }
    return true
  }
}

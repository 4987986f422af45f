import Lexicon

/// Number and person: whether the finite verb can be that of a phrase.
extension SubjectSearch {
  /// „eine Reihe *von Häusern*“
  private func isOfSeveral(_ phrase: NounPhrase) -> Bool {
    let several =
      phrase.prepositionals.first
      ?? clause.units.lazy.compactMap { unit -> NounPhrase? in
        if case .phrase(let next) = unit, unit.firstWord == phrase.lastWord + 1 { next } else { nil }
      }.first
    guard let several, let of = several.preposition else { return false }
    return words[of].reading.key == "von" && !several.agreement.intersection(.plural).isEmpty
  }

  /// 0 where the finite verb can be that of the phrase, more where it hardly can, 40 where it cannot.
  func disagreement(_ phrase: NounPhrase, _ reading: Reading, _ forms: VerbForms) -> Int {
    // „Helfen wollte ihr keiner“: as a subject it would be „you“.
    // „Jetzt geht es ihr gut“: with something else that can be the subject it is hers, though „ihr geht“ is possible.
    if words[phrase.head].lower == "ihr", reading.wordClass == .pronoun {
      // but „dass die Regierung ihr Zeit gewährt“
      let keys = complex?.readings.map(\.key) ?? []
      // „Ihr fehlt das Geld“: also in front of a verb that takes a dative.
      let isBehind =
        phrase.head > clause.finite ?? .max || clause.units.nominatives.contains { $0.head < phrase.head }
        || clause.kind == .main && frames?.takes(.dative, keys) ?? false
      let others = clause.units.nominatives.filter { $0.head != phrase.head && !$0.agreement.isPluralOnly }
      // „Was trinkt *ihr*?“, but „Was hilft ihr?“
      let asksWhat =
        others.count == 1 && words[others[0].head].lower == "was"
        && !(frames?.takesDativeOnly(keys) ?? true)
      let isOther = isBehind && forms.allowsThird(plural: false) && !others.isEmpty && !asksWhat
      if !forms.allowsPerson(5) || isOther { return 40 }
    }
    // „Was hat Sie überrascht?“: inside a sentence the capital tells that somebody is addressed.
    if reading.wordClass == .pronoun, words[phrase.head].text == "Sie", phrase.head > 0,
      !words[phrase.head - 1].isPunctuation, !forms.allowsThird(plural: true)
    {
      return 40
    }
    if reading.wordClass == .pronoun, reading.person != 3 {
      let person = reading.person + (reading.agreement.isPluralOnly ? 3 : 0)
      return forms.allowsPerson(person) ? 0 : 40
    }
    // „Weder die Polizei noch die Feuerwehr wusste es“
    if let joins = phrase.conjuncts.last?.coordinator,
      ["noch", "oder", "sowie", "sondern"].contains(words[joins].lower)
    {
      return forms.allowsThird(plural: true) || forms.allowsThird(plural: false) ? 0 : 40
    }
    if bearsTwoOffices(phrase), forms.allowsThird(plural: false) { return 0 }
    if !phrase.conjuncts.isEmpty || phrase.agreement.isPluralOnly {
      return forms.allowsThird(plural: true) ? 0 : phrase.conjuncts.isEmpty ? 40 : 12
    }
    // „CETA lehnen beide ab“: a name in front of a plural verb that somebody else is the subject of.
    if reading.wordClass == .name, forms.isPluralOnly, phrase.determiner == nil, phrase.agreement.allows(.accusative),
      clause.kind == .main, clause.prefield == 1, clause.units.first?.nominative?.head == phrase.head,
      words[phrase.head].tokens.count == 1,
      clause.units.dropFirst().nominatives.contains(where: { other in
        let pronoun = words[other.head]
        return pronoun.wordClass == .pronoun && other.agreement.isPluralOnly && other.firstWord == other.lastWord
          && ["beide", "all", "viel", "einige", "manch", "wir"].contains(pronoun.reading.key)
      })
    {
      return 20
    }
    // „Viele Fans feierten Anna“: one person is no subject of a verb in the plural, where something else can be.
    if reading.wordClass == .name, forms.isPluralOnly, phrase.determiner == nil,
      words[phrase.head].isPersonName
    {
      return 12
    }
    // „Die Vereinten Nationen warnten“
    if reading.wordClass == .name, reading.means([.group, .place]), words[phrase.head].tokens.count > 1 {
      return 0
    }
    // „eine Million Menschen sind“, „eine Reihe von Häusern waren“: what is counted may rule the verb.
    if reading.wordClass == .noun, !reading.nounGroups.isDisjoint(with: [.power, .plurality]),
      !phrase.close.isEmpty || !phrase.genitives.isEmpty || isOfSeveral(phrase)
    {
      return 0
    }
    // „Mehr als die Hälfte sagen, dass …“, „Ein Drittel lehnen das ab“: what is counted has been named before.
    if reading.wordClass == .noun, reading.nounGroups.isSuperset(of: [.count, .plurality]),
      forms.allowsThird(plural: true)
    {
      return 4
    }
    // „Die Rendite der Anleihen stiegen“: a slip, where nothing else is the subject.
    if reading.wordClass == .noun, clause.kind == .main, clause.prefield == 1,
      clause.units.first?.nominative?.head == phrase.head, forms.isPluralOnly, phrase.agreement.isSingularOnly,
      phrase.genitives.contains(where: { $0.agreement.isPluralOnly })
    {
      return 25
    }
    // „Die Bayern gewannen“
    if reading.wordClass == .name, reading.means(.place),
      phrase.determiner.map({ words[$0].lower == "die" }) ?? false, forms.isPluralOnly
    {
      return 0
    }
    // „Hunger trifft Menschen“: as a singular it would be no nominative.
    if reading.wordClass == .noun, phrase.agreement.allows(.nominative),
      phrase.agreement.intersection(.with(.nominative)).isPluralOnly,
      !forms.allowsThird(plural: true)
    {
      // „Menschen mit Husten wurde geraten, zu Hause zu bleiben“
      return complex?.isPassive ?? false ? 40 : 30
    }
    return phrase.agreement.isSingularOnly && !forms.allowsThird(plural: false) ? 40 : 0
  }
}

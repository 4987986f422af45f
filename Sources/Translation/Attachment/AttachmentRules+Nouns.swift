import German

/// What nouns take, and what tells one from others.
extension AttachmentSite {
  func governed() -> AttachmentVerdict? {
    guard isGoverned else { return nil }
    // „erhöhte die Steuer *auf 20 Prozent*“
    if verbGoverns, ["auf", "um"].contains(key), transfer.isAmount(phrase) { return .verb }
    return (!verbGoverns || transfer.lexicon.noun(noun.key, governs: key))
      && (isInFront || !adjectiveTakesIt(in: rest) || rest.contains { prepositionName($0) == key })
      ? toNoun : .verb
  }

  /// „die Nachfrage der Kunden *nach Autos*“
  func governedFurtherOut() -> AttachmentVerdict? {
    guard let outer else { return nil }
    // „scheiterten die Gespräche der Firma *mit der Bank*“, but „begannen die Gespräche der Partner mit einer Rede“
    let isSubjects =
      outer == clause.subject && transfer.lexicon.noun(words[outer].reading.key, governs: key)
      && (head.means([.person, .group]) || isName)
    // „nannte die Reise des Ministers *nach Indien* überflüssig“
    let isJourneys =
      words[outer].reading.nounGroups.contains(.journey) && transfer.isPlaceName(phrase) && !clause.takes("dir")
    return verbGoverns && !isSubjects && !isJourneys ? .verb : toNoun
  }

  /// „Da wurde eine Warnung *zur Beendigung* des Streiks missachtet“, „legte ein Gesetz zum Schutz von Mietern vor“: the deed
  /// that something said or planned is for.
  func aimByDeed() -> AttachmentVerdict? {
    guard key == "zu" || words[preposition].match != nil && (key.hasPrefix("zum ") || key.hasPrefix("zur ")),
      before.lastWord == preposition - 1, noun.wordClass == .noun,
      noun.means([.event, .abstract]) || isDeed && noun.means(.group),
      noun.nounGroups.isDisjoint(with: [.duration, .month, .manner]), head.wordClass == .noun,
      key != "zu" || (head.means(.event) || isDeed) && head.derivation != .infinitive && !isTime,
      !verbGoverns, !clause.takes("dir"), !groupTakesIt, !clause.isCopula,
      !clause.verbs.contains("werden"), !adjectiveTakesIt(in: rest)
    else { return nil }
    return .noun(inner)
  }

  /// „Regeln zur *Zusammenarbeit*“, „ein Büro zur *Koordinierung*“: a noun made of a verb, other than „zur Freude der Kinder“.
  private var isDeed: Bool {
    head.means(.abstract) && (head.lemma.hasSuffix("ung") || head.lemma.hasSuffix("arbeit"))
  }

  /// „Es kam zu einer Panik *unter den Gästen*“, „sorgte für Unruhe unter Anlegern“: among whom something happens or is felt.
  func amongWhom() -> AttachmentVerdict? {
    key == "unter" && noun.wordClass == .noun && noun.means([.event, .abstract]) && !noun.means(.time)
      && before.lastWord == preposition - 1 && head.means(.person) && phrase.agreement.isPluralOnly
      && phrase.agreement.allows(.dative) && !verbGoverns && !clause.isCopula && !isPartOfGroup
      ? toNoun : nil
  }

  /// „hat die Räumung *durch die Polizei* kritisiert“: who does what the noun tells, where the clause has its own subject.
  func doerOfDeed() -> AttachmentVerdict? {
    guard key == "durch", noun.wordClass == .noun, noun.means(.event), head.means([.person, .group]),
      before.lastWord == preposition - 1, !clause.isPassive, !verbGoverns, clause.subject != nil
    else { return nil }
    return .noun(inner)
  }

  /// „steht die größte Affäre *seit dem Krieg* noch am Anfang“, „nach dem schwersten Beben im Land *seit 200 Jahren*“: since
  /// when nothing was first or greater, and where.
  func recordSince() -> AttachmentVerdict? {
    guard words[before.head].wordClass == .noun, before.lastWord == preposition - 1 else { return nil }
    let (isSince, isInner) = (namesBeginning(phrase), before.prepositionals.contains { $0.head == inner })
    guard inner == before.head ? isSince || leadsToBeginning : isSince && isInner else { return nil }
    let isRecord = before.modifiers.contains { modifier in
      guard case .attribute(let attribute) = modifier else { return false }
      let reading = words[attribute.word].reading
      return reading.degree == .superlative || reading.isOrdinal || words[attribute.word].isOf(.sole)
    }
    return isRecord ? (inner == before.head ? toNoun : .noun(before.head)) : nil
  }

  private func namesBeginning(_ phrase: German.NounPhrase) -> Bool {
    phrase.preposition.map { words[$0].reading.key == "seit" || words[$0].reading.key.hasPrefix("seit ") } ?? false
  }

  /// „der höchste Stand *in Europa* seit 2009“
  private var leadsToBeginning: Bool {
    guard key == "in", head.means(.place) || isName, case .phrase(let next)? = rest.first else { return false }
    return namesBeginning(next) && phrase.lastWord + 1 == next.preposition
  }

  /// „hat für ein Buch *über den Krieg* Soldaten befragt“: what the verb takes stands behind its object, not before.
  func topicBeforeObject() -> AttachmentVerdict? {
    guard key == "über", before.isPrepositional, noun.wordClass == .noun, noun.means([.event, .abstract, .thing]),
      before.lastWord == preposition - 1, !isInFront, phrase.agreement.allows(.accusative), !isTime
    else { return nil }
    return rest.contains { unit in
      guard case .phrase(let object) = unit else { return false }
      return !object.isPrepositional && object.head != clause.subject && words[object.head].wordClass == .noun
        && object.agreement.allows(.accusative) && !transfer.analysis.isTime(object)
    } ? toNoun : nil
  }

  /// By how much a comparative right behind it is so.
  private var gradesNext: Bool {
    guard case .adjective(let next, let adverbs)? = rest.first, adverbs.isEmpty else { return false }
    return next == phrase.lastWord + 1 && words[next].reading.degree == .comparative
  }

  /// „der Kampf *gegen die Armut*“
  func aimOfEvent() -> AttachmentVerdict? {
    noun.means([.event, .abstract]) && ["für", "gegen", "über", "um"].contains(key) && !verbGoverns
      && !isTime
      // „Gestern begann das Spiel um 20 Uhr“, but „seit dem Beginn der Sitzung um 11 Uhr“
      && !(key == "um" && head.key == "Uhr" && !before.isPrepositional)
      // „wäre der Verlust *um zehn Prozent* höher ausgefallen“
      && !(key == "um" && gradesNext)
      && (before.head == clause.subject || !isPartOfGroup)
      ? toNoun : nil
  }

  /// „Menschen *ohne Papiere*“, „Kinder mit leichtem Fieber“: what persons who are not known have or lack.
  func trait() -> AttachmentVerdict? {
    ["mit", "ohne"].contains(key) && !verbGoverns && noun.wordClass == .noun && noun.means(.person)
      && before.genitives.isEmpty && before.prepositionals.isEmpty
      // „reagierte als Lehrer mit Humor“
      && before.preposition.map { words[$0].wordClass != .comparison } ?? true
      && before.conjuncts.isEmpty && before.close.isEmpty && !before.agreement.intersection(.plural).isEmpty
      && (before.determiner.map { !words[$0].has(.article) && words[$0].wordClass != .possessive } ?? true)
      && phrase.determiner == nil && phrase.clauses.isEmpty && head.wordClass == .noun
      && head.means([.thing, .abstract, .substance]) && !head.nounGroups.contains(.statement)
      ? toNoun : nil
  }

  /// „Matratzen *mit Federkern*“, „ein Standort mit guten Straßen“: what things and groups that are not known have.
  func equipment() -> AttachmentVerdict? {
    if hasMembers { return toNoun }
    return ["mit", "ohne"].contains(key) && !verbGoverns && noun.wordClass == .noun
      && noun.means([.group, .place, .thing])
      && (before.determiner.map { words[$0].reading.key == "ein" } ?? true) && before.close.isEmpty
      && before.preposition.map { words[$0].wordClass != .comparison } ?? true
      && (phrase.determiner == nil || lineStreet || isComposition) && words[preposition].wordClass == .preposition
      && phrase.clauses.isEmpty && words[phrase.head].wordClass == .noun
      && (head.means([.thing, .place]) || lineStreet || isComposition)
      // „werden Straßen mit Lastwagen abgefahren“: by means of what
      && !(clause.isPassive && rest.isEmpty && !before.isPrepositional)
      ? toNoun : nil
  }

  /// „in Klassen *mit einer Mehrheit* von Mädchen“, „in Vierteln mit einem hohen Anteil von Rentnern“: who or what makes it up.
  private var isComposition: Bool {
    before.isPrepositional && before.head == inner && noun.means([.place, .group])
      && ["Mehrheit", "Minderheit", "Anteil", "Übergewicht"].contains(head.key)
      && phrase.determiner.map { words[$0].reading.key == "ein" } ?? false
  }

  /// „auf einer Straße *mit vielen Läden* wurden …“: several things that a place has.
  private var lineStreet: Bool {
    noun.means(.place) && before.isPrepositional && phrase.agreement.isPluralOnly && !isTime
      && !head.means([.person, .unit, .event])
      && phrase.determiner.map { ["viel", "wenig", "mehrere", "einige"].contains(words[$0].reading.key) } ?? true
      && (phrase.determiner != nil || !phrase.modifiers.isEmpty)
  }

  /// „helfen Familien *mit kleinen Kindern*“, „Firmen mit vielen Mitarbeitern“: who belongs to groups that are not known.
  private var hasMembers: Bool {
    key == "mit" && !verbGoverns && noun.wordClass == .noun && noun.means(.group) && before.head == inner
      && before.determiner == nil && before.agreement.isPluralOnly && before.close.isEmpty && !before.isPrepositional
      && words[phrase.head].wordClass == .noun && head.means(.person) && phrase.agreement.isPluralOnly
      && (phrase.determiner.map { ["viel", "wenig", "mehrere"].contains(words[$0].reading.key) }
        ?? !phrase.modifiers.isEmpty)
  }

  /// „Bemühungen um Versöhnung und Eingliederung *in die Gesellschaft*“: an accusative that no frame of the verb takes.
  func accusative() -> AttachmentVerdict? {
    ["in", "an", "auf"].contains(key) && phrase.agreement.onlyCase == .accusative && noun.wordClass == .noun
      && (noun.means(.event) || noun.means(.abstract) && (before.head != clause.subject || clause.isPassive))
      && !verbGoverns && !clause.takes("dir") && !clause.verbs.isEmpty && !isTime
      && !transfer.isAmount(phrase) && !isPartOfGroup
      // „auf diese Weise“
      && !head.nounGroups.contains(.manner)
      && clause.verbs.allSatisfy { transfer.lexicon.needs(ofVerb: $0).isKnown }
      ? toNoun : nil
  }

  /// „der Ausschuss *für Sicherheit*“, „die Behörde für Migration“: what an institution is there for.
  func area() -> AttachmentVerdict? {
    key == "für" && !verbGoverns && noun.wordClass == .noun
      // „der Chef des Labors für Physik“
      && (noun.means(.group) || noun.means(.place) && inner != before.head || isOfficial)
      && phrase.determiner == nil && head.wordClass == .noun
      && (head.means([.abstract, .event]) || inner != before.head && head.means([.substance, .thing]))
      && phrase.modifiers.allSatisfy { $0.numberWord == nil }
      // „macht den Rat für Fehler verantwortlich“
      && !adjectiveTakesIt(in: rest)
      ? toNoun : nil
  }

  /// „sagte der Sprecher *für Verkehr*, Anna Wolf“: what somebody is in charge of who does something.
  private var isOfficial: Bool {
    noun.means(.person) && before.head == inner && before.head == clause.subject && noun.wordClass == .noun
      && before.agreement.intersection(.with(.nominative)).isSingularOnly && before.lastWord == preposition - 1
      && before.determiner.map { words[$0].reading.key == "der" } ?? false
  }

  /// „Gestern stellten Forscher *um Anna Wolf* eine Studie vor“, „ein Team um den Arzt Peter Weber“: people without a name,
  /// and who is in their midst.
  func circle() -> AttachmentVerdict? {
    guard key == "um", !verbGoverns, noun.wordClass == .noun, noun.means([.person, .group]),
      noun.means(.group) || !before.agreement.intersection(.plural).isEmpty
    else { return nil }
    let isSomebody =
      words[phrase.head].isPersonName || isName && !head.means([.place, .group])
      || head.means(.person) && !(phrase.close.isEmpty && phrase.appositions.isEmpty)
    return isSomebody ? .noun(inner) : nil
  }

  /// „ein Kind *mit dem Namen Leo*“, „ein Buch mit dem Titel „Nacht““: what something is called.
  func naming() -> AttachmentVerdict? {
    key == "mit" && phrase.determiner != nil && ["Name", "Titel"].contains(head.key)
      && (!phrase.close.isEmpty || !phrase.appositions.isEmpty)
      ? toNoun : nil
  }

  /// „dass die Lage *in der Stadt* ernst ist“, „müssen Firmen *mit 50 Beschäftigten* einen Bericht vorlegen“: between the
  /// subject and the predicate or the object.
  func whichSubject() -> AttachmentVerdict? {
    before.head == clause.subject
      && (clause.isCopula || changesByAmount
        || !verbGoverns && !clause.takes("dir"))
      && describesSubject && !adjectiveTakesIt(in: rest)
      ? toNoun : nil
  }

  /// What tells where something unable to act is, or what those have who are named without an article. Who acts, acts
  /// there.
  private var describesSubject: Bool {
    let subject = words[before.head].reading
    guard subject.wordClass == .noun, before.conjuncts.isEmpty, before.clauses.isEmpty, !isTime,
      !subject.means([.time, .unit]), words[phrase.head].isNominal,
      clause.isCopula
        ? saysSomething
        // „Im Mai sanken die Preise in Deutschland um zwei Prozent“
        : isFollowedByObject || changesByAmount
    else { return false }
    let isUnnamed = before.determiner == nil && before.agreement.isPluralOnly && before.close.isEmpty
    switch key {
    case "in", "an", "auf", "neben", "hinter":
      // „das Haus am See“
      let isPlace =
        head.means(.place) || head.wordClass == .name
        // but „an allen Ecken gut“
        || key == "an" && head.means(.thing) && clause.isCopula
          && (phrase.determiner ?? phrase.preposition).map { index in
            words[index].reading.key == "der" || words[index].wordClass == .prepositionArticle
          } ?? false
      guard phrase.agreement.onlyCase != .accusative, isPlace else { return false }
      switch subject.info {
      case "b", "p", "s": return true
      // „stieg die Zahl der Arbeitslosen in Rom um ein Prozent“
      case "e" where changesByAmount, "x" where changesByAmount: return true
      case "e": return clause.isCopula && key == "in"
      // but „Damals war der Film in den USA ein Erfolg“: works are known in many places.
      case "x": return clause.isCopula && !(head.wordClass == .name && subject.nounGroups.contains(.titled))
      // „die Bauern in Bayern“
      case "h":
        return isUnnamed
          || before.agreement.isPluralOnly && (subject.nounGroups.contains(.general) || transfer.isPlaceName(phrase))
      case "g":
        return transfer.isPlaceName(phrase)
          && (before.agreement.isPluralOnly || !subject.nounGroups.isDisjoint(with: [.led, .authority]))
      default: return false
      }
    case "mit":
      guard !head.means(.group), phrase.determiner.map({ words[$0].wordClass != .possessive }) ?? true else {
        return false
      }
      if isUnnamed { return !head.means(.person) || clause.isCopula || transfer.isQuantified(phrase) }
      return clause.isCopula && (!subject.means(.person) || before.agreement.isPluralOnly && phrase.determiner == nil)
    default: return false
    }
  }

  /// What a copula says of its subject follows, and no participle, which tells what was done where.
  private var saysSomething: Bool {
    rest.contains { unit in
      switch unit {
      case .adjective(let word, _):
        !words[word].readings.contains {
          $0.derivation == .pastParticiple || $0.wordClass == .verb && $0.verb.contains(.pastParticiple)
        }
      case .phrase(let phrase):
        !phrase.isPrepositional && phrase.agreement.allows(.nominative) && !words[phrase.head].reading.means(.time)
      default: false
      }
    }
  }

  private var changesByAmount: Bool { rest.contains(where: tellsHowMuch) }

  private var isFollowedByObject: Bool {
    rest.contains { unit in
      guard case .phrase(let phrase) = unit else { return false }
      return !phrase.isPrepositional && !words[phrase.head].reading.means(.time) && words[phrase.head].isNominal
        && (phrase.agreement.allows(.accusative) || phrase.agreement.allows(.dative))
    }
  }
}

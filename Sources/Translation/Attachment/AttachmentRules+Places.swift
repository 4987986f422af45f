import German

/// Where something lies, happens or comes from.
extension AttachmentSite {
  /// „wegen Problemen *mit den Bremsen*“: the reason is said as a whole.
  func reasonAsWhole() -> AttachmentVerdict? {
    let own = before.prepositionals.last.flatMap { $0.innermostNoun == inner ? $0 : nil } ?? before
    let isReason = own.preposition.map { words[$0].reading.modifierGroups.contains(.reason) } ?? false
    return isReason && !isTime
      && (!verbGoverns || ["in", "bei", "an", "auf"].contains(key) && phrase.agreement.allows(.dative)
        // „wegen einer Reise *in den Jemen*“
        || noun.nounGroups.contains(.journey) && leads)
      // „wurde trotz des Regens *von Polizisten* begleitet“
      && !(key == "von" && isSource)
      ? toNoun : nil
  }

  /// „in die Klinik *in Köln* gebracht“, „wie das Ministerium *in Rom* mitteilte“
  func seat() -> AttachmentVerdict? {
    guard key == "in", isName, phrase.determiner == nil, noun.wordClass == .noun,
      head.means(.place) || head.origin == .guess
    else { return nil }
    let isWhole =
      before.isPrepositional
      ? noun.means([.place, .group]) && before.determiner != nil
      : noun.means(.group) && before.agreement.allows(.nominative) && clause.verbs.contains(where: tellsOrReports)
        || isOfficeConcerned
    return isWhole ? toNoun : nil
  }

  /// „warf der Regierung *in Ankara* vor, …“: an office to which something is done or said is told from others by its place.
  private var isOfficeConcerned: Bool {
    before.head == inner && inner != clause.subject && !isInFront
      && !noun.nounGroups.isDisjoint(with: [.authority, .led])
      && before.determiner.map { words[$0].reading.key == "der" } ?? false
      && transfer.isPlaceName(phrase)
  }

  /// A verb that takes what is said.
  private func tellsOrReports(_ verb: String) -> Bool {
    transfer.lexicon.needs(ofVerb: verb).mayHave(.dass)
  }

  /// „wusch sich das Blut *von den Händen*“, „Ihm lief der Schweiß von der Stirn“: a part of the body whose owner a dative in
  /// the clause tells is where the deed is done.
  func partOfBody() -> AttachmentVerdict? {
    guard head.nounGroups.contains(.body), phrase.genitives.isEmpty, noun.nounGroups.isDisjoint(with: [.body]),
      phrase.determiner.map({ words[$0].reading.wordClass == .article && words[$0].reading.key == "der" })
        ?? (words[preposition].wordClass == .prepositionArticle)
    else { return nil }
    // „dankte der Fan dem Verein mit Tränen *in den Augen*“: how somebody does it.
    if keyBefore == "mit", before.lastWord == preposition - 1, phrase.agreement.allows(.dative), !isInFront {
      return toNoun
    }
    let hasOwner = clause.units.contains { unit in
      guard case .phrase(let owner) = unit, !owner.isPrepositional, owner.head != before.head else { return false }
      return words[owner.head].wordClass == .reflexive || owner.agreement.onlyCase == .dative
    }
    return hasOwner ? .verb : nil
  }

  /// „zog nach Parma *in Italien*“, „der Lehrer aus Lahr *in Baden*“: the second tells where the first lies.
  func placeOfPlace() -> AttachmentVerdict? {
    let first = before.prepositionals.last ?? before
    return key == "in" && first.isPrepositional && first.head == inner && transfer.isPlaceName(first)
      && transfer.isPlaceName(phrase) && !verbGoverns
      ? .noun(inner) : nil
  }

  /// „in einem Café *am Bahnhof*“, „aus einem Dorf in den Bergen“: the second tells where the first lies. But „in der Stadt
  /// am Bahnhof“: a settlement is no part of what lies in it.
  func placeInPlace() -> AttachmentVerdict? {
    guard before.isPrepositional, Self.local.contains(key) || Self.quarters.contains(key), noun.wordClass == .noun,
      noun.means(.place), head.means([.place, .group]) || head.wordClass == .name,
      phrase.agreement.allows(.dative), phrase.agreement.onlyCase == .dative || !clause.takes("dir"),
      noun.nounGroups.isDisjoint(with: [.locality]) || isIndefinite(before), !verbGoverns || isPlacedTwice
    else { return nil }
    return toNoun
  }

  /// „in ein Lager *nahe Kairo* gebracht“, „auf einem Parkplatz unweit der Grenze“: near what a place lies.
  func nearPlace() -> AttachmentVerdict? {
    ["nahe", "unweit", "nördlich", "südlich", "östlich", "westlich"].contains(key) && noun.wordClass == .noun
      && noun.means(.place) && before.isPrepositional && before.lastWord == preposition - 1 && isIndefinite(before)
      ? toNoun : nil
  }

  /// „landete auf einem Flughafen *in der Stadt Leeds*“: the verb asks where, and has been told already.
  private var isPlacedTwice: Bool {
    key == "in" && head.means(.place) && isIndefinite(before) && before.lastWord == preposition - 1
      && before.agreement.onlyCase == .dative && keyBefore.map(Self.local.contains) ?? false
  }

  /// „verkaufte die Häuser *in der Innenstadt* an einen Investor“: where a place lies that the verb has as its object, before
  /// what else the verb takes.
  func placeOfObject() -> AttachmentVerdict? {
    guard !before.isPrepositional, before.head != clause.subject, Self.local.contains(key), noun.wordClass == .noun,
      noun.means(.place), head.means(.place), phrase.agreement.onlyCase == .dative || isPlaceOfItself,
      before.agreement.allows(.accusative), before.determiner != nil, !verbGoverns, !clause.takes("dir"),
      !clause.takes("loc"), let next = rest.first, next.isPrepositional
    else { return nil }
    return clause.frames.contains { frame in
      frame.names.contains("a")
        && zip(frame.slots, frame.names).contains { $1 != "a" && $1 != "d" && transfer.fits($0, next, key: frame.verb) }
    } ? toNoun : nil
  }

  /// „bezeichnete die Wahl *in Belarus* als Farce“: where that is which the verb says to be something.
  func placeOfJudged() -> AttachmentVerdict? {
    guard !before.isPrepositional, before.head != clause.subject, Self.local.contains(key), noun.wordClass == .noun,
      before.determiner != nil, before.agreement.allows(.accusative), phrase.agreement.allows(.dative), !isTime,
      head.means(.place) || isName, !verbGoverns, clause.takes("als"),
      case .phrase(let judged)? = rest.first, let than = judged.preposition, words[than].lower == "als"
    else { return nil }
    return toNoun
  }

  /// „sprach über die Lage *im Iran*“, „nach dem Erdbeben *in Nepal*“, „bei einem Streit in einer Kneipe“: where something
  /// is or happens that is told under a preposition, unless the verb asks where.
  func placeOfEvent() -> AttachmentVerdict? {
    guard before.isPrepositional, noun.wordClass == .noun, head.means(.place), phrase.agreement.allows(.dative),
      !verbGoverns, !clause.takes("loc"), !clause.takes("dir"),
      before.determiner.map({ words[$0].wordClass != .possessive })
        ?? (before.preposition.map { words[$0].wordClass == .prepositionArticle } ?? false)
    else { return nil }
    let isScene = noun.means(.event) && ["in", "auf", "an", "vor", "bei"].contains(key)
    return isScene || noun.means(.abstract) && ["in", "auf"].contains(key) && isName ? toNoun : nil
  }

  /// „die Lage *in Italien*“, „der Krieg im Osten“: what is known by its place, unless the verb asks where.
  func situation() -> AttachmentVerdict? {
    noun.nounGroups.contains(.situated) && ["in", "auf"].contains(key) && !isTime && head.wordClass != .pronoun
      && (head.means([.place, .group]) || isName) && phrase.agreement.allows(.dative) && !verbGoverns
      && !clause.takes("loc") && !clause.takes("dir") && before.conjuncts.isEmpty
      // „Am besten ist die Lage in Bonn“
      && !clause.hasPredicateInFront
      ? toNoun : nil
  }

  private var isPlaceOfItself: Bool { transfer.isPlaceName(phrase) }

  /// Prepositions that tell where something lies.
  private static let local: Set<String> = ["an", "auf", "bei", "hinter", "in", "neben", "unter", "vor"]

  /// „an der Küste *im Norden des Landes*“
  private static let quarters: Set<String> = ["im Norden", "im Süden", "im Osten", "im Westen"]

  private func isIndefinite(_ phrase: German.NounPhrase) -> Bool {
    phrase.determiner.map { words[$0].reading.key == "ein" } ?? true
  }

  /// „die *in Bonn*“
  func demonstrative() -> AttachmentVerdict? {
    ["der", "jener"].contains(words[before.head].reading.key) && words[before.head].wordClass == .pronoun ? toNoun : nil
  }

  /// „Anbieter *aus Asien*“, „klagte eine Frau *aus dem Dorf*“, „hilft Menschen *aus Syrien*“
  func origin() -> AttachmentVerdict? {
    guard key == "aus", isOrigin else { return nil }
    // „brachte Kinder aus armen Familien in Heime“
    let isGroup = noun.means(.person) && head.means([.group, .person]) && rest.contains(where: isGoal)
    let isFree = !verbGoverns && !clause.takes("dir")
    // „baute eine Schule für Kinder aus armen Familien“
    let isUnnamed = noun.means(.person) && head.means([.group, .person]) && phrase.determiner == nil
    // „Nun muss ein Arzt *aus Mainz* ins Gefängnis“: somebody who is told by the town alone
    let isTold =
      noun.means(.person) && isName && !verbGoverns && before.head == clause.subject && before.close.isEmpty
      && before.determiner.map { words[$0].reading.key == "ein" } ?? false
    // „stammt von einem Lehrer *aus Graz*“
    let isOfSource =
      noun.means(.person) && isName && before.preposition.map { words[$0].reading.key == "von" } ?? false
    return isFree || isGroup || isTold || isOfSource || isUnnamed && !clause.takes("dir")
      || isName && (noun.means(.person) && takesObjectAlone || noun.means(.substance) && before.isPrepositional)
      ? toNoun : nil
  }

  /// „in Heime“, „nach Rom“
  private func isGoal(_ unit: German.Unit) -> Bool {
    guard case .phrase(let phrase) = unit, let name = prepositionName(unit) else { return false }
    return name == "nach" || name == "zu"
      || ["in", "an", "auf"].contains(name) && !phrase.agreement.allows(.dative) && phrase.agreement.allows(.accusative)
  }

  private var isOrigin: Bool {
    // „Importe aus China“, but „zur Flucht aus dem Land gezwungen“
    if noun.means([.event, .abstract]) { return head.wordClass == .name && head.means(.place) }
    // „Leute aus der Wirtschaft“
    if noun.means(.person), head.means(.abstract), phrase.determiner.map({ words[$0].reading.key == "der" }) ?? false {
      return true
    }
    // „Gas aus Russland“
    return noun.means([.person, .group, .substance])
      && (head.wordClass == .name || head.means([.place, .group]))
  }

  /// „ein Kleid *aus Seide*“, „einen Auszug *aus Blättern*“: what something is made of.
  func material() -> AttachmentVerdict? {
    key == "aus" && noun.means([.thing, .substance, .place]) && head.means([.substance, .thing])
      && words[phrase.head].wordClass == .noun && phrase.determiner == nil && phrase.clauses.isEmpty && !verbGoverns
      && !clause.takes("dir")
      ? toNoun : nil
  }

  /// The verb has readings with an object and nothing else.
  private var takesObjectAlone: Bool {
    clause.verbs.contains { verb in
      let needs = transfer.lexicon.needs(ofVerb: verb)
      return needs.mayHaveOnly(.accusative) || needs.mayHaveOnly(.dative)
    }
  }

  /// „die Veteranen der Kriege *im Irak*“, „die Zahl der Unfälle *auf Autobahnen*“: where something happens that is told
  /// inside a phrase, unless the verb asks where.
  func scene() -> AttachmentVerdict? {
    ["in", "auf", "vor", "bei"].contains(key) && inner != before.head && words[inner].wordClass == .noun
      && noun.means(.event) && head.means(.place) && phrase.agreement.allows(.dative)
      && (head.wordClass == .name || phrase.determiner == nil || before.head == clause.subject) && !verbGoverns
      && !clause.takes("loc") && !clause.takes("dir")
      ? toNoun : nil
  }

  /// „gegen das Regime *in Minsk*“: where the group or place is that an inner noun names.
  func placeOfInner() -> AttachmentVerdict? {
    inner != before.head && key == "in" && transfer.isPlaceName(phrase) && noun.means([.place, .group])
      // but „die Vertreter der Länder in Bonn“
      && noun.nounGroups.isDisjoint(with: [.locality])
      && words[inner].wordClass == .noun && inner > 0
      && (words[inner - 1].wordClass == .article || words[inner - 1].wordClass == .prepositionArticle) && !verbGoverns
      ? toNoun : nil
  }
}

extension SentenceTransfer {
  /// „Rom“, „Italien“: a name of a place that stands by itself.
  func isPlaceName(_ phrase: German.NounPhrase) -> Bool {
    let head = words[phrase.head].reading
    return head.wordClass == .name && head.means(.place) && phrase.determiner == nil && phrase.modifiers.isEmpty
      && phrase.conjuncts.isEmpty && phrase.genitives.isEmpty
  }
}

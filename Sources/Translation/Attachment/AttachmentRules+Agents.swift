import German

/// „von“ beside a passive: by whom it was done.
extension AttachmentSite {
  /// „Am Abend wurde ihre Leiche *von einem Boten* entdeckt“, „Im Mai wurde der Einspruch *vom Gericht* abgelehnt“: whose
  /// something known is would stand in the genitive, so that who has an article did it; but „wurden die Leichen von drei
  /// Männern entdeckt“, „wurde die Trennung von dem Trainer bekannt“.
  var isDoerToKnown: Bool {
    guard clause.isPassive, isBehindVerb || clause.prefield == 0, before.head == clause.subject, before.head == inner,
      !before.isPrepositional, before.conjuncts.isEmpty, noun.wordClass == .noun,
      before.determiner.map(isDefinite) ?? false,
      phrase.determiner != nil || words[preposition].wordClass == .prepositionArticle,
      isActor || isMostActors || isKnown && !isTime && !transfer.isAmount(phrase)
    else { return false }
    return switch transfer.lexicon.governed(.nouns, noun.key, "von") {
    case nil, "by", "of", "for": noun.nounGroups.isDisjoint(with: [.count, .measures, .plurality, .round])
    case "from": !noun.means(.event)
    default: false
    }
  }

  /// „wurden *Bilder* von der Königin gezeigt“: whom pictures show that nothing tells from others.
  var showsActor: Bool {
    noun.nounGroups.contains(.depiction) && before.determiner.map { words[$0].reading.key != "der" } ?? true
  }

  /// „wurde trotz der Kritik *von Ärzten* eingeführt“: who held it, for or against which it was done.
  var isOfReason: Bool {
    clause.isPassive && before.isPrepositional && noun.nounGroups.contains(.holding)
      && ["trotz", "ungeachtet", "wegen", "aufgrund", "nach"].contains(keyBefore)
  }

  /// „Das Amt wurde am Mittwoch *von insgesamt 40 Leuten* besetzt“, „wurde im Mai 2015 *von 800 Menschen* genutzt“: nothing is
  /// of a day, nobody of a month.
  var isBehindDay: Bool {
    guard before.isPrepositional, before.conjuncts.isEmpty, !isTime else { return false }
    return noun.nounGroups.contains(.weekday)
      || clause.isPassive && noun.nounGroups.contains(.month) && before.genitives.isEmpty && head.wordClass != .numeral
  }

  /// „wurde als erste Impfung *von der Kasse* bezahlt“: what something was done as is nobody's.
  var isBehindRole: Bool {
    clause.isPassive && isKnown && rest.isEmpty && head.means([.person, .group]) && before.determiner == nil
      && (before.preposition.map { words[$0].reading.key == "als" } ?? false)
  }

  /// „von den Gesetzen“, „vom Gesetz“
  private var isKnown: Bool {
    words[preposition].wordClass == .prepositionArticle || phrase.determiner.map(isDefinite) ?? false
  }

  private func isDefinite(_ determiner: Int) -> Bool {
    ["der", "dieser"].contains(words[determiner].reading.key) || words[determiner].wordClass == .possessive
  }

  /// Somebody who can have done what is told in the passive.
  var isActor: Bool {
    head.means([.person, .group]) || words[phrase.head].match?.kind == .person || head.wordClass == .pronoun
  }

  /// „von *einer Mehrheit der Abgeordneten*“, „von der Hälfte der Mitglieder“
  private var isMostActors: Bool {
    head.nounGroups.contains(.plurality)
      && phrase.genitives.contains { words[$0.head].reading.means([.person, .group]) }
  }
}

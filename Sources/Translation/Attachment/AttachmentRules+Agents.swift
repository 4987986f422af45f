import German

/// „von“ beside a passive: by whom it was done.
extension AttachmentSite {
  /// „Am Abend wurde ihre Leiche *von einem Boten* entdeckt“, „Im Mai wurde der Einspruch *vom Gericht* abgelehnt“: whose
  /// something known is would stand in the genitive, so that who has an article did it; but „wurden die Leichen von drei
  /// Männern entdeckt“, „wurde die Trennung von dem Trainer bekannt“.
  var isDoerToKnown: Bool {
    guard clause.isPassive, isBehindVerb || clause.prefield == 0, before.head == clause.subject, before.head == inner,
      !before.isPrepositional, before.conjuncts.isEmpty, noun.wordClass == .noun, let known = before.determiner,
      words[known].reading.key == "der" || words[known].wordClass == .possessive
        || words[known].reading.key == "dieser",
      phrase.determiner != nil || words[preposition].wordClass == .prepositionArticle,
      isActor || isMostActors
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

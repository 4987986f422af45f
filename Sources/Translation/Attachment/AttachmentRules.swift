import German

/// To what a prepositional phrase belongs.
enum AttachmentVerdict {
  /// To the noun of this word.
  case noun(Int)
  /// To the verb, as what it takes or as an adverbial.
  case verb
}

/// One reason why a prepositional phrase belongs to the noun before it or to the verb.
struct AttachmentRule: Sendable {
  let name: String
  /// Why, in one line.
  let reason: String
  /// The verdict, or nil for no opinion.
  let verdict: @Sendable (AttachmentSite) -> AttachmentVerdict?

  init(_ name: String, _ reason: String, _ verdict: @escaping @Sendable (AttachmentSite) -> AttachmentVerdict?) {
    self.name = name
    self.reason = reason
    self.verdict = verdict
  }

  /// What the first rule with an opinion says; without one the phrase is an adverbial.
  static func decision(on site: AttachmentSite) -> AttachmentDecision {
    for (index, rule) in all.enumerated() {
      if let verdict = rule.verdict(site) {
        return AttachmentDecision(preposition: site.preposition, behind: site.inner, verdict: verdict, rule: index)
      }
    }
    return AttachmentDecision(preposition: site.preposition, behind: site.inner, verdict: .verb, rule: nil)
  }

  /// The rules in the order in which they are asked: an earlier one knows more of the words.
  static let all: [AttachmentRule] = [
    // Comparisons
    AttachmentRule("role", "„mit Bonn als Sitz“: as what somebody or something serves") { $0.role() },
    AttachmentRule("comparison", "„mehr Menschen als“: the graded noun is compared") { $0.comparison() },
    // What the predicate takes, whatever the noun is
    AttachmentRule("asked noun", "„Welche Folgen hat …“: the noun asked for takes it") { $0.askedNoun() },
    AttachmentRule("fixed group", "„wies jede Schuld von sich“: phrase and verb are a group") { $0.fixedGroup() },
    AttachmentRule("agent behind owner", "„das Ende von Weber von vielen begrüßt wurde“: the second did it") {
      $0.agentBehindOwner()
    },
    AttachmentRule("impersonal", "„kam es nach dem Sieg zu Krawallen“: es comes to something") { $0.impersonal() },
    AttachmentRule("adjective in front", "„Zufrieden ist … mit“: the adjective in front takes it") {
      $0.adjectiveInFront()
    },
    AttachmentRule("adjective behind", "„von Importen abhängig“: the adjective takes it") { $0.adjectiveBehind() },
    AttachmentRule("part of the body", "„wusch sich das Blut von den Händen“: a dative tells whose it is") {
      $0.partOfBody()
    },
    // Times, measures and „von“ that cannot belong to the noun
    AttachmentRule("span", "„einen Tag nach“: a measure of time stands before it") { $0.span() },
    AttachmentRule("share known", "„davon die Hälfte in Ungarn“: of what it is a part is known") { $0.shareKnown() },
    AttachmentRule("owner known", "„deren Häuser von“: whose it is has been said") { $0.ownerKnown() },
    AttachmentRule("starting point", "„von Januar an“: when it begins") { $0.startingPoint() },
    // Before the finite verb there is room for one unit only
    AttachmentRule("record", "„die größte Affäre seit …“: since when nothing was greater") { $0.recordSince() },
    AttachmentRule("prefield", "before the finite verb stands one unit") { $0.isInFront ? $0.toNoun : nil },
    // Ways and changes
    AttachmentRule("aim", "„ging zum Spielen in den Park“: what one goes somewhere for leads nowhere") { $0.aim() },
    AttachmentRule("change", "„Erhöhung von … auf“, „Umzug von … nach“: the noun tells of the change") {
      $0.changed == nil ? nil : $0.toNoun
    },
    AttachmentRule("end of change", "„Fahrt von München nach Zürich“: the noun tells whither") { $0.endOfChange() },
    AttachmentRule("amount of change", "„die Senkung der Steuer auf 20 Prozent“: the change tells to how much") {
      $0.amountOfChange()
    },
    AttachmentRule("rate", "„zehn Euro pro Monat“: by what the amount is counted") { $0.rate() },
    AttachmentRule("age limit", "„Kinder bis zwölf Jahre“: how old they are at most") { $0.ageLimit() },
    AttachmentRule("age", "„eine Kirche aus dem 12. Jahrhundert“: from when it is") { $0.age() },
    AttachmentRule("end of way", "„von Rom nach Mailand“: beginning and end are one phrase") { $0.endOfWay() },
    AttachmentRule("end of span", "„von 18 Uhr bis 20 Uhr“: beginning and end are one phrase") { $0.endOfSpan() },
    AttachmentRule("way", "„verlegt … von Rom nach Bonn“: the verb tells of the way") { $0.way() },
    AttachmentRule("former amount", "„bei 2 Prozent nach 3 Prozent“: what it was before") { $0.formerAmount() },
    AttachmentRule("time of amount", "„nach 3 Prozent im Mai“: when it was so much") { $0.timeOfAmount() },
    // Places of groups and places
    AttachmentRule("reason", "„wegen Problemen mit“: the reason is said as a whole") { $0.reasonAsWhole() },
    AttachmentRule("seat", "„in die Klinik in Köln“: where a place or an institution lies") { $0.seat() },
    AttachmentRule("place of place", "„nach Parma in Italien“: where a place lies") { $0.placeOfPlace() },
    AttachmentRule("place in place", "„in einem Café am Bahnhof“: where a place lies") { $0.placeInPlace() },
    AttachmentRule("near place", "„in ein Lager nahe Kairo“: near what a place lies") { $0.nearPlace() },
    AttachmentRule("situation", "„die Lage in Italien“: it is known by its place") { $0.situation() },
    AttachmentRule("place of event", "„über die Lage im Iran“: where it is or happens") { $0.placeOfEvent() },
    AttachmentRule("place of object", "„verkauft die Häuser in … an“: where the object lies") { $0.placeOfObject() },
    AttachmentRule("place of judged", "„bezeichnete die Wahl in … als Farce“: where what is judged is") {
      $0.placeOfJudged()
    },
    AttachmentRule("demonstrative", "„die in Bonn“: it tells which are meant") { $0.demonstrative() },
    // „von“
    AttachmentRule("off oneself", "„wusch den Staub von sich“: whence it goes") { $0.offOneself() },
    AttachmentRule("headline's doer", "„Mann von Hund gebissen“: who did it") { $0.doerInHeadline() },
    AttachmentRule("make", "„ein Auto vom Typ X“: of what make it is") { $0.make() },
    AttachmentRule("counted", "„eine Gruppe von sechs Leuten“: what is counted") { $0.counted() },
    AttachmentRule("source", "who did it, or where something comes from") { $0.source() },
    AttachmentRule("of", "„von“, „zwischen“: “of” the noun, unless the verb takes it") { $0.ofNoun() },
    // What tells nouns from others
    AttachmentRule("size", "„Steuern in Millionenhöhe“: how much it is") { $0.size() },
    AttachmentRule("verb and noun", "„machte sich ein Bild von“: verb and noun take it together") { $0.verbAndNoun() },
    AttachmentRule("origin", "„Anbieter aus Asien“: where somebody or something comes from") { $0.origin() },
    AttachmentRule("material", "„ein Kleid aus Seide“: what it is made of") { $0.material() },
    AttachmentRule("journey", "„eine Reise nach Rom“: where it leads") { $0.journey() },
    AttachmentRule("behind the predicate", "„Gezeigt wird ein Film über …“: the predicate is in front") {
      $0.behindPredicate()
    },
    AttachmentRule("trait", "„Menschen ohne Papiere“: what unnamed persons have") { $0.trait() },
    AttachmentRule("equipment", "„Matratzen mit Federkern“: what unnamed things have") { $0.equipment() },
    AttachmentRule("area", "„Behörde für Migration“: what an institution is for") { $0.area() },
    AttachmentRule("circle", "„Forscher um Anna Wolf“: around whom they work") { $0.circle() },
    AttachmentRule("naming", "„mit dem Namen Leo“: how it is called") { $0.naming() },
    AttachmentRule("scene", "„die Zahl der Unfälle auf Autobahnen“: where an inner noun happens") { $0.scene() },
    // What the verb takes
    AttachmentRule("goal", "„verkauft Anteile an einen …“: the verb takes the accusative") { $0.goal() },
    AttachmentRule("outcome", "„führte die Entscheidung zu …“: the verb lives of it") { $0.outcome() },
    // What nouns take
    AttachmentRule("topic before object", "„für ein Buch über den Krieg Soldaten befragt“: the verb's stands behind") {
      $0.topicBeforeObject()
    },
    AttachmentRule("governed", "the nearest noun takes it") { $0.governed() },
    AttachmentRule("governed further out", "„die Nachfrage der Kunden nach“: a noun further out takes it") {
      $0.governedFurtherOut()
    },
    AttachmentRule("aim of event", "„der Kampf gegen …“: what an event is about") { $0.aimOfEvent() },
    AttachmentRule("circle of event", "„eine Panik unter den Gästen“: among whom it is") { $0.amongWhom() },
    AttachmentRule("doer of deed", "„die Räumung durch die Polizei“: who does it") { $0.doerOfDeed() },
    AttachmentRule("aim by deed", "„eine Warnung zur Beendigung“: what it is for") { $0.aimByDeed() },
    AttachmentRule("accusative", "„Eingliederung in die …“: no frame of the verb takes the accusative") {
      $0.accusative()
    },
    AttachmentRule("place of inner noun", "„gegen das Regime in Minsk“: where an inner noun lies") {
      $0.placeOfInner()
    },
    AttachmentRule("which subject", "„dass die Lage in der Stadt ernst ist“: which subject is meant") {
      $0.whichSubject()
    },
  ]
}

/// What was decided on a prepositional phrase, and by which rule.
struct AttachmentDecision {
  /// The word of the preposition.
  let preposition: Int
  /// The noun right before it.
  let behind: Int
  let verdict: AttachmentVerdict
  /// The index of the rule; nil where none had an opinion.
  let rule: Int?
}

extension SentenceTransfer {
  /// The decisions as lines of an explanation.
  var attachmentNotes: [String] {
    var seen: Set<Int> = []
    return attachments.filter { seen.insert($0.preposition).inserted }.map { decision in
      let rule = decision.rule.map { AttachmentRule.all[$0] }
      let goal = if case .noun(let noun) = decision.verdict { words[noun].text } else { "the verb" }
      let next = decision.preposition + 1 < words.count ? " " + words[decision.preposition + 1].text : ""
      return "\(words[decision.behind].text) | \(words[decision.preposition].text)\(next) … belongs to \(goal): "
        + (rule.map { "\($0.name) (\($0.reason))" } ?? "no rule speaks for a noun")
    }
  }
}

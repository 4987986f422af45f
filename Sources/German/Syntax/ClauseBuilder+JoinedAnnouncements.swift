import Lexicon

/// Phrases beside which a clause stands under the same preposition.
extension ClauseBuilder {
  /// „Es hängt vom Alter und *davon* ab, *ob man raucht*“, „Es geht um Geld und *darum, wer es bekommt*“: the pronominal adverb
  /// and the clause that it announces are one more item beside the phrase, under its preposition.
  mutating func joinAnnouncement(_ index: Int) {
    dropRepeatedAnnouncer(index)
    partToldAgain(index)
    let units = clauses[index].units
    guard
      let joint = units.indices.first(where: { position in
        guard position > clauses[index].prefield, case .word(let word) = units[position] else { return false }
        return words[word].lower.isOne(of: "und", "oder", "sowie", "sondern")
      }), case .word(let coordinator) = units[joint]
    else { return }
    var position = joint + 1
    var shades: [Int] = []
    while position < units.count, case .adverb(let shade) = units[position] {
      shades.append(shade)
      position += 1
    }
    guard position + 1 < units.count, case .pronominalAdverb(let announcer) = units[position],
      words[announcer].lower.hasPrefix("da"), case .clause(let told) = units[position + 1],
      isAnnounced(told, by: announcer),
      let first = units[clauses[index].prefield..<joint].lastIndex(where: { unit in
        guard case .phrase(let phrase) = unit, let preposition = phrase.preposition else { return false }
        return words[preposition].reading.key == words[announcer].reading.key
      }), case .phrase(var phrase) = units[first]
    else { return }
    var item = NounPhrase(head: announcer, agreement: phrase.agreement)
    item.focus = shades
    item.clauses = [told]
    // „…, wie tief sie reichen *und wie feucht es ist*“
    var end = position + 2
    while end < units.count, case .clause(let next) = units[end], clauses[next].coordinatedWith == item.clauses.last {
      item.clauses.append(next)
      end += 1
    }
    phrase.conjuncts.append(NounPhrase.Conjunct(coordinator: coordinator, phrase: item))
    clauses[index].units[first] = .phrase(phrase)
    clauses[index].units.removeSubrange(joint..<end)
  }

  /// „Es geht nicht darum, zu siegen, *sondern darum*, teilzunehmen“: said again before the second clause.
  private mutating func dropRepeatedAnnouncer(_ index: Int) {
    guard let beside = clauses[index].coordinatedWith, let coordinator = clauses[index].coordinator,
      clauses[index].kind == .infinitive || clauses[index].kind == .subordinate,
      let parent = clauses[beside].parent,
      case .pronominalAdverb(let again)? = clauses[index].units.first, again == coordinator + 1,
      again + 1 < words.count, words[again + 1].isComma,
      clauses[parent].units.contains(where: { unit in
        if case .pronominalAdverb(let word) = unit { words[word].lower == words[again].lower } else { false }
      })
    else { return }
    clauses[index].units.removeFirst()
    takesUp(again)
  }

  private mutating func takesUp(_ word: Int) {
    words[word].readings = [Reading(lemma: words[word].lower, key: words[word].lower, wordClass: .correlative)]
  }

  /// „…, dass Geld fehlt, *sondern daran, dass* niemand plant“: what stands behind the final verb of a clause opposes another
  /// clause to it, and announces that again.
  private mutating func partToldAgain(_ first: Int) {
    let units = clauses[first].units
    guard units.count > 2, clauses[first].kind == .subordinate, let parent = clauses[first].parent,
      case .word(let joint) = units[units.count - 3], words[joint].lower.isOne(of: "und", "oder", "sondern"),
      case .pronominalAdverb(let again) = units[units.count - 2], again == joint + 1,
      case .clause(let second) = units[units.count - 1], clauses[second].kind == .subordinate,
      clauses[first].verbs.allSatisfy({ $0 < joint }),
      clauses[parent].units.contains(where: { unit in
        if case .pronominalAdverb(let word) = unit { words[word].lower == words[again].lower } else { false }
      })
    else { return }
    clauses[first].units.removeLast(3)
    clauses[first].words = clauses[first].words.lowerBound..<joint
    clauses[second].words = joint..<clauses[second].words.upperBound
    clauses[second].parent = parent
    clauses[second].coordinatedWith = first
    clauses[second].coordinator = joint
    appendSibling(second, after: first, in: parent)
    takesUp(again)
  }

  /// „nicht nur, dass sie spielen, *sondern auch, dass* sie arbeiten“: the same with nothing but „auch“.
  mutating func partAlsoTold(_ first: Int) {
    let units = clauses[first].units
    guard units.count > 2, clauses[first].kind == .subordinate, case .word(let joint) = units[units.count - 2],
      words[joint].lower.isOne(of: "und", "sondern"), case .adverb(let also) = units[units.count - 1],
      also == joint + 1, words[also].isOf(.also), clauses[first].verbs.allSatisfy({ $0 < joint }),
      let second = clauses.indices.first(where: { other in
        clauses[other].coordinatedWith == first && clauses[other].coordinator == nil
          && clauses[other].introducer.first.map { $0 > also } ?? false
      })
    else { return }
    clauses[first].units.removeLast(2)
    clauses[first].words = clauses[first].words.lowerBound..<joint
    clauses[second].coordinator = joint
    clauses[second].introducer.insert(also, at: 0)
    clauses[second].words = joint..<clauses[second].words.upperBound
  }

  /// Nothing but verbs stands between the adverb and the comma before a clause that can be announced.
  private func isAnnounced(_ told: Int, by announcer: Int) -> Bool {
    let clause = clauses[told]
    let start = min(clause.words.lowerBound, clause.introducer.first ?? .max)
    guard start > announcer + 1, words[start - 1].isComma,
      words[(announcer + 1)..<(start - 1)].allSatisfy({ $0.has(.verb) || $0.wordClass == .verbParticle })
    else { return false }
    switch clause.kind {
    case .infinitive: return clause.introducer.isEmpty
    case .subordinate: return clause.introducer.first.map { words[$0].lower.isOne(of: "dass", "ob", "wie") } ?? false
    case .indirectQuestion: return true
    case .relative: return clause.antecedent == nil && clause.introducer.first.map { words[$0].lower == "was" } ?? false
    default: return false
    }
  }
}

import English
import German

/// Passives without a subject in a comparison.
extension SentenceTransfer {
  /// „stärker, *als von Ökonomen erwartet worden war*“ → than had been expected by economists: who expected it is named, so that
  /// no one else is.
  func namesExpecting(_ work: ClauseAssembly) -> Bool {
    let clause = work.clause
    guard work.complex.isPassive, clause.kind == .subordinate, clause.introducer.count == 1,
      words[clause.introducer[0]].lower == "als", comparativeBefore(clause.introducer[0])
    else { return false }
    var isNamed = false
    for unit in clause.units {
      switch unit {
      case .phrase(let phrase):
        if !phrase.isPrepositional, !analysis.isTime(phrase) { return false }
        let head = words[phrase.head]
        if let preposition = phrase.preposition, words[preposition].reading.key == "von",
          head.wordClass == .name || head.reading.means([.person, .group])
        {
          isNamed = true
        }
      case .clause: return false
      default: break
      }
    }
    return isNamed
  }
}

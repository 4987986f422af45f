import Lexicon

/// „Das war *alles* ein Irrtum“, „Das hat er *alles* gewusst“: all of what the pronoun in front points at, apart from it.
extension ClauseBuilder {
  /// Joins it with its pronoun as in „das alles“; but not what the verb takes beside that („Das ändert alles“, „Das ist
  /// alles“).
  mutating func joinFloatingAll(_ index: Int) {
    let clause = clauses[index]
    guard clause.prefield == 1, case .phrase(var that) = clause.units[0], !that.isPrepositional, that.close.isEmpty,
      that.firstWord == that.lastWord, words[that.head].wordClass == .pronoun,
      words[that.head].lower.isOne(of: "das", "dies"),
      let position = clause.units.indices.dropFirst().first(where: { position in
        guard case .phrase(let all) = clause.units[position] else { return false }
        return words[all.head].lower == "alles" && all.firstWord == all.lastWord && all.clauses.isEmpty
      }), case .phrase(let all) = clause.units[position], isApart(position, in: clause)
    else { return }
    that.close = [all.head]
    clauses[index].units[0] = .phrase(that)
    clauses[index].units.remove(at: position)
  }

  /// „*Wer* kommt *alles*?“, „wer *alles* dabei war“, „Was hat sie *alles* gesehen?“: several are asked for. But „Wer hat alles
  /// gesehen?“ asks who saw everything.
  mutating func joinAllAsked(_ index: Int) {
    guard case .phrase(var asked)? = clauses[index].units.first, !asked.isPrepositional, asked.close.isEmpty,
      asked.firstWord == asked.lastWord, words[asked.head].wordClass == .interrogative,
      words[asked.head].lower.isOne(of: "wer", "was", "wen"),
      let position = clauses[index].units.indices.dropFirst().first(where: { position in
        guard case .phrase(let all) = clauses[index].units[position] else { return false }
        let isAskedFor = all.firstWord == asked.head + 1 || words[asked.head].lower == "was"
        return words[all.head].lower == "alles" && all.firstWord == all.lastWord && all.clauses.isEmpty && isAskedFor
      }), case .phrase(let all) = clauses[index].units[position]
    else { return }
    asked.close = [all.head]
    clauses[index].units[0] = .phrase(asked)
    clauses[index].units.remove(at: position)
  }

  /// Somebody else does it, or what it is or has stands behind.
  private func isApart(_ position: Int, in clause: Clause) -> Bool {
    let others = clause.units.indices.dropFirst().filter { $0 != position }
    let isCopula = clause.finite.map { verb in words[verb].readings.contains { $0.key == "sein" } } ?? false
    if isCopula, clause.verbs.count > 1 { return true }
    return others.contains { other in
      switch clause.units[other] {
      case .phrase(let phrase) where !phrase.isPrepositional:
        phrase.agreement.onlyCase == .nominative || !isCopula && phrase.mayBeNominative && other < position
          || other > position && (isCopula ? phrase.mayBeNominative : phrase.agreement.allows(.accusative))
      case .phrase: isCopula && other > position
      case .adjective, .adverb: isCopula && other > position
      default: false
      }
    }
  }

  /// „Er kennt *sie alle*“: several, who stand before their number.
  mutating func joinTotal(_ index: Int) {
    guard
      let position = clauses[index].units.indices.dropLast().first(where: { position in
        guard case .phrase(let they) = clauses[index].units[position],
          case .phrase(let total) = clauses[index].units[position + 1]
        else { return false }
        return words[they.head].lower == "sie" && words[they.head].wordClass == .pronoun && !they.isPrepositional
          && they.lastWord == they.head && total.firstWord == they.head + 1 && total.lastWord == total.head
          && words[total.head].lower.isOne(of: "alle", "beide") && total.clauses.isEmpty && total.conjuncts.isEmpty
      }), case .phrase(var they) = clauses[index].units[position],
      case .phrase(let total) = clauses[index].units[position + 1]
    else { return }
    they.emphasis = total.head
    they.agreement.formIntersection(.plural)
    clauses[index].units[position] = .phrase(they)
    clauses[index].units.remove(at: position + 1)
    if position + 1 < clauses[index].prefield { clauses[index].prefield -= 1 }
  }
}

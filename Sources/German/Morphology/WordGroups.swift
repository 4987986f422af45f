import Lexicon
import Text

/// The groups of a word. A word is of one class, so that it has the groups of that class and no others: a reading that is
/// no noun has no noun groups, whatever is asked of it.
enum WordGroups: Sendable, Hashable {
  case none
  case noun(NounGroups)
  case verb(VerbGroups)
  case modifier(ModifierGroups)

  var ofNoun: NounGroups { if case .noun(let groups) = self { groups } else { [] } }
  var ofVerb: VerbGroups { if case .verb(let groups) = self { groups } else { [] } }
  var ofModifier: ModifierGroups { if case .modifier(let groups) = self { groups } else { [] } }
}

/// The groups of words by key.
public struct WordGroupTables: Sendable {
  private let nouns: LexiconTable
  private let verbs: LexiconTable
  private let modifiers: LexiconTable

  init(_ lexicons: Lexicons) {
    nouns = lexicons.table("de/noun-groups.tsv")
    verbs = lexicons.table("de/verb-groups.tsv")
    modifiers = lexicons.table("de/modifier-groups.tsv")
  }

  /// The groups of a word; none for names.
  func groups(_ key: String, _ wordClass: WordClass) -> WordGroups {
    switch wordClass {
    case .name: .none
    case .noun: .noun(ofNoun(key))
    case .verb: .verb(ofVerb(key))
    default: .modifier(groups(modifiers.row(key), ModifierGroup.byName))
    }
  }

  func ofNoun(_ key: String) -> NounGroups { groups(nouns.row(key), NounGroup.byName) }

  func ofVerb(_ key: String) -> VerbGroups { groups(verbs.row(key), VerbGroup.byName) }

  private func groups<Group>(_ row: LexiconRow?, _ names: [Substring: GroupSet<Group>]) -> GroupSet<Group> {
    guard let row else { return [] }
    return row.field(1).pieces(between: " ").reduce(into: []) { $0.formUnion(names[$1[...]] ?? []) }
  }

  /// The groups that a table under `lexicons/` may name, in order.
  public static func names(in path: String) -> [String] {
    let names =
      switch path {
      case "de/noun-groups.tsv": Array(NounGroup.byName.keys)
      case "de/verb-groups.tsv": Array(VerbGroup.byName.keys)
      case "de/modifier-groups.tsv": Array(ModifierGroup.byName.keys)
      default: [Substring]()
      }
    return names.map(String.init).sorted()
  }
}

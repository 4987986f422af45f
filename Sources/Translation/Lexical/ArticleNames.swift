import German
import Lexicon
import Text

/// The people whom an article introduces by full names. From then on their surnames are names, even those that the
/// lexicon reads as words („Tauber“, „Stahl“); and a title makes names of words that nobody knows („Regisseurin Amara
/// Diallo“).
public struct ArticleNames: LexicalSource {
  /// Somebody whom a sentence introduces by a full name.
  public struct Introduction: Sendable, Equatable {
    fileprivate var surname: String
    fileprivate var person: Person
  }

  fileprivate struct Person: Sendable, Equatable {
    var given: [String]
    var target: String
    var gender: LexicalMatch.Gender?
    /// Whether nothing but the article knows the full name.
    var isOwn: Bool
    /// Whether the surname is a noun as well, which an article or adjective before it makes of it.
    var isNoun: Bool
  }

  /// By German surname.
  private var people: [String: Person] = [:]
  private var shared: Set<String> = []
  private let morphology: Morphology
  private let titles: LexiconTable
  private let places: LexiconTable
  private let nameParts: LexiconTable

  public init(morphology: Morphology, lexicons: Lexicons) {
    self.morphology = morphology
    titles = lexicons.table("names/titles.tsv")
    places = lexicons.table("names/places.tsv")
    nameParts = lexicons.table("names/parts.tsv")
  }

  public var isEmpty: Bool { people.isEmpty }

  // MARK: Reading an article

  /// Takes up whom a sentence introduces.
  /// - Parameter matches: its names as they are known without the article.
  public mutating func read(_ tokens: [Token], matches: [LexicalMatch]) {
    for introduction in introductions(tokens, matches: matches) { add(introduction) }
  }

  /// Whom a sentence introduces, in order.
  /// - Parameter matches: its names as they are known without the article.
  public func introductions(_ tokens: [Token], matches: [LexicalMatch]) -> [Introduction] {
    var result: [Introduction] = []
    func introduce(_ surname: String, _ person: Person) {
      // „Junior Common Room“ is nobody.
      guard surname.utf8.count > 2, !places.contains(surname), !nameParts.contains(surname.lowercased()) else { return }
      var person = person
      let nouns = morphology.readings(of: surname).filter { $0.wordClass == .noun && $0.origin != .guess }
      // „hat Edmund Mikrozephalie“: of words that are in the lexicon only those that are known to be surnames.
      if !nouns.isEmpty, nameParts.row(surname)?.field(1) != "surname" {
        guard nouns.allSatisfy({ $0.origin == .compound && $0.means([.thing, .person, .place, .substance]) }) else {
          return
        }
      }
      person.isNoun = !nouns.isEmpty
      result.append(Introduction(surname: surname, person: person))
    }
    for match in matches where match.kind == .person {
      let parts = match.lemma.split(separator: " ").map(String.init)
      let target = match.target.split(separator: " ").map(String.init)
      // „Van der Bellen“ is more than its last word.
      guard parts.count > 1, parts.allSatisfy({ $0.first?.isUppercase ?? false }), let surname = parts.last,
        let last = target.last
      else { continue }
      introduce(
        surname,
        Person(
          given: parts.dropLast(), target: last, gender: genderTold(before: match, tokens) ?? match.gender,
          isOwn: false, isNoun: false))
    }
    guard tokens.count > 2 else { return result }
    for start in 0..<tokens.count - 2
    where isName(tokens[start + 1]) && isName(tokens[start + 2]) && isTitle(tokens[start].text) {
      let name = start + 1..<start + 3
      guard tokens[name].allSatisfy({ $0.spaceBefore && isUnknown($0) }),
        // A first name may be a place as well.
        !matches.contains(where: {
          $0.tokens.overlaps(name) && !($0.kind == .place && $0.tokens == start + 1..<start + 2)
        }),
        name.upperBound == tokens.count || !isName(tokens[name.upperBound])
      else { continue }
      introduce(
        tokens[start + 2].text,
        Person(
          given: [tokens[start + 1].text], target: tokens[start + 2].text, gender: gender(tokens[start].text),
          isOwn: true, isNoun: false))
    }
    for (place, title) in namesByPlace(tokens) {
      let surname = tokens[place].text
      guard !matches.contains(where: { $0.tokens.contains(place) && ($0.kind != .person || $0.lemma != surname) })
      else {
        continue
      }
      introduce(
        surname, Person(given: [], target: surname, gender: title.flatMap(gender), isOwn: false, isNoun: false))
    }
    return result
  }

  /// Known surnames that are words, where nothing but a name can stand: „Trainer Koch“, „Frau Vogel“, „…, sagte Fischer.“
  private func namesByPlace(_ tokens: [Token]) -> [(place: Int, title: String?)] {
    guard let last = tokens.last, last.kind == .punctuation, last.text != ":" else { return [] }
    var result: [(Int, String?)] = []
    for place in tokens.indices.dropFirst().dropLast()
    where isName(tokens[place]) && tokens[place].spaceBefore && !isName(tokens[place + 1])
      && nameParts.row(tokens[place].text)?.field(1) == "surname"
    {
      let before = tokens[place - 1]
      if bearsSurname(before.text) {
        // „gab dem Trainer Brand“
        if place < 2 || !["dem", "den", "einem"].contains(tokens[place - 2].text) {
          result.append((place, before.text))
        }
      } else if place > 1, tokens[place - 2].kind == .punctuation, tokens[place + 1].kind == .punctuation,
        before.text == "so" || isSaying(before.text)
      {
        result.append((place, nil))
      }
    }
    return result
  }

  /// „Frau“, „Trainer“, „ÖVP-Chef“, but „Vater“
  private func bearsSurname(_ word: String) -> Bool {
    guard word.isCapitalized else { return false }
    return titles.contains(word)
      || morphology.readings(of: word).contains {
        $0.wordClass == .noun && $0.means(.person) && !$0.agreement.isPluralOnly
          && titles.contains("-" + $0.key.lowercased())
      }
  }

  private func isSaying(_ word: String) -> Bool {
    guard !word.isCapitalized else { return false }
    return morphology.readings(of: word).contains {
      $0.wordClass == .verb && $0.verb.isFinite && $0.verb.allowsThird(plural: false)
        && $0.verbGroups.contains(.says)
    }
  }

  public mutating func add(_ introduction: Introduction) {
    let (surname, person) = (introduction.surname, introduction.person)
    guard !shared.contains(surname) else { return }
    guard let known = people[surname] else {
      people[surname] = person
      return
    }
    // „…, sagte Lenz“ tells nothing new of Ursula Lenz, but her full name does of „Frau Lenz“.
    if person.given.isEmpty, !known.given.isEmpty || person.gender == nil { return }
    if known.given.isEmpty, !person.given.isEmpty || known.gender == nil {
      people[surname] = person
      return
    }
    if known.target != person.target {
      people[surname] = nil
      shared.insert(surname)
    } else if known.given != person.given, known.gender != person.gender {
      people[surname]?.gender = nil
    }
  }

  /// A word for what somebody is. Masculine ones in -er may be companies („Hersteller“).
  private func isTitle(_ word: String) -> Bool {
    guard word.utf8.count > 3, word.isCapitalized else { return false }
    if titles.contains(word.lowercased()) { return true }
    return morphology.readings(of: word).contains {
      $0.wordClass == .noun && $0.origin != .guess && $0.means(.person)
        && ($0.gender == .feminine ? word.hasSuffix("in") : !word.hasSuffix("er"))
    }
  }

  /// „*Trainer* Kim Weber“, „*Ministerin* Andrea Wolf“: what somebody is has one word for men and one for women, while a first
  /// name may be of both.
  private func genderTold(before name: LexicalMatch, _ tokens: [Token]) -> LexicalMatch.Gender? {
    guard let title = tokens[..<name.tokens.lowerBound].last, title.text.isCapitalized else { return nil }
    let nouns = morphology.readings(of: title.text).filter {
      $0.wordClass == .noun && $0.origin != .guess && $0.means(.person)
    }
    guard let gender = nouns.first?.gender, nouns.allSatisfy({ $0.gender == gender }) else { return nil }
    switch gender {
    case .feminine: return title.text.hasSuffix("in") ? .feminine : nil
    case .masculine:
      // „die Abgeordnete Kim Weber“
      let isOfMen = nouns.allSatisfy { man in
        !man.key.hasSuffix("e")
          && morphology.readings(of: man.key + "in").contains {
            $0.wordClass == .noun && $0.origin != .guess && $0.gender == .feminine
          }
      }
      return isOfMen ? .masculine : nil
    case .neuter: return nil
    }
  }

  private func gender(_ title: String) -> LexicalMatch.Gender? {
    let genders = Set(
      morphology.readings(of: title).filter { $0.wordClass == .noun && $0.origin != .guess }.compactMap(\.gender))
    switch genders {
    case [.masculine]: return .masculine
    case [.feminine]: return .feminine
    default: return nil
    }
  }

  private func isName(_ token: Token) -> Bool { token.kind == .word && token.text.isCapitalized }

  /// A capitalized word with small letters that the lexicon can only guess at.
  private func isUnknown(_ token: Token) -> Bool {
    isName(token) && token.text.utf8.count > 2 && token.text.dropFirst().contains(where: \.isLowercase)
      && morphology.readings(of: token.text).allSatisfy { $0.origin == .guess || $0.wordClass == .name }
  }

  /// Those whom nothing but the article knows, by their full names.
  public var own: [LexicalMatch] {
    people.filter(\.value.isOwn).sorted { $0.key < $1.key }.map { surname, person in
      let given = person.given.joined(separator: " ") + " "
      return LexicalMatch(
        tokens: 0..<person.given.count + 1, kind: .person, lemma: given + surname, target: given + person.target,
        gender: person.gender, origin: ArticleNames.origin)
    }
  }

  // MARK: Matches

  private static let origin = "full name in the article"

  public func matches(in tokens: [Token]) -> [LexicalMatch] {
    guard !people.isEmpty else { return [] }
    var result: [LexicalMatch] = []
    for index in tokens.indices where isName(tokens[index]) {
      guard let (surname, person, isGenitive) = person(tokens[index].text) else { continue }
      if person.isNoun {
        if index > 0, isBeforeNoun(tokens[index - 1]) { continue }
        if index + 1 < tokens.count, isBehindNoun(tokens[index + 1]) { continue }
        if isPair(index, tokens) { continue }
      }
      if isPartOfLonger(index, tokens, person) { continue }
      var range = index..<index + 1
      if person.isOwn, index > 0, tokens[index - 1].text == person.given.last { range = index - 1..<index + 1 }
      let given = range.count > 1 ? person.given.joined(separator: " ") + " " : ""
      result.append(
        LexicalMatch(
          tokens: range, kind: .person, lemma: given + surname, target: given + person.target,
          // „die Rolle des Ewing“
          isGenitive: isGenitive || range.lowerBound > 0 && tokens[range.lowerBound - 1].text == "des",
          number: .singular, gender: person.gender, origin: ArticleNames.origin, detail: "surname", isBinding: true))
    }
    return result
  }

  private func person(_ word: String) -> (surname: String, person: Person, isGenitive: Bool)? {
    if let person = people[word] { return (word, person, false) }
    // ’ ends in 0x99.
    guard let last = word.utf8.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "'") || last == 0x99 else {
      return nil
    }
    let surname = String(word.dropLast())
    return people[surname].map { (surname, $0, true) }
  }

  /// „Wolf und Fuchs“: two nouns go without articles.
  private func isPair(_ index: Int, _ tokens: [Token]) -> Bool {
    func isOther(_ place: Int) -> Bool {
      tokens.indices.contains(place) && isName(tokens[place])
        && morphology.readings(of: tokens[place].text).first.map { $0.wordClass == .noun && $0.origin == .lexicon }
          ?? false
    }
    return index + 2 < tokens.count && tokens[index + 1].text == "und" && isOther(index + 2)
      || index > 1 && tokens[index - 1].text == "und" && isOther(index - 2)
  }

  /// „Palmer United Party“, „Loredo López“: other words of a name stand beside it.
  private func isPartOfLonger(_ index: Int, _ tokens: [Token], _ person: Person) -> Bool {
    if index + 1 < tokens.count, tokens[index + 1].spaceBefore, isUnknown(tokens[index + 1]),
      self.person(tokens[index + 1].text) == nil
    {
      return true
    }
    guard index > 0, tokens[index].spaceBefore, isUnknown(tokens[index - 1]) else { return false }
    let before = tokens[index - 1].text
    // „Vor Neuer“
    if index == 1, morphology.readings(of: before.lowercased()).contains(where: { $0.origin != .guess }) {
      return false
    }
    return before != person.given.last && self.person(before) == nil
  }

  /// „der Stahl“, „deutscher Stahl“, „als Kind“
  private func isBeforeNoun(_ token: Token) -> Bool {
    if token.kind == .number { return true }
    guard token.kind == .word else { return false }
    if ["als", "wie", "dessen", "deren", "wessen"].contains(token.text) { return true }
    let classes = Set(
      morphology.readings(of: token.text.lowercased()).lazy.filter { $0.origin != .guess }.map(\.wordClass))
    // „erklärte Stahl“
    if classes.contains(.verb) { return false }
    return !classes.isDisjoint(with: [.article, .prepositionArticle, .determiner, .possessive, .adjective, .numeral])
  }

  /// „Fischer protestieren“, „Fischer Hans“: several, or a noun with a name of its own.
  private func isBehindNoun(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    if isName(token) { return true }
    let verbs = morphology.readings(of: token.text).filter { $0.wordClass == .verb && $0.verb.isFinite }
    return !verbs.isEmpty && verbs.allSatisfy { !$0.verb.allowsThird(plural: false) }
  }
}

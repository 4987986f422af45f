/// Spellings that are one name.
public struct NameGroup: Sendable, Equatable {
  /// The fullest of the commonest spellings.
  public var name: String
  /// Indices into the list, in its order.
  public var members: [Int]
  /// Why something is in doubt, in words.
  public var notes: [String]

  public init(name: String, members: [Int], notes: [String] = []) {
    self.name = name
    self.members = members
    self.notes = notes
  }
}

extension Names {
  /// Puts the spellings of a list together that are one name. Each member matches every other one; what might belong to
  /// two groups stays alone, with a note, as nothing is merged that may be two people.
  ///
  /// Cost: some 20 µs a pair of different spellings whose words begin alike.
  public func group(_ names: [String]) -> [NameGroup] {
    var spellings: [(name: String, members: [Int])] = []
    var known: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if let place = known[name] {
        spellings[place].members.append(index)
      } else {
        known[name] = spellings.count
        spellings.append((name, [index]))
      }
    }
    // Full names found groups; what is only a surname, perhaps with an initial or a title, may join one.
    let fullness = spellings.map { spelling in parts(of: spelling.name).parts.filter { $0.weight >= 0.4 }.count }
    let short = spellings.map { spelling in parts(of: spelling.name).parts.filter { $0.kind == .word }.count < 2 }
    let order = spellings.indices.sorted { a, b in
      if short[a] != short[b] { return short[b] }
      return fullness[a] != fullness[b] ? fullness[a] > fullness[b] : a < b
    }
    var groups: [(members: [Int], notes: [String])] = []
    for index in order {
      let name = spellings[index].name
      let scores = groups.map { group in group.members.map { match(spellings[$0].name, name).score } }
      let fits = groups.indices.filter { place in
        let least = scores[place].min() ?? 0
        return least >= NameMatch.likely || (short[index] && least >= NameMatch.threshold)
      }
      let mayBe = groups.indices.filter { place in (scores[place].max() ?? 0) >= NameMatch.threshold }
      if fits.count == 1, mayBe == fits || !short[index] {
        groups[fits[0]].members.append(index)
        if short[index], scores[fits[0]].allSatisfy({ $0 < NameMatch.likely }) {
          groups[fits[0]].notes.append("\(name): no other bearer in the list")
        }
      } else {
        let doubtful = mayBe.map { spellings[groups[$0].members[0]].name }
        groups.append(([index], doubtful.isEmpty ? [] : ["may be " + doubtful.joined(separator: " or ")]))
      }
    }
    return groups.map { group in
      let members = group.members.flatMap { spellings[$0].members }.sorted()
      let name = group.members.max { a, b in
        let (x, y) = (spellings[a], spellings[b])
        if x.members.count != y.members.count { return x.members.count < y.members.count }
        if x.name.utf8.count != y.name.utf8.count { return x.name.utf8.count < y.name.utf8.count }
        return x.members[0] > y.members[0]
      }
      return NameGroup(name: name.map { spellings[$0].name } ?? "", members: members, notes: group.notes)
    }.sorted { ($0.members.first ?? 0) < ($1.members.first ?? 0) }
  }
}

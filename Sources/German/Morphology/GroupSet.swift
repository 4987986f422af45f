/// A group of words that grammar must know, of nouns, of verbs or of all other words.
///
/// The order of the cases numbers the groups, and the tables under `lexicons/de` name them as the cases are named, so that
/// a new group is one case with a line that says what is in it. Where a table has another name for it than the case, that
/// stands in `tableName`.
public protocol WordGroup: CaseIterable, Hashable, Sendable, RawRepresentable where RawValue == UInt8 {
  /// What its table calls it; nil if no table names it.
  var tableName: String? { get }
}

extension WordGroup {
  /// The name of the case in small letters.
  var caseName: String { "\(self)".lowercased() }

  /// All groups by the names that their table gives them, which each enumeration keeps (`byName`).
  static func namedByTable() -> [Substring: GroupSet<Self>] {
    allCases.reduce(into: [:]) { names, group in
      if let name = group.tableName { names[name[...]] = [group] }
    }
  }
}

/// Some groups out of at most 64, as bits.
public struct GroupSet<Group: WordGroup>: SetAlgebra, Hashable, Sendable {
  public typealias Element = Group

  @usableFromInline var bits: UInt64

  @inlinable
  public init() { bits = 0 }

  @inlinable
  init(bits: UInt64) { self.bits = bits }

  @inlinable
  static func bit(_ group: Group) -> UInt64 { 1 &<< UInt64(group.rawValue) }

  @inlinable
  public init(arrayLiteral groups: Group...) {
    bits = 0
    for group in groups { bits |= GroupSet.bit(group) }
  }

  @inlinable public var isEmpty: Bool { bits == 0 }

  @inlinable
  public func contains(_ group: Group) -> Bool { bits & GroupSet.bit(group) != 0 }

  @inlinable
  public func isDisjoint(with other: GroupSet) -> Bool { bits & other.bits == 0 }

  @inlinable
  public func isSubset(of other: GroupSet) -> Bool { bits & ~other.bits == 0 }

  @inlinable
  public func isSuperset(of other: GroupSet) -> Bool { other.isSubset(of: self) }

  @inlinable
  public func union(_ other: GroupSet) -> GroupSet { GroupSet(bits: bits | other.bits) }

  @inlinable
  public func intersection(_ other: GroupSet) -> GroupSet { GroupSet(bits: bits & other.bits) }

  @inlinable
  public func symmetricDifference(_ other: GroupSet) -> GroupSet { GroupSet(bits: bits ^ other.bits) }

  @inlinable
  public mutating func formUnion(_ other: GroupSet) { bits |= other.bits }

  @inlinable
  public mutating func formIntersection(_ other: GroupSet) { bits &= other.bits }

  @inlinable
  public mutating func formSymmetricDifference(_ other: GroupSet) { bits ^= other.bits }

  @inlinable
  @discardableResult
  public mutating func insert(_ group: Group) -> (inserted: Bool, memberAfterInsert: Group) {
    let isNew = !contains(group)
    bits |= GroupSet.bit(group)
    return (isNew, group)
  }

  @inlinable
  @discardableResult
  public mutating func update(with group: Group) -> Group? { insert(group).inserted ? nil : group }

  @inlinable
  @discardableResult
  public mutating func remove(_ group: Group) -> Group? {
    let isThere = contains(group)
    bits &= ~GroupSet.bit(group)
    return isThere ? group : nil
  }
}

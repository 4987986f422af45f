/// What one stretch of a sentence, between two marks, can be to a clause before it that lacks its verb.
struct StretchRoles: OptionSet {
  let rawValue: UInt8

  /// A clause with an introducer: „…, *der krank war*, …“.
  static let clause = StretchRoles(rawValue: 1)
  /// A name or description: „…, *ein Arzt*, …“.
  static let verbless = StretchRoles(rawValue: 2)
  /// Goes on with what stands before by a coordinator: „…, der krank war *und starb*, …“.
  static let continuation = StretchRoles(rawValue: 4)
  /// Begins with a verb: „…, *müsste* sinken“.
  static let verbFirst = StretchRoles(rawValue: 8)
  /// Has an infinitive with „zu“: „…, *das Haus zu verkaufen*“.
  static let infinitive = StretchRoles(rawValue: 16)
  /// Ends in its finite verb, for which it has no introducer: „…, *ein Haus kaufte*“.
  static let verbFinal = StretchRoles(rawValue: 32)
  /// Any other with a verb.
  static let other = StretchRoles(rawValue: 64)
  /// Ends in what is a finite verb or an infinitive: „…, *den Zug nehmen*“.
  static let openFinal = StretchRoles(rawValue: 128)
  /// Stands behind more than a comma, so that nothing goes on there.
  static let barrier: StretchRoles = []
}

/// Where a clause goes on that an insertion has cut off from its verb: „Er sagte, der Preis, der gestiegen ist, *müsste*
/// sinken“.
struct Resumption {
  /// The stretch with the verb.
  var index: Int
  /// A clause with an introducer stands between, and not only a description.
  var isBehindClause = false
  /// Two descriptions stand between with no clause before them, which look like a list.
  var isBehindList = false
}

/// The stretches of a sentence by their roles. They are looked at once; every question what goes on where is answered from
/// here.
struct Resumptions {
  private let roles: [StretchRoles]

  init(_ roles: [StretchRoles]) { self.roles = roles }

  /// What goes on with the clause that begins in a stretch, if nothing but insertions stands between.
  ///
  /// - Parameters:
  ///   - role: the place of the verb that the clause lacks.
  ///   - isInside: the stretch itself begins with an insertion, as in „doch *als er kam*, war es spät“.
  func resumption(of start: Int, by role: StretchRoles, isInside: Bool = false) -> Resumption? {
    var found = Resumption(index: start)
    var isInside = isInside
    while found.index + 1 < roles.count {
      found.index += 1
      let here = roles[found.index]
      if here.contains(role), isInside || role == .infinitive { return found }
      if here.contains(.clause) {
        found.isBehindClause = true
      } else if !here.isDisjoint(with: [.verbless, .continuation]) {
        if !found.isBehindClause, found.index > start + 1 { found.isBehindList = true }
      } else {
        // „Der Plan, *das Haus zu verkaufen*, scheiterte“: an insertion, too, where a finite verb is to come.
        let isInserted = role == .verbFirst && (here.contains(.infinitive) || isInside && here.contains(.other))
        guard isInserted else { return nil }
      }
      isInside = true
    }
    return nil
  }
}

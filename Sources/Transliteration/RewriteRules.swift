import Text

/// An ordered set of context-sensitive rewrite rules, read from text: what transliteration and respelling are made of.
///
/// One rule a line, in the notation of phonology: `source > target / left_right`. At each place of the text the rule
/// with the longest source wins, then the one with the longer context, then the earlier one; what no rule matches is
/// copied. Rules are written in lower case and match either case; the target takes the case of the source.
///
/// ```
/// V = аеёиоуыэюя          a class of letters
/// е > ye / [#$Vьъ]_       at the beginning of a word (#), after a vowel or a sign
/// ий > y / _#             at the end of a word
/// ь >                     dropped
/// ::                      what follows is applied to the result of what stands before
/// :: nfd                  the same, after the text has been decomposed (or nfc, lower, upper, title)
/// ```
///
/// Immutable and shared freely. Reading costs about 1 µs a rule, applying some 20 ns a letter and pass.
public struct RewriteRules: Sendable {
  /// A rule as it is written.
  struct Rule: Sendable {
    var source: [UInt32]
    var target: [UInt32]
    /// Nearest to the source first.
    var left: [Element]
    var right: [Element]
    var number: Int
  }

  /// One place of a context.
  struct Element: Sendable {
    /// Sorted scalars; `negated` turns the set round.
    var scalars: [UInt32]
    var negated: Bool
    /// Whether the edge of a word satisfies the element (`#`).
    var boundary: Bool
  }

  var passes: [RewritePass] = []

  /// Reads rules from the text of a file.
  /// - Throws: `invalidLexicon` with the line that cannot be read.
  public init(_ text: String, file: String) throws(DepescheError) {
    try self.init([(text: text, file: file)])
  }

  /// Reads several files as if they were one: the rules of earlier ones win where they are equally long. Passes are
  /// counted file by file, so that a special file can add to the first pass of a general one.
  public init(_ files: [(text: String, file: String)]) throws(DepescheError) {
    var rules: [[Rule]] = [[]]
    var preparations: [RewritePass.Preparation?] = [nil]
    var number = 0
    for (text, file) in files {
      var reader = RewriteRuleReader(file: file)
      var pass = 0
      for (index, line) in text.utf8Lines.enumerated() {
        guard let item = try reader.read(line, number: index + 1) else { continue }
        switch item {
        case .newPass(let preparation):
          pass += 1
          if pass == rules.count {
            rules.append([])
            preparations.append(nil)
          }
          preparations[pass] = preparation ?? preparations[pass]
        case .rule(var rule):
          rule.number = number
          number += 1
          rules[pass].append(rule)
        }
      }
    }
    passes = zip(rules, preparations).map { RewritePass($0, preparation: $1) }
    // Nothing stands before a first `:: nfd`.
    passes.removeAll { $0.isEmpty }
  }

  /// The rules turned round, for systems whose letters answer one to another: targets become sources. Where two rules
  /// have the same target, the one with the shorter context is taken, then the earlier one.
  public init(reversing text: String, file: String) throws(DepescheError) {
    var reader = RewriteRuleReader(file: file)
    var best: [[UInt32]: Rule] = [:]
    for (index, line) in text.utf8Lines.enumerated() {
      guard case .rule(var rule)? = try reader.read(line, number: index + 1), !rule.target.isEmpty else { continue }
      rule.number = index
      if let other = best[rule.target], other.context <= rule.context { continue }
      best[rule.target] = rule
    }
    let rules = best.values.map { rule in
      Rule(source: rule.target, target: rule.source, left: [], right: [], number: rule.number)
    }
    passes = [RewritePass(rules, preparation: nil)]
  }
}

extension RewriteRules.Rule {
  /// How many places the context names.
  var context: Int { left.count + right.count }

  /// Whether the rule is tried before another one.
  func precedes(_ other: Self) -> Bool {
    if source.count != other.source.count { return source.count > other.source.count }
    if context != other.context { return context > other.context }
    return number < other.number
  }
}

extension String {
  /// The lines, without their ends.
  var utf8Lines: [Substring] {
    self.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

/// The personal pronouns, a closed class (Huddleston & Pullum, The Cambridge Grammar of the English Language, ch. 5 §10).
enum Pronouns {
  static func nominative(_ agreement: Agreement) -> String { form(agreement, 0) }
  static func objective(_ agreement: Agreement) -> String { form(agreement, 1) }
  static func possessive(_ agreement: Agreement) -> String { form(agreement, 2) }
  static func absolutePossessive(_ agreement: Agreement) -> String { form(agreement, 3) }
  static func reflexive(_ agreement: Agreement) -> String { form(agreement, 4) }

  private static func form(_ agreement: Agreement, _ column: Int) -> String {
    switch (agreement.person, agreement.number) {
    case (.first, .singular): return ["I", "me", "my", "mine", "myself"][column]
    case (.first, .plural): return ["we", "us", "our", "ours", "ourselves"][column]
    case (.second, .singular): return ["you", "you", "your", "yours", "yourself"][column]
    case (.second, .plural): return ["you", "you", "your", "yours", "yourselves"][column]
    case (.third, .plural): return ["they", "them", "their", "theirs", "themselves"][column]
    case (.third, .singular):
      switch agreement.gender {
      case .masculine: return ["he", "him", "his", "his", "himself"][column]
      case .feminine: return ["she", "her", "her", "hers", "herself"][column]
      case .neuter: return ["it", "it", "its", "its own", "itself"][column]
      // A person of unknown gender is taken up by the plural.
      case nil: return ["they", "them", "their", "theirs", "themselves"][column]
      }
    }
  }
}

extension Agreement {
  /// me, him, them
  public var objectivePronoun: String { Pronouns.objective(self) }
  /// my, his, their
  public var possessivePronoun: String { Pronouns.possessive(self) }
}

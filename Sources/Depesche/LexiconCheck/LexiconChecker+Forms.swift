import German

/// Every entry goes through generation and back through analysis.
extension LexiconChecker {
  /// Each form that the entry gives must be analyzed as a form of it.
  ///
  /// - Parameter path: the table; a line that it does not hold as it stands, as in a file that is not among the
  ///   lexicons in use, is not asked for forms.
  func checkForms(_ fields: [String], _ wordClass: WordClass, of path: String, _ report: inout Report) {
    guard let morphology, let row = lexicons.table(path).row(fields[0]), row.fields == fields else { return }
    // Symbols of units are not inflected.
    if wordClass == .noun, !fields[0].contains(where: \.isUppercase) { return }
    let forms = morphology.forms(of: fields[0], wordClass)
    if forms.isEmpty { report.error("“\(fields[0])” gives no forms") }
    for form in forms where !morphology.analyzes(form, as: fields[0], wordClass) {
      report.error("“\(form.text)”, a form of “\(fields[0])”, is not analyzed as one")
    }
  }
}

import Depesche

/// Writes a short English brief of a German article.
///
///     swift run Brief
@main
struct Brief {
  static func main() throws {
    let article = """
      Koalition einigt sich auf Reform

      Die Regierung hat sich am Dienstag auf eine Reform der Krankenhäuser geeinigt. Das Kabinett will den Entwurf im \
      März beschließen. Die Opposition kritisierte die Pläne scharf.
      """
    let depesche = try Depesche()
    let brief = try depesche.brief(of: [Document(text: article)], Depesche.BriefOptions(length: .words(60)))
    print(brief.headline)
    for sentence in brief.sentences { print("\(sentence.target) [\(sentence.range)]") }
  }
}

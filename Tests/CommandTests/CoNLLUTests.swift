import TestSupport
import Testing

/// What `analyze` prints keeps the rules of the CoNLL-U format and of Universal Dependencies' validator up to its level
/// of trees (https://universaldependencies.org/format.html).
struct CoNLLUTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  private static let classes: Set<String> = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
    "VERB", "X",
  ]
  private static let relations: Set<String> = [
    "acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "clf", "compound", "conj", "cop", "csubj",
    "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod",
    "nsubj",
    "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
  ]

  /// What is wrong with a file, by the line.
  private func faults(_ text: String) -> [String] {
    var faults: [String] = []
    var sentence: [[String]] = []
    var title: String?
    if !text.isEmpty, !text.hasSuffix("\n\n") { faults.append("no empty line behind the last sentence") }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      func fault(_ what: String) { faults.append("\(index + 1): \(what): \(line)") }
      if line.hasPrefix("# text = ") { title = String(line.dropFirst(9)) }
      if line.hasPrefix("#") { continue }
      if line.isEmpty {
        faults += treeFaults(sentence).map { "\(index + 1): \($0)" }
        if let title, title != written(sentence) { fault("“\(title)” is not “\(written(sentence))”") }
        (sentence, title) = ([], nil)
        continue
      }
      let row = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard row.count == 10 else {
        fault("\(row.count) columns")
        continue
      }
      if row.contains(where: { $0.isEmpty || $0.hasPrefix(" ") || $0.hasSuffix(" ") }) { fault("an empty column") }
      if row[0] != "\(sentence.count + 1)" { fault("number") }
      if !CoNLLUTests.classes.contains(row[3]) { fault("class") }
      if row[5] != "_" { if let wrong = featureFault(row[5]) { fault(wrong) } }
      if !CoNLLUTests.relations.contains(String(row[7].prefix { $0 != ":" })) { fault("relation") }
      if (row[7] == "punct") != (row[3] == "PUNCT" && row[6] != "0") { fault("punct") }
      sentence.append(row)
    }
    return faults
  }

  /// Features are `Name=Value`, each name once, in the order of names without regard to case.
  private func featureFault(_ column: String) -> String? {
    let features = column.split(separator: "|", omittingEmptySubsequences: false)
    let names = features.map { $0.prefix { $0 != "=" }.lowercased() }
    if names != names.sorted() { return "order of features" }
    if Set(names).count != names.count { return "a feature stands twice" }
    let isGood = features.allSatisfy { feature in
      let pair = feature.split(separator: "=", omittingEmptySubsequences: false)
      return pair.count == 2 && pair[0].first?.isUppercase ?? false
        && pair.allSatisfy {
          !$0.isEmpty && $0.first?.isLowercase == false && $0.allSatisfy { $0.isLetter || $0.isNumber }
        }
    }
    return isGood ? nil : "a feature"
  }

  private func treeFaults(_ sentence: [[String]]) -> [String] {
    if sentence.isEmpty { return [] }
    let heads = sentence.map { Int($0[6]) ?? -1 }
    var faults: [String] = []
    if heads.count(where: { $0 == 0 }) != 1 { faults.append("not one root") }
    for (place, head) in heads.enumerated() {
      if head < 0 || head > heads.count || head == place + 1 { return ["head \(head) of \(sentence[place][1])"] }
      if (head == 0) != (sentence[place][7] == "root") { faults.append("root at \(sentence[place][1])") }
      // What takes no dependents, and what only points back.
      if head > 0, ["punct", "case", "cc", "mark"].contains(sentence[head - 1][7]),
        !["advmod", "conj", "fixed", "goeswith", "punct", "cc", "compound", "flat", "obl", "dep"].contains(
          String(sentence[place][7].prefix { $0 != ":" }))
      {
        faults.append("\(sentence[place][1]) below \(sentence[head - 1][1])")
      }
    }
    for start in heads.indices {
      var (place, steps) = (start, 0)
      while heads[place] > 0, steps <= heads.count { (place, steps) = (heads[place] - 1, steps + 1) }
      if steps > heads.count { return ["a circle at \(sentence[start][1])"] }
    }
    return faults
  }

  /// The sentence as its words and `SpaceAfter=No` give it.
  private func written(_ sentence: [[String]]) -> String {
    var text = ""
    for (place, row) in sentence.enumerated() {
      text += row[1]
      let isJoined = row[9].split(separator: "|").contains("SpaceAfter=No")
      if !isJoined, place + 1 < sentence.count { text += " " }
    }
    return text
  }

  private func example(_ name: String) -> [UInt8] {
    let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return readFile("\(folders.joined(separator: "/"))/examples/articles/\(name).txt") ?? []
  }

  @Test(arguments: ["disaster", "economy", "politics", "sport"])
  func articlesAreValid(article: String) {
    folder.file("a.txt", example(article))
    let found = faults(shell.run("$depesche analyze a.txt").output)
    #expect(found.isEmpty, "\(found.prefix(5))")
  }

  @Test func whateverIsWrittenIsValid() {
    folder.file(
      "a.txt",
      """
      „Nein!“, rief Ex-Kanzler A. B. (57) – 3,5 Mio. € weg … 😀 #Klima www.a.de
      EU-Staaten und Baden-Württemberg, Vor- und Nachteile; am 1. Mai um 12.30 Uhr / 5 % [sic]
      Und weil er, der, die, das. Von. Zu, ab. „ “ » «
      WIR SIND DAS VOLK!!! ihm ihr sich ein an auf zurück und
      100 m². Er/sie liebt's: „Das \u{ad}ist“\u{a0}gut.
      """)
    let found = faults(shell.run("$depesche analyze a.txt --lang de").output)
    #expect(found.isEmpty, "\(found.prefix(5))")
  }

  @Test func givenTokensStayAsTheyAre() {
    folder.file("a.txt", example("politics"))
    let first = shell.run("$depesche analyze a.txt > a.conllu; cat a.conllu").output
    // Everything but words, their numbers and what stands in MISC is taken away.
    let bare = first.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var row = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard row.count == 10 else { return String(line) }
      for column in 2...8 { row[column] = "_" }
      row[9] = row[9].split(separator: "|").first { $0 == "SpaceAfter=No" }.map(String.init) ?? "_"
      return row.joined(separator: "\t")
    }
    folder.file("bare.conllu", bare.joined(separator: "\n"))
    let again = shell.run("$depesche analyze --input-format conllu bare.conllu").output
    #expect(again == first)
  }

  @Test func rangesAndEmptyNodesStay() {
    let lines = [
      "# sent_id = a", "1\tEr\t_\t_\t_\t_\t_\t_\t_\t_", "2-3\tzum\t_\t_\t_\t_\t_\t_\t_\t_",
      "2\tzu\t_\t_\t_\t_\t_\t_\t_\t_", "3\tdem\t_\t_\t_\t_\t_\t_\t_\t_", "4\tHaus\t_\t_\t_\t_\t_\t_\t_\tX=Y",
      "4.1\tgeht\t_\t_\t_\t_\t_\t_\t_\t_", "5\tging\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
      "6\t.\t_\t_\t_\t_\t_\t_\t_\t_",
    ]
    folder.file("a.conllu", lines.joined(separator: "\n") + "\n\n")
    let found = shell.run("$depesche analyze --input-format conllu a.conllu").output.split(separator: "\n")
    #expect(found.count == lines.count)
    for (before, after) in zip(lines, found) {
      let (old, new) = (before.split(separator: "\t"), after.split(separator: "\t"))
      #expect(old[0] == new[0] && old.last == new.last)
      if old[0].contains("-") || old[0].contains(".") { #expect(before == after) }
    }
  }
}

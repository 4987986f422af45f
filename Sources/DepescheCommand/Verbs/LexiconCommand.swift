import ArgumentParser
import Depesche
import Lexicon
import Streams
import Text

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Check, look up and measure the data that everything else works from.",
    discussion: """
      EXAMPLE
        $ depesche lexicon check --lexicons my-lexicons
        my-lexicons/de/nouns.tsv:3: error: gender “x” is none of m f n p
      """,
    subcommands: [LexiconCheck.self, LexiconLookup.self, LexiconMissing.self, LexiconStats.self, LexiconImport.self])
}

struct LexiconCheck: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Errors in the embedded data, or in a folder given with --lexicons.",
    discussion: """
      Exits with 1 if it finds something.

      EXAMPLE
        $ depesche lexicon check
        128 files, no errors
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var said: DiagnosticOptions
  var diagnostics: Diagnostics { said.diagnostics }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let checker = LexiconChecker(try Depesche(data.configuration()).lexicons)
    var files = 0
    var errors = 0
    var warnings = 0
    func check(_ path: String, file: String, text: String, isOverlay: Bool) {
      files += 1
      for found in checker.check(path: path, file: file, text: text, isOverlay: isOverlay) {
        diagnostics.report(found)
        if found.severity == .error { errors += 1 } else { warnings += 1 }
      }
    }
    let folders = data.lexicons + data.overlay
    if folders.isEmpty {
      let embedded = try Lexicons()
      for path in Lexicons.embeddedPaths {
        check(path, file: "lexicons/\(path)", text: embedded.text(path) ?? "", isOverlay: false)
      }
    }
    for folder in folders {
      for path in try Folder.files(under: folder) {
        let file = "\(folder)/\(path)"
        let known = Lexicons.embeddedPaths.contains(path)
        if !known { diagnostics.report(Diagnostic(.note, "not one of the embedded files", at: Place(file: file))) }
        check(path, file: file, text: try InputFile(path: file).readText(), isOverlay: known)
      }
    }
    let count = { (number: Int, what: String) in
      number == 1 ? "1 \(what)" : "\(number == 0 ? "no" : "\(number)") \(what)s"
    }
    let output = OutputWriter()
    try output.write(
      "\(count(files, "file")), \(count(errors, "error"))\(warnings > 0 ? ", \(count(warnings, "warning"))" : "")\n")
    try output.finish()
    return errors + warnings > 0 ? .findings : .done
  }
}

struct LexiconLookup: Verb {
  static let configuration = CommandConfiguration(
    commandName: "lookup", abstract: "Readings of German words, the entries that they rest on, and their English.",
    discussion: """
      Exits with 1 if a word has no certain reading.

      EXAMPLE
        $ depesche lexicon lookup Verhandlungen
        Verhandlungen
          noun  Verhandlung  lexicon
          de/nouns.tsv:2841: Verhandlung  f  en  e
          de-en/nouns.tsv:2790: Verhandlung  hearing [with=Gericht,Richter] | negotiation
      """)

  @Argument(help: "The words.") var words: [String]
  @OptionGroup var data: DataOptions
  @OptionGroup var said: DiagnosticOptions
  var diagnostics: Diagnostics { said.diagnostics }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let depesche = try Depesche(data.configuration())
    let output = OutputWriter()
    var status = ExitStatus.done
    for word in words {
      let answer = depesche.lookUp(word)
      if answer.readings.allSatisfy({ $0.origin == "guess" }) { status = .findings }
      try output.write("\(word)\n")
      for reading in answer.readings {
        let parts = reading.parts.isEmpty ? "" : "  (\(reading.parts.joined(separator: " + ")))"
        try output.write("  \(reading.wordClass)  \(reading.lemma)\(parts)  \(reading.origin)\n")
      }
      for entry in answer.entries {
        try output.write("  \(entry.place): \(entry.fields.joined(separator: "  "))\n")
      }
    }
    try output.finish()
    return status
  }
}

struct LexiconMissing: Verb {
  static let configuration = CommandConfiguration(
    commandName: "missing", abstract: "Words of German texts that have no reading, by frequency, with contexts.",
    discussion: """
      EXAMPLE
        $ depesche lexicon missing article.txt
        3  Wumms  Es gab einen Wumms.
      """)

  @Argument(help: "Files to read; standard input if there is none or for “-”.", completion: .file())
  var files: [String] = []
  @Option(help: ArgumentHelp("How many sentences to show for each word.", valueName: "n")) var contexts = 1
  @OptionGroup var data: DataOptions
  @OptionGroup var said: DiagnosticOptions
  var diagnostics: Diagnostics { said.diagnostics }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let depesche = try Depesche(data.configuration())
    var text = ""
    for path in files.isEmpty ? ["-"] : files { text += try InputFile(path: path).readText() + "\n" }
    let output = OutputWriter()
    for word in try depesche.missingWords(in: text, contexts: max(0, contexts)) {
      let contexts = word.contexts.map { "\t\(foldedWhiteSpace(of: $0))" }.joined()
      try output.write("\(word.count)\t\(word.form)\(contexts)\n")
    }
    try output.finish()
    return .done
  }
}

struct LexiconStats: Verb {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "How many entries each table has.",
    discussion: """
      EXAMPLE
        $ depesche lexicon stats
        de/nouns.tsv  7210
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var said: DiagnosticOptions
  var diagnostics: Diagnostics { said.diagnostics }

  func serve(_ diagnostics: Diagnostics) throws -> ExitStatus {
    let lexicons = try Depesche(data.configuration()).lexicons
    let rows = Lexicons.embeddedPaths.filter { $0.hasSuffix(".tsv") }.map { path in
      [path, "\(lexicons.table(path).count)"]
    }
    let output = OutputWriter()
    try output.write(alignedTable(rows))
    try output.finish()
    return .done
  }
}

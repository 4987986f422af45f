/// A man page (section 1, in the macros of man(7)) of a command, made from the definitions that the parser has.
struct ManualPage {
  let command: CommandDescription
  /// `depesche 0.1.0`
  let version: String

  /// `depesche-names-normalize.1`
  var fileName: String { "\(name(command)).1" }

  var text: String {
    var page = ".TH \(name(command).uppercased()) 1 \"\" \"\(version)\" \"User Commands\"\n"
    // No hyphenation and no filling to both margins: examples are to be copied.
    page += ".nh\n.ad l\n"
    page += ".SH NAME\n\(escaped(name(command))) \\- \(escaped(withoutStop(command.abstract)))\n"
    page += ".SH SYNOPSIS\n\(synopsis)\n"
    page += ".SH DESCRIPTION\n\(escaped(command.abstract))\n\(discussion)"
    for section in sections {
      page += ".SH \(escaped(section.title.uppercased()))\n" + section.arguments.map(entry).joined()
    }
    if !command.subcommands.isEmpty {
      page += ".SH COMMANDS\n" + command.subcommands.map(entry).joined()
    }
    if command.subcommands.isEmpty { page += Self.settings }
    page += ".SH SEE ALSO\n\(seeAlso.map { ".BR \(escaped($0)) (1)" }.joined(separator: ",\n"))\n"
    return page
  }

  /// Every option may also be set where it is wanted always.
  private static let settings = """
    .SH SETTINGS
    Options that are wanted always stand in
    .I ~/.config/depesche/config.toml
    (or the file that \\fB\\-\\-config\\fR or \\fBDEPESCHE_CONFIG\\fR names): \\fIoption\\fR = \\fIvalue\\fR, below
    [\\fIverb\\fR] for one verb alone. The variable \\fBDEPESCHE_\\fIOPTION\\fR goes before the file, the command line
    before both.

    """

  private func name(_ command: CommandDescription) -> String { command.path.joined(separator: "-") }

  private var synopsis: String {
    let words = ".B \(escaped(command.path.joined(separator: " ")))\n"
    if !command.subcommands.isEmpty { return words + ".I command" }
    let positional = command.arguments.filter { $0.kind == .positional }.map { argument in
      let name = "\\fI\(escaped(argument.valueName))\\fR\(argument.isRepeating ? " ..." : "")"
      return argument.isOptional ? "[\(name)]" : name
    }
    return words + (["[\\fIoptions\\fR]"] + positional).joined(separator: " ")
  }

  /// Paragraphs, headings in capitals, and indented lines as they stand.
  private var discussion: String {
    var page = ""
    var isExample = false
    for line in command.discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      let isIndented = line.hasPrefix("  ")
      if isIndented != isExample, !line.isEmpty || isExample {
        page += isIndented ? ".nf\n.RS\n" : ".RE\n.fi\n"
        isExample = isIndented
      }
      if line.isEmpty {
        page += ".PP\n"
      } else if line.allSatisfy({ $0.isUppercase || $0 == " " }) {
        page += ".SH \(escaped(String(line)))\n"
      } else {
        page += "\(escaped(String(isIndented ? line.dropFirst(2) : line)))\n"
      }
    }
    if isExample { page += ".RE\n.fi\n" }
    return page.isEmpty ? "" : ".PP\n" + page
  }

  /// Arguments below their headings, in the order of the definitions; what has none comes last.
  private var sections: [(title: String, arguments: [CommandDescription.Argument])] {
    var sections: [(title: String, arguments: [CommandDescription.Argument])] = []
    for argument in command.arguments.filter({ $0.section != nil }) + command.arguments.filter({ $0.section == nil }) {
      let title = argument.section ?? "Other options"
      if let place = sections.firstIndex(where: { $0.title == title }) {
        sections[place].arguments.append(argument)
      } else {
        sections.append((title, [argument]))
      }
    }
    return sections
  }

  private func entry(_ argument: CommandDescription.Argument) -> String {
    let value = argument.valueName.isEmpty ? "" : " \\fI\(escaped(argument.valueName))\\fR"
    let names = argument.names.map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
    let head: String
    switch argument.kind {
    case .positional: head = "\\fI\(escaped(argument.valueName))\\fR"
    case .option: head = names + value
    case .flag: head = names
    }
    var help = argument.help
    if let value = argument.defaultValue { help += " Default: \(value)." }
    return ".TP\n\(head)\n\(escaped(help))\n"
  }

  private func entry(_ command: CommandDescription) -> String {
    ".TP\n.BR \(escaped(name(command))) (1)\n\(escaped(command.abstract))\n"
  }

  private var seeAlso: [String] {
    let above = (1..<command.path.count).map { command.path.prefix($0).joined(separator: "-") }
    let below = command.subcommands.map(name)
    return above + below
  }

  private func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

  /// Backslashes and hyphens as themselves; no line begins with a control character.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case ".", "'": result += result.isEmpty || result.last == "\n" ? "\\&\(character)" : String(character)
      default: result.append(character)
      }
    }
    return result
  }
}

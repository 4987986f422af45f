import ArgumentParser

@main
struct DepescheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "depesche")
}

/// The rows of a table that lies beside a test's source file: fields divided by tabs, no empty lines, no `# ` comments.
public func tableRows(_ name: String, beside source: String) -> [[String]] {
  let folder = source.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  let text = String(decoding: readFile("\(folder)/\(name)") ?? [], as: UTF8.self)
  return text.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map { line in
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}

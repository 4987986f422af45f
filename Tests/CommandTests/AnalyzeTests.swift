import TestSupport
import Testing

/// The verb `analyze` as a process.
struct AnalyzeTests {
  let folder = TemporaryFolder()
  var shell: Shell { Shell(in: folder.path) }

  private func rows(_ output: String) -> [[[String]]] {
    var sentences: [[[String]]] = [[]]
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix("#") {
      if line.isEmpty {
        sentences.append([])
      } else {
        sentences[sentences.count - 1].append(line.split(separator: "\t").map(String.init))
      }
    }
    return sentences.filter { !$0.isEmpty }
  }

  @Test(arguments: ["disaster", "economy", "politics", "sport"])
  func everySentenceIsATree(article: String) {
    let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    folder.file("a.txt", readFile("\(folders.joined(separator: "/"))/examples/articles/\(article).txt") ?? [])
    let sentences = rows(shell.run("$depesche analyze a.txt").output)
    #expect(sentences.count > 3)
    for sentence in sentences {
      let heads = sentence.map { Int($0[6]) ?? -1 }
      #expect(heads.count { $0 == 0 } == 1)
      #expect(sentence.allSatisfy { $0.count == 10 && ($0[6] == "0") == ($0[7] == "root") })
      for start in heads.indices {
        var (place, steps) = (start, 0)
        while heads[place] > 0, steps <= heads.count { (place, steps) = (heads[place] - 1, steps + 1) }
        #expect(steps <= heads.count, "a circle at \(sentence[start])")
      }
    }
  }

  @Test func whoDoesWhat() {
    let sentence = rows(
      shell.run("echo 'Den Minister hat laut Peskow gestern niemand angerufen.' | $depesche analyze").output)[0]
    let relations = sentence.map { "\($0[1]) \($0[3]) \($0[7]) \($0[6])" }
    for expected in [
      "Den DET det 2", "Minister NOUN obj 8", "hat AUX aux 8", "niemand PRON nsubj 8", "angerufen VERB root 0",
    ] {
      #expect(relations.contains(expected), "\(relations)")
    }
    #expect(sentence[1][5] == "Case=Acc|Gender=Masc|Number=Sing")
  }

  @Test func separatedPrefixes() {
    let sentence = rows(shell.run("echo 'Er gab das Amt auf.' | $depesche analyze").output)[0]
    #expect(sentence[1][2] == "aufgeben")
    #expect(sentence[4][7] == "compound:prt" && sentence[4][6] == "2")
  }

  @Test func formsByThemselves() {
    let lines = shell.run("printf 'Hauses\\nDie\\nXqzvw\\nRegenwaldgespräche\\n' | $depesche analyze --list").lines
    #expect(lines[0] == "Hauses\tHaus NOUN Neut Gen Sing")
    #expect(lines[1].hasPrefix("Die\tder DET"))
    #expect(lines[2] == "Xqzvw\t?")
    #expect(lines[3].contains("+Gespräch)"))
  }

  @Test func damagedCoNLLU() {
    folder.file("in.conllu", "1\tEr\t_\n")
    let outcome = shell.run("$depesche analyze --input-format conllu in.conllu")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("in.conllu:1"))
  }
}

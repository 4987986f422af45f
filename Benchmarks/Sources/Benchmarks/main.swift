import Depesche

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A small article of our own; a benchmark that gives another answer on it than expected measures nothing.
let article = """
  Koalition einigt sich auf Reform der Krankenhäuser

  Nach wochenlangem Streit hat sich die Regierungskoalition am Dienstagabend auf eine Reform der Krankenhäuser geeinigt. \
  Das Kabinett will den Gesetzentwurf am 12. März beschließen, wie ein Sprecher mitteilte. Vorgesehen sind Ausgaben von \
  3,5 Milliarden Euro in den kommenden vier Jahren.

  Die Opposition kritisierte die Pläne scharf. Wenn der Entwurf nicht geändert werde, werde sie vor das \
  Bundesverfassungsgericht ziehen. Präsident Wolodymyr Selenskyj wird am Freitag in Kiew erwartet.
  """
let names = ["Juri Uschakow", "Wolodymyr Selenskyj", "Dmitri Peskow", "Sergej Lawrow"]

func expect(_ condition: Bool, _ fault: @autoclosure () -> String) -> String? { condition ? nil : fault() }

/// The articles of the examples, for rates: much more varied than one article, and no more than a newsroom knows of.
let corpus = try Corpus(folder: "examples/articles")

let depesche = try Depesche()
let glossary = try Glossary(text: "Gesetzentwurf\tdraft bill\n", name: "benchmark")
let bytes = article.utf8.count
let sentence = "Der Präsident hat gestern ein neues Gesetz unterzeichnet."
let translated = "The president signed a new law yesterday."
let command = Command()
let benchmarks = [
  Benchmark(name: "segment", bytes: bytes) {
    let count = try depesche.segment(article, language: "de").sentences.count
    return expect(count == 7, "\(count) sentences, not 7")
  },
  Benchmark(name: "detect", bytes: bytes) {
    let language = try depesche.detectLanguage(of: article).language
    return expect(language == "de", "\(language ?? "nothing")")
  },
  Benchmark(name: "analyze", bytes: bytes) {
    let lemmas = try depesche.analyze(article).flatMap(\.tokens).map(\.lemma)
    return expect(lemmas.contains("Krankenhaus") && lemmas.contains("einigen"), "lemmas are missing")
  },
  Benchmark(name: "names", bytes: names.reduce(0) { $0 + $1.utf8.count }) {
    let targets = try names.map { try depesche.normalizeName($0).target }
    return expect(targets[0] == "Yuri Ushakov" && targets[1] == "Volodymyr Zelensky", "\(targets)")
  },
  Benchmark(name: "terms", bytes: bytes) {
    let terms = try depesche.terms(in: article, extra: [glossary]).filter { $0.glossary.hasPrefix("benchmark") }
    return expect(terms.count == 1, "\(terms.count) terms, not 1")
  },
  Benchmark(name: "summarize", bytes: bytes) {
    let sentences = try depesche.summarize([Document(language: "de", text: article)]).sentences
    return expect(sentences.count == 3, "\(sentences.count) sentences, not 3")
  },
  Benchmark(name: "translate", bytes: bytes) {
    let text = try depesche.translate(article).text
    return expect(text.contains("3.5 billion euros") && text.contains("Zelensky"), text)
  },
  Benchmark(
    name: "analyze, articles", bytes: corpus.bytes, words: corpus.words, bar: .wordsPerSecond(150_000)
  ) {
    let tokens = try corpus.articles.reduce(0) { try $0 + depesche.analyze($1).reduce(0) { $0 + $1.tokens.count } }
    return expect(tokens > corpus.words, "\(tokens) tokens of \(corpus.words) words")
  },
  Benchmark(
    name: "translate, articles", bytes: corpus.bytes, words: corpus.words, bar: .wordsPerSecond(20_000)
  ) {
    let sentences = try corpus.articles.flatMap { try depesche.translate($0).sentences }
    let empty = sentences.count { $0.target.isEmpty }
    return expect(empty == 0 && sentences.count > 40, "\(empty) of \(sentences.count) sentences are empty")
  },
  // Nothing is known from before: all that is read when it is first asked for is read anew.
  Benchmark(name: "translate, first sentence of a process", bytes: sentence.utf8.count) {
    let text = try Depesche().translate(sentence).text
    return expect(text == translated, text)
  },
  Benchmark(
    name: "command, translate one sentence", bytes: sentence.utf8.count, bar: .milliseconds(25)
  ) {
    let run = try command.run(["translate"], input: sentence + "\n")
    return expect(run.output == translated + "\n", run.output) ?? run.memoryFault
  },
  Benchmark(
    name: "command, analyze one sentence", bytes: sentence.utf8.count, bar: .milliseconds(25)
  ) {
    let run = try command.run(["analyze"], input: sentence + "\n")
    return expect(run.output.contains("\tunterzeichnen\tVERB\t"), run.output) ?? run.memoryFault
  },
  Benchmark(name: "brief", bytes: bytes) {
    let brief = try depesche.brief(of: [Document(language: "de", text: article)], .init(length: .words(60)))
    return expect(!brief.headline.isEmpty && brief.sentences.count >= 2, brief.text)
  },
]

var isSound = true
for benchmark in benchmarks {
  let result = try benchmark.measure()
  print(result.line)
  if result.fault != nil { isSound = false }
}
exit(isSound ? 0 : 1)

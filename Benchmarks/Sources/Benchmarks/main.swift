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

let depesche = try Depesche()
let glossary = try Glossary(text: "Gesetzentwurf\tdraft bill\n", name: "benchmark")
let bytes = article.utf8.count
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
    let terms = try depesche.terms(in: article, extra: [glossary])
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

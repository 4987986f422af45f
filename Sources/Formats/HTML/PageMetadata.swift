/// What a page says about itself: Open Graph, Dublin Core, schema.org in JSON-LD and microdata.
struct PageMetadata {
  private(set) var title: String?
  /// The content of `<title>` without the name of the site.
  private(set) var plainTitle: String?
  private(set) var date: String?
  private(set) var language: String?

  private static let titles = ["og:title", "twitter:title", "dc.title", "dcterms.title"]
  private static let dates = [
    "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "dcterms.issued",
    "dc.date", "dcterms.date", "date", "pubdate", "publishdate", "parsely-pub-date", "sailthru.date",
  ]

  init(_ outline: HTMLOutline) {
    var named: [String: String] = [:]
    var times: [String] = []
    for element in outline.metadata {
      if element.name == "html" { language = element["lang"] ?? element["xml:lang"] }
      if element.name == "time", let time = element["datetime"] { times.append(time) }
      let key = element["property"] ?? element["name"] ?? element["itemprop"]
      if let key = key?.lowercased(), let value = element["content"] ?? element["datetime"], named[key] == nil {
        named[key] = value
      }
    }
    let article = outline.linkedData.lazy.compactMap { PageMetadata.article(in: $0) }.first
    title = ([article?["headline"]?.string] + Self.titles.map { named[$0] }).lazy.compactMap(PageMetadata.folded).first
    plainTitle = PageMetadata.folded(outline.title).map(PageMetadata.withoutSite)
    let candidates = Self.dates.map { named[$0] } + [article?["datePublished"]?.string] + times.map(Optional.some)
    date = candidates.lazy.compactMap { $0.flatMap(PageMetadata.day) }.first
    language = language.flatMap { $0.isEmpty ? nil : $0.lowercased() }
  }

  /// The first object in JSON-LD whose type is some article.
  private static func article(in text: String) -> JSONObject? {
    guard let value = try? JSONParser.parse(Array(text.utf8)) else { return nil }
    var waiting = [value]
    while let next = waiting.popLast() {
      if let items = next.array { waiting += items.reversed() }
      guard let object = next.object else { continue }
      let types = object["@type"]?.array?.compactMap(\.string) ?? [object["@type"]?.string ?? ""]
      if types.contains(where: { $0.hasSuffix("Article") || $0 == "BlogPosting" }) { return object }
      if let graph = object["@graph"] { waiting.append(graph) }
    }
    return nil
  }

  private static func folded(_ text: String?) -> String? {
    guard let text else { return nil }
    let folded = HTMLReference.resolved(Array(text.utf8)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return folded.isEmpty ? nil : folded
  }

  /// `Headline - Site` without the site, if the headline is the longer part.
  private static func withoutSite(_ title: String) -> String {
    for mark in [" | ", " - ", " – ", " — ", " :: "] {
      let parts = title.split(separator: mark, omittingEmptySubsequences: true)
      if parts.count > 1, let last = parts.last, last.utf8.count * 2 < title.utf8.count {
        return parts.dropLast().joined(separator: mark)
      }
    }
    return title
  }

  /// The day of `2025-02-13T08:30:00+01:00` or `13.02.2025`.
  private static func day(_ text: String) -> String? {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    guard numbers.count >= 3 else { return nil }
    let parts = numbers[0].count == 4 ? [numbers[0], numbers[1], numbers[2]] : [numbers[2], numbers[1], numbers[0]]
    guard parts[0].count == 4, let month = Int(parts[1]), let day = Int(parts[2].prefix(2)),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return "\(parts[0])-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}

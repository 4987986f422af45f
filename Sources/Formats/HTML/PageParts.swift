/// Which parts of a news page are not its article, told by the names of elements and by the words that page authors put
/// into roles, classes and ids.
enum PageParts {
  private static let elements: Set<String> = [
    "nav", "aside", "footer", "form", "button", "select", "figure", "figcaption", "noscript", "svg", "audio", "video",
    "dialog", "menu", "object", "canvas", "label",
  ]
  private static let roles: Set<String> = [
    "navigation", "complementary", "contentinfo", "search", "banner", "dialog", "alert", "menu", "toolbar",
  ]
  private static let words: Set<String> = [
    "ad", "ads", "advert", "advertisement", "anzeige", "author", "autor", "breadcrumb", "breadcrumbs", "byline",
    "caption", "comment", "comments", "consent", "cookie", "cookies", "copyright", "credit", "disclaimer", "footer",
    "hidden", "infobox", "kommentar", "kommentare", "login", "menu", "meta", "metadata", "modal", "nav", "navigation",
    "newsletter", "overlay", "pagination", "paywall", "popup", "print", "promo", "rating", "recommend",
    "recommendation", "recommendations", "recommended", "related", "share", "sharing", "sidebar", "skip", "social",
    "sponsor", "sponsored", "subscribe", "tags", "teaser", "teasers", "toolbar", "tracking", "video", "weitere",
    "werbung", "widget",
  ]
  /// A word of these wins over those: `article-body__ad-free`.
  private static let kept: Set<String> = [
    "article", "articlebody", "artikel", "body", "content", "main", "story", "text",
  ]

  static func isApart(_ tag: HTMLTag, inside: [String]) -> Bool {
    if elements.contains(tag.name) { return true }
    // The head of a page is not its article, that of an article holds its headline.
    if tag.name == "header", !inside.contains("article"), !inside.contains("main") { return true }
    if tag["hidden"] != nil || tag["aria-hidden"] == "true" { return true }
    if let role = tag["role"], roles.contains(role.lowercased()) { return true }
    if let style = tag["style"]?.lowercased().filter({ $0 != " " }), style.contains("display:none") { return true }
    if ["html", "body", "main", "article"].contains(tag.name) || tag["itemprop"] == "articleBody" { return false }
    let found = Set([tag["class"], tag["id"]].compactMap { $0 }.flatMap(parts))
    return found.isDisjoint(with: kept) && !found.isDisjoint(with: words)
  }

  /// `relatedArticles main-nav` as related, articles, main, nav.
  private static func parts(_ names: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var wasSmall = false
    for character in names {
      if !character.isLetter || (character.isUppercase && wasSmall) {
        if !part.isEmpty { parts.append(part) }
        part = ""
      }
      if character.isLetter { part += character.lowercased() }
      wasSmall = character.isLowercase
    }
    return part.isEmpty ? parts : parts + [part]
  }
}

/// Heads and relations while they are being found. Whatever is asked of it, the result is a tree with one root.
struct DependencyTree {
  var heads: [Int?]
  private(set) var relations: [String]
  private(set) var root: Int?

  init(count: Int) {
    // To map is specialized for what the list holds, and to repeat is not.
    heads = (0..<count).map { _ in nil }
    relations = (0..<count).map { _ in "dep" }
  }

  func isFree(_ word: Int) -> Bool { heads.indices.contains(word) && heads[word] == nil && word != root }

  mutating func setRoot(_ word: Int) {
    root = word
    heads[word] = nil
    relations[word] = "root"
  }

  /// Hangs a word on another one; does nothing if it hangs already or a circle would close.
  mutating func attach(_ word: Int, to head: Int, _ relation: String) {
    guard isFree(word), heads.indices.contains(head), !isAbove(word, head) else { return }
    heads[word] = head
    relations[word] = relation
  }

  /// Whether a word is another one or stands above it.
  func isAbove(_ word: Int, _ other: Int) -> Bool {
    var current: Int? = other
    while let place = current {
      if place == word { return true }
      current = heads[place]
    }
    return false
  }

  /// Hangs everything that is left on the root.
  mutating func complete(isPunctuation: (Int) -> Bool) {
    guard !heads.isEmpty else { return }
    if root == nil { setRoot(heads.indices.first { heads[$0] == nil && !isPunctuation($0) } ?? 0) }
    guard let root else { return }
    for word in heads.indices where isFree(word) { attach(word, to: root, isPunctuation(word) ? "punct" : "dep") }
  }
}

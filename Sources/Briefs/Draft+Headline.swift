import German
import Text
import Translation

extension Draft {
  /// The article's own headline if it is good in English, else the kernel of the best sentence.
  func headline(of document: Int, _ candidates: [Candidate]) throws -> String {
    let work = works[document]
    let own = work.article.headline
    guard work.language != "en" else {
      return own.map(Headlines.bare) ?? candidates.first.map { Headlines.beginning($0.target.text) } ?? ""
    }
    let headlines = Headlines(
      translator: briefer.translator, options: options.translation, terms: terms + [work.introduced],
      engine: engine, names: briefer.nameRanges)
    let ownProposal = try own.map(headlines.proposal)
    if let ownProposal, ownProposal.isGood { return ownProposal.text }
    let sound = candidates.filter(\.isSound)
    for candidate in sound.sorted(by: { $0.worth > $1.worth }).prefix(3) {
      let kernel =
        work.isGerman
        ? Headlines.kernel(
          of: works[candidate.sentence.document].analysis(candidate.sentence), frames: briefer.translator.lexicon)
        : nil
      if let proposal = try kernel.map(headlines.proposal), proposal.isGood { return proposal.text }
    }
    let others = [ownProposal, try work.article.subheading.map(headlines.proposal)].compactMap { $0 }
    if let good = others.first(where: \.isGood) { return good.text }
    if let any = others.first(where: { $0.text.wordCount <= Headlines.longest && !$0.text.isEmpty }) { return any.text }
    let beginnings = sound.map { Headlines.beginning($0.target.text) }.filter { !$0.isEmpty }
    return beginnings.first { !briefer.openings.isAdverbial($0) } ?? beginnings.first ?? ""
  }
}

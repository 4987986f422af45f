import German
import Text
import Translation

extension Draft {
  /// The article's own headline if it is good in English, else the kernel of the best sentence.
  func headline(of document: Int, _ candidates: [Candidate]) throws -> String {
    let work = works[document]
    let own = work.article.headline
    guard work.language != "en" else {
      return own.map(Headlines.bare) ?? candidates.first.map { Headlines.whole($0.target.text) } ?? ""
    }
    let headlines = Headlines(
      translator: briefer.translator, options: options.translation, terms: terms + [work.introduced],
      engine: engine, names: briefer.nameRanges)
    let ownProposal = try own.map(headlines.proposal)
    if let ownProposal, ownProposal.isGood { return ownProposal.text }
    // The lead tells what the article is about; else a heading of its own does.
    let sound = candidates.filter(\.isSound)
    if let lead = sound.first(where: { $0.sentence.document == document && work.isLead($0.sentence) }) {
      if let kernel = try kernel(of: lead, headlines) { return kernel }
      let whole = Headlines.whole(lead.target.text)
      if !whole.isEmpty, !briefer.openings.lacksMainClause(whole), !Headlines.speaksOfOthers(whole) { return whole }
    }
    let others = [ownProposal, try work.article.subheading.map(headlines.proposal)].compactMap { $0 }
    if let good = others.first(where: \.isGood) { return good.text }
    for candidate in sound.sorted(by: { $0.worth > $1.worth }).prefix(3) {
      if let kernel = try kernel(of: candidate, headlines) { return kernel }
    }
    if let any = others.first(where: { $0.text.wordCount <= Headlines.longest && !$0.text.isEmpty }) { return any.text }
    return sound.lazy.map { Headlines.whole($0.target.text) }.first { whole in
      !whole.isEmpty && !briefer.openings.isAdverbial(whole) && !Headlines.speaksOfOthers(whole)
    } ?? ""
  }

  /// The longest part of a sentence that is short enough, good in English, and says what the whole says.
  private func kernel(of candidate: Candidate, _ headlines: Headlines) throws -> String? {
    let work = works[candidate.sentence.document]
    guard work.isGerman,
      let kernels = Kernels(
        work.analysis(candidate.sentence), frames: briefer.translator.lexicon, words: briefer.headlineWords,
        without: briefer.compression)
    else { return nil }
    let isLead = work.isLead(candidate.sentence)
    guard kernels.hasName || isLead else { return nil }
    var rather: String?
    for text in kernels.texts {
      let proposal = try headlines.proposal(text)
      guard proposal.isSound, proposal.text.wordCount >= Headlines.shortest,
        Headlines.agrees(proposal.text, with: candidate.target.text)
      else { continue }
      if proposal.isGood { return proposal.text }
      // The lead may be longer rather than another sentence stand for it.
      if isLead, proposal.text.wordCount <= Headlines.longestWhole { rather = proposal.text }
    }
    return rather
  }
}

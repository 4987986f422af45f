import Testing

@testable import German

@Suite("Clauses that go on behind an insertion")
struct ResumptionTests {
  /// „Der Mann, der krank war und starb, …, schwieg“
  @Test func insertionsAreSkipped() {
    let table = Resumptions([.other, .clause, .continuation, .verbless, .verbFirst])
    let found = table.resumption(of: 0, by: .verbFirst)
    #expect(found?.index == 4)
    #expect(found?.isBehindClause == true)
    #expect(found?.isBehindList == false)
  }

  /// „Er kam, schwieg“: with nothing between nothing has been cut off, but an infinitive may stand right there.
  @Test func nothingIsCutOffWithoutInsertion() {
    #expect(Resumptions([.verbless, .verbFirst]).resumption(of: 0, by: .verbFirst) == nil)
    #expect(Resumptions([.verbless, .verbFirst]).resumption(of: 0, by: .verbFirst, isInside: true)?.index == 1)
    #expect(Resumptions([.verbless, .infinitive]).resumption(of: 0, by: .infinitive)?.index == 1)
  }

  /// „Der Plan, das Haus zu verkaufen, scheiterte“
  @Test func infinitivesAreInsertionsForFiniteVerbs() {
    let table = Resumptions([.verbless, .infinitive, .verbFirst])
    #expect(table.resumption(of: 0, by: .verbFirst)?.index == 2)
    #expect(table.resumption(of: 0, by: .infinitive)?.index == 1)
  }

  /// „das Haus kaufte“ may be a relative clause, but not once one has been passed.
  @Test func aClauseMayBeTheRest() {
    let both: StretchRoles = [.clause, .verbFinal]
    let found = Resumptions([.verbless, both, both]).resumption(of: 0, by: .verbFinal)
    #expect(found?.index == 2)
    #expect(found?.isBehindClause == true)
  }

  @Test func listsAreTold() {
    let table = Resumptions([.verbless, .verbless, .verbless, .infinitive])
    #expect(table.resumption(of: 0, by: .infinitive)?.isBehindList == true)
    #expect(table.resumption(of: 1, by: .infinitive)?.isBehindList == false)
  }

  /// A colon ends the search, and so does a clause of its own where a verb at the end is to come.
  @Test func barriersEndTheSearch() {
    #expect(Resumptions([.verbless, .clause, .barrier, .verbFirst]).resumption(of: 0, by: .verbFirst) == nil)
    #expect(Resumptions([.verbless, .clause, .other, .verbFinal]).resumption(of: 0, by: .verbFinal) == nil)
    #expect(Resumptions([.verbless]).resumption(of: 0, by: .verbFinal) == nil)
  }
}

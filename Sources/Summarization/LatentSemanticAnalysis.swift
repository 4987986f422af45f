/// Latent semantic analysis (Gong and Liu 2001) with the scores of Steinberger and Ježek (2004): the length of a
/// sentence's vector among the strongest topics, each weighted by its singular value.
struct LatentSemanticAnalysis {
  /// Terms of each sentence with how often they occur.
  let vectors: [TermVector]
  let termCount: Int

  /// A fifth as many topics as sentences, three at least.
  private var topicCount: Int { min(vectors.count, max(3, min(20, vectors.count / 5))) }
  /// Directions beyond the wanted ones, which make the iteration converge fast.
  private static let oversampling = 8
  private static let rounds = 60

  func scores() -> [Double] {
    let count = vectors.count
    guard count > 0 else { return [] }
    let width = min(count, topicCount + LatentSemanticAnalysis.oversampling)
    var random = SplitMix(state: 1)
    var basis = (0..<width).map { _ in (0..<count).map { _ in random.next() - 0.5 } }
    orthonormalize(&basis)
    // Subspace iteration on the matrix of the sentences' scalar products.
    for _ in 0..<LatentSemanticAnalysis.rounds {
      basis = basis.map(multiplied)
      orthonormalize(&basis)
    }
    // Rayleigh and Ritz: the eigenvectors within the subspace.
    let images = basis.map(multiplied)
    let small = basis.map { row in images.map { LatentSemanticAnalysis.dot(row, $0) } }
    let (values, rotations) = LatentSemanticAnalysis.eigen(small)
    let topics = values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
      .prefix(topicCount)
    var squares = [Double](repeating: 0, count: count)
    for topic in topics {
      for unit in 0..<count {
        var component = 0.0
        for row in 0..<width { component += rotations[row][topic] * basis[row][unit] }
        squares[unit] += max(0, values[topic]) * component * component
      }
    }
    return squares.map { $0.squareRoot() }
  }

  /// AᵀA times a vector over the sentences.
  private func multiplied(_ vector: [Double]) -> [Double] {
    var topics = [Double](repeating: 0, count: termCount)
    for (unit, terms) in vectors.enumerated() {
      for (term, weight) in zip(terms.terms, terms.weights) { topics[term] += weight * vector[unit] }
    }
    return vectors.map { terms in
      var sum = 0.0
      for (term, weight) in zip(terms.terms, terms.weights) { sum += weight * topics[term] }
      return sum
    }
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }

  /// Gram and Schmidt, modified; what is nothing but a combination of the others becomes zero.
  private func orthonormalize(_ basis: inout [[Double]]) {
    for row in basis.indices {
      let before = LatentSemanticAnalysis.dot(basis[row], basis[row])
      for _ in 0..<2 {
        for other in 0..<row {
          let share = LatentSemanticAnalysis.dot(basis[row], basis[other])
          for index in basis[row].indices { basis[row][index] -= share * basis[other][index] }
        }
      }
      let square = LatentSemanticAnalysis.dot(basis[row], basis[row])
      let scale = square > 1e-20 * max(before, 1e-280) ? 1 / square.squareRoot() : 0
      for index in basis[row].indices { basis[row][index] *= scale }
    }
  }

  /// Eigenvalues of a symmetric matrix with the eigenvectors as columns, by Jacobi's rotations.
  private static func eigen(_ symmetric: [[Double]]) -> (values: [Double], vectors: [[Double]]) {
    var matrix = symmetric
    let size = matrix.count
    var vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
    for _ in 0..<50 {
      var rest = 0.0
      for p in 0..<size {
        for q in (p + 1)..<max(size, p + 1) {
          rest += matrix[p][q] * matrix[p][q]
          guard abs(matrix[p][q]) > 1e-300 else { continue }
          let theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
          let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
          let c = 1 / (t * t + 1).squareRoot()
          let s = t * c
          for k in 0..<size {
            let (x, y) = (matrix[k][p], matrix[k][q])
            (matrix[k][p], matrix[k][q]) = (c * x - s * y, s * x + c * y)
          }
          for k in 0..<size {
            let (x, y) = (matrix[p][k], matrix[q][k])
            (matrix[p][k], matrix[q][k]) = (c * x - s * y, s * x + c * y)
          }
          for k in 0..<size {
            let (x, y) = (vectors[k][p], vectors[k][q])
            (vectors[k][p], vectors[k][q]) = (c * x - s * y, s * x + c * y)
          }
        }
      }
      if rest < 1e-18 { break }
    }
    return (matrix.indices.map { matrix[$0][$0] }, vectors)
  }
}

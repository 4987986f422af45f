// swift-tools-version: 6.3
import PackageDescription

// A package of its own, so that nobody who uses the library builds it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "depesche", path: "..")],
  targets: [
    .executableTarget(
      name: "Benchmarks", dependencies: [.product(name: "Depesche", package: "depesche")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)

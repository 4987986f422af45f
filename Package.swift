// swift-tools-version: 6.3
import PackageDescription

// One target is one room; arrows point downward only. See docs/design.md for what lives where.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// `exclude` names folders of tables, which the tests read by path.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "depesche",
  products: [
    .library(name: "Depesche", targets: ["Depesche"]),
    .executable(name: "depesche", targets: ["DepescheCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // C: system libraries behind functions of ours, and the data
    .systemLibrary(name: "ICU", pkgConfig: "icu-uc icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICU", dependencies: ["ICU"]),
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(name: "CLexicons"),

    room("Text"),
    room("Lexicon", ["CLexicons", "Text"]),
    room("ICUText", ["CICU", "Text"]),
    room("Streams", ["Text"]),
    room("Formats", ["Text"]),
    room("Segmentation", ["ICUText", "Lexicon", "Text"]),
    room("Transliteration", ["ICUText", "Lexicon", "Text"]),
    room("German", ["Lexicon", "Segmentation", "Text"]),
    room("English", ["Lexicon", "Text"]),
    room("Names", ["German", "Transliteration", "Lexicon", "Text"]),
    room("Terminology", ["German", "Formats", "Lexicon", "Text"]),
    room("Summarization", ["Segmentation", "CStemmer", "Lexicon", "Text"]),
    room("Translation", ["German", "English", "Lexicon", "Text"]),
    room("Briefs", ["Summarization", "Translation", "Text"]),
    room("Depesche", ["Briefs", "Translation", "Terminology", "Names", "Summarization", "Segmentation"]),
    .executableTarget(
      name: "DepescheCommand",
      dependencies: [
        "Depesche", "Streams", "Formats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "TrainOriginCues", dependencies: ["Lexicon", "Names"], path: "Tools/TrainOriginCues",
      swiftSettings: strict),
    tests("NamesTests", ["Names", "Lexicon", "Text"], exclude: ["Tables"]),
    tests("TransliterationTests", ["Transliteration", "Lexicon", "Text"]),
  ],
  cLanguageStandard: .gnu2x
)

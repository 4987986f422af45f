// swift-tools-version: 6.3
import PackageDescription

// One target is one room; arrows point downward only. See docs/design.md for what lives where.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Tables of cases stand in a folder `cases` beside the tests, which read them by path.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// A small program that shows one use of the library; the tests run it.
func example(_ name: String) -> Target {
  .executableTarget(name: name, dependencies: ["Depesche"], path: "examples/\(name)", swiftSettings: strict)
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
    .target(name: "CArguments"),
    .target(name: "CCompression", linkerSettings: [.linkedLibrary("z"), .linkedLibrary("zstd")]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "CLexicons"),
    .target(name: "CRuntime", cSettings: [.unsafeFlags(["-momit-leaf-frame-pointer"])]),

    room("Text"),
    room("Lexicon", ["CLexicons", "Text"]),
    room("ICUText", ["CICU", "Text"]),
    room("Streams", ["CCompression", "Text"]),
    room("Formats", ["CExpat", "Text"]),
    room("Segmentation", ["ICUText", "Lexicon", "Text"]),
    room("Transliteration", ["ICUText", "Lexicon", "Text"]),
    room("German", ["Lexicon", "Segmentation", "Text"]),
    room("English", ["Lexicon", "Text"]),
    room("Names", ["German", "Transliteration", "Lexicon", "Text"]),
    room("Terminology", ["German", "Formats", "Lexicon", "Text"]),
    room("Summarization", ["Segmentation", "CStemmer", "Lexicon", "Text"]),
    room("Translation", ["German", "English", "Lexicon", "Text"]),
    room("TermReview", ["Terminology", "Translation", "German", "English", "Segmentation", "Lexicon", "Text"]),
    room("Briefs", ["Summarization", "Translation", "English", "German", "Segmentation", "Lexicon", "Text"]),
    room(
      "Depesche",
      [
        "Briefs", "Translation", "Terminology", "Names", "Transliteration", "Summarization", "Segmentation", "German",
        "TermReview", "English", "Formats", "ICUText", "Lexicon", "Text",
      ]),
    .executableTarget(
      name: "DepescheCommand",
      dependencies: [
        "CArguments", "CRuntime", "Depesche", "Briefs", "Streams", "Formats", "English", "Lexicon", "Names",
        "Summarization", "TermReview", "Terminology", "Text", "Translation", "Transliteration",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      // With Swift's runtime inside: references are counted without a jump table then, which makes everything a sixth
      // faster, and without locks and searches while there is one thread (CRuntime), which makes it a sixth faster again.
      // No test names this target, since the tests would be linked with its settings; they run the command.
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-stdlib", "-l_FoundationCollections", "-l_FoundationCShims",
            "-Xlinker", "--wrap=swift_retain", "-Xlinker", "--wrap=swift_release",
            "-Xlinker", "--wrap=swift_bridgeObjectRetain", "-Xlinker", "--wrap=swift_bridgeObjectRelease",
            "-Xlinker", "--wrap=swift_slowAlloc", "-Xlinker", "--wrap=swift_slowDealloc",
          ], .when(platforms: [.linux]))
      ]),

    example("Brief"), example("NameNormalization"), example("GlossaryLookup"), example("Batch"),

    .executableTarget(
      name: "TrainOriginCues", dependencies: ["Lexicon", "Names", "Transliteration"], path: "Tools/TrainOriginCues",
      swiftSettings: strict),
    .executableTarget(
      name: "TrainSpelling", dependencies: ["Lexicon", "Names"], path: "Tools/TrainSpelling", swiftSettings: strict),
    .executableTarget(
      name: "TrainConfidence", dependencies: ["Lexicon", "Names", "Text", "Translation"],
      path: "Tools/TrainConfidence", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("StreamsTests", ["Streams", "TestSupport", "Text"]),
    tests("FormatsTests", ["Formats", "TestSupport", "Text"], exclude: ["pages"]),
    tests(
      "TerminologyTests", ["Terminology", "German", "Lexicon", "Segmentation", "Formats", "TestSupport", "Text"],
      exclude: ["cases", "exchange"]),
    tests(
      "DepescheTests", ["Depesche", "Formats", "Lexicon", "Segmentation", "TestSupport", "Terminology", "Text"],
      exclude: ["cases"]),
    tests(
      "CommandTests",
      ["Brief", "NameNormalization", "GlossaryLookup", "Batch", "Formats", "TestSupport"],
      exclude: ["cases", "golden"]),
    tests("ICUTextTests", ["ICUText"]),
    tests("LexiconTests", ["Lexicon", "TestSupport", "Text"]),
    tests("GermanTests", ["German", "Lexicon", "Segmentation", "TestSupport", "Text"], exclude: ["cases"]),
    tests(
      "TranslationTests",
      ["Translation", "German", "Names", "Segmentation", "Depesche", "Lexicon", "TestSupport", "Text"],
      exclude: ["cases", "golden", "invariants"]),
    tests("SegmentationTests", ["Segmentation", "Lexicon", "Text"], exclude: ["cases"]),
    tests("NamesTests", ["Names", "Lexicon", "Text"], exclude: ["Tables"]),
    tests("EnglishTests", ["English", "Lexicon", "Text"], exclude: ["cases"]),
    tests("TransliterationTests", ["Transliteration", "Lexicon", "TestSupport", "Text"], exclude: ["cases"]),
    tests(
      "BriefsTests",
      ["Briefs", "Summarization", "Translation", "German", "Names", "Segmentation", "Lexicon", "TestSupport", "Text"],
      exclude: ["cases"]),
    tests("SummarizationTests", ["Summarization", "Lexicon", "TestSupport", "Text"], exclude: ["cases"]),
  ],
  cLanguageStandard: .gnu2x
)

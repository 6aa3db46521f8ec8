// swift-tools-version: 6.2
import PackageDescription

/// What every module of ours is compiled with.
///
/// What a debugger would read of the optimised build is left out, for the build to be shorter; the
/// names of functions stay.
///
/// `@testable` works in optimised builds too, so that one build makes the tests and the program:
/// what is tested is what is shipped.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
  .unsafeFlags(["-enable-testing", "-gnone"], .when(configuration: .release)),
]

/// Words, forms, papers, pages and commands stand in no inner loop, so that they are made small: what is
/// mapped of the program counts as memory.
let small: [SwiftSetting] =
  house + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// The model, the disk and the canvas run inner loops over every row, byte and cell.
///
/// Unoptimised they are 20 to 50 times slower, which would make the property and recovery tests
/// useless, so these three are optimised in debug builds too, and with them the disk in memory of
/// the storage's tests, which makes what many thousand power cuts leave; `@testable` keeps working.
let fast: [SwiftSetting] = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Tests are compiled quickly in every configuration; what they test is optimised in release.
let tested: [SwiftSetting] = house + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// One file that needs no library of the system, where Scripts/build asks for it.
///
/// Only the linker is told, so that the tests and both programs share all that was compiled; the
/// two libraries are those that static Foundation needs and that only a compiler told so names.
let alone: [LinkerSetting] =
  Context.environment["BENGKEL_STATIC"] == nil
  ? []
  : [.unsafeFlags(["-static-executable", "-l_FoundationCShims", "-l_FoundationCollections"])]

/// What the program gives back of its memory is wiped first (Sources/CMemory).
let wiping: [LinkerSetting] = [
  .unsafeFlags(["-Xlinker", "--wrap=free", "-Xlinker", "--wrap=realloc"])
]

/// What inputs are looked for against.
let fuzzed: [Target.Dependency] = [
  "Exchange", "Forms", "Screens", "Storage", "TerminalUI", "Wording", "Workshop",
]

let package = Package(
  name: "bengkel",
  products: [.executable(name: "bengkel", targets: ["bengkel"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CSodium"),
    .systemLibrary(name: "CZlib"),
    .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CLinux"),
    .target(name: "CMemory"),
    .target(name: "CResources", cSettings: [.headerSearchPath("../../Resources")]),

    .target(name: "Workshop", swiftSettings: fast),
    .target(name: "TerminalUI", dependencies: ["CLinux"], swiftSettings: fast),
    .target(name: "Storage", dependencies: ["Workshop", "CSodium", "CLinux"], swiftSettings: fast),
    .target(name: "Wording", dependencies: ["Workshop", "CResources"], swiftSettings: small),
    .target(name: "Forms", dependencies: ["Wording", "Workshop"], swiftSettings: small),
    .target(
      name: "Exchange", dependencies: ["CExpat", "CZlib", "Forms", "Wording", "Workshop"],
      swiftSettings: small),
    .target(name: "Reports", dependencies: ["Wording", "Workshop"], swiftSettings: small),
    .target(
      name: "Screens",
      dependencies: ["Forms", "Reports", "TerminalUI", "Wording", "Workshop"],
      swiftSettings: small),
    .target(
      name: "NcursesTerminal", dependencies: ["TerminalUI", "CNcurses"], swiftSettings: house),
    .executableTarget(
      name: "bengkel",
      dependencies: [
        "CLinux", "CMemory", "Exchange", "Forms", "NcursesTerminal", "Reports", "Screens",
        "Storage", "TerminalUI", "Wording", "Workshop",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: small, linkerSettings: wiping + alone),

    .executableTarget(
      name: "StoreBench", dependencies: ["Storage", "Workshop"], path: "Scripts/bench.d/StoreBench",
      swiftSettings: house, linkerSettings: alone),

    .testTarget(
      name: "WorkshopTests", dependencies: ["Reports", "Wording", "Workshop"],
      swiftSettings: tested),
    .target(
      name: "DiskInMemory", dependencies: ["Storage"], path: "Tests/DiskInMemory",
      swiftSettings: fast),
    .testTarget(
      name: "StorageTests", dependencies: ["CSodium", "DiskInMemory", "Storage", "Workshop"],
      exclude: ["Fixtures"], swiftSettings: tested),
    .testTarget(
      name: "WordingTests", dependencies: ["Wording", "Workshop"], swiftSettings: tested),
    .testTarget(
      name: "FormsTests", dependencies: ["Forms", "Wording", "Workshop"], swiftSettings: tested),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["CZlib", "Exchange", "Forms", "Wording", "Workshop", "bengkel"],
      swiftSettings: tested),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Wording", "Workshop"],
      swiftSettings: tested),
    .testTarget(
      name: "TerminalUITests", dependencies: ["CLinux", "TerminalUI"], swiftSettings: tested),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Forms", "Reports", "Screens", "TerminalUI", "Wording", "Workshop", "bengkel",
      ],
      exclude: ["Goldens"], swiftSettings: tested),
    .testTarget(name: "TidyTests", swiftSettings: tested),
    .testTarget(
      name: "EndToEndTests", dependencies: ["bengkel"], swiftSettings: tested),
  ],
  cLanguageStandard: .c2x
)

// Scripts/fuzz makes a program of it; all others see that it still compiles.
if Context.environment["BENGKEL_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: fuzzed, path: "Fuzz", exclude: ["Findings"],
      swiftSettings: house + [.unsafeFlags(["-parse-as-library"])]))
  package.products.append(.executable(name: "Fuzz", targets: ["Fuzz"]))
} else {
  package.targets.append(
    .target(
      name: "Fuzz", dependencies: fuzzed, path: "Fuzz", exclude: ["Findings"],
      swiftSettings: house))
}

// swift-tools-version: 6.2
import PackageDescription

/// What every module of ours is compiled with.
let house: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// Words, forms, papers and commands stand in no inner loop, so that they are made small: what is
/// mapped of the program counts as memory.
let small: [SwiftSetting] =
  house + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// The model, the disk and the canvas run inner loops over every row, byte and cell.
///
/// Unoptimised they are 20 to 50 times slower, which would make the property and recovery tests
/// useless, so these three are optimised in debug builds too, and with them the tests of the
/// storage, which make the disks of many thousand power cuts; `@testable` keeps working.
let fast: [SwiftSetting] = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

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
      swiftSettings: house),
    .target(
      name: "NcursesTerminal", dependencies: ["TerminalUI", "CNcurses"], swiftSettings: house),
    .executableTarget(
      name: "bengkel",
      dependencies: [
        "CLinux", "CMemory", "Exchange", "Forms", "NcursesTerminal", "Reports", "Screens",
        "Storage", "TerminalUI", "Wording", "Workshop",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: small, linkerSettings: wiping),

    .executableTarget(
      name: "StoreBench", dependencies: ["Storage", "Workshop"], path: "Scripts/bench.d/StoreBench",
      swiftSettings: house),

    .testTarget(
      name: "WorkshopTests", dependencies: ["Reports", "Wording", "Workshop"],
      swiftSettings: house),
    .testTarget(
      name: "StorageTests", dependencies: ["CSodium", "Storage", "Workshop"],
      exclude: ["Fixtures"], swiftSettings: fast),
    .testTarget(
      name: "WordingTests", dependencies: ["Wording", "Workshop"], swiftSettings: house),
    .testTarget(
      name: "FormsTests", dependencies: ["Forms", "Wording", "Workshop"], swiftSettings: house),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["CZlib", "Exchange", "Forms", "Wording", "Workshop", "bengkel"],
      swiftSettings: house),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Wording", "Workshop"],
      swiftSettings: house),
    .testTarget(
      name: "TerminalUITests", dependencies: ["CLinux", "TerminalUI"], swiftSettings: house),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Forms", "Reports", "Screens", "TerminalUI", "Wording", "Workshop", "bengkel",
      ],
      exclude: ["Goldens"], swiftSettings: house),
    .testTarget(name: "TidyTests", swiftSettings: house),
    .testTarget(
      name: "EndToEndTests", dependencies: ["bengkel"], swiftSettings: house),
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

import Foundation
import Testing

/// `Scripts/measure` finds functions by their indentation.
@Suite struct MeasureTests {
  struct Row {
    var text: String
    /// `LENGTH DECLARATION` of each function.
    var functions: [String]
  }

  static let rows = [
    Row(text: "func a() {\n}\n", functions: ["2 func a() {"]),
    Row(text: "  func a() -> Int { 1 }\n", functions: ["1 func a() -> Int { 1 }"]),
    Row(
      text: "struct S {\n  init(\n    x: Int\n  ) {\n    if x > 0 {\n    }\n  }\n}\n",
      functions: ["6 init("]),
    Row(text: "  func a()\n  where T: P\n  {\n    b()\n  }\n", functions: ["5 func a()"]),
    Row(
      text: "protocol P {\n  func a()\n  func b()\n}\n\nfunc c() {\n\n}\n",
      functions: ["3 func c() {"]),
    Row(
      text: "func outer() {\n  func inner() {\n    a()\n  }\n}\n",
      functions: ["3 func inner() {", "5 func outer() {"]),
    Row(
      text: "  @inlinable public static func a() {\n    b()\n  }\n",
      functions: ["3 @inlinable public static func a() {"]),
    Row(text: "  init?<T>(_ t: T) {\n    return nil\n  }\n", functions: ["3 init?<T>(_ t: T) {"]),
    Row(text: "let initial = 1\nlet function = 2\n", functions: []),
    // A sentence that stands alone is no line of the function.
    Row(
      text: "  func a() {\n    b(\n      \"Ya, itu.\",\n      en: \"Yes.\")\n    c(\"d\")\n  }\n",
      functions: ["4 func a() {"]),
  ]

  @Test(arguments: rows) func functionsAreFoundWithTheirLengths(_ row: Row) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try row.text.write(
      to: folder.appending(path: "Sample.swift"), atomically: true, encoding: .utf8)
    let found = try Functions.of(folder.path)
    #expect(found.map { "\($0.length) \($0.declaration)" } == row.functions)
  }
}

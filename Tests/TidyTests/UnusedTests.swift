import Testing

/// A declaration that nothing else in the program names is one that nobody needs.
///
/// Names are counted as words of the code, comments aside; a name that stands as often as it is
/// declared is named by nobody.
@Suite struct UnusedTests {
  /// A declaration that may stand though the code names it nowhere, and why.
  struct Exception: Sendable {
    var name: String
    /// A part of the path of every file that declares it.
    var file: String
    var reason: String
  }

  static let exceptions = [
    Exception(name: "configuration", file: "Sources/bengkel/", reason: "ArgumentParser reads it"),
    Exception(name: "validate", file: "Sources/bengkel/", reason: "ArgumentParser calls it"),
    Exception(
      name: "erase", file: "SubjectMending.swift",
      reason: "what erases a person, which no page does yet; the tests of recovery begin with it"),
  ]

  /// Closed lists that are a standard's or a terminal's own: kept whole, made from a number.
  static let wholeLists = ["Theme.swift", "SamplingChoice.swift"]

  private static let counts = CountedNames(SourceTree.files("Sources"))

  @Test func everyDeclarationIsNamedSomewhere() {
    #expect(Self.counts.declared.count > 4_000)
    for (name, files) in Self.counts.unused {
      guard let file = files.first, !Self.mayStand(name, in: files) else { continue }
      Issue.record("\(file): nothing names \(name)")
    }
  }

  @Test func everyExceptionIsOne() {
    for exception in Self.exceptions {
      #expect(Self.counts.unused[exception.name] != nil, "\(exception.name) is used by now")
    }
  }

  private static func mayStand(_ name: String, in files: [String]) -> Bool {
    let listed = exceptions.contains { exception in
      exception.name == name && files.allSatisfy { $0.contains(exception.file) }
    }
    return listed || files.allSatisfy { file in wholeLists.contains { file.hasSuffix("/" + $0) } }
  }

  struct Row: Sendable {
    var text: String
    var unused: [String]
  }

  static let rows = [
    Row(text: "func a() { b() }\nfunc b() {}", unused: ["a"]),
    Row(text: "let a = 1\nlet b = a // b", unused: ["b"]),
    Row(text: "/// b\nvar b: Int { 1 }\nlet c = \"\\(b)\"\n_ = c", unused: []),
    Row(text: "enum E {\n  case one, two(Int)\n}\n_ = E.two(1)", unused: ["one"]),
    Row(text: "enum E {\n  case one = 1\n}\nswitch e {\ncase .two: break\n}\nE", unused: ["one"]),
    Row(text: "switch x {\ncase let y: f(y)\n}", unused: []),
    Row(text: "extension A {\n  func f() {}\n}\nextension B {\n  func f() {}\n}", unused: ["f"]),
    Row(text: "package private(set) static var a = 1", unused: ["a"]),
    Row(text: "@inline(always) mutating func a() {}", unused: ["a"]),
  ]

  @Test(arguments: rows) func whatNobodyNamesIsFound(_ row: Row) {
    let counts = CountedNames([SourceTree.File(path: "Sources/A/B.swift", text: row.text)])
    #expect(counts.unused.keys.sorted() == row.unused)
  }
}

/// How often each name stands in some files, and where it is declared.
struct CountedNames {
  private(set) var counts: [String: Int] = [:]
  private(set) var declared: [String: [String]] = [:]

  /// The names that stand only where they are declared, with the files.
  var unused: [String: [String]] { declared.filter { counts[$0.key] == $0.value.count } }

  init(_ files: [SourceTree.File]) {
    for file in files {
      for line in file.text.utf8.split(separator: UInt8(ascii: "\n")) {
        let words = Self.words(of: line)
        for word in words { counts[word.text, default: 0] += 1 }
        for name in Self.declared(by: words) { declared[name, default: []].append(file.path) }
      }
    }
  }

  /// A word of the code and the character behind it, blanks aside.
  private struct Word {
    var text: String
    var next: UInt8
    /// How many brackets stand open before it.
    var depth: Int
  }

  private static func words(of line: Substring.UTF8View) -> [Word] {
    var words: [Word] = []
    var depth = 0
    var rest = line[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "/"), rest.dropFirst().first == byte,
        words.isEmpty || line[..<rest.startIndex].last == UInt8(ascii: " ")
      {
        break
      }
      guard isLetter(byte) else {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        rest = rest.dropFirst()
        continue
      }
      let word = rest.prefix { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
      rest = rest[word.endIndex...]
      let next = rest.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "`") } ?? 0
      words.append(Word(text: String(decoding: word, as: UTF8.self), next: next, depth: depth))
    }
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= byte || byte == UInt8(ascii: "_")
  }

  private static let before: Set<String> = [
    "package", "public", "private", "fileprivate", "static", "mutating", "final", "override",
    "lazy", "weak", "indirect", "set", "discardableResult", "inline", "inlinable", "always",
    "MainActor", "never",
  ]
  private static let kinds: Set<String> = [
    "func", "var", "let", "struct", "enum", "class", "protocol", "typealias",
  ]

  /// What a line declares: one name, or the cases of an enumeration.
  private static func declared(by words: [Word]) -> [String] {
    let rest = words.drop { before.contains($0.text) }
    guard let kind = rest.first, let first = rest.dropFirst().first else { return [] }
    if kinds.contains(kind.text) { return [first.text] }
    // The case of a switch begins with a point, a bracket or a text, or ends with a colon.
    guard kind.text == "case", isLetter(kind.next), first.text != "let" else { return [] }
    let names = rest.dropFirst().filter { $0.depth == kind.depth }
    guard names.allSatisfy({ $0.next != UInt8(ascii: ":") }) else { return [] }
    if first.next == UInt8(ascii: "=") { return [first.text] }
    return names.map(\.text)
  }
}

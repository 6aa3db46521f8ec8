import Testing

/// The tables of a workshop are written by its actions, and by the disk that fills them; a bare
/// copy of its rows, which is called so, is nobody's workshop yet.
@Suite struct TableTests {
  private static let tables: [String] = {
    let text = SourceTree.read("Sources/Workshop/Workshop.swift") ?? ""
    return text.split(separator: "\n").filter { $0.contains("= Table<") }.compactMap { line in
      line.split(separator: " ").drop { $0 != "var" }.dropFirst().first.map(String.init)
    }
  }()

  @Test func nothingElseWritesToATable() {
    #expect(Self.tables.count > 30)
    for file in SourceTree.files("Sources") {
      if file.module == "Workshop" || file.path.hasPrefix("Sources/Storage/Wire/") { continue }
      for (number, line) in file.lines.enumerated() where Self.writes(line) {
        Issue.record("\(file.path):\(number + 1) writes to a table")
      }
    }
  }

  @Test func aWriteIsSeen() {
    #expect(Self.writes("    workshop.people[id].isFit = true"))
    #expect(Self.writes("    changed.sales.append(row)"))
    #expect(Self.writes("    store.workshop.costs = Table<Expense>()"))
    #expect(!Self.writes("    founding.products = [product]"), "not a workshop")
    #expect(!Self.writes("    if workshop.people[id].isFit == true {"))
    #expect(!Self.writes("    let row = workshop.people[id]"))
  }

  private static func writes(_ line: Substring) -> Bool {
    guard line.contains("=") || line.contains(".append(") else { return false }
    return ["workshop.", "changed.", "trial."].contains { holder in
      String(line).components(between: holder).contains { rest in
        let name = rest.prefix { $0.isLetter }
        return tables.contains(String(name)) && isWritten(Substring(rest.dropFirst(name.count)))
      }
    }
  }

  /// What follows the table's name: `[id].isFit = true`, `.append(row)`, ` = Table()`.
  private static func isWritten(_ rest: Substring) -> Bool {
    if rest.hasPrefix(".append(") { return true }
    let target = rest.prefix { $0 != " " }
    guard target.isEmpty || target.hasPrefix("[") || target.hasPrefix(".") else { return false }
    let sign = rest.dropFirst(target.count)
    return [" = ", " += ", " -= "].contains { sign.hasPrefix($0) }
  }
}

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
    let holders = ["workshop", "changed", "trial"]
    return tables.contains { table in
      holders.flatMap { line.components(after: "\($0).\(table)") }.contains { rest in
        if rest.hasPrefix(".append(") { return true }
        let sign = rest.drop { !" ".contains($0) }.drop { $0 == " " }
        let target = rest.prefix { $0 != " " }
        guard target.isEmpty || target.hasPrefix("[") || target.hasPrefix(".") else { return false }
        return sign.hasPrefix("= ") || sign.hasPrefix("+= ") || sign.hasPrefix("-= ")
      }
    }
  }
}

extension Substring {
  /// What follows each place where a word stands.
  fileprivate func components(after word: String) -> [Substring] {
    indices.filter { self[$0...].hasPrefix(word) }.map {
      self[index($0, offsetBy: word.count)...]
    }
  }
}

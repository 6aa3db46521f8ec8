/// The functions of a source file with their lengths, found by indentation.
enum Functions {
  struct Function {
    var name: String
    /// Lines from the declaration to the closing brace.
    var length: Int
  }

  static func of(_ file: SourceTree.File) -> [Function] {
    let lines = file.lines
    return lines.indices.compactMap { start -> Function? in
      let line = lines[start]
      let indent = line.prefix { $0 == " " }.count
      let code = line.dropFirst(indent)
      guard declaresFunction(code), hasBody(lines, start, indent) else { return nil }
      if code.hasSuffix("}") { return Function(name: String(code.prefix(60)), length: 1) }
      let close = String(repeating: " ", count: indent) + "}"
      guard let end = lines[start...].firstIndex(where: { $0 == close[...] }) else { return nil }
      return Function(name: String(code.prefix(60)), length: end - start + 1)
    }
  }

  /// A requirement of a protocol ends before another line stands as far left as it does.
  private static func hasBody(_ lines: [Substring], _ start: Int, _ indent: Int) -> Bool {
    let next = lines[(start + 1)...].first { line in
      line.prefix { $0 == " " }.count <= indent && !line.isEmpty
    }
    let opens = next?.drop { $0 == " " }
    return lines[start].hasSuffix("}") || lines[start].hasSuffix("{")
      || opens?.hasPrefix("{") == true || opens?.hasPrefix(")") == true
  }

  private static func declaresFunction(_ code: Substring) -> Bool {
    let words = code.split(separator: " ", maxSplits: 5)
    let modifiers: Set<Substring> = [
      "package", "private", "fileprivate", "static", "mutating", "override", "@discardableResult",
    ]
    guard let first = words.first(where: { !modifiers.contains($0) }) else { return false }
    return first == "func" || first.hasPrefix("init(") || first.hasPrefix("init?(")
  }
}

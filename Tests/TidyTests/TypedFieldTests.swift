import Testing

/// What is typed is read by its field, once: no page reads a text by itself and goes on with
/// something else where that fails.
@Suite struct TypedFieldTests {
  private static let files = SourceTree.files("Sources/Screens")

  @Test func noPageReadsATextAndPassesOverItsMistake() {
    #expect(Self.files.count > 200)
    for file in Self.files {
      for (number, line) in file.lines.enumerated() where Self.passesOver(line) {
        Issue.record("\(file.path):\(number + 1): \(line)")
      }
    }
  }

  @Test func aMistakePassedOverIsSeen() {
    #expect(Self.passesOver("    let day = try? DateLanguage.read(form[.day], today: today)"))
    #expect(Self.passesOver("      (try? MoneyLanguage.read(text)) ?? none"))
    #expect(Self.passesOver("    $0.day = day ?? scene.today"))
    #expect(Self.passesOver("    $0.price = price ?? Rupiah()"))
    #expect(Self.passesOver("    $0.buyer = buyer ?? ID(0)"))
    #expect(!Self.passesOver("    let figures = try? workshop.figures(of: month)"))
    #expect(!Self.passesOver("    let day = scene.today"))
  }

  private static func passesOver(_ line: Substring) -> Bool {
    let text = String(line)
    let isRead = text.components(between: "try? ").contains { tail in
      let name = tail.prefix { $0.isLetter }
      return name.hasSuffix("Language") && tail.dropFirst(name.count).hasPrefix(".read")
    }
    return isRead || ["?? scene.today", "?? Rupiah()", "?? ID("].contains { text.contains($0) }
  }

  /// A draft of a form that is not named there is called nothing and opened by nobody.
  @Test func everyNameOfDraftsIsAmongAll() {
    let list = SourceTree.read("Sources/Screens/Drafts/DraftName.swift") ?? ""
    var names = 0
    for file in Self.files {
      let owner = file.name.split(separator: ".").first ?? ""
      for line in file.lines where line.contains("= DraftName(") {
        names += 1
        let name = line.split(separator: " ").drop { $0 != "let" }.dropFirst().first ?? ""
        let isListed =
          list.contains(".\(name),") || list.contains(".\(name)\n")
          || Self.lists(String(name), in: file.text)
        #expect(isListed, "\(owner).\(name)")
      }
    }
    #expect(names > 35)
  }

  /// Whether a form's own list has a name.
  private static func lists(_ name: String, in text: String) -> Bool {
    let list = text.components(between: "let draftNames = [").first ?? ""
    return list.prefix { $0 != "]" }.split { ", \n".contains($0) }.contains(name[...])
  }
}

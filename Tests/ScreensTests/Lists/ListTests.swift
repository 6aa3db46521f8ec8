import Testing
import Workshop

/// What holds for every list, shown on those where it can be counted by hand.
@Suite struct ListTests {
  /// Sales of `MarketSample`: 0001 for Rp125.000, 0002 for Rp225.000 and 0003 for Rp150.000, one
  /// piece each.
  private func sales(_ keys: String, width: Int = 80, height: Int = 24) -> Stage {
    let stage = Stage(MarketSample.workshop, width: width, height: height)
    stage.play("5 " + keys)
    return stage
  }

  /// The rows of the list that begin with a code, in order, by the code's last digit.
  private func codes(_ stage: Stage, _ prefix: String) -> String {
    stage.lines.compactMap { line -> String? in
      let text = line.drop { " >*".contains($0) }
      guard text.hasPrefix(prefix) else { return nil }
      return text.prefix { $0 != " " }.last.map(String.init)
    }.joined()
  }

  // MARK: Search

  @Test(arguments: [
    ("misal", "35"), ("cont", "127"), ("sat con", "1"), ("7", "7"), ("wb-00", "12345678"),
    ("ontoh", ""),
  ])
  func theSearchFindsTheBeginningsOfWords(_ typed: String, _ found: String) {
    let stage = Stage()
    stage.press("1 /")
    stage.type(typed)
    #expect(codes(stage, "WB-") == found)
  }

  /// BASO CONTOH is WB-002; CONTOH are 1, 2 and 7.
  @Test func whatIsTypedWithASlipFindsWhatIsMeantAndSaysSo() {
    let stage = Stage()
    stage.play("1 / `basi")
    #expect(codes(stage, "WB-") == "2")
    #expect(stage.message == "Tidak ada \"basi\". Mirip: WB-002.")
    stage.play("Backspace `o")
    #expect(codes(stage, "WB-") == "2")
    #expect(!stage.message.contains("Mirip"))
    stage.play("Ctrl+U `cnotoh")
    #expect(codes(stage, "WB-") == "127")
    #expect(stage.message == "Tidak ada \"cnotoh\". Mirip: WB-001, WB-002, WB-007.")
    stage.play("Enter Down Enter Esc")
    #expect(stage.lines.contains { $0.hasPrefix("> WB-002") })
    #expect(stage.message.contains("Mirip"))
    stage.play("Esc")
    #expect(codes(stage, "WB-") == "12345678")
  }

  @Test func onASmallScreenSimilarRowsAreCounted() {
    let stage = Stage(width: 40, height: 12)
    stage.play("1 / `cnotoh")
    #expect(stage.message == "Tidak ada \"cnotoh\", mirip 3.")
  }

  @Test func ofManySimilarRowsTheFirstAreNamed() {
    let stage = Stage(language: .english)
    stage.play("1 s - Esc / `b-")
    #expect(stage.message == "Nothing matches. Esc clears the search.")
    stage.play("Ctrl+U `conotoh")
    #expect(stage.message == "No \"conotoh\". Similar: WB-001, WB-002, WB-007.")
    stage.play("Ctrl+U `ciday")
    #expect(stage.message == "Nothing matches. Esc clears the search.")
  }

  @Test func takingALetterBackWidensTheSearch() {
    let stage = Stage()
    stage.play("1 / `sattt Backspace Backspace Backspace")
    #expect(codes(stage, "WB-") == "15")
  }

  // MARK: Filters

  @Test func ofAGroupOneFilterIsEnoughOfTwoGroupsBothAreNeeded() {
    let stage = sales("s Enter Down Down Down Space Esc")
    #expect(codes(stage, "000") == "321")
    #expect(stage.lines[2].contains("saring: tunai, belum"))
    stage.play("s Down Down Down Down Down Space s")
    #expect(codes(stage, "000") == "32")
    #expect(stage.lines[1].contains("2 tampil, 2 buah, Rp375.000"))
  }

  @Test func minusLiftsAllFilters() {
    let stage = Stage()
    stage.play("1 s - Esc")
    #expect(stage.lines[2].contains("saring: semua"))
  }

  @Test func whereTheFilterLeavesNothingEnterShowsAll() {
    let stage = sales("s Down Space Esc")
    #expect(stage.screen.contains("Tidak ada nota menurut saringan."))
    stage.play("Enter")
    #expect(codes(stage, "000") == "321")
  }

  // MARK: Order

  @Test func theSameOrderAgainIsReversed() {
    // Usual order, nota, date, buyer, channel, pieces, sum.
    let stage = sales("r 7")
    #expect(codes(stage, "000") == "132")
    #expect(stage.lines[2].contains("urut: jumlah (rp)"))
    stage.play("r r")
    #expect(codes(stage, "000") == "231")
    #expect(stage.lines[2].contains("urut: jumlah (rp), terbalik"))
    stage.play("r 1")
    #expect(codes(stage, "000") == "321")
  }

  @Test func whatHasNoValueStandsLastBothWays() {
    // Batch, item, progress, passed, for, due, left: the finished one has no days left.
    let stage = Stage(WeavingStage.workshop)
    stage.play("2 r 8")
    #expect(codes(stage, "B-").last == "1")
    stage.play("r r")
    #expect(codes(stage, "B-").last == "1")
  }

  // MARK: Marks

  @Test func theMarkedAreCountedAndSummed() {
    let stage = sales("Space Space")
    #expect(stage.lines[1].hasPrefix("  2 ditandai, 2 buah, Rp375.000"))
    #expect(stage.lines[4].hasPrefix(" *0003") || stage.lines[4].hasPrefix(" *"))
    stage.play("-")
    #expect(!stage.lines[1].contains("ditandai"))
  }

  @Test func aSearchOnASmallScreenLeavesTheNumberOfMarkedRowsInSight() {
    let stage = Stage(MarketSample.workshop, width: 40, height: 12)
    stage.play("5 Space Space / `misal")
    #expect(stage.lines[1] == "  Cari:  [misal___________]  2 ditandai")
    stage.play("Esc /")
    #expect(stage.lines[1].hasSuffix("2 ditandai"))
  }

  @Test func marksOfCoveredRowsDoNotStandBesideABox() {
    let stage = Stage(width: 40, height: 12)
    stage.play("1 + g")
    #expect(!stage.lines.contains { $0.contains("*│") || $0.contains("* │") })
    #expect(stage.lines.contains { $0.hasPrefix("  │") })
  }

  @Test func plusMarksAllThatAreShownAndNotThePageAlone() {
    let stage = Stage(MarketSample.workshop, width: 40, height: 12)
    stage.play("1 +")
    #expect(stage.lines[1].hasPrefix("↓ \(stage.desk.workshop.inmates.count) ditandai"))
    #expect(stage.desk.workshop.inmates.count > 7)
  }

  @Test func marksOutlastTheSearchAndWhatIsHiddenIsSaid() {
    let stage = sales("Space / `misal Enter")
    #expect(stage.lines[1].hasPrefix("  1 ditandai (1 tidak tampil), 1 buah, Rp150.000"))
    stage.play("+")
    #expect(stage.lines[1].hasPrefix("  2 ditandai (1 tidak tampil), 2 buah, Rp275.000"))
    stage.play("Esc")
    #expect(stage.lines[1].hasPrefix("  2 ditandai, 2 buah, Rp275.000"))
    stage.play("Esc")
    #expect(!stage.lines[1].contains("ditandai"))
    #expect(stage.title.contains("PENJUALAN"))
  }

  // MARK: Coming back

  @Test func backFromARowEverythingStandsAsItWas() {
    let stage = Stage()
    stage.play("1 r r / `contoh Enter Down")
    let before = stage.lines
    #expect(before.contains { $0.hasPrefix("> WB-002") })
    stage.play("Enter Esc")
    #expect(stage.lines == before)
  }

  @Test func aRowThatAnEditMovedKeepsTheFocus() {
    let stage = Stage()
    // By name: BASO, CAYA, CONTOH, DAENG, LOLO, RIMBA, SANGKALA, SITTI.
    stage.play("1 r 2 Home")
    #expect(codes(stage, "WB-") == "24176853")
    stage.play("u Down Ctrl+U `ZULU_CONTOH Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. WB-002. Z mengurungkan.")
    #expect(codes(stage, "WB-") == "41768532")
    #expect(stage.lines.contains { $0.hasPrefix("> WB-002  ZULU CONTOH") })
  }

  @Test func anotherOrderBeginsAtItsFirstRow() {
    let stage = Stage()
    stage.play("1 Down Down r 2")
    #expect(stage.lines[4].hasPrefix("> WB-002  BASO CONTOH"))
  }

  @Test(arguments: ["1", "2", "5"]) func noOrderIsOfferedTwice(_ page: String) {
    let stage = Stage()
    stage.play("\(page) r")
    let names = stage.lines.filter { $0.contains("│") }.compactMap { line in
      line.split(separator: "│").dropFirst().first?.split(separator: "  ").dropFirst()
        .first { !$0.allSatisfy { $0 == " " } }?.trimmingPrefix(" ")
    }
    #expect(names.count > 5)
    #expect(Set(names).count == names.count, "\(names)")
  }

  // MARK: Arrows alone

  @Test func theArrowsReachEveryAction() {
    let stage = Stage()
    stage.play("1 Right Down")
    #expect(stage.screen.contains("> Tambah"))
    stage.play("Enter")
    #expect(stage.title.contains("WARGA BINAAN > BARU"))
    stage.play("Esc Right Down Down Down Enter Down Down Enter Left")
    #expect(stage.lines[2].contains("saring: aktif, istirahat, pindah"))
  }
}

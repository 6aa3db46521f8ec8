import Testing
import Workshop

@Suite struct ReportsTests {
  /// One batch of two caps in October: one accepted and sold, one accepted and in stock.
  static var workshop: Workshop {
    var workshop = Sample.workshop
    for (action, authority) in steps {
      let broken = workshop.broken(by: action, as: authority)
      #expect(broken.isEmpty, "\(broken)")
      workshop.apply(action, by: authority)
    }
    return workshop
  }

  private static func october(_ day: Int) -> Day { Sample.day(2026, 10, day) }

  private static var steps: [(Action, Authority)] {
    let open = OpenBatch {
      $0.day = october(1)
      $0.sizes = [SizeCount(size: 7, count: 2)]
      $0.due = october(30)
      $0.crew = [ID(0), ID(1)]
    }
    return [
      (.openBatch(open), Sample.clerk),
      (work(6, on: 5), Sample.clerk), (work(7, on: 6), Sample.clerk),
      (judge([nil, nil], on: 7), Sample.inspector), (work(10, on: 8), Sample.clerk),
      (judge([.a, .b], on: 9), Sample.inspector), (sale, Sample.clerk),
    ]
  }

  private static func work(_ stage: UInt8, on day: Int) -> Action {
    .recordDay(
      RecordDay {
        $0.day = october(day)
        $0.entries = [
          DayEntry {
            $0.batch = ID(0)
            $0.stage = stage
            $0.pieces = [1, 2]
          },
          DayEntry {
            $0.worker = ID(1)
            $0.attendance = .sick
          },
        ]
      })
  }

  private static func judge(_ grades: [Grade?], on day: Int) -> Action {
    .signSheet(
      SignSheet {
        $0.day = october(day)
        $0.verdicts = grades.enumerated().map { place, grade in
          SheetVerdict {
            $0.piece = UInt8(place + 1)
            $0.grade = grade
            $0.wasShown = true
          }
        }
      })
  }

  private static var sale: Action {
    .sell(
      Sell {
        $0.day = october(12)
        $0.number = 1
        $0.lines = [
          SaleLine {
            $0.size = 7
            $0.pieces = [1]
            $0.price = Rupiah(150_000)
          }
        ]
        $0.paid = Rupiah(150_000)
      })
  }

  @Test func theListOffersTheLastMonthThatIsOver() {
    let stage = Stage(Self.workshop)
    stage.press("7")
    expectGolden(stage.screen, "reports-list")
  }

  @Test func theMonthlyReportInIndonesian() {
    let stage = Stage(Self.workshop)
    stage.press("7 Enter")
    expectGolden(stage.screen, "report-monthly")
  }

  @Test func theMonthlyReportInEnglish() {
    let stage = Stage(Self.workshop, language: .english)
    stage.press("7 Enter")
    expectGolden(stage.screen, "report-monthly-en")
  }

  @Test func theReportScrollsToItsEnd() {
    let stage = Stage(Self.workshop)
    stage.press("7 Enter End")
    #expect(stage.screen.contains("Dibuat oleh,"), "\(stage.screen)")
    stage.press("Esc")
    #expect(stage.title.contains("LAPORAN"))
    #expect(!stage.title.contains("BULANAN"))
  }

  @Test func onANarrowScreenTheReportMovesSideways() {
    let stage = Stage(Self.workshop, width: 40, height: 12)
    stage.press("7 Enter")
    #expect(stage.lines[1].hasPrefix("↓ dihitung saat dibuka"))
    stage.press("PgDn Right Right")
    #expect(stage.screen.contains("Hari kerja      3") == true, "\(stage.screen)")
    stage.press("Left Left Left")
    #expect(!stage.title.contains("BULANAN"))
  }

  @Test func theStockListIsAboutToday() {
    let stage = Stage(Self.workshop)
    stage.press("7 Down p")
    #expect(stage.message == "Laporan ini selalu tentang hari ini.")
    stage.press("Enter")
    #expect(stage.screen.contains("DAFTAR PERSEDIAAN BARANG JADI 23 NOVEMBER 2026"))
    #expect(stage.screen.contains("Polos hitam                      B     0     1"))
  }

  @Test func withoutRecordsTheMonthlyReportSaysWhy() {
    let stage = Stage()
    stage.press("7 Enter")
    #expect(
      stage.message == "Belum ada catatan untuk dilaporkan. Hasil harian dicatat di halaman 3.")
    #expect(stage.screen.contains("belum ada catatan"))
  }

  @Test func pGoesThroughTheMonthsThatHaveRecords() {
    var workshop = Self.workshop
    let september = RecordDay {
      $0.day = Sample.day(2026, 9, 10)
      $0.entries = [DayEntry { $0.worker = ID(2) }]
    }
    workshop.apply(.recordDay(september), by: Sample.clerk)
    let stage = Stage(workshop)
    stage.press("7 p")
    #expect(stage.screen.contains("September 2026"))
    stage.press("Enter")
    #expect(stage.title.contains("LAPORAN > BULANAN SEPTEMBER 2026"))
    stage.press("p")
    #expect(stage.title.contains("LAPORAN > BULANAN OKTOBER 2026"))
  }
}

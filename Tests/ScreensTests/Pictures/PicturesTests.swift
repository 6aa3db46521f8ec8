import Reports
import Screens
import Testing
import Wording
import Workshop

@testable import Reports
@testable import Screens

/// The pictures of page 7: their numbers recounted from the rows, their cells worked by hand.
@Suite struct PicturesTests {
  private static let workshop = PageSample.workshop
  private static let months = Month(year: 2026, month: 8)...Month(year: 2026, month: 11)

  private func chart(
    _ picture: Pictures, _ workshop: Workshop = Self.workshop
  ) -> Paper.Chart {
    picture.chart(of: workshop, months: Self.months, on: Sample.today, .indonesian)
  }

  private func levels(_ chart: Paper.Chart) -> [Paper.Chart.Level] {
    if case .bars(let levels, _) = chart.kind { levels } else { [] }
  }

  // MARK: Numbers

  /// Ten pieces on 7-11 and seven on 19-11, as `PageSample` has them; every graded check once.
  @Test func theWeeksAreThoseOfTheChecks() {
    let workshop = Self.workshop
    let bars = levels(chart(.output))
    var counts: [Day: Int] = [:]
    for check in workshop.checks where check.grade != nil {
      counts[workshop.inspections[check.inspection].day, default: 0] += 1
    }
    #expect(bars.reduce(0) { $0 + $1.length } == counts.values.reduce(0, +))
    #expect(bars.filter { $0.length > 0 }.map(\.number) == ["10", "7"])
    #expect(
      bars.filter { $0.length > 0 }.map(\.label) == ["02-11-2026", "16-11-2026"], "Mondays")
  }

  /// 17 of 18 pieces passed at the first look.
  @Test func theYieldOfAMonthIsAShareWithItsN() {
    let bars = levels(chart(.yield))
    #expect(bars.map(\.label).last == "November 2026")
    #expect(bars.last?.number == "94,4% (n 18)")
    #expect(bars.last?.length == 944)
    #expect(bars.dropLast().allSatisfy { $0.length == 0 })
  }

  @Test func aTrainingAndAGrantAreMarkedInTheirMonth() {
    var rows = Self.workshop.rows
    rows.trainings.append(
      Training {
        $0.programme = "ANYAM"
        $0.first = Sample.day(2026, 10, 12)
        $0.last = Sample.day(2026, 10, 14)
      })
    rows.partners.append(Partner { $0.name = "YAYASAN MISAL" })
    rows.supports.append(
      Support {
        $0.kind = .tools
        $0.day = Sample.day(2026, 10, 20)
        $0.until = Sample.day(2026, 10, 20)
      })
    let bars = levels(chart(.yield, Workshop(rows: rows)))
    #expect(bars.map(\.mark) == ["", "", "pelatihan 12-10, dukungan 20-10", ""])
  }

  /// Recounted from the notas, channel by channel.
  @Test func theChannelsAddUpToTheNotas() {
    let workshop = Self.workshop
    var sums: [UInt8: Rupiah] = [:]
    for sale in workshop.sales where !sale.isWithdrawn {
      sums[sale.channel, default: Rupiah()] += sale.total
    }
    let bars = levels(chart(.channels))
    #expect(bars.count == sums.count)
    for bar in bars {
      guard case .channel(let channel) = bar.subject else {
        Issue.record("no channel: \(bar)")
        continue
      }
      #expect(sums[channel]?.bare == bar.number)
    }
    #expect(bars.map(\.length) == bars.map(\.length).sorted(by: >))
  }

  /// Every piece in stock stands in one class.
  @Test func theStockIsAgedPieceByPiece() {
    let workshop = Self.workshop
    let inStock = workshop.batches.indices.reduce(0) { sum, index in
      sum + workshop.batches[index].pieces.count { $0.state == .accepted }
    }
    let bars = levels(chart(.stockAge))
    #expect(bars.count == 5)
    #expect(bars.reduce(0) { $0 + $1.length } == inStock && inStock > 0)
    #expect(bars.first?.length == inStock, "all of November")
  }

  @Test func theTableOfAPictureSaysTheSameNumbers() {
    for picture in Pictures.allCases {
      let chart = chart(picture)
      let bars = levels(chart)
      #expect(chart.table.rows.count == bars.count)
      for (row, bar) in zip(chart.table.rows, bars) {
        #expect(row.values[0].text(.indonesian) == bar.label)
        #expect(row.values[1].text(.indonesian) == bar.number, "\(picture)")
      }
    }
  }

  // MARK: Drawings

  @Test func everyPictureIsAnSVGWithANameWhoseTextsAreItsNumbers() {
    for picture in Pictures.allCases {
      let chart = chart(picture)
      let drawing = ChartPicture.drawing(chart, .indonesian)
      #expect(drawing.hasPrefix("<svg ") && drawing.hasSuffix("</svg>"))
      #expect(drawing.contains("role=\"img\" aria-label=\""))
      for tag in ["text", "title"] {
        #expect(
          drawing.ranges(of: "<\(tag)").count == drawing.ranges(of: "</\(tag)>").count)
      }
      for bar in levels(chart) {
        #expect(drawing.contains(">\(VectorPicture.escaped(bar.number))</text>"))
        #expect(drawing.contains(">\(VectorPicture.escaped(bar.label))</text>"))
      }
    }
  }

  /// Of 24 cells 10 is all, 5 half, 1 of 10 two; less than a cell is one, nothing a dot.
  @Test func theCellsOfABarAreWhole() {
    let bars = [10, 5, 1, 0].map {
      Paper.Chart.Level(subject: .week(Sample.today), label: "a", length: $0, number: "\($0)")
    }
    let plan = BarPlan(bars, full: 10, width: 80)
    #expect(plan.bar(10) == String(repeating: "█", count: 24))
    #expect(plan.bar(5) == String(repeating: "█", count: 12))
    #expect(plan.bar(1) == "██")
    #expect(plan.bar(0) == "·")
  }

  // MARK: The page

  @Test func arrowsGoThroughAllPicturesThatTheRoleMaySee() {
    let stage = Stage(Self.workshop, as: "ksb-1")
    stage.play("7 g")
    let door = Pictures.allCases.filter { stage.app.scene.refusal(at: $0.door) == nil }
    for picture in door {
      #expect(stage.lines[1].hasPrefix("  " + picture.title.id), "\(stage.screen)")
      stage.play("Right")
    }
    #expect(stage.lines[1].hasPrefix("  Diterima per minggu"))
    stage.play("Left")
    #expect(stage.lines[1].hasPrefix("  " + (door.last?.title.id ?? "")))
    stage.play("Esc")
    #expect(stage.title.contains("LAPORAN"))
  }

  @Test func enterOnAChannelOpensItsNotas() {
    let stage = Stage(Self.workshop, as: "ksb-1")
    stage.play("7 g Right Right")
    #expect(stage.lines[1].contains("Omzet per saluran"), "\(stage.screen)")
    stage.play("Enter")
    #expect(stage.title.contains("PENJUALAN"))
    #expect(stage.lines[1].contains("1 tampil"))
    stage.play("Esc")
    #expect(stage.lines[1].contains("Omzet per saluran"))
  }
}

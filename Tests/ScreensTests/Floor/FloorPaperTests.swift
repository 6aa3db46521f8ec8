import Reports
import Testing
import Wording
import Workshop

@testable import Screens

/// The blank papers of a day, reached by one key each from the page of the day and the queue.
@Suite struct FloorPaperTests {
  @Test func oneKeyTurnsToTheNextPaper() {
    let stage = Stage(PageSample.workshop)
    stage.press("3 c Tab")
    #expect(stage.screen.contains("DAFTAR HADIR 23-11-2026"), "\(stage.screen)")
    stage.press("b")
    #expect(stage.screen.contains("DAFTAR HADIR 24-11-2026"), "\(stage.screen)")
    stage.press("b Tab")
    #expect(stage.screen.contains("LEMBAR PERIKSA 23-11-2026"), "\(stage.screen)")
    stage.press("Tab")
    #expect(stage.screen.contains("BON ALAT 23-11-2026"), "\(stage.screen)")
    stage.press("Tab")
    #expect(stage.screen.contains("LEMBAR HASIL 23-11-2026"), "\(stage.screen)")
  }

  /// Recounted from the rows: everybody who may work once, by a code with its check digit.
  @Test func everybodyStandsOnTheAttendancePaperOnce() {
    let workshop = Sample.workshop
    let paper = AttendancePaper.paper(on: Sample.today, of: workshop, .indonesian)
    for worker in workshop.inmates {
      let code = workshop.code(worker) + "/"
      let count = paper.lines.count { $0.hasPrefix(code) }
      #expect(count == (workshop.mayWork(worker, on: Sample.today) ? 1 : 0), "\(code)")
    }
  }

  /// Every piece of the queue once, every fault in use, and no maker.
  @Test func thePiecesOfASittingStandOnItsSheet() {
    let workshop = PageSample.workshop
    let paper = InspectionSheet.paper(on: Sample.today, of: workshop, .indonesian)
    #expect(!workshop.derived.queue.isEmpty)
    for waiting in workshop.derived.queue {
      let code = workshop.code(waiting.batch, piece: Int(waiting.piece))
      #expect(paper.lines.count { $0.hasPrefix(code + " ") } == 1, "\(code)")
    }
    let text = paper.lines.joined(separator: "\n")
    for defect in workshop.catalogue.defects { #expect(text.contains(defect.code + " ")) }
    #expect(!text.contains("WB-"))
  }

  /// ISO 2859-1, normal, level II, AQL 4.0: of 40 pieces 13 are inspected and one may fail.
  @Test func theSheetOfALotHasItsPlan() throws {
    var workshop = PageSample.workshop
    let batch = try #require(workshop.derived.queue.first?.batch)
    let lot = PlanLot {
      $0.day = Sample.today
      $0.batch = batch
      $0.plan.sample = 13
      $0.plan.accept = 1
    }
    workshop.apply(.planLot(lot), by: Sample.supervisor)
    let paper = InspectionSheet.paper(on: Sample.today, of: workshop, .indonesian)
    let line = "\(workshop.code(batch)): n = 13, diterima bila yang cacat 1 atau kurang"
    #expect(paper.lines.contains { $0.hasPrefix(line) }, "\(paper.lines)")
  }

  @Test func everyToolStandsOnTheToolListOnce() {
    let workshop = PageSample.workshop
    let paper = ToolSheet.paper(on: Sample.today, of: workshop, .indonesian)
    let rows = paper.tables.flatMap(\.rows)
    let tools = workshop.toolKinds.reduce(0) { $0 + Int($1.numbers) }
    #expect(rows.count == tools - workshop.toolWriteOffs.count)
  }

  @Test func theWallNamesAllGoodsOfAnOrder() throws {
    var workshop = EveryPaper.workshop
    let order = try #require(workshop.derived.openOrders.first)
    var other = try #require(workshop.orders[order].lines.first)
    other.kind.colour = other.kind.colour == 0 ? 1 : 0
    other.quantity = 3
    workshop.orders[order].lines.append(other)
    let wall = OrderWall(of: workshop, on: EveryPaper.today)
    let text = wall.paper(of: workshop, on: EveryPaper.today, .indonesian).lines
      .joined(separator: "\n")
    var several = 0
    for row in wall.rows {
      var counts: [String: Int] = [:]
      for line in workshop.orders[row.order].lines {
        let product = workshop.products[line.kind.product]
        let name =
          product.shortName.lowercased() + " " + product.colours[Int(line.kind.colour)]
        counts[name, default: 0] += Int(line.quantity)
      }
      several += counts.count > 1 ? 1 : 0
      for (name, count) in counts where counts.count > 1 {
        #expect(text.contains("\(count) \(name)"), "\(workshop.code(row.order)): \(count) \(name)")
      }
    }
    #expect(several > 0)
  }
}

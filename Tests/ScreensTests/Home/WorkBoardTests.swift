import Screens
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// Who holds how much at which stage, seen at once; and that every row of a home leads somewhere
/// and back.
@Suite struct WorkBoardTests {
  /// Twenty-three weavers.
  private static let crew: Workshop = {
    var rows = Sample.workshop.rows
    while rows.people.count(where: { $0.status == .active }) < 23 {
      var person = rows.people[0]
      person.identity?.register = "B.I 9\(rows.people.count)/2024"
      rows.people.append(person)
    }
    return Workshop(rows: rows)
  }()

  private func pieces(_ workshop: Workshop) -> [Piece] {
    workshop.batches.indices.filter { !workshop.batches[$0].isWithdrawn }
      .flatMap { workshop.batches[$0].pieces }.filter { $0.state == .working }
  }

  /// Recounted from the pieces, person by person.
  @Test func theBoardCountsThePiecesThatEverybodyHolds() {
    let workshop = PageSample.workshop
    let board = WorkBoard(workshop, on: Sample.today)
    let working = pieces(workshop)
    #expect(!working.isEmpty)
    #expect(board.totals.reduce(0, +) == working.count)
    for row in board.rows {
      #expect(row.sum == working.count { $0.holder == row.holder })
    }
    for (column, stage) in board.stages.enumerated() {
      let standing = workshop.batches.indices.flatMap { index in
        let route = workshop.route(of: ID(index))
        return workshop.batches[index].pieces.filter {
          $0.state == .working && !route[Int($0.step)].isGate
            && Int(route[Int($0.step)].index) == stage
        }
      }
      #expect(board.totals[column] == standing.count, "stage \(stage)")
    }
  }

  @Test(arguments: ["ptg-2", "pmu-1", "ksb-1", "bdh-1", "adm-1"])
  func oneKeyFromHomeOpensTheBoardAndEscComesBack(_ login: String) {
    let stage = Stage(PageSample.workshop, as: login)
    stage.play("p")
    #expect(stage.title.contains("PAPAN KERJA"), "\(stage.screen)")
    stage.play("Esc")
    #expect(stage.title.contains("BERANDA"))
  }

  @Test func twentyThreePeopleStandOnOneScreen() {
    let stage = Stage(Self.crew, as: "ksb-1")
    stage.play("p")
    let holders = WorkBoard(Self.crew, on: Sample.today).rows.compactMap(\.holder)
    #expect(holders.count >= 23)
    for holder in holders {
      #expect(stage.screen.contains(Self.crew.code(holder)), "\(stage.screen)")
    }
  }

  @Test func enterOpensThePiecesOfThePersonAndEscComesBackToHim() throws {
    let stage = Stage(PageSample.workshop, as: "ptg-2")
    stage.play("p")
    let board = WorkBoard(PageSample.workshop, on: Sample.today)
    let place = try #require(board.rows.firstIndex { $0.sum > 0 })
    stage.play(String(repeating: "Down ", count: place) + "Enter")
    let list = try #require(stage.app.stack.last as? ListScreen)
    #expect(list.list.rows.count == board.rows[place].sum)
    stage.play("Esc")
    let code = board.rows[place].holder.map { PageSample.workshop.code($0) } ?? "tanpa"
    #expect(stage.lines.contains { $0.contains("> " + code) }, "\(stage.screen)")
  }

  @Test(arguments: ["ptg-2", "pmu-1", "ksb-1", "bdh-1", "adm-1"])
  func everyRowOfAHomeOpensAndEscComesBackToIt(_ login: String) {
    let count = HomeContent.of(Stage(PageSample.workshop, as: login).app.scene).places.count
    for place in 0..<count {
      let stage = Stage(PageSample.workshop, as: login)
      stage.play("Home" + String(repeating: " Down", count: place))
      let row = stage.lines.firstIndex { $0.contains(">") }
      stage.play("Enter")
      if stage.app.stack.count == 1 { continue }
      stage.play("Esc")
      #expect(stage.lines.firstIndex { $0.contains(">") } == row, "\(login), row \(place)")
    }
  }

  // MARK: Counted once

  @Test func aKeyThatMovesCountsNothingAnewAndARecordDoes() throws {
    let stage = Stage(PageSample.workshop, as: "ksb-1")
    var memo = PageMemo<Int>()
    var counted = 0
    let count: () -> Int = {
      counted += 1
      return counted
    }
    memo.renew(in: stage.app.scene, count)
    stage.play("Down Up")
    memo.renew(in: stage.app.scene, count)
    #expect(memo.value(in: stage.app.scene, count) == 1)
    let week = SetWorkWeek {
      $0.day = Sample.today
      $0.from = Sample.today + 7
      $0.days = 0b000_1111
    }
    let saving = try stage.desk.perform([.setWorkWeek(week)], by: Sample.supervisor, undoing: nil)
    #expect(saving == .saved(stage.desk.lastSequence))
    let later = stage.app.scene
    memo.renew(in: later, count)
    #expect(memo.value(in: later, count) == 2 && counted == 2)
  }

  // MARK: Aim

  /// 17 of 40 pieces are 8 of 20 cells.
  @Test func theMonthStandsAgainstItsAim() {
    var rows = PageSample.workshop.rows
    rows.agreements.append(
      Agreement {
        $0.signed = Sample.today - 30
        $0.until = Sample.today + 300
      })
    rows.pledges.append(
      Pledge {
        $0.isOurs = true
        $0.indicator = .accepted
        $0.target = 40
        $0.day = Sample.today
      })
    rows.partners.append(Partner { $0.name = "YAYASAN MISAL" })
    let stage = Stage(Workshop(rows: rows), as: "ksb-1")
    #expect(
      stage.screen.contains("17 buah   ████████············   sasaran 40"), "\(stage.screen)")
    #expect(!Stage(PageSample.workshop, as: "ksb-1").screen.contains("sasaran"))
  }
}

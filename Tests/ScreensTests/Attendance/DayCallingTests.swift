import Testing
import Workshop

/// The attendance of a day with its exceptions in few keys.
@Suite struct DayCallingTests {
  /// From home to the sheet and `*` and `-`, then two keys an exception; what saves is not counted.
  @Test func twoExceptionsAmongTwentyThreeTakeSevenKeys() {
    let stage = Stage(AttendanceSample.crowd)
    let keys = "3 * - c s q i"
    #expect(keys.split(separator: " ").count == 7)
    stage.play(keys)
    stage.play("Ctrl+X Down Enter")
    #expect(stage.desk.saved.count == 1, "\(stage.screen)")
    let rows = stage.desk.workshop.outputs(on: Sample.today)
    #expect(Set(rows.map(\.worker)).count == 23)
    let away = rows.filter { $0.attendance != .present }
    let crew = Set(rows.map(\.worker)).sorted()
    // c is the third letter, q the seventeenth.
    #expect(away.map(\.worker) == [crew[2], crew[16]])
    #expect(away.map(\.attendance) == [.sick, .excused])
  }

  @Test func aRowOutOfSightComesIntoSightByItsLetter() {
    let stage = Stage(AttendanceSample.crowd)
    stage.play("3 -")
    let last = stage.desk.workshop.code(ID<Inmate>(stage.desk.workshop.people.count - 1))
    #expect(!stage.screen.contains(last))
    stage.play("w")
    #expect(stage.screen.contains("w " + last), "\(stage.screen)")
    stage.play("a Enter")
    #expect(stage.screen.contains("alpa"))
    #expect(stage.message.hasPrefix("Ketik buah"), "\(stage.message)")
  }

  @Test func aLetterWithoutARowOrReasonSaysSo() {
    let stage = Stage(AttendanceSample.workshop)
    stage.play("3 - z")
    #expect(stage.message == "Tidak ada baris dengan huruf itu.")
    stage.play("a x")
    #expect(stage.message.hasPrefix("Ketik angka, atau a alpa"))
    stage.play("2")
    #expect(stage.screen.contains("1 belum disimpan"), "\(stage.screen)")
  }

  /// Who is suspended is not on the sheet; what was planned waits in its row.
  @Test func aPlannedAbsenceIsTakenOverByEnterOrAsUsual() {
    let stage = Stage(AttendanceSample.workshop)
    stage.play("3")
    #expect(!stage.screen.contains("WB-002"))
    let row = { stage.lines.first { $0.contains("WB-003") } ?? "" }
    #expect(row().contains("? rencana"), "\(row())")
    #expect(stage.desk.workshop.outputs(on: Sample.today).isEmpty)
    stage.play("Down Enter")
    #expect(row().contains("sidang"), "\(row())")
    stage.play("Ctrl+X")
    #expect(stage.desk.saved.count == 1)
    #expect(
      stage.desk.workshop.outputs(on: Sample.today).map(\.attendance) == [.hearing])
    let other = Stage(AttendanceSample.workshop)
    other.play("3 *")
    #expect(other.lines.first { $0.contains("WB-003") }?.contains("sidang") == true)
  }

  /// A reason that needs a letter is not saved without its number, which F4 takes.
  @Test func aLetterIsAskedForWhereTheReasonNeedsOne() {
    var workshop = WeavingStage.workshop
    let terms = SetAttendanceTerms {
      $0.day = Sample.today
      $0.reason = .sick
      $0.from = Sample.today
      $0.needsPaper = true
    }
    MarketSample.must(.setAttendanceTerms(terms), by: Sample.supervisor, in: &workshop)
    let stage = Stage(workshop)
    stage.play("3 s Enter")
    #expect(
      stage.message == "Alasan sakit perlu nomor surat. F4 mengisi nomornya.", "\(stage.message)")
    stage.play("F4 `SKS_4/XI Enter Ctrl+X")
    #expect(stage.desk.saved.count == 1, "\(stage.screen)")
    #expect(stage.desk.workshop.outputs(on: Sample.today).map(\.paper) == ["SKS 4/XI"])
  }

  @Test func aTypedLetterSurvivesAsADraft() {
    var workshop = WeavingStage.workshop
    let terms = SetAttendanceTerms {
      $0.day = Sample.today
      $0.reason = .sick
      $0.from = Sample.today
      $0.needsPaper = true
    }
    MarketSample.must(.setAttendanceTerms(terms), by: Sample.supervisor, in: &workshop)
    let stage = Stage(workshop)
    stage.play("3 s Enter F4 `SKS_4/XI Enter Esc 3 Ctrl+X")
    #expect(stage.desk.workshop.outputs(on: Sample.today).map(\.paper) == ["SKS 4/XI"])
  }
}

import Testing
import Workshop

@Suite struct CondemnedTests {
  @Test func rejectionsWaitForASecondPerson() {
    let stage = Stage(QueueSample.condemned(), as: "pmu-1")
    stage.press("4 k")
    expectGolden(stage.screen, "quality-condemned")
  }

  @Test func theSupervisorUpholdsWithHisOwnPIN() {
    let stage = Stage(QueueSample.condemned(), as: "ksb-1")
    stage.press("4 k Enter 3 Enter 1 3 5 7 9 0 Enter")
    #expect(stage.message == "Tersimpan #4821. Tanda tangan kedua, 0 menunggu. Esc kembali.")
    let check = stage.desk.workshop.checks[4]
    #expect(check.fate == .training)
    #expect(check.countersigner == ID(2))
    #expect(stage.desk.workshop.batches[QueueSample.plain].pieces[1].state == .rejected)
  }

  @Test func theSupervisorSignsAtTheClerksPC() {
    let stage = Stage(QueueSample.condemned(), as: "ptg-2")
    stage.press("4 k Enter 5 Enter")
    stage.type("ksb-1")
    stage.press("Enter 1 3 5 7 9 0 Enter")
    #expect(stage.message == "Tersimpan #4821. Tanda tangan kedua, 0 menunggu. Esc kembali.")
    #expect(stage.desk.history.last?.authority == Sample.supervisor)
    #expect(stage.desk.workshop.derived.queue.count == 5)
    #expect(stage.desk.workshop.checks[4].isUpheld == false)
  }

  @Test func aClerksOwnPINDoesNotCount() {
    let stage = Stage(QueueSample.condemned(), as: "ptg-2")
    stage.press("4 k Enter 2 Enter")
    stage.type("ptg-2")
    stage.press("Enter 1 3 5 7 9 0 Enter")
    #expect(stage.message == "Hanya Kasubsi.")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func theInspectorOfARejectionIsNotItsSecondPerson() {
    let stage = Stage(QueueSample.condemned(by: Sample.supervisor), as: "ksb-1")
    stage.press("4 k Enter 2 Enter")
    stage.type("ksb-1")
    stage.press("Enter 1 3 5 7 9 0 Enter")
    #expect(
      stage.message
        == "Belum dapat: Pemeriksa tidak boleh mengesahkan sendiri. Minta petugas kedua.")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func withoutRejectionsTheKeySaysSo() {
    let stage = Stage(QueueSample.workshop, as: "ksb-1")
    stage.press("4 k")
    #expect(stage.message == "Tidak ada penolakan yang menunggu tanda tangan kedua.")
  }
}

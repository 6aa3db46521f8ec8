import Exchange
import Testing
import Workshop

/// Trainings and sessions as a file, by codes.
@Suite struct TrainingExportTests {
  private static let day = Day(year: 2026, month: 11, day: 23) ?? Day()
  private static let clerk = Authority(user: ID(0))

  private static let workshop: Workshop = {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = day - 100
      $0.catalogue = .standard
      $0.products = Product.standard
      $0.users = [
        AddUser {
          $0.login = "ptg-1"
          $0.role = .clerk
        }
      ]
    }
    workshop.apply(.foundWorkshop(found), by: clerk)
    for place in 0..<2 {
      workshop.apply(
        .enrolInmate(
          EnrolInmate {
            $0.day = day - 90
            $0.subject = Int32(place)
            $0.identity.name = "CONTOH \(place)"
            $0.identity.register = "B.I \(place)/2026"
          }), by: clerk)
    }
    for action in actions {
      precondition(workshop.broken(by: action, as: clerk).isEmpty)
      workshop.apply(action, by: clerk)
    }
    return workshop
  }()

  private static let actions: [Action] = [
    .setCourse(
      SetCourse {
        $0.day = day
        $0.name = "hitung harga"
        $0.trainer = "DINAS CONTOH"
        $0.first = day - 2
        $0.last = day
        $0.people = [ID(0), ID(1)]
        $0.share = 50
      }),
    .noteSession(
      NoteSession {
        $0.day = day - 2
        $0.topic = "bahan"
        $0.trainer = "DINAS CONTOH"
        $0.present = [ID(1)]
      }),
    .finishCourse(
      FinishCourse {
        $0.day = day
        $0.participants = [ID(1)]
        $0.certificates = ["S-1"]
      }),
  ]

  @Test func itHasTrainingsThenSessions() throws {
    let bytes = try Export(Self.workshop, for: .clerk, on: Self.day).bytes(.trainings)
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(
      lines.dropFirst().map(String.init) == [
        "pelatihan;PL-01;hitung harga;;2026-11-21;2026-11-21;DINAS CONTOH;;WB-002;ya;S-1",
        "sesi;PL-01;hitung harga;bahan;2026-11-21;2026-11-21;DINAS CONTOH;;WB-001;tidak;",
        "sesi;PL-01;hitung harga;bahan;2026-11-21;2026-11-21;DINAS CONTOH;;WB-002;ya;",
      ])
    #expect(lines.first?.split(separator: ";").count == 11)
    #expect(!lines.contains { $0.contains("CONTOH 0") || $0.contains("B.I") })
  }

  @Test func anObserverGetsNone() {
    #expect(throws: RuleBroken.self) {
      try Export(Self.workshop, for: .observer, on: Self.day).bytes(.trainings)
    }
  }
}

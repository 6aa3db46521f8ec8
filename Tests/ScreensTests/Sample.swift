import Workshop

/// A small workshop with officers and invented people, as of Monday 23-11-2026.
enum Sample {
  /// 08:06 WITA.
  static let now = Instant(milliseconds: 1_795_392_360_000)
  static let today = day(2026, 11, 23)
  /// The clerk who records, as user 0.
  static let clerk = Authority(user: ID(0))
  static let inspector = Authority(user: ID(1), signer: ID(1))
  static let supervisor = Authority(user: ID(2), signer: ID(2))

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day()
  }

  /// Officers and catalogue only.
  static var empty: Workshop {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = day(2026, 3, 1)
      $0.catalogue = .standard
      $0.products = Product.standard
      $0.users = [
        ("ptg-2", Role.clerk), ("pmu-1", .inspector), ("ksb-1", .supervisor), ("bdh-1", .treasurer),
        ("adm-1", .administrator), ("pmt-1", .observer),
      ].map { login, role in
        AddUser {
          $0.login = login
          $0.role = role
        }
      }
    }
    workshop.apply(.foundWorkshop(found), by: clerk)
    for action in office { workshop.apply(action, by: supervisor) }
    return workshop
  }

  /// The names that papers bear.
  private static let office: [Action] = [
    .setLetterhead(
      SetLetterhead {
        $0.day = day(2026, 3, 1)
        $0.letterhead.from = day(2026, 3, 1)
        $0.letterhead.institution = "LAPAS TAKALAR"
        $0.letterhead.institutionInFull = "Lembaga Pemasyarakatan Takalar"
        $0.letterhead.place = "Takalar"
      }),
    .setOfficial(
      SetOfficial {
        $0.day = day(2026, 3, 1)
        $0.official.from = day(2026, 3, 1)
        $0.official.title = "Kepala Lapas"
        $0.official.name = "CONTOH PEJABAT"
        $0.official.papers = .report
      }),
    .setStepAside(
      SetStepAside {
        $0.day = day(2026, 3, 1)
        $0.step = "calendar"
        $0.reason = "SK 12/2026"
      }),
    .setStepAside(
      SetStepAside {
        $0.day = day(2026, 3, 1)
        $0.step = "openings"
        $0.reason = "SK 12/2026"
      }),
  ]

  /// Eight people, of whom the last may not work yet.
  static var workshop: Workshop {
    var workshop = empty
    for (place, row) in people.enumerated() {
      let action = Action.enrolInmate(enrolment(place, row))
      precondition(workshop.broken(by: action, as: clerk).isEmpty)
      workshop.apply(action, by: clerk)
    }
    for (place, row) in people.enumerated() { prove(row.skills, of: ID(place), in: &workshop) }
    return workshop
  }

  /// What the rows say, entered and signed by the supervisor.
  private static func prove(
    _ levels: [UInt8], of inmate: ID<Inmate>, in workshop: inout Workshop
  ) {
    for (stage, level) in zip(workshop.catalogue.makingStages, levels) where level > 0 {
      let proof = ProveSkill {
        $0.day = day(2026, 3, 2)
        $0.inmate = inmate
        $0.stage = UInt8(stage)
        $0.level = level
        $0.way = .entry
        $0.reason = "sudah bisa sejak awal"
      }
      precondition(workshop.broken(by: .proveSkill(proof), as: supervisor).isEmpty)
      workshop.apply(.proveSkill(proof), by: supervisor)
    }
  }

  private static let people: [(name: String, block: String, skills: [UInt8], release: Day)] = [
    ("CONTOH SATU", "A-1", [3, 3, 2, 3, 2], day(2028, 3, 2)),
    ("BASO CONTOH", "A-2", [3, 2, 2, 1, 0], day(2027, 8, 14)),
    ("SITTI MISAL", "W-1", [2, 2, 1, 0, 1], day(2027, 1, 21)),
    ("CAYA UMPAMA", "W-1", [2, 1, 0, 0, 0], day(2027, 6, 30)),
    ("SANGKALA MISAL", "B-3", [2, 3, 2, 2, 3], day(2026, 12, 9)),
    ("LOLO TELADAN", "B-3", [1, 3, 1, 1, 2], day(2028, 11, 11)),
    ("DAENG CONTOH", "A-4", [2, 3, 3, 2, 2], day(2029, 5, 5)),
    ("RIMBA UMPAMA", "A-4", [0, 0, 0, 0, 0], day(2028, 2, 19)),
  ]

  private static func enrolment(
    _ place: Int, _ row: (name: String, block: String, skills: [UInt8], release: Day)
  ) -> EnrolInmate {
    EnrolInmate {
      $0.day = day(2026, 3, 2)
      $0.subject = Int32(place)
      $0.identity.name = row.name
      $0.identity.register = "B.I \(place + 71)/2024"
      $0.identity.block = row.block
      $0.identity.release = row.release
      $0.skills = row.skills
      guard place < people.count - 1 else { return }
      $0.identity.permit = "SK-014/2026"
      $0.identity.permitDate = day(2026, 2, 20)
      $0.assessed = day(2026, 2, 11)
      $0.isFit = true
      $0.hearing = day(2026, 2, 18)
    }
  }
}

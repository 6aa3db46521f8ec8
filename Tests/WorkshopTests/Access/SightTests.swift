import Testing
import Workshop

/// The table of who sees what about a person, and where, typed from the design by hand.
@Suite struct SightTests {
  private static let office: Set<Role> = [.clerk, .supervisor]
  private static let payers: Set<Role> = [.supervisor, .treasurer]
  private static let staff: Set<Role> = [
    .clerk, .inspector, .supervisor, .treasurer, .administrator,
  ]

  /// Whatever does not stand here, nobody sees.
  static let table: [PersonalField: [Place: Set<Role>]] = [
    .name: [
      .page: office, .account: [.clerk, .supervisor, .treasurer],
      .slip: payers, .premiList: payers, .payoutList: payers, .releasePack: payers,
      .statement: payers, .attendanceList: office, .identityFile: [.supervisor],
    ],
    .register: [
      .enrolment: [.clerk], .reveal: [.supervisor], .slip: payers, .premiList: payers,
      .payoutList: payers, .releasePack: payers, .statement: payers,
      .identityFile: [.supervisor],
    ],
    .block: [
      .page: office, .attendanceList: office, .toolList: office,
      .identityFile: [.supervisor],
    ],
    .release: [.page: office, .releasePack: payers, .identityFile: [.supervisor]],
    .premi: [
      .page: payers, .account: payers, .slip: payers, .premiList: payers, .payoutList: payers,
      .releasePack: payers, .statement: payers, .file: payers,
    ],
    .conduct: [.page: [.supervisor]],
    .conductPoints: [.page: payers, .account: payers, .slip: payers],
    .absence: [.page: office, .attendanceList: office, .slip: payers, .file: staff],
    .skills: [.page: staff, .file: staff, .releasePack: payers, .statement: payers],
    .privateBuyer: [
      .page: [.clerk, .supervisor, .treasurer], .salePaper: [.clerk, .supervisor, .treasurer],
    ],
  ]

  @Test func everyRoleSeesInEveryPlaceWhatTheTableSays() {
    for field in PersonalField.allCases {
      for place in Place.allCases {
        let seen = Set(Role.allCases.filter { $0.sees(field, in: place) })
        #expect(seen == Self.table[field]?[place] ?? [], "\(field) in \(place)")
      }
    }
  }

  /// No paper for outside has a column of names, and no file but the one with identity.
  @Test func namesStandOnNoPaperForOutsideAndInNoFile() {
    for place in [Place.paper, .salePaper, .toolList, .file] {
      #expect(!Role.allCases.contains { $0.sees(.name, in: place) })
      #expect(!Role.allCases.contains { $0.sees(.register, in: place) })
    }
  }

  @Test(arguments: [Role.administrator, .observer, .inspector])
  func whoOnlyKeepsJudgesOrLooksNeverSeesANameOrNumber(_ role: Role) {
    for place in Place.allCases {
      for field in [PersonalField.name, .register, .block, .release, .premi, .privateBuyer] {
        #expect(!role.sees(field, in: place), "\(field) in \(place)")
      }
    }
  }
}

import Testing
import Workshop

@Suite struct DoorTests {
  private static let all = Set(Role.allCases)

  /// Typed by hand: what a page shows and a command writes is one person's right.
  static let table: [(Door, Set<Role>)] = [
    (.people, all.subtracting([.observer])), (.output, all.subtracting([.observer])),
    (.batches, all), (.checks, all), (.stock, all), (.reports, all), (.state, all),
    (.sales, [.clerk, .inspector, .supervisor, .treasurer]),
    (.money, [.supervisor, .treasurer]),
    (.partners, [.clerk, .supervisor, .observer]),
    (.records, [.clerk, .supervisor, .treasurer, .administrator]),
  ]

  @Test func everyDoorIsInTheTable() {
    #expect(Set(Self.table.map(\.0)) == Set(Door.allCases))
  }

  @Test(arguments: table) func aDoorLetsInWhomTheTableNames(_ door: Door, _ roles: Set<Role>) {
    #expect(Set(Role.allCases.filter { $0.refusal(at: door) == nil }) == roles)
  }
}

import Testing
import Workshop

@Suite struct KindsTests {
  private static let day = Sample.day(2026, 3, 10)

  private static func kind(
    _ kind: UInt8?, _ name: String, _ english: String, numbers: UInt8
  ) -> Action {
    .setToolKind(
      SetToolKind {
        $0.day = day
        $0.kind = kind
        $0.name = name
        $0.english = english
        $0.numbers = numbers
      })
  }

  private static func material(
    _ material: UInt8?, _ name: String, minimum: Int32 = 0
  ) -> Action {
    .setMaterial(
      SetMaterial {
        $0.day = day
        $0.material = material
        $0.name = name
        $0.english = "rattan"
        $0.unit = "batang"
        $0.englishUnit = "canes"
        $0.minimum = minimum
      })
  }

  /// A store of a program of before has the four kinds and six materials of its code, and keeps
  /// them when one is added.
  @Test func aStoreOfBeforeKeepsItsKindsBesideNewOnes() {
    var workshop = Sample.founded
    #expect(workshop.toolKinds.map(\.name) == ["cetakan", "jarum", "gunting", "pisau"])
    #expect(!workshop.catalogue.ownsKinds)
    workshop.apply(Self.kind(nil, "tang", "pliers", numbers: 3), by: Sample.supervisor)
    #expect(workshop.toolKinds.map(\.name) == ["cetakan", "jarum", "gunting", "pisau", "tang"])
    #expect(workshop.materials.count == 6)
    #expect(workshop.isKnown(Tool(4, 3)))
    #expect(!workshop.isKnown(Tool(4, 4)))
  }

  @Test func aStoreThatOwnsItsKindsHasNoOthers() {
    var rows = Sample.founded.rows
    rows.catalogue.ownsKinds = true
    var workshop = Workshop(rows: rows)
    #expect(workshop.toolKinds.isEmpty)
    #expect(workshop.materials.isEmpty)
    #expect(workshop.tools(of: 0).isEmpty)
    workshop.apply(Self.material(nil, "rotan", minimum: 20), by: Sample.supervisor)
    #expect(workshop.materials.map(\.name) == ["rotan"])
    #expect(workshop.materials[0].minimum == 20)
  }

  @Test func numbersThatWereCountedStay() {
    var workshop = Sample.staffed()
    let count = CountTools {
      $0.day = Self.day
      $0.out = [ToolHandout(Tool(2, 9), to: ID(0))]
    }
    workshop.apply(.countTools(count), by: Sample.clerk)
    #expect(
      workshop.broken(
        by: Self.kind(2, "gunting", "scissors", numbers: 8), as: Sample.supervisor)
        == [RuleBroken(.office(.numbersBelow(9)), field: .number)])
    #expect(
      workshop.broken(
        by: Self.kind(2, "gunting", "scissors", numbers: 9), as: Sample.supervisor
      ).isEmpty)
  }

  @Test func whatIsNoKindIsRefusedWithItsField() {
    let workshop = Sample.founded
    let cases: [(String, Action, RuleBroken)] = [
      (
        "a name that is taken", Self.kind(nil, "Pisau", "blade", numbers: 1),
        RuleBroken(.office(.nameTaken), field: .name)
      ),
      (
        "no number", Self.kind(nil, "tang", "pliers", numbers: 0),
        RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: 255)), field: .number)
      ),
      (
        "a kind that is not there", Self.kind(7, "tang", "pliers", numbers: 1),
        RuleBroken(.field(.unknownRow), field: .kind)
      ),
      (
        "what holds", Self.kind(3, "pisau", "knife", numbers: 6),
        RuleBroken(.field(.nothingChanges))
      ),
      (
        "a material's name that is taken", Self.material(nil, "Kasumba"),
        RuleBroken(.office(.nameTaken), field: .name)
      ),
      (
        "a minimum below nothing", Self.material(nil, "rotan", minimum: -1),
        RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: 9_999_999)), field: .quantity)
      ),
    ]
    for (name, action, broken) in cases {
      #expect(workshop.broken(by: action, as: Sample.supervisor) == [broken], "\(name)")
    }
  }

  @Test func noMoreKindsThanTheSheetOfACountHasFields() {
    var workshop = Sample.founded
    for number in 5...9 {
      workshop.apply(
        Self.kind(nil, "alat \(number)", "tool \(number)", numbers: 1), by: Sample.supervisor)
    }
    #expect(
      workshop.broken(by: Self.kind(nil, "tang", "pliers", numbers: 1), as: Sample.supervisor)
        == [RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: 9)))])
  }
}

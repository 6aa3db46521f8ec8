@testable import Exchange
import Forms
import Wording
import Workshop

/// A workshop with officers, five invented weavers and two batches; its first day is 1-3-2026.
enum Fixture {
  static let clerk = Authority(user: ID(0))
  static let today = day(2026, 11, 23)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day()
  }

  /// Officers and catalogue only.
  static let empty = {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = day(2026, 3, 1)
      $0.catalogue = .standard
      $0.products = Product.standard
      $0.users = [("ptg-1", Role.clerk), ("pmu-1", .inspector), ("ksb-1", .supervisor)].map {
        login, role in
        AddUser {
          $0.login = login
          $0.role = role
        }
      }
    }
    workshop.apply(.foundWorkshop(found), by: clerk)
    return workshop
  }()

  static let workshop = with(people: 5, batches: 2)

  /// People who may work, and batches of ten plain caps for the first two of them.
  static func with(people: Int, batches: Int) -> Workshop {
    var workshop = empty
    for place in 0..<people { workshop.apply(.enrolInmate(enrolment(place)), by: clerk) }
    for _ in 0..<batches { workshop.apply(.openBatch(batch), by: clerk) }
    return workshop
  }

  private static func enrolment(_ place: Int) -> EnrolInmate {
    EnrolInmate {
      $0.day = day(2026, 3, 1)
      $0.subject = Int32(place)
      $0.identity.name = "CONTOH \(place + 1)"
      $0.identity.register = "B.I \(place + 1)/2025"
      $0.identity.block = "A-1"
      $0.identity.permit = "SK-001/2026"
      $0.identity.permitDate = day(2026, 2, 1)
      $0.skills = [2, 2, 2, 2, 2]
      $0.assessed = day(2026, 2, 1)
      $0.isFit = true
      $0.hearing = day(2026, 2, 8)
    }
  }

  private static let batch = OpenBatch {
    $0.day = day(2026, 3, 2)
    $0.sizes = [SizeCount(size: 7, count: 10)]
    $0.due = day(2026, 12, 1)
    $0.crew = [ID(0), ID(1)]
  }

  static func read(
    _ text: String, as kind: ImportKind, into workshop: Workshop = workshop,
    with choices: ImportChoices = ImportChoices()
  ) -> ImportResult {
    read([UInt8](text.utf8), as: kind, into: workshop, with: choices)
  }

  static func read(
    _ bytes: [UInt8], as kind: ImportKind, into workshop: Workshop = workshop,
    with choices: ImportChoices = ImportChoices()
  ) -> ImportResult {
    FileImport.read(
      bytes, as: kind, digest: [UInt8](repeating: 7, count: 32), into: workshop, by: clerk,
      on: today, with: choices)
  }

  /// The workshop after an import, with every action's rules asked as a store would.
  static func applied(_ result: ImportResult, to workshop: Workshop = workshop) -> Workshop? {
    var workshop = workshop
    for action in result.actions {
      guard workshop.broken(by: action, as: clerk).isEmpty else { return nil }
      workshop.apply(action, by: clerk)
    }
    return workshop
  }
}

extension ImportResult {
  /// The faults in English, as the command prints them.
  var lines: [String] { faults.map { $0.line(.english) } }
  var counts: [Int] { [newRows, presentRows, faultyRows] }
}

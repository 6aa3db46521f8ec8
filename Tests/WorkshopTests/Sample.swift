import Testing
import Workshop

/// A founded workshop with one officer of each role and people who may work.
enum Sample {
  static let clerk = Authority(user: ID(0))
  static let inspector = Authority(user: ID(1), signer: ID(1))
  static let supervisor = Authority(user: ID(2), signer: ID(2))
  static let roles: [Role] = [
    .clerk, .inspector, .supervisor, .treasurer, .administrator, .observer,
  ]

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day()
  }

  static var founded: Workshop {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = day(2026, 3, 1)
      $0.catalogue = .standard
      $0.products = Product.standard
      $0.users = roles.enumerated().map { place, role in
        AddUser {
          $0.login = "u\(place)"
          $0.role = role
        }
      }
    }
    workshop.apply(.foundWorkshop(found), by: clerk)
    return workshop
  }

  /// With so many people who may work.
  static func staffed(_ count: Int = 4) -> Workshop {
    var workshop = founded
    for place in 0..<count {
      workshop.apply(.enrolInmate(enrolment(place)), by: clerk)
    }
    return workshop
  }

  static func enrolment(_ place: Int) -> EnrolInmate {
    EnrolInmate {
      $0.day = day(2026, 3, 2)
      $0.subject = Int32(place)
      $0.identity.name = "CONTOH \(place)"
      $0.identity.register = "B.I \(place + 1)/2024"
      $0.identity.block = "A-1"
      $0.identity.permit = "SK-014/2026"
      $0.identity.permitDate = day(2026, 2, 11)
      $0.skills = [3, 3, 2, 2, 1]
      $0.assessed = day(2026, 2, 11)
      $0.isFit = true
      $0.hearing = day(2026, 2, 18)
    }
  }
}

extension Workshop {
  /// The pieces of a batch that a count did not find, lowest number first.
  func piecesMissing(_ batch: ID<WeavingBatch>) -> [UInt8] {
    let pieces = batches[batch].pieces
    return pieces.indices.filter { pieces[$0].state == .lost }.map { UInt8($0 + 1) }
  }
}

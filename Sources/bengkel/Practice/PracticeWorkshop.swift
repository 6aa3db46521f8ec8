import Storage
import Workshop

/// The practice workshop, made from a seed alone.
enum PracticeWorkshop {
  /// Of every officer; known to all.
  static let password = "latihan"
  static let officers = [
    ("petugas", Role.clerk), ("pemeriksa", .inspector), ("kasubsi", .supervisor),
    ("bendahara", .treasurer), ("admin", .administrator), ("pemantau", .observer),
  ].map { Credentials(login: $0, role: $1, password: password, pin: "135790") }

  static let clerk = Authority(user: ID(0))
  /// The clerk with the supervisor's agreement.
  static let agreed = Authority(user: ID(0), signer: ID(2))
  static let inspector = Authority(user: ID(1), signer: ID(1))
  static let supervisor = Authority(user: ID(2), signer: ID(2))

  /// Nine months of a workshop, ending before a day.
  ///
  /// The same seed, records and day give the same workshop; `listener` hears each action before it
  /// is applied.
  static func made(
    _ plan: PracticePlan, listener: @escaping (Action, Authority, Workshop) -> Void = { _, _, _ in }
  ) -> Workshop {
    var story = PracticeStory(plan)
    story.listener = listener
    story.enrolAll()
    story.addBuyers()
    for (index, day) in plan.days.enumerated() { story.live(through: day, index) }
    return story.workshop
  }

  /// The workshop on its first day, with its officers and words alone.
  static func founded(_ plan: PracticePlan) -> Workshop {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = plan.firstDay
      $0.settings.isPractice = true
      $0.catalogue = .standard
      $0.products = Product.standard
      $0.users = officers.map { officer in
        AddUser {
          $0.login = officer.login
          $0.role = officer.role
        }
      }
    }
    workshop.apply(.foundWorkshop(found), by: clerk)
    let week = SetWorkWeek {
      $0.day = plan.firstDay
      $0.from = plan.firstDay
      $0.days = WorkWeek.standard
    }
    let holidays = SetHolidays {
      $0.day = plan.firstDay
      $0.holidays = plan.namedHolidays
    }
    workshop.apply(.setWorkWeek(week), by: supervisor)
    workshop.apply(.setHolidays(holidays), by: supervisor)
    return workshop
  }
}

import Storage
import Workshop

/// The practice workshop, made from a seed alone.
enum PracticeWorkshop {
  static let officers = [
    ("petugas", Role.clerk), ("pemeriksa", .inspector), ("kasubsi", .supervisor),
    ("bendahara", .treasurer), ("admin", .administrator), ("pemantau", .observer),
  ].map { Credentials(login: $0, role: $1, password: "latihan", pin: "135790") }

  /// The workshop on its first day, nine months before a day.
  static func founded(until day: Day) -> Workshop {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = (day.month + -8).first
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
    workshop.apply(.foundWorkshop(found), by: Authority(user: ID(0)))
    return workshop
  }
}

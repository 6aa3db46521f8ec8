import Workshop

@testable import Storage

/// A store of two generations whose journal was not closed, and what it held after each record.
struct SmallStore {
  static let records = 9
  static let now = Instant(milliseconds: 1_795_449_000_000)
  static let moment = Moment(wall: 1_795_449_000_000, monotonic: 1000, boot: [1])
  static let clerk = Authority(user: ID(0))

  let files: [String: [UInt8]]
  /// By number, from 0.
  let states: [Workshop]

  static let made: SmallStore = {
    do throws(StorageError) {
      return try SmallStore()
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  private init() throws(StorageError) {
    let disk = ImageDisk()
    try Store.create(
      on: disk, holding: Self.founded,
      officers: [
        Credentials(login: "ptg1", role: .clerk, password: "latihan", pin: "135790")
      ], isPractice: true, at: Self.now)
    let store = try Self.open(disk)
    var states = [store.workshop]
    for number in 0..<Self.records {
      _ = try store.perform([Self.enrolment(number)], by: Self.clerk, at: Self.now)
      states.append(store.workshop)
      if number == 5 { store.rotate(at: Self.now) }
    }
    try store.mark()
    // The room that was taken ahead only costs the fuzzer time.
    files = disk.files.mapValues { bytes in
      [UInt8](bytes.prefix((bytes.lastIndex { $0 != 0 } ?? 0) + 600))
    }
    self.states = states
  }

  static func open(_ disk: ImageDisk, as mode: Store.Mode = .write) throws(StorageError) -> Store {
    try Store.open(
      on: disk, as: mode, login: "ptg1", password: "latihan", holder: "fuzz", at: moment)
  }

  static func enrolment(_ number: Int) -> Action {
    .enrolInmate(
      EnrolInmate {
        $0.day = Day(number: 20_780)
        $0.subject = Int32(number)
        $0.identity.name = "CONTOH \(number)"
        $0.identity.register = "B.I \(number + 1)/2024"
        $0.identity.block = "A-1"
      })
  }

  private static var founded: Workshop {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.catalogue = .standard
      $0.products = Product.standard
      $0.users = [
        AddUser {
          $0.login = "ptg1"
          $0.role = .clerk
        }
      ]
    }
    workshop.apply(.foundWorkshop(found), by: clerk)
    return workshop
  }
}

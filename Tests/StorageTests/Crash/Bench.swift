import Workshop

@testable import Storage

/// A store without passwords: its recovery is given the keys, so that opening costs nothing.
struct Bench {
  static let now = TestFolder.now
  static let clerk = TestFolder.clerk
  static let administrators = Office.administrators
  static let officers =
    Office.officers + [
      Credentials(login: "ptg2", role: .clerk, password: "latihan3", pin: "802461")
    ]
  /// The last of them leaves.
  static let dismissal = Office.disabled(ID(4))

  /// The ring of the store as it was made.
  let ring: KeyRing
  var checks = Checks.all

  /// Makes a practice store with five ways in, or a real one of which a try costs as little.
  init(creatingOn disk: any Disk, isPractice: Bool = true) throws(StorageError) {
    let officers = Self.officers
    try Store.create(
      on: disk, holding: TestFolder.founded(officers), officers: officers,
      isPractice: isPractice,
      costs: isPractice ? .practice : Costs(password: .least, pin: .least), at: Self.now)
    let keys = try KeyFile.read(from: disk)
    guard let slot = keys.slot(of: "ptg1"),
      let way = try slot.open(password: "latihan", of: keys.store)
    else { throw .wrongPassword }
    ring = try keys.ring(of: way)
  }

  /// Opens the store that is on a disk.
  func open(
    _ disk: any Disk, as mode: Store.Mode = .write, seen: any SeenMarks = NothingSeen()
  ) throws(StorageError) -> Store {
    try Store.requireStore(disk)
    let found = try KeyFile.read(from: disk)
    let ring = try newestRing(found)
    let keys = try found.proved(with: ring.present)
    var recovery = Recovery(disk: disk, keys: keys, ring: ring, now: Self.now, checks: checks)
    recovery.seen = seen
    return try recovery.run(as: mode)
  }

  /// The ring with every key that came since; a password is tried only where one did.
  private func newestRing(_ keys: KeyFile) throws(StorageError) -> KeyRing {
    if keys.body.formerKeys.isEmpty, ring.identity.goes(with: keys.body.identity) { return ring }
    guard let way = try keys.slot(of: "ksb1")?.open(password: "latihan2", of: keys.store)
    else { throw .wrongPassword }
    return try keys.ring(of: way)
  }
}

/// Records of many sizes, of which each is accepted when those before it were.
enum BenchActions {
  /// The action that makes record `number`, from 1.
  static func action(_ number: Int, onto workshop: Workshop) -> Action {
    switch number % 5 {
    case 1: enrolment(workshop)
    case 2: buyer(workshop, number)
    case 3: batch(number, workshop)
    case 4: number == 29 ? history(number, rows: 60) : privateBuyer(workshop, number)
    default: history(number, rows: 1)
    }
  }

  static func enrolment(_ workshop: Workshop) -> Action {
    .enrolInmate(
      EnrolInmate {
        $0.day = Day(number: 20_780)
        $0.subject = workshop.subjects
        $0.identity.name = "CONTOH \(workshop.people.count)"
        $0.identity.register = "B.I \(workshop.people.count + 1)/2024"
        $0.identity.block = "A-1"
        $0.identity.permit = "SK-014/2026"
        $0.identity.permitDate = Day(number: 20_770)
        $0.skills = [3, 3, 2, 2, 1]
        $0.assessed = Day(number: 20_770)
        $0.isFit = true
        $0.hearing = Day(number: 20_771)
      })
  }

  private static func buyer(_ workshop: Workshop, _ number: Int) -> Action {
    .addBuyer(
      AddBuyer {
        $0.day = Day(number: 20_780)
        $0.name = "KOPERASI CONTOH \(number)"
      })
  }

  private static func privateBuyer(_ workshop: Workshop, _ number: Int) -> Action {
    .addBuyer(
      AddBuyer {
        $0.day = Day(number: 20_780)
        $0.subject = workshop.subjects
        $0.name = "IBU CONTOH \(number)"
      })
  }

  private static func batch(_ number: Int, _ workshop: Workshop) -> Action {
    .openBatch(
      OpenBatch {
        $0.day = Day(number: 20_780)
        $0.sizes = [SizeCount(size: 7, count: 3), SizeCount(size: 8, count: 2)]
        $0.due = Day(number: 20_810)
        $0.crew = workshop.people.indices.prefix(2).map { ID($0) }
      })
  }

  private static func history(_ number: Int, rows: Int) -> Action {
    .importPastSales(
      ImportPastSales {
        $0.day = Day(number: 20_780)
        $0.file = [UInt8](repeating: UInt8(number % 256), count: 32)
        $0.rows = (0..<rows).map { row in
          PastSale {
            $0.day = Day(number: 19_000 + Int32(row))
            $0.number = "\(number)-\(row)"
            $0.buyer = "PEMBELI CONTOH \(row)"
            $0.channel = 1
            $0.product = ID(0)
            $0.quantity = 2
            $0.price = Rupiah(125_000)
          }
        }
      })
  }
}

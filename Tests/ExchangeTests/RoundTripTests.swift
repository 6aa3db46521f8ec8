import Forms
import Testing
import Workshop

@testable import Exchange
@testable import bengkel

/// What a practice workshop writes out is what an import reads: in the store it is from, and in
/// another one with the same catalogue.
@Suite struct RoundTripTests {
  static let until = Fixture.day(2026, 11, 30)
  static let seeds: [UInt64] = [3, 14, 15, 92, 65]
  static let made = Dictionary(
    uniqueKeysWithValues: seeds.map { seed in
      (seed, PracticeWorkshop.made(PracticePlan(seed: seed, records: 900, until: until)))
    })

  private static func list(_ kind: ExportKind, of workshop: Workshop) throws -> [UInt8] {
    try Export(workshop, for: .supervisor, withIdentity: true, on: until).bytes(kind)
  }

  private static func read(
    _ list: [UInt8], as kind: ImportKind, into workshop: Workshop
  ) -> ImportResult {
    FileImport.read(
      list, as: kind, digest: [UInt8](repeating: 7, count: 32), into: workshop,
      by: PracticeWorkshop.supervisor, on: until)
  }

  /// The rows of a list, without some of its columns.
  private static func rows(_ list: [UInt8], without columns: Set<String> = []) -> [[String]] {
    var reader = CSVReader(Array(list.dropFirst(3)), separator: UInt8(ascii: ";"))
    var rows: [[String]] = []
    while let cells = reader.next() { rows.append(cells) }
    if rows.first == ["LATIHAN - bukan data sebenarnya"] { rows.removeFirst() }
    let kept = (rows.first ?? []).indices.filter { !columns.contains(rows[0][$0]) }
    return rows.map { row in kept.map { row[$0] } }
  }

  static let pairs: [(list: ExportKind, kind: ImportKind)] = [
    (.people, .people), (.batches, .batches), (.output, .output), (.sales, .sales),
    (.attendance, .attendance), (.orders, .orders), (.products, .products),
  ]

  @Test(arguments: seeds, pairs)
  func aListIsKnownWhereItIsFrom(
    _ seed: UInt64, _ pair: (list: ExportKind, kind: ImportKind)
  ) throws {
    let workshop = try #require(Self.made[seed])
    let result = Self.read(try Self.list(pair.list, of: workshop), as: pair.kind, into: workshop)
    #expect(result.lines.prefix(3) == [])
    #expect(result.presentRows == result.readRows && result.readRows > 0)
    #expect(result.actions.isEmpty)
  }

  /// A store of the same catalogue and first day, with the people and the buyers of a workshop.
  private static func other(like workshop: Workshop, firstDay: Day? = nil) throws -> Workshop {
    var other = PracticeWorkshop.founded(PracticePlan(seed: 1, records: 900, until: until))
    if let firstDay { other.settings.firstDay = firstDay }
    let people = read(try list(.people, of: workshop), as: .people, into: other)
    #expect(people.lines == [])
    return after(people, into: other)
  }

  private static func after(_ result: ImportResult, into workshop: Workshop) -> Workshop {
    result.actions.reduce(into: workshop) { $0.apply($1, by: PracticeWorkshop.supervisor) }
  }

  /// Status and proofs are what happened to somebody here, and no part of an enrolment.
  @Test(arguments: seeds) func peopleGiveTheSameListElsewhere(_ seed: UInt64) throws {
    let workshop = try #require(Self.made[seed])
    let own: Set = ["Status", "Sejak", "Tingkat Terbukti"]
    let other = try Self.other(like: workshop)
    #expect(
      Self.rows(try Self.list(.people, of: other), without: own)
        == Self.rows(try Self.list(.people, of: workshop), without: own))
  }

  /// The rows of a list that an import does not refuse, behind the headings.
  private static func taken(
    _ list: [UInt8], _ result: ImportResult, without columns: Set<String>
  ) -> [[String]] {
    let refused = Set(result.faults.map(\.row))
    // The list says first that it is of practice data.
    return rows(list, without: columns).enumerated().filter { !refused.contains($0.offset + 2) }
      .map(\.element)
  }

  /// Orders that are over are not opened again; the others give the same list, with numbers of
  /// their own.
  @Test(arguments: seeds) func openOrdersGiveTheSameListElsewhere(_ seed: UInt64) throws {
    let workshop = try #require(Self.made[seed])
    var other = try Self.other(like: workshop)
    for buyer in workshop.buyers {
      let add = AddBuyer {
        $0.day = Self.until
        $0.name = buyer.name ?? ""
        $0.channel = buyer.channel
      }
      other.apply(.addBuyer(add), by: PracticeWorkshop.supervisor)
    }
    let list = try Self.list(.orders, of: workshop)
    let result = Self.read(list, as: .orders, into: other)
    let reasons = Set(result.faults.map { $0.rule.words.en })
    #expect(reasons.allSatisfy { $0.contains("over") || $0.contains("same order as row") })
    let own: Set = ["Pesanan", "Keadaan"]
    #expect(
      Self.rows(try Self.list(.orders, of: Self.after(result, into: other)), without: own)
        == Self.taken(list, result, without: own))
    #expect(result.newRows > 0)
  }

  /// In a store with the same people from the same day on.
  @Test(arguments: seeds) func attendanceGivesTheSameListElsewhere(_ seed: UInt64) throws {
    let workshop = try #require(Self.made[seed])
    let other = try Self.other(like: workshop)
    let list = try Self.list(.attendance, of: workshop)
    let result = Self.read(list, as: .attendance, into: other)
    #expect(result.lines.prefix(3) == [])
    #expect(
      Self.rows(try Self.list(.attendance, of: Self.after(result, into: other)))
        == Self.rows(list))
    #expect(result.newRows > 100)
  }

  /// In a store that makes only the first of them.
  @Test(arguments: seeds) func productsGiveTheSameListElsewhere(_ seed: UInt64) throws {
    let workshop = try #require(Self.made[seed])
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = Self.until
      $0.settings.isPractice = true
      $0.catalogue = .standard
      $0.products = [Product.standard[0]]
      $0.users = PracticeWorkshop.officers.map { officer in
        AddUser {
          $0.login = officer.login
          $0.role = officer.role
        }
      }
    }
    var other = Workshop()
    other.apply(.foundWorkshop(found), by: PracticeWorkshop.supervisor)
    let list = try Self.list(.products, of: workshop)
    let result = Self.read(list, as: .products, into: other)
    #expect(result.lines == [])
    #expect(
      Self.rows(try Self.list(.products, of: Self.after(result, into: other)))
        == Self.rows(list))
    #expect(result.newRows == workshop.products.count - 1)
  }

  /// Sales of ours are history in a store that begins later, and so is what was taken back.
  @Test(arguments: seeds) func salesAreHistoryElsewhere(_ seed: UInt64) throws {
    let workshop = try #require(Self.made[seed])
    let own: Set = ["Ukuran", "Mutu", "Batch", "Nomor Buah", "Bayar", "Tanggal Bayar"]
    let list = try Self.list(.sales, of: workshop)
    let other = try Self.other(like: workshop, firstDay: Self.until)
    let result = Self.read(list, as: .sales, into: other)
    let taken = Self.rows(try Self.list(.sales, of: Self.after(result, into: other)), without: own)
    #expect(result.lines == [])
    #expect(taken == Self.rows(list, without: own))
    #expect(taken.count > 20)
  }

  /// Output is history in a store that begins later and has batches of the same codes.
  @Test(arguments: seeds) func outputIsHistoryElsewhere(_ seed: UInt64) throws {
    let workshop = try #require(Self.made[seed])
    var other = try Self.other(like: workshop, firstDay: Self.until)
    for batch in workshop.batches {
      let open = OpenBatch {
        $0.day = Self.until
        $0.product = batch.product
        $0.sizes = [SizeCount(size: 8, count: 1)]
        $0.due = Self.until
        $0.crew = batch.crew
      }
      other.apply(.openBatch(open), by: PracticeWorkshop.supervisor)
    }
    let list = try Self.list(.output, of: workshop)
    let result = Self.read(list, as: .output, into: other)
    let given = Self.taken(list, result, without: ["Nomor Buah"])
    let taken = Self.rows(
      try Self.list(.output, of: Self.after(result, into: other)), without: ["Nomor Buah"])
    #expect(taken == given)
    #expect(taken.count > 100)
  }
}

import Forms
import Wording
import Workshop

/// Takes in the money of before the store, as opening balances: what people have saved, what is
/// owed to the state, capital, a loss, and what lies in which purse.
struct BalancesImport: RowImport {
  private var opening: OpeningImport

  init(_ ground: ImportGround) { opening = OpeningImport(ground) }

  var harvest: Harvest { opening.growth.harvest }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    guard let kind = reader.named(.kind, orNote: .unknown(.balance), { Self.kinds[$0] }) else {
      return opening.refuse(reader)
    }
    let workshop = opening.growth.workshop
    let amount = reader.amount(.amount, required: true) ?? Rupiah()
    var theirs = OpeningRow { $0.value = amount }
    switch kind {
    case .premi:
      theirs.block = .premi
      theirs.person = reader.named(.worker, orNote: .unknown(.worker), workshop.inmate(code:))
      theirs.usable = reader.amount(.paid) ?? Rupiah()
    case .state:
      theirs.block = .dues
      theirs.month = reader.value(.month, required: true) { text throws(Misread) in
        try MonthLanguage.read(text)
      }
    case .capital:
      theirs.block = .dues
      theirs.words = reader.text(.words, required: true)
    case .loss:
      theirs.block = .dues
      theirs.kind = 1
    case .cash:
      theirs.block = .cash
      theirs.words = reader.text(.words, required: true)
    }
    guard reader.faults.isEmpty else { return opening.refuse(reader) }
    opening.take(theirs, key: Self.key, reader, at: Self.field(of: kind)) { reader, ours in
      reader.compare(.amount, ours.value, with: theirs.value) { "\($0.amount)" }
      reader.compare(.paid, ours.usable, with: theirs.usable) { "\($0.amount)" }
    }
  }

  mutating func finish() {}

  private enum Kind { case premi, state, capital, loss, cash }

  /// Whose or which it is; a loss is one.
  private static func key(_ row: OpeningRow) -> String {
    "\(row.person?.index ?? -1) \(row.month.map { $0.number } ?? -1) \(row.kind)"
      + " \(row.words.wordForm)"
  }

  /// Where the fault stands that a row is there twice.
  private static func field(of kind: Kind) -> FieldName {
    switch kind {
    case .premi: .worker
    case .state: .month
    case .capital, .cash: .words
    case .loss: .kind
    }
  }

  private static let kinds = WordTable<Kind>([
    (["premi", "tabungan", "tabungan premi", "savings"], .premi),
    (["PNBP", "utang PNBP", "PNBP terutang"], .state),
    (["modal", "capital"], .capital), (["rugi", "rugi dibawa", "loss"], .loss),
    (["kas", "bank", "kas dan bank", "cash"], .cash),
  ])
}

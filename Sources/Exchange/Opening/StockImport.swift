import Workshop

/// Takes in the finished pieces of before the store, as opening balances: with the number of a nota
/// what is still to be paid, with a partner alone what is consigned, else what lies on the shelf.
struct StockImport: RowImport {
  private var opening: OpeningImport
  private let pieces: PieceColumns
  private let channels: WordTable<UInt8>

  init(_ ground: ImportGround) {
    opening = OpeningImport(ground)
    pieces = PieceColumns(ground.workshop)
    channels = WordTable(channelsOf: ground.workshop)
  }

  var harvest: Harvest { opening.growth.harvest }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    var theirs = OpeningRow()
    readPieces(of: &theirs, &reader)
    readMarket(of: &theirs, &reader)
    guard reader.faults.isEmpty else { return opening.refuse(reader) }
    let workshop = opening.growth.workshop
    opening.take(theirs, key: Self.key, reader, at: .product) { reader, ours in
      reader.compare(.product, ours.product, with: theirs.product) { workshop.products[$0].code }
      reader.compare(.colour, ours.colour, with: theirs.colour) {
        workshop.products[ours.product].colours[Int($0)]
      }
      reader.compare(.sizes, ours.size, with: theirs.size) { "\($0)" }
      reader.compare(.grade, ours.grade, with: theirs.grade) { $0.letter }
      reader.compare(.quantity, ours.count, with: theirs.count) { "\($0)" }
      reader.compare(.price, ours.value, with: theirs.value) { "\($0.amount)" }
      reader.compare(.crew, ours.makers, with: theirs.makers) { makers in
        makers.map { workshop.code($0) }.joined(separator: " ")
      }
      reader.compare(.buyer, ours.buyer, with: theirs.buyer) {
        $0.flatMap { workshop.buyers[$0].name } ?? ""
      }
    }
  }

  mutating func finish() {}

  /// A nota has its number; any other row is known by all that it says.
  private static func key(_ row: OpeningRow) -> String {
    if row.block == .receivable { return "\(row.number)" }
    return "\(row.product.index) \(row.colour) \(row.size) \(row.grade) \(row.count)"
      + " \(row.value.amount) \(row.makers.map(\.index)) \(row.buyer?.index ?? -1)"
  }

  /// Without a value the usual price of the first day is meant.
  private func readPieces(of row: inout OpeningRow, _ reader: inout RowReader) {
    let workshop = opening.growth.workshop
    let kind = pieces.kind(&reader)
    row.product = kind?.product ?? ID()
    row.colour = kind?.colour ?? 0
    row.size = kind?.size ?? 0
    row.grade = pieces.grade(&reader)
    row.count = UInt8(clamping: reader.count(.quantity, required: true) ?? 0)
    row.makers = makers(&reader)
    let first = workshop.settings.firstDay
    row.value =
      reader.amount(.price) ?? kind.map {
        workshop.price(of: $0.product, row.grade, on: first).usual
      }
      ?? Rupiah()
  }

  /// Whoever made them is paid when they are sold; nobody, where their premi was paid before.
  private func makers(_ reader: inout RowReader) -> [ID<Inmate>] {
    let form = reader.row.text(.crew).wordForm
    if [OpeningRow.paidMakers.id, OpeningRow.paidMakers.en].contains(form) { return [] }
    return reader.people(.crew, in: opening.growth.workshop)
  }

  private func readMarket(of row: inout OpeningRow, _ reader: inout RowReader) {
    let workshop = opening.growth.workshop
    let number = reader.count(.number)
    row.block =
      number != nil ? .receivable : reader.row.text(.buyer).isEmpty ? .finished : .consigned
    row.number = Int32(clamping: number ?? 0)
    guard row.block != .finished else { return }
    row.buyer = reader.named(.buyer, orNote: .unknown(.buyer), workshop.buyer(named:))
    row.channel = row.buyer.map { workshop.buyers[$0].channel } ?? 0
    if !reader.row.text(.channel).isEmpty {
      row.channel = reader.named(.channel, orNote: .unknown(.channel)) { channels[$0] } ?? 0
    }
  }
}

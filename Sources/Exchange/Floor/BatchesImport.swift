import Forms
import Workshop

/// Takes in batches as they are opened; what is half done when the store begins is entered with the
/// opening balances, since it is somebody's work.
///
/// A batch is known by its code, or without one by all that it is opened with.
struct BatchesImport: RowImport {
  private var growth: Growth
  private let pieces: PieceColumns

  init(_ ground: ImportGround) {
    growth = Growth(ground)
    pieces = PieceColumns(ground.workshop)
  }

  var harvest: Harvest { growth.harvest }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let code = reader.text(.batch)
    let reason = reader.text(.reason)
    let theirs = read(&reader)
    growth.noteRepetition(of: code.isEmpty ? theirs.form : code.wordForm, .batch, &reader)
    let workshop = growth.workshop
    let ours =
      code.isEmpty
      ? workshop.batches.indices.first { workshop.opening(of: $0)?.form == theirs.form }
        .map { ID($0) }
      : workshop.batch(code: code)
    guard let ours else {
      noteCode(code, &reader)
      return growth.take([.openBatch(theirs)], reader, else: .product)
    }
    settle(theirs, with: ours, because: reason, reader)
  }

  mutating func finish() {}

  private func read(_ reader: inout RowReader) -> OpenBatch {
    let kind = pieces.kind(&reader, hasSize: false)
    let sizes = reader.value(.sizes, required: true) { text throws(Misread) in
      try SizeLanguage.read(text)
    }
    let (day, due) = (reader.day(.day, required: true), reader.day(.due, required: true))
    let crew = reader.people(.crew, in: growth.workshop)
    let (purpose, lot) = (reader.text(.note), reader.text(.lot))
    let order =
      reader.row.text(.order).isEmpty
      ? nil : reader.named(.order, orNote: .unknown(.order), growth.workshop.order(code:))
    return OpenBatch {
      $0.day = day ?? Day()
      $0.product = kind?.product ?? ID()
      $0.colour = kind?.colour ?? 0
      $0.sizes = sizes ?? []
      $0.due = due ?? Day()
      $0.destination = purpose
      $0.crew = crew
      $0.lot = lot
      $0.order = order
    }
  }

  /// A code is given in its turn, so a new batch can have none but the next.
  private func noteCode(_ code: String, _ reader: inout RowReader) {
    let next = growth.workshop.code(growth.workshop.batches.nextID)
    if !code.isEmpty && code.wordForm != next.wordForm { reader.note(.notNextCode(next), .batch) }
  }

  /// What a batch is made of stays; its terms can be edited.
  private mutating func settle(
    _ theirs: OpenBatch, with id: ID<WeavingBatch>, because reason: String, _ reader: RowReader
  ) {
    let workshop = growth.workshop
    let batch = workshop.batches[id]
    var reader = reader
    reader.compare(.product, batch.product, with: theirs.product) { workshop.products[$0].code }
    reader.compare(.colour, batch.colour, with: theirs.colour) {
      workshop.products[batch.product].colours[Int($0)]
    }
    reader.compare(.sizes, SizeLanguage.write(batch.sizes), with: theirs.sizesText)
    reader.compare(.day, batch.opened, with: theirs.day)
    let after = terms(of: theirs, over: batch.terms, reader.row)
    var compared = reader
    compared.compare(.due, batch.due, with: after.due)
    compared.compare(.note, batch.destination, with: after.destination)
    compared.compare(.crew, batch.crew, with: after.crew) { crew in
      crew.map { workshop.code($0) }.joined(separator: " ")
    }
    compared.compare(.lot, batch.lot, with: after.lot)
    compared.compare(.order, batch.order, with: after.order) { $0.map { workshop.code($0) } ?? "" }
    let edit = EditBatch {
      $0.day = growth.ground.today
      $0.batch = id
      $0.before = batch.terms
      $0.after = after
      $0.reason = reason
    }
    growth.settle(.editBatch(edit), reader, compared: compared, else: .batch)
  }

  /// The terms with what the filled cells of a row change.
  private func terms(of theirs: OpenBatch, over before: BatchTerms, _ row: FileRow) -> BatchTerms {
    var terms = before
    let isFilled = { (field: FieldName) in !row.text(field).isEmpty }
    if isFilled(.due) { terms.due = theirs.due }
    if isFilled(.note) { terms.destination = theirs.destination }
    if isFilled(.crew) { terms.crew = theirs.crew }
    if isFilled(.lot) { terms.lot = theirs.lot }
    if isFilled(.order) { terms.order = theirs.order }
    return terms
  }
}

extension OpenBatch {
  fileprivate var sizesText: String { SizeLanguage.write(sizes.merged) }

  /// All that it is opened with in one text.
  fileprivate var form: String {
    "\(day.number) \(product.index) \(colour) \(sizesText) \(due.number) \(destination) "
      + crew.map { "\($0.index)" }.joined(separator: ",") + " \(lot) \(order?.index ?? -1)"
  }
}

extension WeavingBatch {
  /// How many pieces of which size, small ones first.
  fileprivate var sizes: [SizeCount] {
    pieces.map { SizeCount(size: Int($0.size), count: 1) }.merged
  }
}

extension [SizeCount] {
  /// One for each size, small ones first.
  fileprivate var merged: [SizeCount] {
    reduce(into: [Int: Int]()) { $0[Int($1.size), default: 0] += Int($1.count) }
      .sorted { $0.key < $1.key }.map { SizeCount(size: $0.key, count: Swift.min($0.value, 255)) }
  }
}

extension Workshop {
  /// What would open a batch as it stands; nil for one that was taken back.
  fileprivate func opening(of place: Int) -> OpenBatch? {
    let batch = batches[place]
    if batch.isWithdrawn { return nil }
    return OpenBatch {
      $0.day = batch.opened
      $0.product = batch.product
      $0.colour = batch.colour
      $0.sizes = batch.sizes
      $0.due = batch.due
      $0.destination = batch.destination
      $0.crew = batch.crew
      $0.lot = batch.lot
      $0.order = batch.order
    }
  }
}

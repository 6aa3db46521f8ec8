import Workshop

/// Takes rows into the opening balances: the file writes them, two people sign their block on its
/// page.
///
/// The control total is typed there first, from paper, so that a file is held against it.
struct OpeningImport {
  private(set) var growth: Growth

  init(_ ground: ImportGround) { growth = Growth(ground) }

  /// Takes what a row says.
  ///
  /// `key`: what makes two rows the same one; `compare`: notes what of one is recorded otherwise.
  mutating func take(
    _ theirs: OpeningRow, key: (OpeningRow) -> String, _ reader: RowReader, at field: FieldName,
    _ compare: (inout RowReader, OpeningRow) -> Void
  ) {
    var reader = reader
    let wanted = key(theirs)
    growth.noteRepetition(of: "\(theirs.block) \(wanted)", field, &reader)
    let workshop = growth.workshop
    let id = workshop.openingRows(of: theirs.block).first {
      key(workshop.openings[$0].entered) == wanted
    }
    let action = Action.setOpening(
      SetOpening {
        $0.day = growth.ground.today
        $0.row = id
        $0.content = theirs
      })
    guard let id else { return growth.take([action], reader, else: field) }
    var compared = reader
    compare(&compared, workshop.openings[id].entered)
    growth.settle(action, reader, compared: compared, else: field)
  }

  mutating func refuse(_ reader: RowReader) { growth.refuse(reader.faults) }
}

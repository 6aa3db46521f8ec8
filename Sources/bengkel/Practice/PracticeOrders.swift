import Workshop

extension PracticeStory {
  /// Hands the ordered batches over whose last piece is judged.
  mutating func deliver(on day: Day) {
    for batch in orders where workshop.batches[batch].finished != nil {
      let lines = lots(of: batch).map { line(of: $0, isOrder: true, isBargain: false) }
      guard !lines.isEmpty else { continue }
      write(
        lines, to: workshop.buyer(named: workshop.batches[batch].destination),
        PracticeBuyers.institutional, isBargain: false, on: day)
    }
    orders.removeAll { workshop.batches[$0].finished != nil }
  }

  /// What was accepted of a batch, by size and grade.
  private func lots(of batch: ID<WeavingBatch>) -> [PracticeShelf.Lot] {
    var lots: [PracticeShelf.Lot] = []
    for place in workshop.batches[batch].pieces.indices {
      guard let key = PracticeShelf.key(ofPiece: place, of: batch, in: workshop) else { continue }
      if let lot = lots.firstIndex(where: { $0.key == key }) {
        lots[lot].pieces.append(UInt8(place + 1))
      } else {
        lots.append(PracticeShelf.Lot(key: key, pieces: [UInt8(place + 1)]))
      }
    }
    return lots
  }
}

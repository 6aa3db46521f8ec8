import Workshop

/// A fact in words: what a record of it is called, why it stays, and what it touched.
package protocol Told: Fact {
  /// In a few words; it names no inmate and no private buyer.
  ///
  /// `workshop`: as it was before the record.
  func words(in workshop: Workshop) -> Words
  /// Why it cannot be taken back, and what can be done instead; nil where it can, or where there is
  /// nothing else to do.
  var whyKept: Words? { get }
  /// What pages about the record show.
  func touched(in workshop: Workshop) -> Touched
}

/// What a record is about, as a page shows it.
package enum Touched {
  case sheet(RecordDay)
  case person(ID<Inmate>)
  /// Pieces that were judged.
  case pieces([PiecePlace])
  case row(Subject)
  /// What has words alone.
  case nothing
}

extension Action {
  /// What it says, to be put in words; every fact has them, which a test holds.
  package var told: any Told {
    let fact = fact
    guard let told = fact as? any Told else {
      preconditionFailure("no words for \(type(of: fact))")
    }
    return told
  }
}

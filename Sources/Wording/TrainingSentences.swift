import Workshop

extension HoldTraining: Told {
  /// `pelatihan Emas keliling, 4 orang`.
  package func words(in workshop: Workshop) -> Words {
    trainingWords(programme, of: participants.count)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension Training {
  /// The same of one that is on record.
  var words: Words { trainingWords(programme, of: participants.count) }
}

private func trainingWords(_ programme: String, of count: Int) -> Words {
  Words("pelatihan ", en: "training ") + programme
    + Words(", \(count) orang", en: count == 1 ? ", 1 person" : ", \(count) people")
}

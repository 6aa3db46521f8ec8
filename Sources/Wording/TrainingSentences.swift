import Workshop

extension HoldTraining: Told {
  /// `pelatihan Emas keliling, 4 orang`.
  package func words(in workshop: Workshop) -> Words {
    let count = participants.count
    return Words("pelatihan ", en: "training ") + programme
      + Words(", \(count) orang", en: count == 1 ? ", 1 person" : ", \(count) people")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

import Workshop

extension HoldTraining {
  /// `pelatihan Emas keliling, 4 orang`.
  func words(in workshop: Workshop) -> Words {
    let count = participants.count
    return Words("pelatihan ", en: "training ") + programme
      + Words(", \(count) orang", en: count == 1 ? ", 1 person" : ", \(count) people")
  }
}

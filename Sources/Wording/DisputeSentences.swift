import Workshop

extension OpenDispute {
  /// `sanggahan WB-003, Oktober 2026`.
  func words(in workshop: Workshop) -> Words {
    Words("sanggahan ", en: "dispute of ") + workshop.code(worker)
      + Words(", \(month.title(.indonesian))", en: ", \(month.title(.english))")
  }
}

import Workshop

extension CountCash: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("hitung kas ", en: "cash count, ") + Words(counted.sentence, en: counted.sentence)
  }

  package var whyKept: Words? { Words("hitung kas sekali lagi", en: "count the cash again") }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

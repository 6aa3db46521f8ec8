import Workshop

extension SignSheet: Told {
  package func words(in workshop: Workshop) -> Words {
    Words(
      "lembar periksa, \(verdicts.count) putusan",
      en: "inspection sheet, \(counted(verdicts.count, "verdict"))")
  }

  package var whyKept: Words? {
    Words("putusan yang ditandatangani tetap berlaku", en: "signed verdicts stand")
  }
  package func touched(in workshop: Workshop) -> Touched {
    .pieces(verdicts.map { PiecePlace($0) })
  }
}

extension CounterSign: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("tanda tangan kedua penolakan", en: "second signature of a rejection")
  }

  package var whyKept: Words? {
    Words("putusan yang ditandatangani tetap berlaku", en: "signed verdicts stand")
  }
  package func touched(in workshop: Workshop) -> Touched { .pieces(check.places(in: workshop)) }
}

extension CorrectCheck: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("koreksi putusan", en: "correction of a verdict") + " " + check.piece(in: workshop)
  }

  package var whyKept: Words? {
    Words("putusan yang ditandatangani tetap berlaku", en: "signed verdicts stand")
  }
  package func touched(in workshop: Workshop) -> Touched { .pieces(check.places(in: workshop)) }
}

extension Recheck: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("periksa ulang", en: "second look at") + " " + check.piece(in: workshop)
  }

  package var whyKept: Words? {
    Words("putusan yang ditandatangani tetap berlaku", en: "signed verdicts stand")
  }
  package func touched(in workshop: Workshop) -> Touched { .pieces(check.places(in: workshop)) }
}

extension ID<QualityCheck> {
  fileprivate func piece(in workshop: Workshop) -> String {
    places(in: workshop).first.map { workshop.code($0) } ?? "-"
  }

  /// The piece that was judged.
  fileprivate func places(in workshop: Workshop) -> [PiecePlace] {
    workshop.checks.contains(self) ? [PiecePlace(workshop.checks[self])] : []
  }
}

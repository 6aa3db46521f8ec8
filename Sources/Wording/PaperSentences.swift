import Workshop

extension PaperPrint.Result {
  /// What became of a print, as a question's answer and a record say it.
  package var words: Words {
    switch self {
    case .printed: Words("tercetak", en: "printed")
    case .jammed: Words("kertas macet atau habis", en: "paper jam or no paper")
    case .faint: Words("pita atau tinta habis", en: "ribbon or ink empty")
    case .trial: Words("hanya percobaan", en: "only a trial")
    case .spoilt: Words("salah cetak", en: "misprint")
    case .unanswered: Words("tidak dijawab", en: "not answered")
    }
  }
}

extension NotePrint: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("cetak \(paper), \(result.words.id)", en: "print of \(paper), \(result.words.en)")
  }

  package var whyKept: Words? {
    Words("kertasnya sudah keluar dari printer", en: "the paper has left the printer")
  }
  package func touched(in workshop: Workshop) -> Touched {
    proofs.first?.sale.map { .row(.sale($0)) } ?? .nothing
  }
}

extension PaperRule {
  var words: Words {
    switch self {
    case .signedAlready(let edition):
      Words(
        "Sudah ditandatangani, edisi \(edition), angkanya tetap. C mencetaknya.",
        en: "Signed already, edition \(edition), with the same figures. C prints it.")
    }
  }
}

extension SignPaper: Told {
  package func words(in workshop: Workshop) -> Words {
    Words(
      "tanda tangan \(paper.name), edisi \(paper.edition)",
      en: "signature on \(paper.name), edition \(paper.edition)")
  }

  package var whyKept: Words? {
    Words(
      "yang ditandatangani tetap; yang berubah menjadi edisi baru",
      en: "what is signed stays; what changed becomes a new edition")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

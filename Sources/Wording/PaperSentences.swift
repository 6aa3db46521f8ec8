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
    Words(
      "cetak \(paper), \(result.words.id)", en: "print of \(paper), \(result.words.en)")
  }

  package var whyKept: Words? {
    Words("kertasnya sudah keluar dari pencetak", en: "the paper has left the printer")
  }
  package func touched(in workshop: Workshop) -> Touched {
    proofs.first?.sale.map { .row(.sale($0)) } ?? .nothing
  }
}

import Workshop

extension InspectionSeverity {
  package var name: Words {
    switch self {
    case .normal: Words("normal", en: "normal")
    case .tightened: Words("diperketat", en: "tightened")
    }
  }
}

extension QualityLimit {
  /// `0,65`, in per cent.
  package func text(_ language: Language) -> String {
    let part = Workshop.padded(Int(rawValue) % 100, to: 2)
    let digits = part.hasSuffix("0") ? part.prefix(1) : part[...]
    return "\(rawValue / 100)\(language == .english ? "." : ",")\(digits)"
  }
}

extension Switching {
  /// The state in a sentence, with what changes it.
  package var sentence: Words {
    if isDiscontinued {
      return Words(
        "Sampel dihentikan: 5 lot ditolak. Periksa 100% sampai sebabnya diperbaiki.",
        en: "Sampling stopped: 5 lots refused. Inspect 100% until the cause is corrected.")
    }
    switch severity {
    case .normal:
      let refused = recent.count { !$0 }
      return Words(
        "Pemeriksaan normal. \(refused) dari \(recent.count) lot terakhir ditolak; 2 dari 5 menjadi"
          + " ketat.",
        en: "Normal inspection. \(refused) of the last \(recent.count) lots refused; 2 of 5"
          + " tighten it.")
    case .tightened:
      return Words(
        "Pemeriksaan ketat. \(lotsToNormal) lot lagi diterima berturut-turut: normal."
          + " \(refusalsToStop) ditolak: berhenti.",
        en: "Tightened inspection. \(lotsToNormal) more accepted in a row: normal."
          + " \(refusalsToStop) refused: stop.")
    }
  }
}

/// How often something with a chance of 0 to 1 happens, in words: `57 dari 100 kali`.
///
/// What is rare or nearly certain without being never or always says so.
package func times(_ chance: Double) -> Words {
  let count = Int((chance * 100).rounded())
  if count == 0 && chance > 0 {
    return Words("kurang dari 1 dari 100 kali", en: "less than 1 time in 100")
  }
  if count == 100 && chance < 1 {
    return Words("lebih dari 99 dari 100 kali", en: "more than 99 times in 100")
  }
  return Words("\(count) dari 100 kali", en: "\(counted(count, "time")) in 100")
}

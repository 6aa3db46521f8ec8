import Workshop

extension WorkObstacle {
  private enum Part {
    /// What is not there yet.
    case missing(Words)
    /// What stands against it.
    case clause(Words)
  }

  private var part: Part {
    switch self {
    case .erased: .clause(Words("data dirinya sudah dihapus", en: "the personal data was erased"))
    case .unreadable:
      .clause(Words("data dirinya rusak", en: "the personal data is damaged"))
    case .withdrawn: .clause(Words("datanya dibatalkan", en: "the record was withdrawn"))
    case .notAssessed: .missing(Words("asesmen", en: "assessment"))
    case .notFit:
      .clause(Words("hasil asesmen belum layak", en: "the assessment says not fit yet"))
    case .noHearing: .missing(Words("TPP", en: "TPP hearing"))
    case .noPermit: .missing(Words("SK", en: "decree"))
    case .noPermitDate: .missing(Words("tanggal SK", en: "decree date"))
    case .assessmentExpired(let last):
      .clause(Words("asesmen habis \(last.dashed)", en: "assessment expired \(last.dashed)"))
    case .hearingExpired(let last):
      .clause(Words("TPP habis \(last.dashed)", en: "TPP hearing expired \(last.dashed)"))
    case .permitExpired(let last):
      .clause(Words("SK habis \(last.dashed)", en: "decree expired \(last.dashed)"))
    case .waiting(let since):
      .clause(Words("menunggu sejak \(since.dashed)", en: "waiting since \(since.dashed)"))
    case .status(let status, let since): .clause(StatusSpan(status, since: since).words)
    case .away(let since):
      .clause(Words("tidak hadir sejak \(since.dashed)", en: "away since \(since.dashed)"))
    case .suspended(let since, let until):
      .clause(
        Words("diskors sejak \(since.dashed)", en: "suspended since \(since.dashed)")
          + (until.map { Words(" sampai \($0.dashed)", en: " until \($0.dashed)") }
            ?? Words("", en: "")))
    }
  }

  /// Whether no paper mends it.
  fileprivate var isOfStatus: Bool {
    switch self {
    case .status, .suspended, .away: true
    case .erased, .unreadable, .withdrawn, .notAssessed, .notFit, .noHearing, .noPermit,
      .noPermitDate, .assessmentExpired, .hearingExpired, .permitExpired, .waiting:
      false
    }
  }

  fileprivate static func clauses(_ all: [WorkObstacle]) -> [Words] {
    var missing: [Words] = []
    var clauses: [Words] = []
    for obstacle in all {
      switch obstacle.part {
      case .missing(let words): missing.append(words)
      case .clause(let words): clauses.append(words)
      }
    }
    if missing.isEmpty { return clauses }
    let list = Words(
      missing.map(\.id).joined(separator: ", ") + " belum ada",
      en: "no " + missing.map(\.en).joined(separator: ", "))
    return [list] + clauses
  }
}

extension [WorkObstacle] {
  /// What fails and nothing else: `asesmen, SK belum ada; istirahat sejak 18-11-2026`.
  package var words: Words {
    let clauses = WorkObstacle.clauses(self)
    return Words(
      clauses.map(\.id).joined(separator: "; "), en: clauses.map(\.en).joined(separator: "; "))
  }

  /// Why somebody may not work, in a sentence that says what to do.
  ///
  /// `code`: the worker code.
  func sentence(of code: String) -> Words {
    if contains(where: \.isOfStatus) {
      return Words(
        "\(code) tidak boleh kerja: \(words.id).", en: "\(code) may not work: \(words.en).")
    }
    return Words(
      "\(code) belum boleh kerja: \(words.id).", en: "\(code) may not work yet: \(words.en).")
  }
}

extension [WorkObstacle] {
  /// Who may let the person work all the same, and where; nil where nobody may.
  fileprivate var wayOut: Words? {
    if allSatisfy({ $0.requirement != nil }) {
      return Words(
        "Kasubsi dapat mengizinkan di 1 Warga binaan, W Izin kerja.",
        en: "A supervisor may allow it in 1 Inmates, W Leave to work.")
    }
    guard case .waiting = last else { return nil }
    return Words(
      "Terima dahulu di 1 Warga binaan, F Daftar tunggu.",
      en: "Admit them first in 1 Inmates, F Waiting list.")
  }

  /// Why somebody may not work, and who may allow it.
  func refusal(of code: String) -> Words {
    wayOut.map { sentence(of: code) + " " + $0 } ?? sentence(of: code)
  }
}

extension Rule {
  /// Who may let happen what it forbids, and where; nil where nobody may.
  package var wayOut: Words? {
    if case .weaving(.mayNotWork(_, let obstacles)) = self { obstacles.wayOut } else { nil }
  }
}

extension Workshop {
  /// Why a person may not work on a day, with the day from which figures count the status;
  /// `seen`: what of that may be told.
  package func workSentence(
    of inmate: ID<Inmate>, on day: Day, seen: ([WorkObstacle]) -> [WorkObstacle] = { $0 }
  ) -> Words {
    let person = people[inmate]
    let sentence = seen(obstacles(of: inmate, on: day)).sentence(of: code(inmate))
    let span = person.span
    if person.status == .active || span.countsFrom == span.since { return sentence }
    return sentence + " "
      + Words(
        "Dihitung mulai \(span.countsFrom.dashed).",
        en: "It counts from \(span.countsFrom.dashed).")
  }
}

extension StatusSpan {
  /// `istirahat sejak 18-11-2026`, and from when figures count it where that is another day.
  package var words: Words {
    let plain = Words(
      "\(status.name.id) sejak \(since.dashed)", en: "\(status.name.en) since \(since.dashed)")
    if countsFrom == since { return plain }
    return Words(
      "\(plain.id) (dihitung \(countsFrom.dashed))",
      en: "\(plain.en) (counts from \(countsFrom.dashed))")
  }
}

import Workshop

extension Requirement {
  package var name: Words {
    switch self {
    case .assessment: Words("asesmen", en: "assessment")
    case .fitness: Words("hasil asesmen", en: "fitness")
    case .hearing: Words("sidang TPP", en: "TPP hearing")
    case .permit: Words("SK", en: "decree")
    }
  }
}

extension WaitingOutcome {
  package var name: Words {
    switch self {
    case .admitted: Words("diterima", en: "admitted")
    case .papersMissing: Words("syarat belum lengkap", en: "papers missing")
    case .unsuitable: Words("belum cocok pekerjaannya", en: "not fit for the trade")
    case .ownWish: Words("permintaan sendiri", en: "own wish")
    case .leaves: Words("pindah atau segera bebas", en: "moved or released soon")
    case .workElsewhere: Words("bekerja di kegiatan lain", en: "works elsewhere")
    }
  }

  /// The reasons for no place.
  package static var declines: [WaitingOutcome] { allCases.filter { $0 != .admitted } }
}

extension [Requirement] {
  /// `asesmen, SK`.
  package var words: Words {
    Words(
      map(\.name.id).joined(separator: ", "), en: map(\.name.en).joined(separator: ", "))
  }
}

extension EligibilityRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .notBackdated(let day):
      Words(
        "Tidak berlaku surut. Isi \(day.dashed) atau sesudahnya.",
        en: "It cannot begin in the past. Enter \(day.dashed) or later.")
    case .tooLong(let last):
      Words(
        "Paling lama 31 hari. Isi sampai \(last.dashed).",
        en: "At most 31 days. Enter \(last.dashed) or earlier.")
    case .nothingCovered:
      Words(
        "Sebut syarat yang diizinkan menyusul: asesmen, hasil asesmen, sidang TPP, SK.",
        en: "Name what may wait: assessment, fitness, TPP hearing, decree.")
    case .notAllowable(let inmate, let obstacles):
      Words(
        "\(workshop.code(inmate)) tidak dapat diizinkan: \(obstacles.words.id).",
        en: "\(workshop.code(inmate)) cannot be allowed to work: \(obstacles.words.en).")
    case .notHere(let inmate, let status):
      Words(
        "\(workshop.code(inmate)) \(status.name.id). Pilih orang yang masih di sini.",
        en: "\(workshop.code(inmate)) is \(status.name.en). Choose somebody who is here.")
    case .waitsAlready(let inmate, let since):
      Words(
        "\(workshop.code(inmate)) sudah menunggu sejak \(since.dashed). Pilih orang lain.",
        en: "\(workshop.code(inmate)) has waited since \(since.dashed). Choose another.")
    case .atWork(let inmate, let batch):
      Words(
        "\(workshop.code(inmate)) sudah bekerja di \(workshop.code(batch)). Pilih orang lain.",
        en: "\(workshop.code(inmate)) is at work on \(workshop.code(batch)). Choose another.")
    case .workedSince(let inmate, let day):
      Words(
        "\(workshop.code(inmate)) bekerja \(day.dashed). Isi hari sesudahnya.",
        en: "\(workshop.code(inmate)) worked on \(day.dashed). Enter a later day.")
    case .notWaiting:
      Words(
        "Orang ini tidak menunggu lagi. Buka lagi daftar tunggu.",
        en: "This person is no longer waiting. Open the waiting list again.")
    case .noPlace(let places):
      Words(
        "Semua \(places) tempat terisi. Tambah tempat di 0, B, atau tunggu yang keluar.",
        en: "All \(places) places are taken. Add places in 0, B, or wait until somebody leaves.")
    case .turnChanged:
      Words(
        "Urutan berubah sejak halaman dibuka. Buka lagi.",
        en: "The order has changed since the page was opened. Open it again.")
    }
  }
}

extension SetEligibility: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("syarat kerja mulai ", en: "terms of work from ") + from.dashed
  }

  package var whyKept: Words? {
    Words("tetapkan lagi di 0, B", en: "set them again in 0, B")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension AllowWork: Told {
  /// `izin kerja WB-003 sampai 14-12-2026`.
  package func words(in workshop: Workshop) -> Words {
    Words("izin kerja ", en: "leave to work for ") + workshop.code(worker)
      + Words(" sampai ", en: " until ") + until.dashed
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension QueueForWork: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("menunggu: ", en: "waiting: ") + workshop.code(worker)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension EndWaiting: Told {
  /// `WB-003 diterima`, `WB-003 tidak diterima: permintaan sendiri`.
  package func words(in workshop: Workshop) -> Words {
    guard workshop.waitingPlaces.contains(place) else { return outcome.name }
    let worker = workshop.code(workshop.waitingPlaces[place].worker)
    return outcome == .admitted
      ? Words("\(worker) diterima", en: "\(worker) admitted")
      : Words(
        "\(worker) tidak diterima: \(outcome.name.id)", en: "\(worker) declined: \(outcome.name.en)"
      )
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

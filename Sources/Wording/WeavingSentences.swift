import Workshop

extension OpenBatch: Told {
  package func words(in workshop: Workshop) -> Words {
    let count = sizes.reduce(0) { $0 + Int($1.count) }
    let code = workshop.code(workshop.batches.nextID)
    return Words("batch \(code), \(count) buah", en: "batch \(code), \(counted(count, "piece"))")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension RecordDay: Told {
  package func words(in workshop: Workshop) -> Words {
    Words(
      "hasil harian \(day.dashed), \(entries.count) baris",
      en: "output of \(day.dashed), \(counted(entries.count, "row"))")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .sheet(self) }
}

extension ImportPastOutput: Told {
  package func words(in workshop: Workshop) -> Words {
    Words(
      "impor hasil, \(rows.count) baris", en: "import of output, \(counted(rows.count, "row"))")
  }

  package var whyKept: Words? {
    Words("riwayat yang diimpor tetap ada", en: "imported history stays")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension WeavingRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .sizesMissing:
      Words("Isi ukuran x jumlah. Contoh 7x4 8x6.", en: "Fill in size x count, such as 7x4 8x6.")
    case .sizeNotMade(let size):
      Words(
        "No.\(size) tidak dibuat. Pilih ukuran lain.", en: "No.\(size) is not made. Choose another."
      )
    case .tooManyPieces(let limit):
      Words(
        "Paling banyak \(limit) buah. Buka batch kedua.",
        en: "At most \(limit) pieces. Open a second batch.")
    case .colourNotMade: Words("Warna tidak dibuat.", en: "The colour is not made.")
    case .dueBeforeOpening:
      Words("Tenggat sebelum hari buka.", en: "Due before the opening.")
    case .crewEmpty:
      Words(
        "Regu masih kosong. Isi minimal satu orang.",
        en: "The crew is empty. Put in at least one.")
    case .mayNotWork(let inmate, let obstacles): obstacles.sentence(of: workshop.code(inmate))
    case .pieceWithoutHolder(let piece, let inmate):
      Words(
        "Buah \(piece) tanpa pemegang: \(workshop.code(inmate)) tidak aktif. Catat buah lain.",
        en: "Piece \(piece) has no holder: \(workshop.code(inmate)) is not active. Take others.")
    case .batchHasOutput:
      Words(
        "Batch sudah ada hasilnya. Kosongkan hasilnya dulu.",
        en: "The batch has output. Clear it first.")
    case .stageNotOnRoute:
      Words("Tahap tidak ada pada barang ini.", en: "The product has no such stage.")
    case .tooFewStanding(let asked, let standing):
      Words(
        "Diminta \(asked), yang siap pada tahap ini \(standing). Ketik \(standing) atau kurang.",
        en: "Asked for \(asked), ready at this stage \(standing). Type \(standing) or less.")
    case .pieceNotStanding(let piece):
      Words(
        "Buah \(piece) tidak berada pada tahap ini.", en: "Piece \(piece) is not at this stage.")
    case .pieceListedTwice(let piece):
      Words("Buah \(piece) tertulis dua kali.", en: "Piece \(piece) is listed twice.")
    case .workerListedTwice: Words("Orang tertulis dua kali.", en: "A person is listed twice.")
    case .attendanceWithPieces:
      Words("Yang tidak hadir tidak dapat ada hasilnya.", en: "Somebody absent has no output.")
    case .laterWorkOnPiece(let piece):
      Words(
        "Buah \(piece) sudah diperiksa atau lanjut. Boleh tambah, tidak kurang.",
        en: "Piece \(piece) was judged or went on. The count may grow, not shrink.")
    }
  }
}

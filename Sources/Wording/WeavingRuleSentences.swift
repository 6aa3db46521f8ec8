import Workshop

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
    case .colourNotMade:
      Words("Warna ini tidak dibuat. Tekan F4.", en: "This colour is not made. Press F4.")
    case .dueBeforeOpening:
      Words("Tenggat sebelum hari buka. Ganti tenggat.", en: "Due before the opening. Change it.")
    case .crewEmpty:
      Words(
        "Regu masih kosong. Isi minimal satu orang.",
        en: "The crew is empty. Enter at least one person.")
    case .mayNotWork(let inmate, let obstacles):
      obstacles.refusal(of: workshop.code(inmate))
    case .pieceWithoutHolder(let piece, let inmate):
      Words(
        "Buah \(piece) tanpa pemegang: \(workshop.code(inmate)) tidak bekerja. Alihkan dulu.",
        en: "Piece \(piece) has no holder: \(workshop.code(inmate)) is away. Hand it over.")
    case .batchHasOutput:
      Words(
        "Batch sudah ada hasilnya. Kosongkan dulu di Hasil harian (3).",
        en: "The batch has output. Clear it first in Daily output (3).")
    case .stageNotOnRoute:
      Words(
        "Tahap tidak ada pada barang ini. Pilih tahap lain.",
        en: "The product has no such stage. Choose another.")
    case .tooFewStanding(let asked, let standing):
      Words(
        "Diminta \(asked), yang siap pada tahap ini \(standing). Ketik \(standing) atau kurang.",
        en: "Asked for \(asked), ready at this stage \(standing). Type \(standing) or less.")
    case .pieceNotStanding(let piece):
      Words(
        "Buah \(piece) tidak berada pada tahap ini. Buka batchnya (2) untuk melihat.",
        en: "Piece \(piece) is not at this stage. Open the batch (2) to see.")
    case .pieceListedTwice(let piece):
      Words(
        "Buah \(piece) tertulis dua kali. Hapus satu.",
        en: "Piece \(piece) is listed twice. Remove one.")
    case .workerListedTwice:
      Words("Tertulis dua kali. Hapus satu.", en: "Listed twice. Remove one.")
    case .attendanceWithPieces:
      Words(
        "Yang tidak hadir tidak dapat ada hasilnya. Kosongkan salah satu.",
        en: "Somebody absent has no output. Clear one of them.")
    case .laterWorkOnPiece(let piece):
      Words(
        "Buah \(piece) sudah diperiksa atau lanjut. F2 mengoreksi baris ini.",
        en: "Piece \(piece) was judged or went on. F2 corrects the row.")
    case .batchChanged, .rowChanged:
      Words(
        "Baru saja diubah petugas lain. Tutup dan buka lagi.",
        en: "Another officer just changed it. Close and open it again.")
    case .batchFinished, .quantityPlanned, .tooFewUntouched, .pieceWorkedOn, .pieceNotInWork,
      .heldAlready, .pieceNotOfRow, .makerToBeNamed, .paperMissing,
      .shortfallOutOfPlace:
      wordsOfChanges(in: workshop)
    }
  }

  /// Those of a batch or a row of output that is changed.
  private func wordsOfChanges(in workshop: Workshop) -> Words {
    switch self {
    case .batchFinished:
      Words("Batch sudah selesai. Buka batch baru.", en: "The batch is finished. Open another.")
    case .quantityPlanned:
      Words(
        "Rencana sampel sudah dibekukan; jumlahnya tetap.",
        en: "Its sampling plan is frozen; the quantity stays.")
    case .tooFewUntouched(let size, let free):
      Words(
        "No.\(size): yang belum dikerjakan \(free) buah. Kurangi paling banyak \(free).",
        en: "No.\(size): \(free) untouched. Take out \(free) at most.")
    case .pieceWorkedOn(let piece):
      Words(
        "Buah \(piece) sudah dikerjakan atau berpindah. Pilih buah lain.",
        en: "Piece \(piece) was worked on or moved on. Choose another.")
    case .pieceNotInWork(let place):
      Words(
        "\(workshop.code(place)) tidak sedang dikerjakan. Pilih buah lain.",
        en: "\(workshop.code(place)) is not in work. Choose another.")
    case .heldAlready(let place, let inmate):
      Words(
        "\(workshop.code(place)) sudah dipegang \(workshop.code(inmate)). Pilih buah lain.",
        en: "\(workshop.code(inmate)) holds \(workshop.code(place)) already. Choose another.")
    case .pieceNotOfRow(let piece):
      Words(
        "Buah \(piece) bukan dari baris ini. Ketik nomor baris ini.",
        en: "Piece \(piece) is not of this row. Type a number of this row.")
    case .makerToBeNamed(let piece):
      Words(
        "Buah \(piece) sudah lanjut: isi siapa pembuatnya, bukan jumlahnya.",
        en: "Piece \(piece) went on: say who made it, not how many.")
    case .paperMissing(let reason):
      Words(
        "Alasan \(reason.name.id) perlu nomor surat. F4 mengisi nomornya.",
        en: "The reason \(reason.name.en) needs a letter. F4 takes its number.")
    case .shortfallOutOfPlace:
      Words(
        "Alasan kurang hanya untuk hasil kerja. Kosongkan, atau isi hasil dan batchnya.",
        en: "A shortfall reason goes only with work. Clear it, or enter output and batch.")
    case .sizesMissing, .sizeNotMade, .tooManyPieces, .colourNotMade, .dueBeforeOpening, .crewEmpty,
      .mayNotWork, .pieceWithoutHolder, .batchHasOutput, .stageNotOnRoute, .tooFewStanding,
      .pieceNotStanding, .pieceListedTwice, .workerListedTwice, .attendanceWithPieces,
      .laterWorkOnPiece, .batchChanged, .rowChanged:
      words(in: workshop)
    }
  }
}

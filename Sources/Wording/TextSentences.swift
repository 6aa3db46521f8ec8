import Workshop

extension TakeText: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("teks lengkap data diambil", en: "full text of the store taken")
  }

  package var whyKept: Words? {
    Words("teks yang sudah diambil tetap tercatat", en: "a text that was taken stays on record")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension FoundFromText: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("pendirian dari teks", en: "the founding from a text")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension TextOrigin {
  /// `dibuat dari teks 30-11-2026, sampai #142, 3f2a 90c1`: enough of the digest to be held against
  /// the file.
  package func words(offset: Int32) -> Words {
    let day = taken.local(offset: offset).day.dashed
    let start = [UInt8](digest.prefix(4)).hexadecimal
    return Words(
      "dibuat dari teks \(day), sampai #\(sequence), \(start)",
      en: "made from a text of \(day), up to #\(sequence), \(start)")
  }
}

extension TextFault {
  /// What is wrong, in which line, and what to do next.
  package var words: Words {
    line > 0 ? Words("Baris \(line): ", en: "Line \(line): ") + what.words : what.words
  }
}

extension TextFault.What {
  fileprivate var words: Words {
    switch self {
    case .notAText:
      Words(
        "Bukan teks data bengkel. Pilih berkas dari verify --dump --identity.",
        en: "Not the text of a store. Choose a file of verify --dump --identity.")
    case .newer:
      Words(
        "Teks dari program versi baru. Pasang program itu dulu.",
        en: "A text of a newer program. Install that program first.")
    case .cutShort:
      Words(
        "Baris terakhir tidak ada: teks terpotong. Salin ulang berkasnya.",
        en: "The last line is missing: the text was cut. Copy the file again.")
    case .changed:
      Words(
        "Jumlah SHA-256 tidak cocok: teks berubah. Salin ulang berkasnya.",
        en: "The SHA-256 sum differs: the text was changed. Copy the file again.")
    case .notJSON(let byte):
      Words(
        "bukan JSON mulai byte \(byte). Perbaiki baris itu.",
        en: "not JSON from byte \(byte) on. Correct that line.")
    case .lineTooLong:
      Words("terlalu panjang. Perbaiki baris itu.", en: "too long. Correct that line.")
    case .unknownTable(let name):
      Words(
        "tabel \(name) tidak dikenal di tempat ini. Perbaiki urutannya.",
        en: "table \(name) is not known in this place. Correct the order.")
    case .wrongRow(let expected):
      Words(
        "nomor baris tabel harus \(expected). Lengkapi barisnya.",
        en: "the row's number must be \(expected). Complete the rows.")
    case .unknownField(let name):
      Words(
        "isian \(name) tidak dikenal. Hapus atau perbaiki.",
        en: "field \(name) is not known. Remove or correct it.")
    case .wrongValue(let name):
      Words(
        "nilai \(name) tidak dapat dipakai. Perbaiki nilainya.",
        en: "the value of \(name) cannot be used. Correct it.")
    case .unknownRow(let name):
      Words(
        "\(name) menunjuk baris yang tidak ada. Perbaiki nomornya.",
        en: "\(name) names a row that is not there. Correct the number.")
    case .contradiction:
      Words(
        "Isi teks saling bertentangan dan tidak dapat dihitung. Pakai teks yang asli.",
        en: "The lines contradict each other and cannot be counted. Use the text as it was taken.")
    }
  }
}

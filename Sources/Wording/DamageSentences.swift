import Workshop

extension DamageReason {
  /// A clause that says what is wrong in a file, for people.
  var clause: Words {
    switch self {
    case .header: Words("awal berkas tidak utuh", en: "its beginning is not whole")
    case .unknownKey: Words("kuncinya tidak dikenal", en: "its key is not known")
    case .formerKey: Words("kunci lama tidak terbuka", en: "a former key does not open")
    case .chain:
      Words(
        "catatan tidak menyambung dengan yang sebelumnya",
        en: "a record does not follow on from the one before")
    case .order: Words("urutan nomor catatan salah", en: "record numbers are out of order")
    case .seal(let number):
      Words("segel catatan #\(number) tidak cocok", en: "the seal of record #\(number) is wrong")
    case .foreignPart:
      Words("berisi bagian dari berkas lain", en: "it holds a part of another file")
    case .content: Words("isinya tidak terbaca", en: "its contents cannot be read")
    case .middle:
      Words(
        "satu catatan rusak, sesudahnya ada catatan lain",
        en: "a record is damaged and others follow it")
    case .longTail:
      Words(
        "lebih dari satu catatan di ujungnya rusak",
        en: "more than one record at its end is damaged")
    case .behindEnd: Words("ada isi sesudah penutupnya", en: "something follows its end")
    case .length: Words("panjangnya tidak benar", en: "its length is wrong")
    case .part(let number): Words("bagian \(number) tidak utuh", en: "part \(number) is not whole")
    case .personKey: Words("kunci satu orang tidak utuh", en: "one person's key is not whole")
    case .erasedKey: Words("kunci satu orang sudah dihapus", en: "one person's key was erased")
    case .readBack: Words("yang ditulis terbaca berbeda", en: "what was written reads differently")
    case .sum: Words("jumlah periksanya tidak cocok", en: "its checksum does not fit")
    case .forgedKeys:
      Words("diubah oleh yang tidak berhak", en: "it was changed by somebody not authorised")
    case .unrecordedKeys:
      Words(
        "lebih tua dari catatan atau diubah oleh yang tidak berhak",
        en: "it is older than the records, or was changed by somebody not authorised")
    }
  }
}

extension MissingReason {
  /// What is missing, and what to do.
  func sentence(of file: String) -> Words {
    switch self {
    case .absent:
      Words(
        "\(file) hilang. Jangan hapus apa pun, panggil administrator.",
        en: "\(file) is missing. Delete nothing, call the administrator.")
    case .foreign:
      Words(
        "\(file) berasal dari data lain. Jangan hapus apa pun, panggil administrator.",
        en: "\(file) belongs to another store. Delete nothing, call the administrator.")
    case .disconnected:
      Words(
        "\(file) tidak menyambung: catatan sebelumnya hilang atau diganti."
          + " Jangan hapus apa pun, panggil administrator.",
        en: "\(file) does not follow what is there: records before it are missing or replaced."
          + " Delete nothing, call the administrator.")
    case .replaced:
      Words(
        "\(file) bukan yang pernah tersimpan: catatan terakhirnya lain."
          + " Jangan hapus apa pun, panggil administrator.",
        en: "\(file) is not what was saved: its last record is another."
          + " Delete nothing, call the administrator.")
    case .taken:
      Words(
        "\(file) dihapus atau diganti saat program berjalan."
          + " Tutup program, panggil administrator.",
        en: "\(file) was removed or replaced while the program ran."
          + " Close the program, call the administrator.")
    }
  }
}

extension DiskTrouble {
  /// What the disk refuses, and what to do.
  ///
  /// `file`: empty where it is about no file.
  func sentence(of file: String) -> Words {
    let front = file.isEmpty ? "" : "\(file): "
    return Words(front + clause.id, en: front + clause.en)
  }

  private var clause: Words {
    switch self {
    case .readOnlyMedium:
      Words(
        "media hanya dapat dibaca. Geser kunci tulisnya, atau pakai media lain.",
        en: "the medium can only be read. Unlock it for writing, or use another.")
    case .notAllowed:
      Words(
        "tidak ada izin. Periksa pemilik dan izin folder.",
        en: "no permission. Check the owner and the permissions of the folder.")
    case .notAFolder:
      Words("bukan folder. Pilih folder.", en: "that is no folder. Choose a folder.")
    case .isAFolder:
      Words(
        "itu folder, bukan berkas. Pilih nama lain.",
        en: "that is a folder, not a file. Choose another name.")
    case .isALink:
      Words(
        "itu tautan, bukan berkas. Pakai berkas aslinya.",
        en: "that is a link, not a file. Use the file itself.")
    case .absent:
      Words(
        "tidak ada. Periksa nama dan disk.", en: "it is not there. Check the name and the disk.")
    case .broken:
      Words(
        "disk gagal membaca atau menulis. Jangan hapus apa pun, ganti disknya.",
        en: "the disk failed to read or write. Delete nothing, replace the disk.")
    case .noMemory:
      Words(
        "memori komputer tidak cukup. Tutup program lain, lalu coba lagi.",
        en: "the computer is short of memory. Close other programs, then try again.")
    case .tooManyFiles:
      Words(
        "terlalu banyak berkas terbuka. Tutup program lain, lalu coba lagi.",
        en: "too many files are open. Close other programs, then try again.")
    case .inUse:
      Words(
        "sedang dipakai program lain. Tutup dulu di sana.",
        en: "another program is using it. Close it there first.")
    case .unknown:
      Words(
        "disk menolak. Periksa disk, lalu panggil administrator.",
        en: "the disk refused. Check the disk, then call the administrator.")
    }
  }
}

extension StorageError {
  /// Too little room, in a unit in which what is needed and what is there differ.
  static func roomSentence(_ path: String, needed: Int64, free: Int64) -> Words {
    let units: [(size: Int64, name: String)] = [(1_000_000, "MB"), (1000, "KB"), (1, "byte")]
    let (size, unit) =
      units.first { size, _ in
        let missing = rounded(needed, to: size) - free / size
        return free >= size && missing > 0 && missing * size <= 2 * (needed - free)
      } ?? (1, "byte")
    let wanted = grouped(rounded(needed, to: size))
    let there = grouped(free / size)
    let missing = grouped(rounded(needed - free, to: size))
    let plural = size == 1 ? "bytes" : unit
    return Words(
      "Ruang di \(path) kurang \(missing) \(unit): perlu \(wanted) \(unit), ada \(there) \(unit).",
      en:
        "\(path) lacks \(missing) \(plural): it needs \(wanted) \(plural), has \(there) \(plural).")
  }

  private static func rounded(_ bytes: Int64, to size: Int64) -> Int64 { (bytes + size - 1) / size }
}

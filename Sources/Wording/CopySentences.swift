import Workshop

extension StoreWarning {
  /// What was found, and what to do.
  package var words: Words {
    switch self {
    case .damagedSnapshot(let file):
      Words(
        "Peringatan: \(file) rusak, data lengkap dari berkas lain. Periksa disk.",
        en: "Warning: \(file) is damaged, other files hold all data. Check the disk.")
    case .tornRecord(let file):
      Words(
        "Peringatan: catatan terakhir di \(file) belum selesai ditulis. Buka program.",
        en: "Warning: \(file) ends in a record that was not fully written. Open the program.")
    case .unusedJournal(let file):
      Words(
        "Peringatan: \(file) tidak dipakai. Buka program sekali supaya dipindahkan.",
        en: "Warning: \(file) is not used. Open the program once to have it set aside.")
    case .damagedKeys(let file):
      Words(
        "Peringatan: \(file) rusak, pasangannya utuh. Periksa disk, buat cadangan.",
        en: "Warning: \(file) is damaged, its twin is whole. Check the disk, make a backup.")
    case .foreignKeys(let file):
      Words(
        "Peringatan: \(file) dari data lain, dilewati; pasangannya utuh. Panggil administrator.",
        en: "Warning: \(file) is another store's and was passed over. Call the administrator.")
    case .unrecordedKeys(let login): Self.unrecorded(login)
    case .markMissing:
      Words(
        "Peringatan: hwm hilang atau rusak, catatan yang hilang tidak akan ketahuan."
          + " Periksa disk, buat cadangan.",
        en: "Warning: hwm is missing or damaged, lost records would not be noticed."
          + " Check the disk, make a backup.")
    case .keptInMemory:
      Words(
        "Peringatan: data ini di memori dan hilang bila listrik padam. Pindahkan ke disk.",
        en: "Warning: this store is in memory and lost if the power fails. Move it to a disk.")
    case .markDamaged(let file):
      Words(
        "Peringatan: \(file) hilang atau rusak, pasangannya utuh. Periksa disk.",
        en: "Warning: \(file) is missing or damaged, its twin is whole. Check the disk.")
    case .attemptsLost:
      Words(
        "Peringatan: hitungan gagal masuk hilang atau lama. Apakah ada yang menghapusnya?",
        en: "Warning: the counts of failed logins were lost or old. Did somebody remove them?")
    case .namesClosed:
      Words(
        "Nama tertutup untuk kata sandi ini. Minta kode sekali pakai dari administrator.",
        en: "Names are closed to this password. Ask the administrators for a one-time code.")
    case .personsUnreadable(let count):
      Words(
        "Kunci \(count) orang rusak: namanya tampil (rusak), pencatatan berjalan terus."
          + " Panggil administrator, pulihkan dari cadangan.",
        en: "The keys of \(count) persons are damaged: they show as (damaged), recording goes on."
          + " Call the administrator, restore from a backup.")
    case .keyLost(let slot, let code):
      Words(
        "Kunci rusak di kedua salinan: \(code ?? "nomor \(slot)").",
        en: "Damaged in both copies: the key of \(code ?? "number \(slot)").")
    case .personsErased(let count):
      Words(
        "Kunci \(count) orang dihapus tanpa catatan yang menghapusnya."
          + " Panggil administrator, pulihkan dari cadangan.",
        en: "The keys of \(count) persons are erased and no record erased them."
          + " Call the administrator, restore from a backup.")
    case .keyErased(let slot, let code):
      Words(
        "Kunci dihapus tanpa catatan: \(code ?? "nomor \(slot)").",
        en: "Erased without a record: the key of \(code ?? "number \(slot)").")
    }
  }

  /// `login`: whose way in it is; empty for the code in the envelope.
  private static func unrecorded(_ login: String) -> Words {
    let way =
      login.isEmpty
      ? Words("kode di amplop", en: "the code in the envelope")
      : Words("kunci masuk \(login)", en: "the way in of \(login)")
    return Words(
      "Peringatan: \(way.id) di keys.a dan keys.b bukan yang tercatat, jadi tidak membuka apa pun."
        + " Panggil administrator.",
      en: "Warning: \(way.en) in keys.a and keys.b is not the recorded one and opens nothing."
        + " Call the administrator.")
  }
}

extension HeadAnswer {
  package var words: Words {
    switch self {
    case .same(let at):
      Words("Sama dengan yang tercetak sampai #\(at).", en: "The same as printed up to #\(at).")
    case .different(let at):
      Words(
        "Rantai pada #\(at) tidak sama dengan yang tercetak. Panggil administrator.",
        en: "The chain at #\(at) is not what was printed. Call an administrator.")
    case .beyondTheEnd(let at):
      Words(
        "Yang tercetak sampai #\(at), tetapi data berakhir sebelumnya. Panggil administrator.",
        en: "What was printed goes to #\(at), the records end before it. Call an administrator.")
    case .nowhere:
      Words(
        "Yang tercetak tidak ada dalam rantai data ini. Panggil administrator.",
        en: "What was printed stands nowhere in this chain. Call an administrator.")
    }
  }
}

extension Verification {
  /// Every line that is to be said, the worst first.
  package var words: [Words] {
    var lines = faults.map(\.words) + heads.map(\.words)
    if let range = firstDifference {
      lines.append(
        Words(
          "Perbedaan pertama ada di antara #\(range.lowerBound) dan #\(range.upperBound)."
            + " Hentikan pencatatan, panggil administrator.",
          en: "The first difference is between #\(range.lowerBound) and #\(range.upperBound)."
            + " Stop recording, call the administrator."))
    }
    return lines + warnings.map(\.words)
  }

  /// What a check that found no fault says.
  package var summary: Words {
    let reach = Words(
      "sampai #\(head.sequence), \(generations) generasi",
      en: "up to #\(head.sequence), \(counted(generations, "generation"))")
    switch depth {
    case .structure:
      return Words(
        "Susunan utuh: \(reach.id). Isi tidak diperiksa; untuk itu pakai --user.",
        en: "Structure sound: \(reach.en). Contents not checked; use --user for that.")
    case .contents: return Words("Utuh: \(reach.id)", en: "Sound: \(reach.en)")
    case .replay:
      return Words(
        "Utuh: \(reach.id), \(compared) keadaan sama dengan hasil ulang",
        en: "Sound: \(reach.en), \(counted(compared, "state")) equal to a replay")
    }
  }
}

extension BackupReport {
  /// What was written, and whether the stick may go.
  package var words: [Words] {
    var lines = [
      Words(
        "Cadangan \(file): sampai #\(head.sequence), \(grouped(bytes)) byte, dibaca ulang dan sama.",
        en: "Backup \(file): up to #\(head.sequence), \(grouped(bytes)) bytes, read back and equal."
      )
    ]
    lines += damaged.map { name in
      Words(
        "Peringatan: \(name) rusak, disalin apa adanya. Panggil administrator.",
        en: "Warning: \(name) is damaged and copied as it is. Call the administrator.")
    }
    if lostKeys > 0 {
      lines.append(
        Words(
          "Peringatan: kunci \(lostKeys) orang rusak, cadangan lama disimpan semua."
            + " Panggil administrator.",
          en: "Warning: the keys of \(lostKeys) persons are damaged, all older backups are kept."
            + " Call the administrator."))
    }
    if erasedKeys > 0 {
      lines.append(
        Words(
          "Peringatan: kunci \(erasedKeys) orang dihapus, cadangan lama disimpan semua."
            + " Panggil administrator.",
          en: "Warning: the keys of \(erasedKeys) persons are erased, all older backups are kept."
            + " Call the administrator."))
    }
    if !removed.isEmpty {
      lines.append(
        Words(
          "Cadangan lama dihapus: \(removed.count).", en: "Old backups removed: \(removed.count)."))
    }
    lines.append(
      isOnSameDisk
        ? Words(
          "Cadangan ada di disk yang sama dengan data. Salin juga ke flashdisk.",
          en: "The backup is on the same disk as the store. Copy it to a stick too.")
        : Words("Flashdisk boleh dicabut.", en: "The stick may be removed."))
    return lines
  }
}

extension RestoreReport {
  /// What was brought back, and where the store before it is.
  ///
  /// `offset`: minutes east of Greenwich.
  package func words(offset: Int32) -> [Words] {
    let (day, minute) = made.local(offset: offset)
    var lines = [
      Words(
        "Data dipulihkan sampai #\(head.sequence), dari cadangan \(day.dashed) \(clock(minute)).",
        en: "Restored up to #\(head.sequence), from the backup of \(day.dashed) \(clock(minute)).")
    ]
    if erased > 0 {
      lines.append(
        Words(
          "Orang yang sudah dihapus, dihapus lagi: \(erased).",
          en: "Persons erased before were erased again: \(erased)."))
    }
    if areErasuresUnknown {
      lines.append(
        Words(
          "Data sebelumnya tidak terbaca: orang yang sudah dihapus harus dihapus lagi.",
          en: "The former store cannot be read: persons erased there must be erased again."))
    }
    if areSecretsOlder {
      lines.append(
        Words(
          "Kata sandi, PIN, dan kode amplop kembali seperti saat cadangan dibuat.",
          en: "Passwords, PINs and the envelope's code are those of the day of the backup."))
    }
    if let former {
      lines.append(
        Words(
          "Data sebelumnya disimpan di \(former).", en: "The former store is kept in \(former)."))
    }
    if asksNumbers {
      lines.append(
        Words(
          "Buka program: beranda menanyakan nomor terakhir di kertas dan hari yang diketik lagi.",
          en: "Open the program: home asks for the last paper numbers and the days to key again."))
    }
    if let unconfirmed {
      lines.append(
        Words(
          "Peringatan: disk belum memastikan nama foldernya. Jangan matikan paksa; periksa disk. ",
          en: "Warning: the folder names are not confirmed. Do not cut the power; check the disk. ")
          + unconfirmed.words)
    }
    return lines + check.words
  }
}

extension BackupNote {
  /// `cadangan 2 hari lalu`; for a page, not a sentence.
  ///
  /// `offset`: minutes east of Greenwich.
  package func age(at now: Instant, offset: Int32) -> Words {
    switch days(until: now, offset: offset) {
    case 0: Words("cadangan hari ini", en: "backed up today")
    case 1: Words("cadangan kemarin", en: "backed up yesterday")
    case let days: Words("cadangan \(days) hari lalu", en: "backed up \(counted(days, "day")) ago")
    }
  }
}

import Workshop

extension StorageError {
  /// What happened, where, and what to do next.
  package var words: Words {
    switch self {
    case .missing(let path):
      Words(
        "Tidak ada data di \(path). Disk belum terpasang? Data baru dibuat dengan: bengkel init",
        en: "No store in \(path). Is the disk mounted? A new one is made with: bengkel init")
    case .notAStore(let path):
      Words(
        "\(path) bukan data bengkel. Pilih folder lain dengan --store.",
        en: "\(path) is not a store. Choose another folder with --store.")
    case .openToOthers(let path):
      Words(
        "Orang lain dapat mengubah \(path). Jalankan: chmod 700 \(path)",
        en: "Others can change \(path). Run: chmod 700 \(path)")
    case .ownedByAnother(let path, let user):
      Words(
        "\(path) milik pengguna lain (\(user)). Jalankan sebagai pengguna itu, atau: sudo chown -R $USER \(path)",
        en:
          "\(path) belongs to another user (\(user)). Run as that user, or: sudo chown -R $USER \(path)"
      )
    case .alreadyThere(let path):
      Words(
        "Di \(path) sudah ada data. Pilih folder kosong.",
        en: "\(path) holds a store already. Choose an empty folder.")
    case .locked(let holder):
      Words(
        "Sedang dipakai oleh \(name(of: holder).id). Tutup dulu di sana.",
        en: "In use by \(name(of: holder).en). Close it there first.")
    case .newerFormat(let found, let known):
      Words(
        "Data dibuat oleh versi lebih baru (\(found), program ini \(known)). Pasang versi itu.",
        en: "Written by a newer program (\(found), this one knows \(known)). Install that one.")
    case .wrongPassword:
      Words(
        "Pengguna atau kata sandi tidak cocok. Ketik lagi.",
        en: "User or password does not match. Type them again.")
    case .waitBeforeRetry(let seconds):
      Words("Coba lagi dalam \(seconds) detik.", en: "Try again in \(counted(seconds, "second")).")
    case .loginLocked, .cannotCount: aboutTries
    case .wrongPIN(let left):
      left > 0
        ? Words(
          "PIN tidak cocok. Tersisa \(left) percobaan.",
          en: "The PIN does not match. \(counted(left, "try", "tries")) left.")
        : Words(
          "PIN diblokir. Masuk lagi dengan kata sandi.",
          en: "The PIN is blocked. Log in with the password again.")
    case .readOnly(let reason): reason.words
    case .unsuitableFileSystem(let path):
      Words(
        "\(path) di jaringan, FAT, atau sistem berkas lain yang tidak dikenal;"
          + " data harus di disk komputer ini (ext4, xfs, btrfs, f2fs, zfs).",
        en: "\(path) is on a network, FAT, or another file system that is not known;"
          + " a store must be on this computer's disk (ext4, xfs, btrfs, f2fs, zfs).")
    case .damaged(let file, let offset, let reason):
      Words(
        "\(file) rusak pada posisi \(offset): \(reason.clause.id)."
          + " Jangan hapus apa pun, panggil administrator.",
        en: "\(file) is damaged at \(offset): \(reason.clause.en)."
          + " Delete nothing, call the administrator.")
    case .filesMissing(let file, let reason): reason.sentence(of: file)
    case .recordsLost(let expected, let found):
      Words(
        "Catatan #\(expected) pernah tersimpan, yang ada sampai #\(found). Panggil administrator.",
        en: "Record #\(expected) was saved, the records end at #\(found). Call the administrator.")
    case .lessThanSeen, .otherThanSeen: aboutSeen
    case .failed(_, let file, let code): DiskTrouble(code: code).sentence(of: file)
    case .diskFull:
      Words(
        "Ruang disk habis. Kosongkan ruang, lalu coba lagi.",
        en: "The disk is full. Free some room, then try again.")
    case .limitExceeded(let bytes):
      Words(
        "Terlalu besar untuk satu kali simpan (\(bytes) byte). Bagi dua.",
        en: "Too large for one record (\(bytes) bytes). Split it.")
    case .busy:
      Words(
        "Masih ada pekerjaan lain. Tunggu, atau hentikan dengan Esc di halaman Sistem.",
        en: "Other work is under way. Wait, or stop it with Esc on the System page.")
    case .notPermitted(let capability): Rule.access(.notPermitted(capability)).words(in: Workshop())
    case .keysChanged:
      Words(
        "Kunci data sudah diganti. Tutup program, lalu masuk lagi.",
        en: "The keys of the store were changed. Close the program and log in again.")
    case .cancelled: Words("Dihentikan. Tidak ada yang berubah.", en: "Stopped. Nothing changed.")
    case .folderMissing(let path):
      Words(
        "Folder \(path) tidak ada. Flashdisk belum terpasang? Pasang, lalu coba lagi.",
        en: "There is no folder \(path). Is the stick mounted? Mount it, then try again.")
    case .insideStore(let path):
      Words(
        "\(path) ada di dalam folder data. Pilih folder lain, misalnya di flashdisk.",
        en: "\(path) lies within the store. Choose another folder, such as one on a stick.")
    case .noRoom(let path, let needed, let free):
      Self.roomSentence(path, needed: needed, free: free)
    case .newerCopy(let file, let sequence, let own):
      Words(
        "\(file) sampai #\(sequence), data ini hanya #\(own). Data benar? Pakai --older.",
        en: "\(file) goes to #\(sequence), this store only to #\(own). Is it right? Use --older.")
    case .notABackup(let file):
      Words(
        "\(file) bukan berkas cadangan bengkel. Pilih berkas .bkp.",
        en: "\(file) is no backup of a store. Choose a .bkp file.")
    case .totalsDiffer:
      Words(
        "Jumlah berjalan tidak sama dengan hitungan ulang. Hentikan pencatatan, panggil administrator.",
        en: "Running totals differ from the recount. Stop recording, call the administrator.")
    case .replayDiffers(let what):
      Words(
        "\(what) tidak sama dengan hasil ulang jurnal. Hentikan pencatatan, panggil administrator.",
        en: "\(what) differs from a replay of the journals. Stop recording, call the administrator."
      )
    case .needsAdministrators(let count):
      count > 1
        ? Words(
          "Perlu kata sandi \(count) administrator yang berbeda: --user dan --second-user.",
          en: "Needs the passwords of \(count) different administrators: --user and --second-user.")
        : Words(
          "Perlu kata sandi seorang administrator: --user.",
          en: "Needs the password of an administrator: --user.")
    case .storeUnreadable, .backupOfAnotherStore, .practiceDiffers, .keysBehind: aboutCopies
    case .restoreInterrupted(let path, let folder):
      Words(
        "Pemulihan terputus. Ganti nama \(folder) menjadi \(path), lalu buka lagi.",
        en: "A restore was cut off. Rename \(folder) to \(path), then open again.")
    case .noRandomNumbers:
      Words(
        "Komputer tidak memberi angka acak untuk kunci. Nyalakan ulang komputer.",
        en: "The computer gives no random numbers for keys. Restart it.")
    case .keysUnreadable, .passwordMustChange, .codeOver, .wrongRecoveryCode, .noRecoveryCode,
      .notAnAdministrator, .outOfMemory:
      aboutKeys
    }
  }

  private var aboutCopies: Words {
    switch self {
    case .storeUnreadable(let path):
      Words(
        "Data di \(path) tidak terbaca. Periksa: bengkel verify. Untuk tetap mengganti: --replace-unreadable.",
        en:
          "The store in \(path) cannot be read. Check: bengkel verify. Replace it anyway:"
          + " --replace-unreadable.")
    case .backupOfAnotherStore(let file):
      Words(
        "\(file) cadangan data lain. Pulihkan ke folder baru dengan --store.",
        en: "\(file) is another store's backup. Restore it into a new folder with --store.")
    case .practiceDiffers(let file, let isPractice):
      isPractice
        ? Words(
          "\(file) cadangan latihan, data di sini bukan. Pilih folder lain dengan --store.",
          en: "\(file) is a practice backup, this store is real. Choose a folder with --store.")
        : Words(
          "\(file) cadangan data nyata, data di sini latihan. Pilih folder lain dengan --store.",
          en: "\(file) is a real backup, this store is practice. Choose a folder with --store.")
    default:
      Words(
        "keys.a dan keys.b tidak lengkap, tidak ada cadangan dibuat. Buka program sekali, coba lagi.",
        en: "keys.a and keys.b are not whole, no backup was made. Open the program, then try again."
      )
    }
  }

  private var aboutKeys: Words {
    switch self {
    case .passwordMustChange:
      Words(
        "Ini kode sekali pakai. Pilih kata sandi sendiri dulu: bengkel password",
        en: "This is a one-time code. Choose a password of your own first: bengkel password")
    case .codeOver:
      Words(
        "Kode itu sudah dipakai atau lewat 24 jam. Minta kode baru ke administrator.",
        en: "That code was used or is over 24 hours old. Ask an administrator for a new one.")
    case .wrongRecoveryCode:
      Words(
        "Kode pemulihan bukan untuk data ini, atau sudah diganti. Cari amplop terbaru.",
        en: "The recovery code is not this store's, or was replaced. Find the newest envelope.")
    case .noRecoveryCode:
      Words(
        "Data ini tanpa kode pemulihan; kata sandi latihan tertulis di panduan.",
        en: "This store has no recovery code; the practice password is in the guide.")
    case .notAnAdministrator(let login):
      Words(
        "\(login) bukan administrator aktif. Pakai kode seorang administrator.",
        en: "\(login) is not an active administrator. Use an administrator's login.")
    case .outOfMemory:
      Words(
        "Memori komputer tidak cukup. Tutup program lain, lalu coba lagi.",
        en: "The computer is short of memory. Close other programs, then try again.")
    default:
      Words(
        "keys.a dan keys.b rusak. Siapkan amplop kode pemulihan, pulihkan cadangan: bengkel restore",
        en: "keys.a and keys.b are damaged. Get the recovery envelope and restore a backup: "
          + "bengkel restore")
    }
  }
}

/// Who has the lock; for an instant it may be taken before its holder has written a name.
private func name(of holder: String) -> Words {
  holder.isEmpty ? Words("program lain", en: "another program") : Words(holder, en: holder)
}

extension ReadOnlyReason {
  package var words: Words {
    switch self {
    case .secondInstance(let holder):
      Words(
        "Hanya baca: sedang dipakai oleh \(name(of: holder).id).",
        en: "Read only: in use by \(name(of: holder).en).")
    case .diskFailed:
      Words(
        "Hanya baca: disk menolak menulis. Panggil administrator.",
        en: "Read only: the disk refused to write. Call the administrator.")
    case .filesReplaced:
      Words(
        "Hanya baca: jurnal atau LOCK diganti. Tutup program, panggil administrator.",
        en: "Read only: the journal or LOCK was replaced. Close, call the administrator.")
    case .diskFull:
      Words(
        "Hanya baca: ruang disk habis. Kosongkan ruang, lalu ulangi.",
        en: "Read only: the disk is full. Free some room, then try again.")
    case .newerFormat:
      Words(
        "Hanya baca: data dari versi lebih baru. Pasang versi itu.",
        en: "Read only: written by a newer program. Install that one.")
    case .noPermission:
      Words(
        "Hanya baca: tidak ada izin menulis. Panggil administrator.",
        en: "Read only: no permission to write. Call the administrator.")
    case .clockBehind:
      Words(
        "Hanya baca: jam komputer mundur. Kasubsi memastikan tanggal di Beranda.",
        en: "Read only: the clock went back. A supervisor confirms the date at Home.")
    case .clockAhead:
      Words(
        "Hanya baca: jam komputer terlalu maju. Kasubsi memastikan tanggal di Beranda.",
        en: "Read only: the clock is far ahead. A supervisor confirms the date at Home.")
    case .damaged(let number):
      Words(
        "Hanya baca: mulai #\(number) tidak terbaca. Jangan hapus apa pun, panggil admin.",
        en: "Read only: unreadable from #\(number) on. Delete nothing, call the administrator.")
    case .writerGone:
      Words(
        "Hanya baca: yang mencatat sudah menutup program. B membaca ulang.",
        en: "Read only: whoever was recording closed the program. B reloads.")
    case .readOnlyMedium:
      Words(
        "Hanya baca: disk tidak boleh ditulis. Panggil administrator.",
        en: "Read only: the disk cannot be written. Call the administrator.")
    }
  }
}

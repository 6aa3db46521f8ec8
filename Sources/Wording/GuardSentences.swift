import Workshop

/// What stands between a store and whoever guesses, or puts older files in its place.
extension StorageError {
  /// Tries that are not made.
  var aboutTries: Words {
    guard case .cannotCount(let file, let code) = self else {
      return Words(
        "Terkunci setelah 10 kali gagal. Kasubsi atau Admin membukanya di Sistem (bengkel unlock).",
        en: "Locked after 10 failures. A supervisor or administrator unlocks it at System "
          + "(bengkel unlock).")
    }
    return Words(
      "Percobaan masuk tidak dapat dihitung, jadi tidak dicoba.",
      en: "The login attempt cannot be counted, so it is not made.")
      + " " + DiskTrouble(code: code).sentence(of: file)
  }

  /// Records that this computer saw and that are not there.
  var aboutSeen: Words {
    let saw: Words
    if case .lessThanSeen(let seen, let found) = self {
      saw = Words(
        "Komputer ini pernah melihat #\(seen), data ini hanya sampai #\(found).",
        en: "This computer saw #\(seen), these records end at #\(found).")
    } else {
      saw = Words(
        "Komputer ini pernah melihat catatan lain dengan nomor yang sama.",
        en: "This computer saw another record of the same number.")
    }
    return saw
      + Words(
        " Dipulihkan dari cadangan? Administrator: bengkel verify --as-restored."
          + " Bukan? Panggil administrator.",
        en: " Restored from a backup? An administrator: bengkel verify --as-restored."
          + " If not, call the administrator.")
  }
}

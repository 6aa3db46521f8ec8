import Screens
import Wording
import Workshop

/// One thing of a computer, judged: what it is, whether it is as it should be, and what to do.
struct Finding: Equatable {
  var subject: Words
  var isGood: Bool
  var said: Words

  static func good(_ subject: Words, _ said: Words) -> Finding {
    Finding(subject: subject, isGood: true, said: said)
  }

  static func bad(_ subject: Words, _ said: Words) -> Finding {
    Finding(subject: subject, isGood: false, said: said)
  }

  func line(_ language: Language) -> String {
    let mark = isGood ? Words("baik", en: "good")[language] : "!"
    return mark.padded(to: 6) + subject[language].padded(to: 14) + said[language]
  }

  /// All there is to say, one for each thing.
  static func all(of found: Surroundings) -> [Finding] {
    [
      folder(found), ground(found), dumps(found), swap(found), clock(found), room(found),
      copies(found), terminal(found), locale(found), printer(found),
    ]
  }
}

// MARK: The store

extension Finding {
  private static func folder(_ found: Surroundings) -> Finding {
    let subject = Words("izin", en: "permissions")
    switch found.folder {
    case .missing:
      return bad(
        subject,
        Words(
          "Belum ada data di \(found.path). Buat: bengkel init",
          en: "There is no store in \(found.path). Make one: bengkel init"))
    case .open(let names):
      let shown = names.joined(separator: ", ")
      return bad(
        subject,
        Words(
          "Terbuka bagi pengguna lain: \(shown). Tutup: chmod -R go= \(found.path)",
          en: "Open to other users: \(shown). Close: chmod -R go= \(found.path)"))
    case .foreign:
      return bad(
        subject,
        Words(
          "\(found.path) milik pengguna lain. Masuk sebagai pemiliknya.",
          en: "\(found.path) belongs to another user. Log in as its owner."))
    case .closed:
      return good(subject, Words("hanya pemiliknya", en: "the owner alone"))
    }
  }

  private static func ground(_ found: Surroundings) -> Finding {
    let subject = Words("sistem berkas", en: "file system")
    switch found.ground {
    case .lasting:
      return good(subject, Words("disk komputer ini", en: "a disk of this computer"))
    case .volatile:
      return bad(
        subject,
        Words(
          "Hanya di memori, hilang bila listrik padam. Pilih folder di disk: --store",
          en: "In memory only, lost if the power fails. Choose a folder on a disk: --store"))
    case .unsuitable:
      return bad(
        subject,
        Words(
          "Jaringan atau FAT. Pilih folder di disk komputer ini: --store",
          en: "A network or FAT. Choose a folder on a disk of this computer: --store"))
    }
  }

  private static func room(_ found: Surroundings) -> Finding {
    let subject = Words("ruang disk", en: "disk room")
    guard let room = found.room else {
      return bad(
        subject,
        Words(
          "Disk tidak menjawab. Periksa foldernya: --store",
          en: "The disk does not say. Check the folder: --store"))
    }
    let free = room.free / 1_000_000
    if room.free >= DiskRoom.low {
      return good(subject, Words("bebas \(free) MB", en: "\(free) MB free"))
    }
    let wanted = DiskRoom.low / 1_000_000
    return bad(
      subject,
      Words(
        "Bebas \(free) MB. Hapus berkas lain sampai \(wanted) MB bebas.",
        en: "\(free) MB free. Remove other files until \(wanted) MB are free."))
  }

  private static func copies(_ found: Surroundings) -> Finding {
    let subject = Words("cadangan", en: "backup")
    if found.media.isEmpty {
      return bad(
        subject,
        Words(
          "Tidak ada media kedua. Pasang flashdisk, lalu: bengkel backup FOLDER",
          en: "No second medium. Plug one in, then: bengkel backup FOLDER"))
    }
    let (folder, folders) = (found.media[0].folder, found.media.map(\.folder))
    guard let last = found.lastBackup else {
      return bad(
        subject,
        Words(
          "Belum pernah. Jalankan: bengkel backup \(folder)",
          en: "Never made. Run: bengkel backup \(folder)"))
    }
    let days = (found.now.milliseconds - last.at.milliseconds) / 86_400_000
    if days > longest {
      return bad(
        subject,
        Words(
          "Terakhir \(days) hari lalu. Jalankan: bengkel backup \(folder)",
          en: "Last made \(counted(days, "day")) ago. Run: bengkel backup \(folder)"))
    }
    let places = folders.joined(separator: ", ")
    return good(subject, Words("media kedua di \(places)", en: "a second medium at \(places)"))
  }

  /// Days that a backup may be old.
  private static let longest: Int64 = 7
}

// MARK: The computer

extension Finding {
  private static func dumps(_ found: Surroundings) -> Finding {
    let subject = Words("isi memori", en: "core dumps")
    if !found.dumpsMemory {
      return good(subject, Words("tidak ditulis ke berkas", en: "none are written"))
    }
    return bad(
      subject,
      Words(
        "Dapat tertulis ke berkas saat program mati. Jalankan: ulimit -c 0",
        en: "A crash could write the memory to a file. Run: ulimit -c 0"))
  }

  private static func swap(_ found: Surroundings) -> Finding {
    let subject = Words("swap", en: "swap")
    if found.openSwap.isEmpty {
      return good(subject, Words("tidak ada yang terbuka", en: "none is open"))
    }
    if found.keepsMemory {
      return good(subject, Words("program tetap di memori", en: "the program stays in memory"))
    }
    let names = found.openSwap.joined(separator: ", ")
    return bad(
      subject,
      Words(
        "Nama orang dapat tertulis ke \(names). Matikan: swapoff -a",
        en: "Names of people could be written to \(names). Turn off: swapoff -a"))
  }

  private static func clock(_ found: Surroundings) -> Finding {
    let subject = Words("jam", en: "clock")
    let shown = found.now.dashed(offset: Settings.standard.offset)
    if let last = found.lastChange, last.milliseconds > found.now.milliseconds + 60_000 {
      let newest = last.dashed(offset: Settings.standard.offset)
      return bad(
        subject,
        Words(
          "\(shown), data terakhir \(newest). Atur jam dengan date -s.",
          en: "\(shown), last data \(newest). Correct it: date -s \"YYYY-MM-DD HH:MM\""))
    }
    if found.now.milliseconds < earliest {
      return bad(
        subject,
        Words(
          "\(shown) sebelum program ini ada. Betulkan: date -s \"YYYY-MM-DD HH:MM\"",
          en: "\(shown) is before this program. Correct it: date -s \"YYYY-MM-DD HH:MM\""))
    }
    return good(subject, Words(shown, en: shown))
  }

  /// The first of 2026, in milliseconds since 1970.
  private static let earliest: Int64 = 1_767_225_600_000

  private static func terminal(_ found: Surroundings) -> Finding {
    let subject = Words("terminal", en: "terminal")
    guard let columns = found.columns, let rows = found.rows else {
      return bad(
        subject,
        Words(
          "Bukan terminal. Jalankan di layar tempat program dipakai.",
          en: "Not a terminal. Run it on the screen where the program is used."))
    }
    guard let name = found.terminal, name != "dumb" else {
      return bad(
        subject,
        Words("TERM kosong. Atur: export TERM=linux", en: "No TERM. Set: export TERM=linux"))
    }
    let size = "\(name), \(columns)x\(rows)"
    if columns < 80 || rows < 24 {
      return bad(
        subject,
        Words(
          "\(size), terlalu kecil. Besarkan sampai 80x24.",
          en: "\(size), too small. Make it 80x24."))
    }
    return good(subject, Words(size, en: size))
  }

  private static func locale(_ found: Surroundings) -> Finding {
    let subject = Words("huruf", en: "locale")
    let name = found.locale
    let bare = name.lowercased().filter { $0 != "-" }
    if bare.hasSuffix("utf8") { return good(subject, Words(name, en: name)) }
    let shown = name.isEmpty ? "LANG=" : name
    return bad(
      subject,
      Words(
        "\(shown) tanpa UTF-8, garis menjadi ASCII. Atur: export LANG=C.UTF-8",
        en: "\(shown) without UTF-8, lines turn to ASCII. Set: export LANG=C.UTF-8"))
  }

  private static func printer(_ found: Surroundings) -> Finding {
    let subject = Words("printer", en: "printer")
    switch found.printer {
    case .device(let path): return good(subject, Words(path, en: path))
    case .service: return good(subject, Words("antrean lp", en: "queues of lp"))
    case .forbidden(let path):
      return bad(
        subject,
        Words(
          "\(path) tidak boleh ditulis. Jalankan: adduser PENGGUNA lp",
          en: "\(path) cannot be written. Run: adduser USER lp"))
    case .none:
      return bad(
        subject,
        Words(
          "Tidak ada. Pasang dan nyalakan, atau cetak ke berkas: --to",
          en: "None. Plug one in and turn it on, or print to a file: --to"))
    }
  }
}

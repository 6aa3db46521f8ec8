import Workshop

extension Role {
  package var title: Words {
    switch self {
    case .clerk: Words("Petugas", en: "Clerk")
    case .inspector: Words("Pemeriksa", en: "Inspector")
    case .supervisor: Words("Kasubsi", en: "Supervisor")
    case .treasurer: Words("Bendahara", en: "Treasurer")
    case .administrator: Words("Admin", en: "Admin")
    case .observer: Words("Pemantau", en: "Observer")
    }
  }
}

extension Words {
  /// What stands in place of a name that cannot be read.
  ///
  /// `part`: as it stands sealed; nil once it was erased.
  package static func unreadableName(_ part: SealedPart?) -> Words {
    switch part?.reason {
    case nil: Words("(dihapus)", en: "(erased)")
    case .keyLost: Words("(rusak)", en: "(damaged)")
    case .notSeen: Words("(tertutup)", en: "(closed)")
    }
  }
}

extension Craft {
  package var name: Words {
    switch self {
    case .weaver: Words("penganyam", en: "weaver")
    case .preparer: Words("penyiap", en: "preparer")
    }
  }
}

extension InmateStatus {
  package var name: Words {
    switch self {
    case .active: Words("aktif", en: "active")
    case .resting: Words("istirahat", en: "resting")
    case .transferred: Words("pindah", en: "transferred")
    case .released: Words("bebas", en: "released")
    case .dismissed: Words("diberhentikan", en: "dismissed")
    case .died: Words("meninggal", en: "died")
    case .escaped: Words("melarikan diri", en: "escaped")
    }
  }
}

extension Attendance {
  package var name: Words {
    switch self {
    case .present: Words("hadir", en: "present")
    case .sick: Words("sakit", en: "sick")
    case .excused: Words("izin", en: "excused")
    case .hearing: Words("sidang", en: "hearing")
    case .absent: Words("alpa", en: "absent")
    case .holiday: Words("libur", en: "holiday")
    }
  }

  /// The letter in a day's grid and in files; nil for presence.
  package var letter: Character? {
    switch self {
    case .present: nil
    case .sick: "s"
    case .excused: "i"
    case .hearing: "k"
    case .absent: "a"
    case .holiday: "l"
    }
  }

  package init?(letter: Character) {
    guard let found = Self.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = found
  }
}

extension BatchState {
  package var name: Words {
    switch self {
    case .running: Words("berjalan", en: "running")
    case .waitingForQuality: Words("menunggu periksa", en: "awaiting quality")
    case .finished: Words("selesai", en: "finished")
    case .withdrawn: Words("batal", en: "cancelled")
    }
  }
}

extension Verdict {
  package var name: Words {
    switch self {
    case .pass: Words("Lulus", en: "Passed")
    case .rework: Words("Kerja ulang", en: "Rework")
    case .downgrade: Words("Turun mutu", en: "Downgraded")
    case .reject: Words("Ditolak", en: "Rejected")
    }
  }
}

extension Defect.Severity {
  package var name: Words {
    switch self {
    case .critical: Words("kritis", en: "critical")
    case .major: Words("mayor", en: "major")
    case .minor: Words("minor", en: "minor")
    }
  }
}

extension PieceState {
  package var name: Words {
    switch self {
    case .working: Words("dikerjakan", en: "in work")
    case .waiting: Words("menunggu periksa", en: "awaiting quality")
    case .condemned: Words("menunggu tanda tangan kedua", en: "awaiting second signature")
    case .rejected: Words("ditolak", en: "rejected")
    case .accepted: Words("di stok", en: "in stock")
    case .sold: Words("terjual", en: "sold")
    case .lost: Words("hilang", en: "lost")
    case .consigned: Words("dititipkan", en: "consigned")
    case .left: Words("keluar tanpa jual", en: "left without sale")
    case .takenOut: Words("dikeluarkan dari batch", en: "taken out of the batch")
    }
  }
}

extension Fate {
  package var name: Words {
    switch self {
    case .unravel: Words("dibongkar, serat dipakai lagi", en: "unravelled")
    case .training: Words("latihan", en: "training")
    case .destroy: Words("dimusnahkan", en: "destroyed")
    }
  }
}

extension Payment {
  package var name: Words {
    switch self {
    case .cash: Words("tunai", en: "cash")
    case .transfer: Words("transfer", en: "transfer")
    case .qris: Words("QRIS", en: "QRIS")
    case .unpaid: Words("belum dibayar", en: "unpaid")
    }
  }
}

extension Redress {
  package var name: Words {
    switch self {
    case .complaint: Words("keluhan saja", en: "complaint only")
    case .refund: Words("uang kembali", en: "money back")
    case .replacement: Words("diganti", en: "replaced")
    }
  }
}

extension Stage {
  package var words: Words { Words(name, en: english) }
  package func title(_ language: Language) -> String { words[language] }
}

extension Gate {
  package var words: Words { Words(name, en: english) }
  package func title(_ language: Language) -> String { words[language] }
}

extension Defect {
  package func title(_ language: Language) -> String { language == .english ? english : name }
}

extension Channel {
  package var words: Words { Words(name, en: english) }
  package func title(_ language: Language) -> String { words[language] }
}

/// The levels of a skill, 0 to 3.
package let skillLevels = [
  Words("pemula", en: "beginner"), Words("dasar", en: "basic"), Words("terampil", en: "skilled"),
  Words("mahir", en: "expert"),
]

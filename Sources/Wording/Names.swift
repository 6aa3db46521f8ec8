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
    case .waitingForQuality: Words("menunggu mutu", en: "awaiting quality")
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
    case .waiting: Words("menunggu mutu", en: "awaiting quality")
    case .condemned: Words("menunggu tanda tangan kedua", en: "to countersign")
    case .rejected: Words("ditolak", en: "rejected")
    case .accepted: Words("di stok", en: "in stock")
    case .sold: Words("terjual", en: "sold")
    case .lost: Words("hilang", en: "lost")
    case .consigned: Words("dititipkan", en: "consigned")
    case .left: Words("keluar tanpa jual", en: "left unsold")
    case .takenOut: Words("dikeluarkan dari batch", en: "taken out of the batch")
    }
  }
}

extension Fate {
  package var name: Words {
    switch self {
    case .unravel: Words("bongkar serat", en: "unravel")
    case .training: Words("latihan", en: "training")
    case .destroy: Words("dimusnahkan", en: "destroy")
    }
  }
}

extension Payment {
  package var name: Words {
    switch self {
    case .cash: Words("tunai ke bendahara", en: "cash to the treasurer")
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

extension FieldName {
  /// The field's label in forms and sentences.
  package var label: Words {
    switch self {
    case .login: Words("Pengguna", en: "User")
    case .role: Words("Peran", en: "Role")
    case .register: Words("Nomor register", en: "Register number")
    case .name: Words("Nama", en: "Name")
    case .block: Words("Blok", en: "Block")
    case .craft: Words("Peran", en: "Craft")
    case .release: Words("Perkiraan bebas", en: "Expected release")
    case .releaseKnown: Words("Diketahui tanggal", en: "Known on")
    case .assessed: Words("Asesmen", en: "Assessment")
    case .fit: Words("Hasil", en: "Result")
    case .hearing: Words("Sidang TPP", en: "TPP hearing")
    case .permit: Words("Nomor SK", en: "Decree number")
    case .permitDate: Words("Tanggal SK", en: "Decree date")
    case .skills: Words("Keterampilan", en: "Skills")
    case .status: Words("Status", en: "Status")
    case .statusDay: Words("Sejak", en: "Since")
    case .note: Words("Catatan", en: "Note")
    case .product: Words("Produk", en: "Product")
    case .colour: Words("Warna", en: "Colour")
    case .sizes: Words("Ukuran x jumlah", en: "Size x count")
    case .due: Words("Tenggat", en: "Due")
    case .crew: Words("Regu", en: "Crew")
    case .lot: Words("Lot bahan", en: "Material lot")
    case .session: Words("Sesi", en: "Session")
    case .source: Words("Asal", en: "Source")
    case .worker: Words("Pekerja", en: "Worker")
    case .batch: Words("Batch", en: "Batch")
    case .stage: Words("Tahap", en: "Stage")
    case .amount: Words("Hasil", en: "Output")
    case .piece: Words("Buah", en: "Piece")
    case .verdict: Words("Putusan", en: "Verdict")
    case .grade: Words("Mutu", en: "Grade")
    case .defects: Words("Cacat", en: "Defects")
    case .repairStage: Words("Tahap perbaikan", en: "Repair stage")
    case .fate: Words("Tindak lanjut", en: "Fate")
    case .reason: Words("Alasan", en: "Reason")
    case .reading1, .reading2, .reading3, .reading4, .reading5, .reading6, .reading7, .reading8:
      Words("Ukuran", en: "Measurement")
    case .buyer: Words("Pembeli", en: "Buyer")
    case .channel: Words("Saluran", en: "Channel")
    case .order: Words("Pesanan", en: "Order")
    case .advance: Words("Uang muka", en: "Advance")
    case .quantity: Words("Jumlah", en: "Quantity")
    case .price: Words("Harga", en: "Price")
    case .payment: Words("Bayar", en: "Payment")
    case .paid: Words("Dibayar", en: "Paid")
    case .day: Words("Tanggal", en: "Date")
    case .number: Words("Nota", en: "Nota")
    case .total: Words("Total", en: "Total")
    case .password: Words("Kata sandi sekarang", en: "Present password")
    case .newPassword: Words("Kata sandi baru", en: "New password")
    case .repeatedPassword: Words("Sekali lagi", en: "Once more")
    case .pin: Words("PIN baru", en: "New PIN")
    case .repeatedPIN: Words("Sekali lagi", en: "Once more")
    case .scheme: Words("Skema", en: "Scheme")
    case .legalBasis: Words("Dasar hukum", en: "Legal basis")
    case .parts: Words("Bagian", en: "Parts")
    case .words: Words("Untuk", en: "What for")
    case .proof: Words("Nomor bukti", en: "Proof number")
    case .month: Words("Bulan", en: "Month")
    case .billing: Words("Kode billing", en: "Billing code")
    case .ntpn: Words("NTPN", en: "NTPN")
    case .kind: Words("Jenis", en: "Kind")
    case .programme: Words("Program", en: "Programme")
    case .instructor: Words("Pengajar", en: "Instructor")
    case .firstDay: Words("Hari pertama", en: "First day")
    case .lastDay: Words("Hari terakhir", en: "Last day")
    case .participants: Words("Peserta", en: "Participants")
    case .certificate: Words("Sertifikat", en: "Certificate")
    case .tools1, .tools2, .tools3, .tools4, .tools5, .tools6, .tools7, .tools8, .tools9:
      Words("Alat", en: "Tool")
    case .usualA, .usualB, .usualC: Words("Harga biasa", en: "Usual price")
    case .lowestA, .lowestB, .lowestC: Words("Harga terendah", en: "Lowest price")
    case .from: Words("Mulai", en: "From")
    case .next: Words("Nomor berikutnya", en: "Next number")
    case .lastWorker: Words("Kode warga binaan", en: "Worker code")
    case .lastBatch: Words("Batch", en: "Batch")
    case .lastNota: Words("Nota", en: "Nota")
    case .lastReceipt: Words("Kuitansi", en: "Receipt")
    case .lastSheet: Words("Lembar hasil", en: "Day sheet")
    case .lastInspection: Words("Lembar periksa", en: "Inspection sheet")
    case .lastOrder: Words("Pesanan", en: "Order")
    case .lastConsignment: Words("Titipan", en: "Consignment")
    case .lastSlip: Words("Slip bulan", en: "Slips of")
    case .workDays: Words("Hari kerja", en: "Working days")
    case .preparers: Words("Penyiap bahan (%)", en: "Preparers (%)")
    case .usable: Words("Boleh dipakai (%)", en: "Usable (%)")
    case .minimum: Words("Premi minimum", en: "Minimum premi")
    case .gradePoints: Words("Poin A B C", en: "Points of A B C")
    case .points1, .points2, .points3, .points4, .points5, .points6, .points7, .points8, .points9:
      Words("Poin tahap", en: "Stage points")
    case .envelope: Words("Dari kertas", en: "From the paper")
    case .catalogue: Words("Isi awal", en: "First contents")
    case .code: Words("Kode", en: "Code")
    case .letter: Words("Huruf", en: "Letter")
    case .shortName: Words("Nama pendek", en: "Short name")
    case .commission: Words("Komisi", en: "Commission")
    case .unit: Words("Satuan", en: "Unit")
    case .englishUnit: Words("Satuan Inggris", en: "English unit")
    case .institution: Words("Judul layar", en: "Title line")
    case .institutionInFull: Words("Nama instansi", en: "Institution")
    case .above1, .above2, .above3, .above4: Words("Instansi di atasnya", en: "Offices above")
    case .address: Words("Alamat", en: "Address")
    case .contact: Words("Telepon, surel", en: "Telephone, mail")
    case .place: Words("Kota", en: "Place")
    case .title: Words("Jabatan", en: "Office")
    case .nationalNumber: Words("NIP", en: "NIP")
    case .acting: Words("Plt./Plh.", en: "Acting")
    case .papers: Words("Menandatangani", en: "Signs")
    case .taxNumber: Words("NPWP", en: "NPWP")
    case .receiver: Words("Penerima", en: "Receiver")
    }
  }
}

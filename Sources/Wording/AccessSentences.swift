import Workshop

extension FoundWorkshop: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("pendirian bengkel", en: "the founding")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension AddUser: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("pengguna \(login.uppercased())", en: "user \(login.uppercased())")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension EditUser: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("perubahan pengguna", en: "change of user") + " " + user.login(in: workshop)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension IssueCode: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("kode sekali pakai", en: "one-time code") + " " + user.login(in: workshop)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension RenewSecret: Told {
  package func words(in workshop: Workshop) -> Words {
    switch kind {
    case .password, .pin: Words("kata sandi atau PIN baru", en: "new password or PIN")
    case .recovery: Words("kode amplop baru", en: "new code in the envelope")
    }
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension AdoptKeyPins: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("\(pins.slots.count) kunci masuk dicatat", en: "\(pins.slots.count) ways in recorded")
  }

  package var whyKept: Words? {
    Words("kunci masuk diganti di Petugas", en: "ways in are changed in Officers")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NoteAttempts: Told {
  package func words(in workshop: Workshop) -> Words {
    switch kind {
    case .lost: Words("hitungan gagal masuk hilang", en: "counts of failed logins lost")
    case .letGo: Words("kunci dibuka,", en: "unlocked,") + " " + user.login(in: workshop)
    }
  }

  package var whyKept: Words? {
    Words("siapa dibuka kuncinya tetap tercatat", en: "who was unlocked stays on record")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension ConfirmClock: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("tanggal dipastikan", en: "the date confirmed")
  }

  package var whyKept: Words? {
    Words("tanggal yang dipastikan tetap tercatat", en: "a confirmed date stays on record")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension ID<User> {
  /// An officer's login as pages show it.
  package func login(in workshop: Workshop) -> String {
    workshop.users.contains(self) ? workshop.users[self].login.uppercased() : "-"
  }
}

extension AccessRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .notPermitted(let capability): Self.notPermitted(capability)
    case .unknownUser:
      Words("Pengguna tidak dikenal. Masuk lagi.", en: "Unknown user. Log in again.")
    case .loginForm:
      Words(
        "Kode pengguna: 2-16 huruf kecil, angka, tanda hubung. Contoh ptg1.",
        en: "A login has 2-16 small letters, digits, hyphens, such as ptg1.")
    case .loginTaken: Words("Kode sudah dipakai. Pilih kode lain.", en: "Taken. Choose another.")
    case .signatureMissing:
      Words("Perlu tanda tangan. Ctrl+X membukanya.", en: "Needs a signature. Ctrl+X opens it.")
    case .foundedAlready:
      Words(
        "Bengkel sudah dibuat. Buka dengan: bengkel.",
        en: "The workshop exists already. Open it with: bengkel.")
    case .secondAdministratorMissing:
      Words(
        "Perlu tanda tangan administrator kedua. Minta ia mengetik PIN-nya.",
        en: "Needs a second administrator to sign. Ask one to type the PIN.")
    case .administratorMissing:
      Words(
        "Perlu seorang administrator sebagai petugas kedua.",
        en: "Needs an administrator as the second person.")
    case .userOfText:
      Words(
        "Nama dari data lama, tidak dapat masuk. Tambah pengguna baru.",
        en: "A name from the former store, who cannot log in. Add a new user.")
    case .ownAccount:
      Words(
        "Bukan untuk diri sendiri. Minta administrator lain.",
        en: "Not for yourself. Ask another administrator.")
    case .tooFewAdministrators:
      Words(
        "Harus tersisa 2 administrator. Tambah satu dulu.",
        en: "Two administrators must remain. Add one first.")
    case .otherRole:
      Words("Perannya lain. Pilih yang berperan sama.", en: "Another role. Choose one of the same.")
    case .userDisabled:
      Words("Pengguna ini nonaktif. Aktifkan dulu.", en: "The user is disabled. Enable it first.")
    }
  }

  private static func notPermitted(_ capability: Capability) -> Words {
    let roles = Role.having(capability)
    return Words(
      "Hanya \(roles.map(\.title.id).joined(separator: ", ")).",
      en: "Only \(roles.map(\.title.en).joined(separator: ", ")).")
  }
}

extension HandOverDuty: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("serah terima tugas ", en: "handover of duty, ") + officer.login(in: workshop)
      + Words(" ke ", en: " to ") + successor.login(in: workshop)
  }

  package var whyKept: Words? {
    Words("catat serah terima berikutnya", en: "record the next handing over")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

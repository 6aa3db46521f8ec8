import Screens
import Testing
import Wording
import Workshop

/// The page of the store itself.
@Suite struct SystemTests {
  private static func page(as login: String) -> Stage {
    let stage = Stage(as: login)
    Office.fill(stage.desk)
    stage.press("0")
    return stage
  }

  @Test func aBackupToTheOneStickTakesTwoKeysFromThePage() {
    let stage = Self.page(as: "ptg-2")
    stage.press("k Enter")
    #expect(stage.desk.orders == [.findMedia])
    #expect(stage.desk.job?.job == .backup(folder: "/media/petugas/BENGKEL-2"))
    var report = BackupReport(file: "x.bkp", bytes: 12, head: ChainHead(sequence: 4820))
    stage.desk.ended = (.backup(folder: ""), .copied(report))
    stage.app.hearOfJob()
    #expect(
      stage.message == "Cadangan sampai #4820 dibaca ulang dan cocok. Flashdisk boleh dicabut.")
    report.isOnSameDisk = true
    stage.desk.ended = (.backup(folder: ""), .copied(report))
    stage.app.hearOfJob()
    #expect(stage.message.hasSuffix("Salin juga ke flashdisk."))
  }

  @Test func aFolderCanBeTyped() {
    let stage = Self.page(as: "adm-1")
    stage.play("k Down Down `/srv/cadangan Enter")
    #expect(stage.desk.job?.job == .backup(folder: "/srv/cadangan"))
  }

  @Test func withoutAStickNothingStarts() {
    let stage = Self.page(as: "adm-1")
    stage.desk.system.media = []
    stage.play("k Enter")
    #expect(stage.desk.job == nil)
    #expect(stage.message == "Colokkan flashdisk, lalu F5; atau ketik folder.")
    stage.desk.system.media = [Medium(folder: "/mnt/flashdisk", free: 1_000_000_000)]
    stage.play("F5 Up Enter")
    #expect(stage.desk.job?.job == .backup(folder: "/mnt/flashdisk"))
  }

  /// What the store was made of, and who took its text.
  @Test func aTextThatWasTakenOrThatTheStoreWasMadeOfIsSaid() {
    let stage = Self.page(as: "adm-1")
    #expect(!stage.screen.contains("Asal") && !stage.screen.contains("Teks lengkap"))
    var workshop = stage.desk.workshop
    workshop.disclosures.append(
      Disclosure {
        $0.day = Sample.today
        $0.kind = .text
        $0.reason = "komputer baru"
        $0.officer = ID(2)
      })
    workshop.textOrigins.append(
      TextOrigin {
        $0.digest = [0x3F, 0x2A, 0x90, 0xC1, 7]
        $0.sequence = 142
        $0.taken = Sample.now
      })
    let other = Stage(workshop, as: "adm-1")
    Office.fill(other.desk)
    other.press("0")
    let who = workshop.users[ID<User>(2)].login.uppercased()
    #expect(
      other.screen.contains(
        " Asal           dibuat dari teks 23-11-2026, sampai #142, 3f2a90c1"))
    #expect(
      other.screen.contains(
        " Teks lengkap   1 kali, terakhir 23-11-2026 oleh \(who): komputer baru"))
  }

  /// Values begin in column 17, labels in 2.
  @Test(arguments: [Language.indonesian, .english])
  func aBlankStandsBetweenEveryLabelAndItsValue(_ language: Language) {
    let stage = Stage(as: "adm-1", language: language)
    Office.fill(stage.desk)
    stage.desk.system.officers[1].login = "pemeriksa-mutu-1"
    stage.press("0")
    let rows = stage.lines[3...15].filter { $0.count > 17 }
    #expect(rows.count > 8, "\(stage.screen)")
    for row in rows { #expect(Array(row)[16] == " ", "\(row)") }
  }

  /// Rights as the table of the design gives them: who may back up, check and change users.
  private static let rights: [(login: String, mayBackUp: Bool, mayChangeUsers: Bool)] = [
    ("ptg-2", true, false), ("pmu-1", false, false), ("ksb-1", true, false),
    ("bdh-1", true, false), ("adm-1", true, true), ("pmt-1", false, false),
  ]

  @Test func everyRoleMayLookAndIsToldWhatItMayNot() {
    for row in rights() {
      let stage = Self.page(as: row.login)
      #expect(
        stage.screen.contains("Kode rangkaian 4820  9C41 7E02 B8D5 0F36 A1E4 770B 7C99 D122"))
      stage.press("t")
      #expect(stage.title.contains("PENGGUNA BARU") == row.mayChangeUsers, "\(row.login)")
      if !row.mayChangeUsers { #expect(stage.message == "Hanya Admin.") }
      let other = Self.page(as: row.login)
      other.press("p")
      #expect((other.desk.job != nil) == row.mayBackUp, "\(row.login)")
      if !row.mayBackUp { #expect(other.message.hasPrefix("Hanya ")) }
    }
  }

  private func rights() -> [(login: String, mayBackUp: Bool, mayChangeUsers: Bool)] {
    Self.rights
  }

  @Test func aNewUserNeedsASecondAdministratorAndGetsACodeOnce() {
    let stage = Self.page(as: "adm-1")
    stage.play("t `ptg-3 Enter `petugas Enter")
    #expect(stage.screen.contains("PTG-3, Petugas"))
    stage.play("`ptg-2 Enter `135790 Enter")
    #expect(stage.message == "Hanya Admin.")
    stage.play("Up Ctrl+U `adm-1 Enter `135790 Enter")
    #expect(stage.desk.orders == [.addOfficer(login: "ptg-3", role: .clerk)])
    #expect(stage.screen.contains("Kode       7K2QM-4XW0D-9HJ3T-PB61R"))
    stage.play("Enter")
    #expect(!stage.screen.contains("7K2QM"))
    #expect(stage.title.contains("SISTEM"))
  }

  /// A supervisor lets go of a locked login with a PIN of his own; a clerk may not.
  @Test(arguments: ["ksb-1", "adm-1", "bdh-1"]) func aLockedLoginIsLetGo(_ login: String) {
    let stage = Self.page(as: login)
    stage.desk.system.officers[1].isLocked = true
    stage.play("Down Down Down Down Down Enter")
    if login == "bdh-1" {
      #expect(stage.message == "Hanya Kasubsi, Admin.")
      return
    }
    #expect(stage.screen.contains("Terkunci setelah 10 kali gagal masuk."))
    stage.play("2 Enter `135790 Enter")
    #expect(stage.desk.orders == [.letGo(ID(1))])
  }

  @Test(arguments: ["adm-1", "ksb-1"]) func theWaysOfAStoreOfBeforeAreTakenDown(_ login: String) {
    let stage = Self.page(as: login)
    #expect(!stage.screen.contains("Kunci masuk"))
    stage.desk.forgetWays()
    stage.play("Down Down Down Down")
    #expect(stage.screen.contains("Kunci masuk    belum dicatat"))
    stage.play("Enter")
    if login == "ksb-1" {
      #expect(stage.message == "Hanya Admin.")
      return
    }
    #expect(stage.screen.contains("Yang dapat masuk sekarang:"))
    stage.play("`adm-1 Enter `135790 Enter")
    #expect(stage.desk.orders == [.adoptWays])
  }

  @Test func aRefusedUserKeepsTheForm() {
    let stage = Self.page(as: "adm-1")
    stage.desk.result = .refused([RuleBroken(.access(.loginTaken), field: .login)])
    stage.play("t `ptg-2 Enter `petugas Enter `adm-1 Enter `135790 Enter")
    #expect(stage.screen.contains("! Kode sudah dipakai. Pilih kode lain."))
  }

  @Test func aCodeAndADisablingAreChosenOnTheUsersRow() {
    let stage = Self.page(as: "adm-1")
    stage.play("Down Down Down Down Enter 2 Enter `adm-1 Enter `135790 Enter")
    #expect(stage.desk.orders == [.giveCode(ID(0))])
    stage.play("Enter Enter 3 Enter")
    #expect(stage.screen.contains("PTG-2 tidak dapat masuk lagi. Catatannya tetap."))
  }

  @Test func nobodyChangesTheOwnAccessHere() {
    let stage = Self.page(as: "adm-1")
    stage.play("Down Down Down Down Down Down Down Down Enter")
    #expect(stage.screen.contains("Ganti kata sandi"))
    #expect(!stage.screen.contains("Nonaktifkan"))
  }

  @Test func anOwnPasswordMustBeGoodAndTypedTwice() {
    let stage = Self.page(as: "ptg-2")
    stage.desk.result = .done
    stage.play("w `latihan Enter `pendek Enter `pendek Enter")
    #expect(stage.screen.contains("! Kata sandi: minimal 8 karakter."))
    stage.play("Ctrl+U `perahu-di-pantai Enter Ctrl+U `perahu-di-pant Ctrl+X")
    #expect(stage.screen.contains("! Tidak sama dengan yang di atas."))
    #expect(stage.desk.orders.isEmpty)
    stage.play("`ai Ctrl+X")
    #expect(
      stage.desk.orders == [
        .renewSecrets(present: "latihan", password: "perahu-di-pantai", pin: nil)
      ])
    #expect(stage.message == "Sudah diganti. Pakai yang baru mulai sekarang.")
    #expect(!stage.screen.contains("perahu"))
  }

  @Test func anOwnPINMustNotBeEasy() {
    let stage = Self.page(as: "pmt-1")
    stage.desk.result = .done
    stage.play("n `latihan Enter `123456 Enter `123456 Enter")
    #expect(stage.screen.contains("! PIN mudah ditebak."))
    stage.play("Ctrl+U `280193 Enter Ctrl+U `280193 Enter")
    #expect(
      stage.desk.orders == [.renewSecrets(present: "latihan", password: nil, pin: "280193")])
  }

  @Test func aOneTimeCodeLeadsToTheOwnPasswordAndNowhereElse() {
    let stage = Stage(as: "nobody")
    stage.desk.secrets = (true, false)
    stage.play("`ptg-2 Enter `latihan Enter")
    #expect(stage.title.contains("KATA SANDI PERTAMA"))
    stage.play("F12")
    stage.play("`135790 Enter")
    #expect(stage.title.contains("KATA SANDI PERTAMA"))
    stage.play("Esc 2 Enter")
    #expect(stage.title.contains("MASUK"))
    stage.play("`ptg-2 Enter `latihan Enter")
    stage.play("`perahu-di-pantai Enter `perahu-di-pantai Enter `280193 Enter `280193 Enter")
    #expect(
      stage.desk.orders == [
        .renewSecrets(present: "latihan", password: "perahu-di-pantai", pin: "280193")
      ])
    #expect(stage.title.contains("BERANDA"))
  }

  @Test func homeAndLoginSayHowOldTheBackupIs() {
    let stage = Stage()
    Office.fill(stage.desk)
    #expect(stage.lines[1].hasSuffix("cadangan 2 hari lalu"))
    #expect(!stage.screen.contains("Cadangan: colokkan flashdisk"))
    stage.desk.now.milliseconds += 5 * 86_400_000
    #expect(stage.screen.contains("> Cadangan: colokkan flashdisk, lalu Enter"))
    let door = Stage(as: "nobody")
    Office.fill(door.desk)
    door.desk.system.knownSequence = 4820
    #expect(door.lines[1].hasPrefix("  catatan terakhir #4820"))
    #expect(door.lines[1].hasSuffix("cadangan 2 hari lalu"))
    #expect(!door.screen.contains("BENGKEL-2"))
  }

  @Test func anUnconfirmedSaveIsAnsweredUntilSomebodyHasSeenIt() {
    let stage = Stage()
    let note = UnsureNote(
      sequence: 4821, at: Sample.now, words: ["nota 0159, 2 buah", "nota 0159, 2 pieces"])
    stage.desk.system.answer = UnsureAnswer(note, isThere: false)
    #expect(stage.screen.contains("> #4821 tidak tersimpan, catat lagi: nota 0159, 2 buah"))
    stage.press("Enter 2 Enter")
    #expect(stage.desk.orders == [.forgetUnsure])
    stage.desk.system.answer = UnsureAnswer(note, isThere: true)
    #expect(stage.screen.contains("#4821 ternyata ada: nota 0159, 2 buah"))
  }
}

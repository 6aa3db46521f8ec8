import Screens
import Workshop

/// The store of the page 2.25: a backup two days old, eight users, one with a code.
enum Office {
  /// Saturday 21-11-2026, 16:05.
  static let backup = BackupNote(
    at: Instant(milliseconds: 1_795_248_300_000), sequence: 4790, medium: "BENGKEL-2")

  static func fill(_ desk: TestDesk) {
    desk.system.room = DiskRoom(free: 41_200_000_000, total: 120_000_000_000)
    desk.system.lastCheck = CheckNote(
      at: Instant(milliseconds: 1_795_334_700_000), sequence: 4801, isSound: true)
    // SHA-256 begins with these ten bytes.
    desk.system.head = ChainHead(
      sequence: 4820,
      chain: [
        0x9C, 0x41, 0x7E, 0x02, 0xB8, 0xD5, 0x0F, 0x36, 0xA1, 0xE4, 0x77, 0x0B, 0x7C, 0x99, 0xD1,
        0x22, 0x33,
      ])
    desk.system.officers = desk.workshop.users.indices.map { index in
      let user = desk.workshop.users[index]
      return Officer(
        ID(index), login: user.login, role: user.role, isDisabled: user.login == "bdh-1",
        access: user.login == "pmu-1" ? .code(until: Sample.now) : .password)
    }
    desk.system.lastLogins = [
      "ptg-2": Sample.now, "ksb-1": Instant(milliseconds: 1_795_248_300_000),
    ]
    desk.system.media = [
      Medium(folder: "/media/petugas/BENGKEL-2", free: 14_900_000_000),
      Medium(folder: "/media/petugas/STIK KANTOR", free: 512_000_000),
    ]
    desk.result = .code("7K2QM-4XW0D-9HJ3T-PB61R", login: "ptg-3", until: Sample.now)
  }
}

import Screens
import Testing
import Workshop

@testable import bengkel

/// What `bengkel doctor` says of computers that are made up.
@Suite struct FindingTests {
  private static let now = Instant(milliseconds: 1_796_104_800_000)

  /// A computer on which all is well.
  private static let well = Surroundings(
    path: "/data/bengkel", folder: .closed, ground: .lasting, dumpsMemory: false, openSwap: [],
    keepsMemory: false, now: now, lastChange: Instant(milliseconds: now.milliseconds - 5_000),
    room: DiskRoom(free: 2_000_000_000, total: 9_000_000_000),
    media: [Medium(folder: "/media/usb", free: 1_000_000_000)],
    lastBackup: BackupNote(
      at: Instant(milliseconds: now.milliseconds - 86_400_000), sequence: 9, medium: "usb"),
    terminal: "linux", columns: 80, rows: 24, locale: "C.UTF-8", printer: .device("/dev/usb/lp0"))

  struct Fault: Sendable, CustomTestStringConvertible {
    var place: Int
    var change: @Sendable (inout Surroundings) -> Void
    var id: String
    var en: String

    var testDescription: String { en }

    init(
      _ place: Int, _ id: String, _ en: String,
      _ change: @escaping @Sendable (inout Surroundings) -> Void
    ) {
      (self.place, self.id, self.en, self.change) = (place, id, en, change)
    }
  }

  private static func days(_ days: Int64) -> BackupNote {
    BackupNote(
      at: Instant(milliseconds: now.milliseconds - days * 86_400_000), sequence: 9, medium: "usb")
  }

  /// Each thing that can be wrong, by its place, and a part of what is then said.
  static let faults = [
    Fault(0, "Belum ada data di /data/bengkel", "no store in") { $0.folder = .missing },
    Fault(0, "Tutup: chmod -R go= /data/bengkel", "keys.a, x.jrnl") {
      $0.folder = .open(["keys.a", "x.jrnl"])
    },
    Fault(0, "milik pengguna lain", "another user") { $0.folder = .foreign },
    Fault(1, "Jaringan atau FAT", "A network or FAT") { $0.ground = .unsuitable },
    Fault(1, "Hanya di memori", "In memory only") { $0.ground = .volatile },
    Fault(2, "ulimit -c 0", "ulimit -c 0") { $0.dumpsMemory = true },
    Fault(3, "/dev/sda3. Matikan: swapoff -a", "/dev/sda3. Turn off") {
      $0.openSwap = ["/dev/sda3"]
    },
    Fault(4, "data terakhir", "last data") {
      $0.lastChange = Instant(milliseconds: now.milliseconds + 3_600_000)
    },
    Fault(4, "sebelum program ini ada", "before this program") {
      $0.now = Instant(milliseconds: 0)
      $0.lastChange = nil
    },
    Fault(5, "Bebas 499 MB", "until 500 MB are free") {
      $0.room = DiskRoom(free: 499_999_999, total: 9_000_000_000)
    },
    Fault(5, "Disk tidak menjawab", "does not say") { $0.room = nil },
    Fault(6, "Tidak ada media kedua", "No second medium") { $0.media = [] },
    Fault(6, "Belum pernah. Jalankan: bengkel backup /media/usb", "Never made") {
      $0.lastBackup = nil
    },
    Fault(6, "Terakhir 8 hari lalu", "8 days ago") { $0.lastBackup = days(8) },
    Fault(7, "Bukan terminal", "Not a terminal") { $0.columns = nil },
    Fault(7, "TERM kosong", "No TERM") { $0.terminal = nil },
    Fault(7, "TERM kosong", "No TERM") { $0.terminal = "dumb" },
    Fault(7, "linux, 79x24, terlalu kecil", "too small") { $0.columns = 79 },
    Fault(8, "LANG= tanpa UTF-8", "without UTF-8") { $0.locale = "" },
    Fault(8, "POSIX tanpa UTF-8", "POSIX without") { $0.locale = "POSIX" },
    Fault(9, "/dev/lp0 tidak boleh ditulis", "adduser USER lp") {
      $0.printer = .forbidden("/dev/lp0")
    },
    Fault(9, "cetak ke berkas", "print to a file") { $0.printer = .none },
  ]

  @Test func nothingIsWrongWhereAllIsWell() {
    let findings = Finding.all(of: Self.well)
    #expect(findings.count == 10)
    for finding in findings { #expect(finding.isGood, "\(finding)") }
    #expect(findings[9].line(.indonesian) == "baik  printer       /dev/usb/lp0")
    #expect(findings[9].line(.english) == "good  printer       /dev/usb/lp0")
  }

  @Test(arguments: faults) func eachFaultIsToldInItsPlaceAlone(_ fault: Fault) {
    var found = Self.well
    fault.change(&found)
    let findings = Finding.all(of: found)
    #expect(findings.indices.filter { !findings[$0].isGood } == [fault.place])
    let finding = findings[fault.place]
    #expect(finding.said.id.contains(fault.id), "\(finding.said.id)")
    #expect(finding.said.en.contains(fault.en), "\(finding.said.en)")
    #expect(finding.line(.indonesian).hasPrefix("! "))
    #expect(finding.line(.indonesian).count <= 100)
  }

  /// The edges of what is still good.
  static let edges: [@Sendable (inout Surroundings) -> Void] = [
    { $0.room = DiskRoom(free: 500_000_000, total: 500_000_000) },
    { $0.lastBackup = days(7) },
    { $0.lastChange = Instant(milliseconds: now.milliseconds + 60_000) },
    {
      $0.openSwap = ["/dev/sda3"]
      $0.keepsMemory = true
    },
    { $0.locale = "id_ID.utf8" },
    { $0.printer = .service },
  ]

  @Test(arguments: edges.indices) func whatIsStillGood(_ row: Int) {
    var found = Self.well
    Self.edges[row](&found)
    #expect(Finding.all(of: found).filter { !$0.isGood } == [])
  }

  @Test func aSwapThatIsSealedOrInMemoryLiesNotOpen() {
    let table = """
      Filename Type Size Used Priority
      /dev/dm-0 partition 1 0 -2
      /dev/dm-1 partition 1 0 -3
      /dev/zram0 partition 1 0 100
      /swapfile file 1 0 -4
      """
    let open = Probe.openSwap(in: table) { $0 == "dm-0" ? "CRYPT-PLAIN-swap\n" : "LVM-x\n" }
    #expect(open == ["/dev/dm-1", "/swapfile"])
    #expect(Probe.openSwap(in: "") { _ in "" } == [])
  }
}

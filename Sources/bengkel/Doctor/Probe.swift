import CLinux
import CMemory
import Glibc
import Screens
import Storage
import Workshop

/// Looks at this computer; reads only.
enum Probe {
  static func surroundings(of path: String) -> Surroundings {
    let disk = FolderDisk(path: path)
    let files = (try? disk.names()) ?? []
    let isThere = !files.isEmpty
    let place = isThere ? path : existing(path)
    let size = window
    return Surroundings(
      path: path, folder: isThere ? folder(disk, files) : .missing, ground: ground(place),
      dumpsMemory: linux_dumps_memory() != 0,
      openSwap: openSwap(in: text("/proc/swaps")) { text("/sys/block/\($0)/dm/uuid") },
      keepsMemory: memory_may_be_kept() != 0, now: Clocks.now, lastChange: lastChange(disk, files),
      room: DiskMeasure.room(place), media: Media.mounted(),
      lastBackup: isThere ? StoreGlance(disk).lastBackup : nil,
      terminal: Environment.value("TERM"), columns: size?.columns, rows: size?.rows,
      locale: ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(Environment.value).first ?? "",
      printer: printer)
  }

  /// The places of a table of swaps that lie open on a disk.
  ///
  /// `uuid`: of a mapped device; it says that the device is sealed.
  static func openSwap(in table: String, uuid: (Substring) -> String) -> [String] {
    table.split(separator: "\n").dropFirst().compactMap { line in
      guard let path = line.split(separator: " ").first else { return nil }
      let device = path.split(separator: "/").last ?? path
      if device.hasPrefix("zram") || uuid(device).hasPrefix("CRYPT-") { return nil }
      return String(path)
    }
  }

  private static func text(_ path: String) -> String {
    (try? GivenFile.text(path, atMost: GivenFile.list)) ?? ""
  }

  /// The nearest folder above that is there.
  private static func existing(_ path: String) -> String {
    var parts = path.split(separator: "/")
    while !parts.isEmpty {
      let folder = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
      if access(folder, F_OK) == 0 { return folder }
      parts.removeLast()
    }
    return path.hasPrefix("/") ? "/" : "."
  }

  private static func facts(_ path: String) -> stat? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts : nil
  }

  private static func folder(_ disk: FolderDisk, _ files: [String]) -> Surroundings.Folder {
    if case .owner = disk.otherWriters { return .foreign }
    let isClosed = (facts(disk.path)?.st_mode ?? 0) & 0o077 == 0
    let open = files.sorted().filter { (facts(disk.full($0))?.st_mode ?? 0) & 0o077 != 0 }
    if isClosed && open.isEmpty { return .closed }
    return .open(Array(((isClosed ? [] : ["."]) + open).prefix(3)))
  }

  private static func ground(_ path: String) -> Surroundings.Ground {
    let disk = FolderDisk(path: path)
    if disk.isVolatileFileSystem { return .volatile }
    return disk.isUnsuitableFileSystem ? .unsuitable : .lasting
  }

  private static func lastChange(_ disk: FolderDisk, _ files: [String]) -> Instant? {
    let times = files.compactMap { facts(disk.full($0))?.st_mtim.tv_sec }
    return times.max().map { Instant(milliseconds: Int64($0) * 1000) }
  }

  private static var window: (columns: Int, rows: Int)? {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  private static var printer: Surroundings.Printer {
    let devices = PrinterDevice.found
    if let device = devices.first(where: { access($0, W_OK) == 0 }) { return .device(device) }
    let folders = (Environment.value("PATH") ?? "").split(separator: ":")
    if folders.contains(where: { access($0 + "/lp", X_OK) == 0 }) { return .service }
    return devices.first.map { .forbidden($0) } ?? .none
  }
}

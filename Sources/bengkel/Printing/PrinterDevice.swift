import CLinux
import Glibc
import Reports
import Storage

/// A printer on a device file, or a pipe in its place.
struct PrinterDevice {
  private let path: String

  init(_ path: String) { self.path = path }

  /// The devices of printers that are there, by USB and by the parallel port.
  static var found: [String] {
    let paths = (0...7).map { "/dev/usb/lp\($0)" } + (0...2).map { "/dev/lp\($0)" }
    return paths.filter { path in
      var facts = stat()
      return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFCHR
    }
  }

  func send(_ bytes: [UInt8], _ control: JobControl, patience: Int) throws(PrintFault) {
    let file = open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    if file < 0 { throw PrintFault(opening: errno) }
    defer { close(file) }
    if !Self.mayBePrinter(file) { throw .notAPrinter }
    let look: () throws(PrintFault) -> Void = { () throws(PrintFault) in
      if linux_printer_lacks_paper(file) != 0 { throw .noPaper }
    }
    try PatientWriter(file: file, control: control, patience: patience, look: look).write(bytes)
  }

  /// What holds data on a disk is never written over.
  private static func mayBePrinter(_ file: Int32) -> Bool {
    var facts = stat()
    guard fstat(file, &facts) == 0 else { return false }
    return [S_IFCHR, S_IFIFO].contains(facts.st_mode & S_IFMT)
  }
}

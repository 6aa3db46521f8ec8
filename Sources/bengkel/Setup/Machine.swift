import Glibc
import Storage

extension Calibration {
  /// The computer that the program runs on.
  static var thisMachine: Calibration {
    let memory = Int64(sysconf(Int32(_SC_PHYS_PAGES))) * Int64(sysconf(Int32(_SC_PAGESIZE)))
    return Calibration(physicalMemory: memory) { Clocks.read(CLOCK_MONOTONIC) }
  }
}

import Reports
import Storage
import Wording

/// Brings a print to its target; whatever refuses it, nothing of the records is touched.
struct Delivery {
  private let job: PrintJob
  private let control: JobControl
  /// Milliseconds without a byte taken after which a printer counts as stuck.
  private let patience: Int
  /// Whether a file may take the place of one of its name.
  private let replacing: Bool

  init(
    _ job: PrintJob, _ control: JobControl, patience: Int = 10_000, replacing: Bool = false
  ) {
    self.job = job
    self.control = control
    self.patience = patience
    self.replacing = replacing
  }

  /// The target, a file with its whole path.
  func run() throws(PrintFault) -> PrintTarget {
    switch job.target {
    case .file(let name) where Stream.isThere(name) && Stream.standard[name] == nil:
      try PrinterDevice(name).send(job.bytes, control, patience: patience)
    case .file(let name): return .file(try file(name))
    case .device(let path):
      try PrinterDevice(path).send(job.bytes, control, patience: patience)
    case .queue(let name):
      try PrintService(queue: name).send(job.bytes, control, patience: patience)
    }
    return job.target
  }

  private func file(_ name: String) throws(PrintFault) -> String {
    do throws(FileFault) {
      return try NewFile.write(job.bytes, to: name, replacing: replacing)
    } catch {
      throw .file(error)
    }
  }
}

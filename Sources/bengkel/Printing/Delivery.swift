import Reports
import Storage

/// Brings a print to its target; whatever refuses it, nothing of the records is touched.
struct Delivery {
  private let job: PrintJob
  private let control: JobControl
  /// Milliseconds without a byte taken after which a printer counts as stuck.
  private let patience: Int

  init(_ job: PrintJob, _ control: JobControl, patience: Int = 10_000) {
    self.job = job
    self.control = control
    self.patience = patience
  }

  /// The target, a file with its whole path.
  func run() throws(PrintFault) -> PrintTarget {
    switch job.target {
    case .file(let name): return .file(try file(name))
    case .device(let path):
      try PrinterDevice(path).send(job.bytes, control, patience: patience)
    case .queue(let name):
      try PrintService(queue: name).send(job.bytes, control, patience: patience)
    }
    return job.target
  }

  private func file(_ name: String) throws(PrintFault) -> String {
    do throws(NewFile.Fault) {
      return try NewFile.write(job.bytes, to: name)
    } catch {
      if case .exists = error { throw .nameTaken }
      throw .notWritten
    }
  }
}

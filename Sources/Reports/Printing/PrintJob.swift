import Wording
import Workshop

/// Where a print goes.
package enum PrintTarget: Equatable, Sendable {
  /// A new file, by its path.
  case file(String)
  /// A printer on a device, such as `/dev/usb/lp0`.
  case device(String)
  /// A queue of the system's print service; an empty name is the system's own choice.
  case queue(String)

  package var isFile: Bool {
    if case .file = self { true } else { false }
  }

  /// What of it goes on record.
  package var place: PaperPrint.Place {
    switch self {
    case .file: .file
    case .device: .device
    case .queue: .queue
    }
  }

  /// What people know it by.
  package var name: String {
    switch self {
    case .file(let path), .device(let path): path
    case .queue(let name): name.isEmpty ? "lp" : "lp " + name
    }
  }

  /// What is said when so many sheets went there.
  package func doneWords(sheets: Int) -> Words {
    Words(
      "Tercetak \(sheets) halaman ke \(name).",
      en: "Printed \(counted(sheets, "page")) to \(name).")
  }
}

/// A print on its way: the bytes and where they go.
package struct PrintJob: Equatable, Sendable {
  package let target: PrintTarget
  package let bytes: [UInt8]
  package let sheets: Int
  /// What the paper is called.
  package var paper = ""
  /// What is noted before it is printed, and what once it came out; and who asked for it.
  package var disclosure: NoteDisclosure?
  package var proofs: [Proof] = []
  package var officer: ID<User>?

  package init(_ print: Print, to target: PrintTarget, asESCP: Bool) {
    self.target = target
    sheets = print.sheets.count
    if case .file = target {
      bytes = print.bytes(asESCP ? .escp : .file)
    } else {
      bytes = print.bytes(asESCP ? .escp : .plain)
    }
  }
}

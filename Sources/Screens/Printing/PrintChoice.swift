import Reports
import Wording

/// How somebody prints: where to, on what paper, how often; kept while the program runs.
package struct PrintChoice: Equatable, Sendable {
  /// The kinds of places a print can go to.
  package enum Place: CaseIterable, Sendable {
    case file, device, queue
  }

  /// Proposed where no printer was found.
  static let usualDevice = "/dev/usb/lp0"

  var place: Place
  var device: String
  /// Empty for the one that the system chooses.
  var queue = ""
  /// Of the last file, with its slash at the end; empty for the one the program was started in.
  var folder = ""
  package var setup = PaperSetup()
  /// Whether the printer is given commands for dot-matrix printers.
  var isESCP: Bool

  /// A printer that was found comes first, else a file.
  package init(printers: [String] = []) {
    place = printers.isEmpty ? .file : .device
    device = printers.first ?? Self.usualDevice
    isESCP = !printers.isEmpty
  }

  // MARK: Changes

  /// The next place round, where a file is text and a printer takes commands; each printer that was
  /// found is a place of its own.
  mutating func changePlace(by step: Int, printers: [String]) {
    let devices = printers.isEmpty ? [Self.usualDevice] : printers
    let all: [(Place, String)] =
      [(.file, device)] + devices.map { (.device, $0) } + [(.queue, device)]
    let here =
      all.firstIndex { $0.0 == place && (place != .device || $0.1 == device) }
      ?? all.firstIndex { $0.0 == place } ?? 0
    (place, device) = all[(here + step + all.count) % all.count]
    isESCP = place != .file
  }

  mutating func changeWidth(by step: Int) {
    let all = Pitch.allCases
    let here = all.firstIndex(of: setup.pitch) ?? 0
    setup.pitch = all[(here + step + all.count) % all.count]
  }

  mutating func changePaper() {
    setup.length =
      setup.length == PaperSetup.continuous ? PaperSetup.a4 : PaperSetup.continuous
  }

  mutating func changeCopies(by step: Int) {
    let most = PaperSetup.mostCopies
    setup.copies = (setup.copies - 1 + step + most) % most + 1
  }

  // MARK: Names

  /// What the place is called, with the name that a paper proposes for its file.
  func name(of paper: Paper) -> String {
    switch place {
    case .file: folder + paper.name + (isESCP ? ".prn" : ".txt")
    case .device: device
    case .queue: queue
    }
  }

  /// Takes the name that somebody typed, for this print and the next.
  mutating func take(_ name: String) -> PrintTarget {
    switch place {
    case .file:
      folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
      return .file(name)
    case .device:
      device = name
      return .device(name)
    case .queue:
      queue = name
      return .queue(name)
    }
  }
}

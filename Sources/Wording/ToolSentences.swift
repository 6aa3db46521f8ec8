import Workshop

extension Tool {
  /// `Gunting 07`.
  package var words: Words {
    let kind = ToolKind.all.indices.contains(Int(kind)) ? ToolKind.all[Int(kind)] : ToolKind()
    return kind.title + " " + Workshop.padded(Int(number), to: 2)
  }
}

extension ToolKind {
  /// `Gunting`.
  package var title: Words { Words(name.capitalizedFirst, en: english.capitalizedFirst) }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension WorkSession {
  package var words: Words {
    switch self {
    case .morning: Words("pagi", en: "morning")
    case .afternoon: Words("siang", en: "afternoon")
    }
  }
}

extension Rule {
  /// The sentences of tools; nil for any other rule.
  func tool(in workshop: Workshop) -> Words? {
    switch self {
    case .unknownTool(let tool):
      tool.words + Words(": nomor ini tidak ada.", en: ": there is no such number.")
    case .toolListedTwice(let tool):
      tool.words + Words(" tertulis dua kali.", en: " is listed twice.")
    case .toolOut(let tool, let holder):
      tool.words
        + Words(
          " masih di \(workshop.code(holder)). Catat baliknya dulu.",
          en: " is still with \(workshop.code(holder)). Count it in first.")
    case .toolNotOut(let tool):
      tool.words + Words(" tidak sedang keluar.", en: " is not out.")
    case .beforeToolCount(let tool, let day):
      tool.words
        + Words(
          " sudah dihitung \(day.dashed). Periksa tanggal dan sesi.",
          en: " was counted on \(day.dashed). Check day and session.")
    case .toolCountedSince(let tool):
      tool.words
        + Words(
          " sudah dihitung lagi. Catat keadaannya sekarang.",
          en: " was counted since. Record where it is now.")
    default: nil
    }
  }
}

extension CountTools {
  /// `alat: 12 keluar`, `alat: 3 keluar, 9 balik`.
  func words() -> Words {
    let out =
      self.out.isEmpty ? [] : [Words("\(self.out.count) keluar", en: "\(self.out.count) out")]
    let back =
      self.back.isEmpty ? [] : [Words("\(self.back.count) balik", en: "\(self.back.count) back")]
    let parts = out + back
    return Words(
      "alat: " + parts.map(\.id).joined(separator: ", "),
      en: "tools: " + parts.map(\.en).joined(separator: ", "))
  }
}

import Workshop

extension Tool {
  /// `Gunting 07`.
  package func words(in workshop: Workshop) -> Words {
    let kinds = workshop.toolKinds
    let kind = kinds.indices.contains(Int(kind)) ? kinds[Int(kind)] : ToolKind()
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

extension ToolRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .unknownTool(let tool):
      tool.words(in: workshop)
        + Words(
          ": nomor ini tidak ada. Ketik nomor lain.",
          en: ": there is no such number. Type another.")
    case .toolListedTwice(let tool):
      tool.words(in: workshop)
        + Words(
          " tertulis dua kali. Hapus satu.",
          en: " is listed twice. Remove one.")
    case .toolOut(let tool, let holder):
      tool.words(in: workshop)
        + Words(
          " masih di \(workshop.code(holder)). Catat pengembaliannya dulu.",
          en: " is still with \(workshop.code(holder)). Record its return first.")
    case .toolNotOut(let tool):
      tool.words(in: workshop)
        + Words(
          " tidak sedang keluar. Ketik nomor yang dipinjam.",
          en: " is not out. Type one that is.")
    case .beforeToolCount(let tool, let day):
      tool.words(in: workshop)
        + Words(
          " sudah dihitung \(day.dashed). Periksa tanggal dan sesi.",
          en: " was counted on \(day.dashed). Check day and session.")
    case .toolCountedSince(let tool):
      tool.words(in: workshop)
        + Words(
          " sudah dihitung lagi. Catat keadaannya sekarang.",
          en: " was counted since. Record where it is now.")
    case .holderMissing(let tool):
      tool.words(in: workshop)
        + Words(
          ": untuk siapa? Contoh \(tool.number)=26.",
          en: ": for whom? Such as \(tool.number)=26.")
    }
  }
}

extension CountTools: Told {
  /// `alat: 12 keluar, 9 balik`.
  package func words(in workshop: Workshop) -> Words {
    let parts = [
      (out.count, Words("keluar", en: "out")), (back.count, Words("kembali", en: "back")),
    ].filter { $0.0 > 0 }
    return Words(
      "alat: " + parts.map { "\($0.0) \($0.1.id)" }.joined(separator: ", "),
      en: "tools: " + parts.map { "\($0.0) \($0.1.en)" }.joined(separator: ", "))
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension WriteOffTool: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("hapus dari daftar ", en: "write-off of ") + tool.words(in: workshop)
  }

  package var whyKept: Words? {
    Words(
      "alat yang ditemukan lagi diberi nomor baru",
      en: "a tool that turns up again gets a new number")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

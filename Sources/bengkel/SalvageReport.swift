import Exchange
import Wording
import Workshop

/// What a salvage writes: the lists of the newest state, and a report of what could not be read.
struct SalvageReport {
  let found: Salvaged
  let login: String
  let now: Instant
  /// Why names are in it; nil where none are.
  let reason: String?
  let language: Language

  init(
    _ found: Salvaged, login: String, at now: Instant, identityFor reason: String?,
    _ language: Language
  ) {
    self.found = found
    self.login = login
    self.now = now
    self.reason = reason
    self.language = language
  }

  static let name = "salvage.txt"

  private var withIdentity: Bool { reason != nil }

  /// Whether nothing was missing.
  var isWhole: Bool { found.workshop != nil && found.unread.isEmpty && found.strays.isEmpty }

  var files: [(name: String, bytes: [UInt8])] {
    lists + [(Self.name, [UInt8](lines.map { $0 + "\n" }.joined().utf8))]
  }

  /// What is said on the terminal.
  func summary(_ dir: String) -> String {
    let state =
      found.workshop == nil
      ? Words("Tidak ada keadaan yang utuh.", en: "No state is whole.")
      : Words(
        "Keadaan sampai #\(found.sequence) ditulis.",
        en: "The state up to #\(found.sequence) is written.")
    let rest = Words(
      "Bagian tak terbaca: \(found.unread.count). Catatan utuh sesudahnya: \(found.strays.count)."
        + " Lihat \(dir)/\(Self.name).",
      en: "Places not read: \(found.unread.count). Whole records after them: \(found.strays.count)."
        + " See \(dir)/\(Self.name).")
    return say(state) + " " + say(rest)
  }

  private var lists: [(name: String, bytes: [UInt8])] {
    guard let workshop = found.workshop else { return [] }
    let role = workshop.user(login: login).flatMap { workshop.role(of: $0) } ?? .observer
    let export = Export(
      workshop, for: role, withIdentity: withIdentity,
      on: now.local(offset: workshop.settings.offset).day)
    return ExportKind.allCases.compactMap { kind in
      (try? export.bytes(kind)).map { (kind.fileName, $0) }
    }
  }

  private var lines: [String] {
    let (day, minute) = now.local(offset: Settings.standard.offset)
    let names =
      reason.map {
        Words("dengan nama; RAHASIA; alasan: \($0)", en: "with names; CONFIDENTIAL; reason: \($0)")
      } ?? Words("tanpa nama", en: "without names")
    return [
      say(Words("PENYELAMATAN DATA", en: "DATA SALVAGE")),
      "\(day.dashed) \(clock(minute)), \(login), \(say(names))", "", state, "",
    ] + unread + [""] + strays
  }

  private var state: String {
    guard found.workshop != nil else {
      return say(
        Words(
          "Tidak ada berkas keadaan yang utuh, jadi tidak ada daftar CSV.",
          en: "No snapshot is whole, so there are no CSV lists."))
    }
    return say(
      Words(
        "Daftar CSV berisi keadaan sampai catatan #\(found.sequence).",
        en: "The CSV lists hold the state up to record #\(found.sequence)."))
  }

  private var unread: [String] {
    if found.unread.isEmpty {
      return [say(Words("Semua berkas terbaca.", en: "Every file was read."))]
    }
    return [say(Words("Tidak terbaca:", en: "Not read:"))] + found.unread.map(line)
  }

  private func line(_ part: UnreadPart) -> String {
    let place = Words(
      "  \(part.file), posisi \(part.offset), \(part.length) byte",
      en: "  \(part.file), offset \(part.offset), \(part.length) bytes")
    guard let records = part.records else { return say(place) }
    let range =
      records.count == 1
      ? "#\(records.lowerBound)" : "#\(records.lowerBound)-#\(records.upperBound)"
    return say(place) + say(Words(", catatan \(range)", en: ", record \(range)"))
  }

  /// To be entered again by hand.
  private var strays: [String] {
    if found.strays.isEmpty { return [] }
    let title = Words(
      "Catatan utuh sesudah bagian yang hilang. Tidak ada dalam daftar; periksa dan catat lagi:",
      en: "Whole records after what is missing. Not in the lists; check and enter them again:")
    return [say(title)]
      + found.strays.map { "  " + (withIdentity ? $0.clear : $0.masked) }
  }

  private func say(_ words: Words) -> String { words[language] }
}

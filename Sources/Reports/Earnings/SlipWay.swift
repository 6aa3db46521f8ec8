import Wording
import Workshop

/// What a slip says in plain words of how its premi came about.
enum SlipWay {
  static func blocks(of slip: Slip) -> [Paper.Block] {
    let way = slip.way
    let lines = [
      "Laba yang dibagi \(way.divided.sentence), untuk semua pekerja \(way.premi.sentence).",
      "Satu poin: nilai satu tahap satu buah, menurut tahap dan mutunya.",
      byPoints(slip), byDays(slip),
      slip.reworks == 0
        ? "Kerja ulang: tidak ada."
        : "Kerja ulang: \(slip.reworks) tahap, poin tidak dihitung dua kali.",
    ]
    return [.line("Asal premi:")]
      + lines.enumerated().map { .note(Paper.Note("\($0.offset + 1).", $0.element)) }
  }

  private static func byPoints(_ slip: Slip) -> String {
    guard let each = slip.way.perPoint else { return "Menurut poin: tidak ada." }
    let all = hundredths(slip.way.points, .indonesian)
    let own = hundredths(slip.share.points, .indonesian)
    return "Menurut poin: \(slip.way.forPoints.sentence) dibagi \(all) poin semua orang,"
      + " \(each.isExact ? "" : "sekitar ")\(each.amount.sentence) tiap poin; poin Anda \(own)."
  }

  private static func byDays(_ slip: Slip) -> String {
    if slip.way.days == 0 { return "Menurut hari kerja menyiapkan bahan: tidak ada." }
    let (sum, days) = (slip.way.forDays.sentence, slip.way.days)
    return "Menurut hari kerja menyiapkan bahan: \(sum) dibagi \(days) hari semua orang;"
      + " hari Anda \(slip.share.days)."
  }
}

import Wording
import Workshop

/// What the message line says of a job.
enum JobWords {
  /// `Memeriksa data, 62%.`
  static func progress(_ state: JobState) -> Words {
    let percent = state.percent.map { ", \($0)%." } ?? "."
    return switch state.job {
    case .verify: Words("Memeriksa data" + percent, en: "Checking the store" + percent)
    case .backup: Words("Mencadangkan" + percent, en: "Making a backup" + percent)
    }
  }

  /// What to add where Esc stops the job.
  static let stops = Words(
    " Pekerjaan lain boleh jalan. Esc menghentikan.", en: " Other work may go on. Esc stops it.")

  static func ended(_ job: Job, _ outcome: JobOutcome) -> Words {
    switch outcome {
    case .sound(let sequence, let warnings):
      warnings.first
        ?? Words(
          "Data utuh sampai #\(sequence), semua terbaca dan cocok.",
          en: "The store is sound up to #\(sequence): all was read and agrees.")
    case .copied(let backup):
      Words(
        "Cadangan sampai #\(backup.sequence) dibaca ulang dan cocok. Stik boleh dicabut.",
        en: "The backup up to #\(backup.sequence) was read back. The stick may be removed.")
    case .failed(let error):
      switch job {
      case .verify: Words("Pemeriksaan: ", en: "Check: ") + error.words
      case .backup: Words("Cadangan gagal: ", en: "No backup: ") + error.words
      }
    case .stopped:
      switch job {
      case .verify: Words("Pemeriksaan dihentikan.", en: "The check was stopped.")
      case .backup:
        Words(
          "Cadangan dihentikan, tidak ada salinan baru. Stik boleh dicabut.",
          en: "The backup was stopped, there is no new copy. The stick may be removed.")
      }
    }
  }
}

import Forms
import Reports
import Wording
import Workshop

/// What the message line says of a job.
enum JobWords {
  /// How far a job is, such as `Memeriksa data, 62%`.
  static func progress(_ state: JobState) -> Words {
    let percent = state.percent.map { ", \($0)%." } ?? "."
    return switch state.job {
    case .verify: Words("Memeriksa data" + percent, en: "Checking the store" + percent)
    case .backup: Words("Mencadangkan" + percent, en: "Making a backup" + percent)
    case .printing: Words("Mencetak" + percent, en: "Printing" + percent)
    case .readFile: Words("Membaca berkas" + percent, en: "Reading the file" + percent)
    }
  }

  /// What to add where Esc stops the job.
  static let stops = Words(
    " Boleh terus bekerja. Esc menghentikan.", en: " You may go on working. Esc stops it.")

  static func ended(_ job: Job, _ outcome: JobOutcome) -> Words {
    switch outcome {
    case .checked(let found):
      found.words.first
        ?? Words(
          "Data utuh sampai #\(found.head.sequence), semua terbaca dan cocok.",
          en: "The store is sound up to #\(found.head.sequence): all was read and agrees.")
    case .copied(let report): copied(report)
    case .failed(let error):
      switch job {
      case .verify: Words("Pemeriksaan data: ", en: "Check: ") + error.words
      case .backup: Words("Cadangan gagal: ", en: "Backup failed: ") + error.words
      case .printing: Words("Tidak tercetak: ", en: "Not printed: ") + error.words
      case .readFile: Words("Berkas tidak dibaca: ", en: "File not read: ") + error.words
      }
    case .stopped:
      switch job {
      case .verify: Words("Pemeriksaan data dihentikan.", en: "The check was stopped.")
      case .backup:
        Words(
          "Cadangan dihentikan, tidak ada salinan baru. Flashdisk boleh dicabut.",
          en: "The backup was stopped, there is no new copy. The stick may be removed.")
      case .printing(let job): PrintFault.stopped.words(job.target)
      case .readFile:
        Words(
          "Membaca berkas dihentikan, tidak ada yang disimpan.",
          en: "Reading the file was stopped, nothing was saved.")
      }
    case .printed(let target, let sheets): target.doneWords(sheets: sheets)
    case .notPrinted(let fault, let target): fault.words(target)
    case .read(let preview): read(preview)
    case .notRead(_, let why): why
    }
  }

  /// Nothing is recorded by that.
  private static func read(_ preview: FilePreview) -> Words {
    let (good, others) = (
      preview.newRows + preview.updatedRows, preview.faultyRows + preview.differentRows
    )
    if preview.isUnusable {
      return Words(
        "Berkas tidak dapat dibaca sebagai ", en: "The file cannot be read as ")
        + preview.kind.title + "."
    }
    return Words("Terbaca sebagai ", en: "Read as ") + preview.kind.title
      + Words(
        ": \(good) baik, \(others) lainnya. Belum ada yang disimpan.",
        en: ": \(good) good, \(others) others. Nothing is saved yet.")
  }

  /// What the stick holds now and whether it may go; a damaged file comes first.
  private static func copied(_ report: BackupReport) -> Words {
    if let name = report.damaged.first {
      return Words(
        "Tercadangkan, tetapi \(name) rusak. Panggil administrator.",
        en: "Backed up, but \(name) is damaged. Call the administrator.")
    }
    if report.hasFindings {
      return Words(
        "Tercadangkan, tetapi kunci \(report.lostKeys + report.erasedKeys) orang hilang."
          + " Panggil administrator.",
        en: "Backed up, but keys of "
          + "\(counted(report.lostKeys + report.erasedKeys, "person")) are gone."
          + " Call the administrator.")
    }
    let done = Words(
      "Cadangan sampai #\(report.head.sequence) dibaca ulang dan cocok.",
      en: "The backup up to #\(report.head.sequence) was read back.")
    return report.isOnSameDisk
      ? Words(done.id + " Salin juga ke flashdisk.", en: done.en + " Copy it to a stick too.")
      : Words(done.id + " Flashdisk boleh dicabut.", en: done.en + " The stick may be removed.")
  }
}

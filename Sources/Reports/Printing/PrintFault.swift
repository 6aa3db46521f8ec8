import Wording

/// Why a print did not reach its target.
///
/// Nothing of the records is touched by any of them.
package enum PrintFault: Error, Equatable, Sendable {
  /// The file was not made.
  case file(FileFault)
  case absent
  case notAPrinter
  case busy
  case noPaper
  case notAllowed
  /// It takes no bytes any more.
  case stalled
  /// The program `lp` is not there.
  case noService
  /// The print service does not take it.
  case refused
  case stopped

  /// What is wrong and what to do next.
  package func words(_ target: PrintTarget) -> Words {
    let name = target.name
    return switch self {
    case .file(let fault): fault.words
    case .absent:
      Words(
        "Tidak ada printer di \(name). Sambungkan dan nyalakan, lalu cetak lagi.",
        en: "There is no printer at \(name). Connect it, switch it on, print again.")
    case .notAPrinter:
      Words(
        "\(name) bukan printer. Pilih perangkat lain atau berkas.",
        en: "\(name) is not a printer. Choose another device or a file.")
    case .busy:
      Words(
        "\(name) sedang dipakai. Tunggu sebentar, lalu cetak lagi.",
        en: "\(name) is in use. Wait a little, then print again.")
    case .noPaper:
      Words(
        "Kertas habis di \(name). Isi kertas, lalu cetak lagi.",
        en: "\(name) is out of paper. Put paper in, then print again.")
    case .notAllowed:
      Words(
        "\(name) tidak boleh dipakai. Minta administrator komputer memberi izin.",
        en: "\(name) may not be used. Ask the computer's administrator to allow it.")
    case .stalled:
      Words(
        "\(name) tidak menerima lagi. Periksa kertas dan Online, lalu cetak lagi.",
        en: "\(name) takes no more. Check the paper and Online, then print again.")
    case .noService:
      Words(
        "Perintah lp tidak ada. Pilih perangkat atau berkas.",
        en: "The command lp is missing. Choose a device or a file.")
    case .refused:
      Words(
        "\(name) menolak cetakan ini. Periksa nama antreannya, atau pilih berkas.",
        en: "\(name) refused the print. Check the queue's name, or choose a file.")
    case .stopped:
      Words(
        "Cetak dihentikan. Periksa kertasnya, lalu cetak lagi bila perlu.",
        en: "Printing was stopped. Check the paper, then print again if needed.")
    }
  }

  /// The same for a command, which may be told to replace a file.
  package func commandWords(_ target: PrintTarget) -> Words {
    if case .file(let fault) = self { fault.commandWords } else { words(target) }
  }
}

import NcursesTerminal
import Wording

/// Why the screen cannot be used, and what to do.
enum TerminalSentence {
  static func of(_ refusal: NcursesTerminal.Refusal) -> Words {
    switch refusal {
    case .unknownTerminal(let name):
      Words(
        "Terminal \"\(name)\" tidak dikenal. Atur TERM, misalnya TERM=linux.",
        en: "Unknown terminal \"\(name)\". Set TERM, such as TERM=linux.")
    case .cannotMoveCursor(let name):
      Words(
        "Terminal \"\(name)\" tidak dapat menggambar halaman. Pakai TERM=linux atau xterm.",
        en: "Terminal \"\(name)\" cannot draw pages. Use TERM=linux or xterm.")
    case .notATerminal:
      Words(
        "Masukan atau keluaran bukan terminal. Jalankan di terminal, atau pakai perintah: bengkel --help",
        en: "Input or output is not a terminal. Run it in one, or use a command: bengkel --help")
    case .tooManyFiles:
      Words(
        "Terlalu banyak berkas terbuka untuk layar. Tutup program lain, lalu buka lagi.",
        en: "Too many files are open for the screen. Close other programs, then open again.")
    case .outOfMemory:
      Words(
        "Memori komputer tidak cukup untuk layar. Tutup program lain atau kecilkan jendela, lalu buka lagi.",
        en:
          "Too little memory for the screen. Close other programs or make the window smaller, then open again."
      )
    }
  }
}

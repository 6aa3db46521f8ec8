import TerminalUI
import Wording

/// The commands that mean the same on every page: movement, pages, records.
extension Command {
  static let open = Command(
    "open", Words("buka lihat pilih lanjut", en: "open view choose go"),
    does: Words("membuka baris yang dipilih", en: "opens the chosen row"))
  static let back = Command(
    "back", Words("kembali mundur tutup batal", en: "back close return"),
    does: Words("kembali ke halaman sebelumnya", en: "goes back to the page before"))
  static let next = Command(
    "next", Words("berikut maju", en: "next forward"),
    does: Words("pindah ke yang berikut", en: "goes to the next one"))
  static let previous = Command(
    "previous", Words("sebelum mundur", en: "previous before"),
    does: Words("pindah ke yang sebelumnya", en: "goes to the one before"))
  static let up = Command("up", Words("naik gulir geser", en: "up scroll"), moves: .up)
  static let down = Command("down", Words("turun gulir geser", en: "down scroll"), moves: .down)
  static let left = Command(
    "left", Words("kiri geser", en: "left scroll"),
    does: Words("menggeser ke kiri", en: "scrolls left"))
  static let right = Command(
    "right", Words("kanan geser", en: "right scroll"),
    does: Words("menggeser ke kanan", en: "scrolls right"))
  static let pageUp = Command(
    "pageUp", Words("halaman atas sebelum", en: "page up previous before"),
    does: Words("pindah ke yang sebelumnya", en: "goes to the one before"), moves: .pageUp)
  static let pageDown = Command(
    "pageDown", Words("halaman bawah berikut", en: "page down next"),
    does: Words("pindah ke yang berikut", en: "goes to the next one"), moves: .pageDown)
  static let first = Command("first", moves: .first)
  static let last = Command("last", moves: .last)
  static let add = Command(
    "add", Words("tambah baru buat catat", en: "add new create"),
    does: Words("membuka isian baru", en: "opens a new form"))
  static let edit = Command(
    "edit", Words("ubah koreksi betulkan sunting harga", en: "edit change correct"),
    does: Words("membuka isian untuk diubah", en: "opens the form to change it"))
  static let save = Command("save", Words("simpan rekam", en: "save store"))
  static let void = Command(
    "void", Words("batalkan hapus cabut", en: "void cancel delete remove"),
    does: Words("menanyakan alasan pembatalan", en: "asks why it is voided"))
  static let print = Command(
    "print", Words("cetak kertas printer", en: "print paper printer"),
    does: Words("menanyakan printer dan kertas", en: "asks for printer and paper"))
  static let actions = Command("actions")
  static let leave = Command(
    "leave", Words("keluar selesai pulang", en: "leave quit exit"),
    does: Words("menanyakan apakah keluar", en: "asks whether to leave"))
  static let help = Command("help", Words("bantuan tolong petunjuk tombol", en: "help manual keys"))
  static let palette = Command("palette")
  static let redraw = Command(
    "redraw", Words("gambar layar segarkan", en: "redraw refresh screen"),
    does: Words("menggambar ulang layar", en: "draws the screen anew"))
  static let lock = Command("lock", Words("kunci istirahat", en: "lock away"))
  static let switchUser = Command(
    "switchUser", Words("ganti pengguna masuk", en: "switch change user login"),
    does: Words("mengganti pengguna", en: "changes the user"))
  static let learning = Command(
    "learning", Words("ajari belajar jelaskan tombol", en: "explain learn teach keys"))
  static let foldKeys = Command(
    "foldKeys", Words("lipat sembunyikan tampilkan baris tombol", en: "fold hide show key line"))
  static let lessons = Command(
    "lessons", Words("pelajaran belajar latihan", en: "lessons learn practise practice"))
  static let undo = Command("undo", Words("urungkan balikkan", en: "undo revert"))
  static let redo = Command("redo", Words("ulangi lagi", en: "redo again"))
  static let reread = Command(
    "reread", Words("baca muat ulang", en: "reread reload read"),
    does: Words("membaca ulang datanya", en: "reloads the records"))
  static let stop = Command("stop", Words("hentikan batalkan", en: "stop cancel"))
  static let discard = Command("discard", Words("buang konsep hapus", en: "discard throw draft"))
  static let all = Command("all", Words("semua biasa", en: "all usual everyone"))
  static let toggle = Command("toggle", Words("pilih lepas tandai", en: "toggle choose drop"))
  static let sign = Command("sign", Words("tanda tangan teken sahkan", en: "sign approve"))
}

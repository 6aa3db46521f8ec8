import TerminalUI
import Wording

/// What a command is also called, for whoever looks for it, and what its key does in a sentence.
struct CommandWords {
  /// Words with blanks between.
  var synonyms: Words
  /// Goes on behind the key's name: `T membuka isian baru`; nil where the page that opens says it.
  var deed: Words?
}

/// One row for every command that has a name on some page.
enum CommandTable {
  static subscript(_ command: Command) -> CommandWords? { rows[command] }

  private static let rows = Dictionary(
    uniqueKeysWithValues: movement + records + work + areas + money)

  private static func row(
    _ command: Command, _ id: String, _ en: String, _ deed: Words? = nil
  ) -> (Command, CommandWords) {
    (command, CommandWords(synonyms: Words(id, en: en), deed: deed))
  }

  private static let movement = [
    row(
      .open, "buka lihat pilih lanjut", "open view choose go",
      Words("membuka baris yang dipilih", en: "opens the chosen row")),
    row(
      .back, "kembali mundur tutup batal", "back close return",
      Words("kembali ke halaman sebelumnya", en: "goes back to the page before")),
    row(
      .next, "berikut maju", "next forward",
      Words("pindah ke yang berikut", en: "goes to the next one")),
    row(
      .previous, "sebelum mundur", "previous before",
      Words("pindah ke yang sebelumnya", en: "goes to the one before")),
    row(.up, "naik gulir geser", "up scroll"), row(.down, "turun gulir geser", "down scroll"),
    row(.left, "kiri geser", "left scroll", Words("menggeser ke kiri", en: "scrolls left")),
    row(.right, "kanan geser", "right scroll", Words("menggeser ke kanan", en: "scrolls right")),
    row(
      .pageUp, "halaman atas sebelum", "page up previous before",
      Words("pindah ke yang sebelumnya", en: "goes to the one before")),
    row(
      .pageDown, "halaman bawah berikut", "page down next",
      Words("pindah ke yang berikut", en: "goes to the next one")),
    row(.help, "bantuan tolong petunjuk tombol", "help manual keys"),
    row(
      .redraw, "gambar layar segarkan", "redraw refresh screen",
      Words("menggambar ulang layar", en: "draws the screen anew")),
    row(.lock, "kunci istirahat", "lock away"),
    row(
      .switchUser, "ganti pengguna masuk", "switch change user login",
      Words("mengganti pengguna", en: "changes the user")),
    row(.learning, "ajari belajar jelaskan tombol", "explain learn teach keys"),
    row(.lessons, "pelajaran belajar latihan", "lessons learn practise practice"),
  ]

  private static let records = [
    row(
      .add, "tambah baru buat catat", "add new create",
      Words("membuka isian baru", en: "opens a new form")),
    row(
      .edit, "ubah koreksi betulkan sunting harga", "edit change correct",
      Words("membuka isian untuk diubah", en: "opens the form to change it")),
    row(.save, "simpan rekam", "save store"),
    row(
      .search, "cari temukan", "search find",
      Words("mencari sambil diketik", en: "searches while you type")),
    row(
      .filter, "saring pilah tampilkan semua", "filter narrow show",
      Words("mengganti saringan daftar", en: "changes the filter of the list")),
    row(
      .sort, "urut susun", "sort order",
      Words("mengganti urutan daftar", en: "changes the order of the list")),
    row(
      .mark, "tandai pilih", "mark select",
      Words("menandai baris, lalu turun", en: "marks the row, then goes down")),
    row(
      .unmark, "lepas tandai", "unmark clear marks",
      Words("melepas semua tanda", en: "lifts all marks")),
    row(.views, "tampilan simpan lihat", "views keep own"),
    row(.deed(0), "ganti status batalkan hapus", "change status void cancel"),
    row(.deed(1), "lunas bayar pelunasan piutang utang", "paid settle payment owed debt"),
    row(
      .void, "batalkan hapus cabut", "void cancel delete remove",
      Words("menanyakan alasan pembatalan", en: "asks why it is voided")),
    row(.undo, "urungkan balikkan", "undo revert"), row(.redo, "ulangi lagi", "redo again"),
    row(
      .print, "cetak kertas printer", "print paper printer",
      Words("menanyakan printer dan kertas", en: "asks for printer and paper")),
    row(
      .export, "ekspor berkas", "export file csv",
      Words("menulis daftar ke berkas", en: "writes the list to a file")),
    row(.discard, "buang konsep hapus", "discard throw draft"),
    row(.list, "daftar pilihan stok tahap", "list choices stock stage"),
    row(.same, "sama ulang salin", "same repeat copy"),
    row(.clear, "kosongkan bersihkan", "clear empty"),
    row(.restore, "pulihkan semula", "restore initial"),
    row(.deleteWord, "hapus kata", "delete word"),
    row(.all, "semua biasa", "all usual everyone"),
    row(.toggle, "pilih lepas tandai", "toggle choose drop"),
    row(.choose(0), "lainnya cacat", "others defects"),
    row(.choose(1), "cacat pilih lot bahan", "defect choose lot"),
    row(.choose(2), "batch bagian", "batches part"),
    row(.choose(3), "buah bagian", "pieces part"),
    row(.choose(4), "pemeriksaan bagian putusan", "checks part verdicts"),
    row(.choose(5), "nota bagian pembeli", "notas part buyers"),
  ]

  private static let work = [
    row(
      .pass, "lulus lolos terima mutu", "pass accept grade",
      Words("meluluskan dengan mutu A", en: "passes it with grade A")),
    row(
      .passSecond, "lulus mutu kedua", "pass second grade",
      Words("meluluskan dengan mutu B", en: "passes it with grade B")),
    row(.fail, "gagal tolak cacat", "fail reject defect"),
    row(.repair, "perbaiki kerja ulang", "repair rework"),
    row(
      .trace, "lacak jejak telusur asal lot", "trace origin lot history",
      Words("melacak yang berhubungan", en: "traces what belongs to it")),
    row(.measure, "ukur lingkar tinggi ring rapat", "measure girth height ring density"),
    row(.sign, "tanda tangan teken sahkan", "sign approve"),
    row(
      .uphold, "kedua penolakan saksi", "second uphold rejection",
      Words("membuka penolakan yang menunggu", en: "opens the rejections that wait")),
    row(
      .period, "periode bulan", "period month",
      Words("mengganti bulannya", en: "changes the month")),
    row(
      .figures, "angka mutu cacat pareto peta kendali grafik",
      "figures faults pareto chart quality",
      Words("membuka angka mutu", en: "opens the quality figures")),
    row(
      .grouping, "kelompok batch bulan barang tahap", "group batch month product stage",
      Words("mengganti pengelompokan", en: "changes what is put together")),
    row(
      .sampling, "rencana sampel aql iso lot", "sampling plan aql iso lot",
      Words("membuka rencana sampel", en: "opens the sampling plan")),
    row(
      .recheck, "periksa ulang undi buta kedua", "second look again blind drawn",
      Words("membuka buah yang diundi", en: "opens the pieces that were drawn")),
    row(
      .catalogue, "katalog mutu batas toleransi cacat ukuran", "catalogue limits tolerance defects",
      Words("membuka katalog mutu", en: "opens the quality catalogue")),
    row(.choose(6), "retur bagian keluhan", "returns part complaints"),
    row(.choose(7), "blokir bagian", "blocks part"),
    row(
      .worth, "harga mutu premi poin skema", "worth price grade premi points",
      Words("membuka harga dan premi tiap mutu", en: "opens what each grade is worth")),
    row(
      .block, "blokir tahan karantina tarik", "block hold quarantine recall",
      Words("memblokir atau membuka blokir", en: "blocks pieces or lifts a block")),
    row(
      .cause, "sebab penyebab catatan titik peta", "cause reason why point chart",
      Words("mencatat sebab titik ini", en: "notes the cause of this point")),
    row(
      .coaching, "bina pembinaan latih ajar tahap cacat", "coach coaching teach lesson stage",
      Words("membuka pembinaan satu tahap", en: "opens the coaching of a stage")),
    row(
      .trainings, "pelatihan kursus latihan sertifikat", "trainings courses lessons certificate",
      Words("membuka daftar pelatihan", en: "opens the list of trainings")),
    row(
      .makers, "pembuat petak siapa", "makers pieces who",
      Words("menampilkan pembuat tiap buah", en: "shows who made each piece")),
    row(
      .output, "hasil harian produksi", "output production",
      Words("membuka hasil harian batch ini", en: "opens this batch's output")),
    row(
      .identity, "identitas register nama", "identity register name",
      Words("menampilkan nomor register", en: "shows the register numbers")),
    row(
      .receipt, "kuitansi bukti nota", "receipt nota",
      Words("berganti nota dan kuitansi", en: "changes between nota and receipt")),
    row(
      .reread, "baca muat ulang", "reread reload read",
      Words("membaca ulang datanya", en: "reads the records again")),
    row(.stop, "hentikan batalkan", "stop cancel"),
    row(.verify, "periksa cek data", "verify check data"),
    row(.backup, "cadangkan salin stik", "backup copy stick"),
    row(.password, "sandi kata ganti", "password change"),
    row(.pin, "pin ganti", "pin change"),
  ]

  private static let money = [
    row(
      .compare, "banding bandingkan skema lain selisih", "compare other scheme difference",
      Words("membandingkan dengan skema lain", en: "lays another scheme beside it")),
    row(
      .recount, "hitung ulang kode verifikasi cocok", "recount check code verify",
      Words("menghitung ulang dari catatan", en: "recounts it from the records")),
    row(
      .dispute, "sanggah sanggahan keberatan protes sengketa", "dispute complaint objection",
      Words("mencatat atau membuka sanggahan", en: "notes a dispute or opens it")),
    row(
      .costs, "biaya ongkos bahan pengeluaran belanja", "costs expenses material spending",
      Words("membuka biaya yang dicatat", en: "opens the costs that were noted")),
    row(
      .deposits, "setor pnbp negara billing ntpn simponi", "deposit pnbp state billing receipt",
      Words("membuka setoran PNBP", en: "opens the deposits of PNBP")),
    row(
      .schemes, "skema bagi hasil pembagian persen", "scheme split shares per cent",
      Words("membuka skema pembagian", en: "opens the schemes")),
    row(
      .ledger, "buku saldo tabungan premi", "ledger balance savings premi",
      Words("membuka buku premi", en: "opens the ledger")),
    row(.payOut, "lunasi pelunasan bebas bayarkan saldo", "pay out release balance"),
    row(
      .orders, "pesanan papan pemesan janji dinding", "orders board wall promise buyer",
      Words("membuka papan pesanan", en: "opens the board of orders")),
    row(
      .consignments, "titip titipan mitra konsinyasi setor", "consignments partner settle",
      Words("membuka titipan", en: "opens the consignments")),
    row(
      .promise, "janji tanggal tenggat hitung", "promise date due",
      Words("menghitung tanggal janji", en: "works out a day to promise")),
    row(
      .advance, "uang muka panjar dp", "advance deposit down payment",
      Words("mencatat uang muka", en: "records an advance")),
    row(
      .deliver, "serahkan kirim antar nota", "hand over deliver nota",
      Words("menulis nota dari yang siap", en: "writes a nota of what is ready")),
    row(
      .weave, "batch buka anyam", "batch open weave",
      Words("membuka batch untuk pesanan ini", en: "opens a batch for this order")),
    row(.settle, "lunas bayar pelunasan piutang utang", "paid settle payment owed debt"),
    row(
      .materials, "bahan lot serat benang pewarna hpp", "material lots fibre thread dye",
      Words("membuka lot bahan", en: "opens the lots of material")),
    row(
      .issue, "keluar bahan bon", "issue material hand out",
      Words("mengeluarkan bahan untuk batch", en: "issues material to a batch")),
    row(
      .tools, "alat bon gunting jarum cetakan pisau", "tools scissors needles moulds knives",
      Words("membuka bon alat", en: "opens the tools")),
    row(
      .countOut, "alat keluar bagi pinjam", "tools out lend hand out",
      Words("mencatat alat yang keluar", en: "records tools that go out")),
    row(
      .countIn, "alat balik kembali", "tools back return in",
      Words("mencatat alat yang balik", en: "records tools that came back")),
    row(
      .allIn, "semua alat balik kembali", "all tools back in",
      Words("mencatat semua alat balik", en: "records all tools as back")),
    row(
      .records, "riwayat hitungan alat", "history of counts of tools",
      Words("membuka riwayat alat", en: "opens the history of tools")),
    row(
      .takeBack, "retur kembali keluhan komplain ganti refund", "return complaint refund replace",
      Words("mencatat retur atau keluhan", en: "records a return or a complaint")),
  ]

  /// A digit tells by the title of the page that it opens.
  private static let areas = [
    "sistem cadangan pengguna", "orang napi penganyam", "anyaman pekerjaan",
    "produksi hasil lembar",
    "periksa mutu antrian", "jual nota pembeli", "premi uang kas", "cetak bulanan", "mitra janji",
    "gudang alat bahan barang",
  ].enumerated().map { row(.area($0), $1, inEnglish[$0]) }

  private static let inEnglish = [
    "system backup users", "inmates people weavers", "batches weaving", "production daily output",
    "quality inspection queue", "sales nota buyers", "premiums money cash", "reports monthly",
    "partners agreements", "stock tools materials goods",
  ]
}

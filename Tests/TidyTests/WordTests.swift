import Testing

/// The words in force: one word for one thing, in everything that an Indonesian reads.
///
/// What is rejected stands here with what to say instead. Where texts of old still have it, their
/// places are counted: the count may only shrink.
@Suite struct WordTests {
  struct Rejected: Sendable, CustomTestStringConvertible {
    var words: String
    var use: String
    /// Words before it with which it means something else.
    var unlessAfter: Set<String> = []
    /// Places that still have it.
    var left = 0

    var testDescription: String { words }
  }

  static let rejected = [
    Rejected(words: "sandi", use: "kata sandi", unlessAfter: ["kata"], left: 1),
    Rejected(words: "sudah ditarik", use: "sudah dibatalkan"),
    Rejected(words: "balik", use: "kembali", unlessAfter: ["di"], left: 2),
    Rejected(words: "baliknya", use: "pengembaliannya"),
    Rejected(words: "telat", use: "terlambat"),
    Rejected(words: "terancam terlambat", use: "rawan terlambat"),
    Rejected(words: "laku", use: "terjual"),
    Rejected(words: "saldo lama", use: "saldo awal"),
    Rejected(words: "saldo baru", use: "saldo akhir"),
    Rejected(words: "kode periksa", use: "kode verifikasi"),
    Rejected(words: "kepala rantai", use: "kode rangkaian"),
    Rejected(words: "ujung rantai", use: "kode rangkaian"),
    Rejected(words: "antrean mutu", use: "antrean periksa"),
    Rejected(words: "menunggu mutu", use: "menunggu pemeriksaan"),
    Rejected(words: "lulus pertama", use: "lulus langsung"),
    Rejected(words: "gagal pertama", use: "tidak lulus langsung"),
    Rejected(words: "angka mutu", use: "statistik mutu"),
    Rejected(words: "orang kedua", use: "petugas kedua"),
    Rejected(words: "stik", use: "flashdisk", left: 1),
    Rejected(words: "paling sedikit", use: "minimal"),
    Rejected(words: "kini", use: "sekarang"),
    Rejected(words: "tidak bisa", use: "tidak dapat"),
    Rejected(words: "belum bisa", use: "belum dapat"),
    Rejected(words: "produk", use: "barang", left: 3),
    Rejected(words: "buku premi", use: "buku pembantu premi"),
    Rejected(words: "catat keluar", use: "catat pengambilan"),
    Rejected(words: "dipakai di dalam", use: "diambil selama di lapas"),
    Rejected(words: "pelunasan premi", use: "pembayaran saldo saat bebas"),
    Rejected(words: "titipan keluarga", use: "dikirim ke keluarga"),
    Rejected(words: "berutang", use: "belum lunas; piutang"),
    Rejected(words: "latihan baru", use: "pelatihan baru"),
    Rejected(words: "nasib", use: "tindak lanjut"),
    Rejected(words: "musnah", use: "dimusnahkan"),
    Rejected(words: "hapus buku", use: "hapus dari daftar alat"),
    Rejected(words: "banding", use: "bandingkan", left: 1),
    Rejected(words: "diputus", use: "diputuskan; diperiksa"),
    Rejected(words: "bulan terbuka", use: "bulan yang belum ditutup"),
    Rejected(words: "belum dijanjikan", use: "belum ada tanggal janji"),
    Rejected(words: "tunai ke bendahara", use: "tunai (diterima bendahara)"),
    Rejected(words: "saringan tidak menyisakan", use: "tidak ada ... menurut saringan"),
    Rejected(words: "rata hadir", use: "rata-rata hadir"),
    Rejected(words: "hari bahan", use: "hari kerja menyiapkan bahan"),
    Rejected(words: "panjar", use: "uang muka", left: 1),
    Rejected(words: "hr", use: "hari"),
    Rejected(words: "bln", use: "bulan", left: 1),
    Rejected(words: "jml", use: "jumlah", left: 8),
    Rejected(words: "uk", use: "ukuran; nomor"),
  ]

  @Test(arguments: rejected) func noTextHasARejectedWord(_ row: Rejected) {
    let places = Self.texts.filter { Self.stands(row, in: $0.words, isBehind: $0.isBehind) }
      .map(\.place)
    let what = "\(places.count) places say \(row.words), not \(row.use)"
    #expect(places.count <= row.left, "\(what):\n\(places.joined(separator: "\n"))")
    if row.left > 0 { #expect(places.count > row.left - 4, "\(what): count \(row.left) down") }
  }

  struct Row: Sendable {
    var text: String
    var isRejected: Bool
  }

  static let rows = [
    Row(text: "Ulangi sandi", isRejected: true), Row(text: "Kata sandi baru", isRejected: false),
    Row(text: "Sandi lama", isRejected: true), Row(text: "sandiwara", isRejected: false),
    Row(text: "kata.\n sandi", isRejected: false),
  ]

  @Test(arguments: rows) func aRejectedWordIsFound(_ row: Row) {
    #expect(Self.stands(Self.rejected[0], in: Self.words(of: row.text)) == row.isRejected)
  }

  private struct Text: Sendable {
    var place: String
    var words: [String]
    /// Whether the first of them ends the line before, whose own it is.
    var isBehind = false
  }

  /// Every text that may be shown, but for those that stand behind `en:`, and the lines of help
  /// and lessons.
  private static let texts: [Text] = {
    var texts: [Text] = []
    for file in SourceTree.files("Sources") {
      let literals = Literals(file)
      var end = 0
      for literal in literals.all {
        let before = literals.code(end..<literal.range.lowerBound)
        end = literal.range.upperBound
        if before.hasSuffix("en:") { continue }
        texts.append(Text(place: "\(file.path):\(literal.line)", words: words(of: literal.text)))
      }
    }
    for path in ["Resources/Help/id.txt", "Resources/Lessons/id.txt"] {
      // A phrase may run over two lines.
      let lines = (SourceTree.read(path) ?? "").split(
        separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() {
        let last = number == 0 ? nil : words(of: String(lines[number - 1])).last
        let these = words(of: String(line))
        texts.append(
          Text(
            place: "\(path):\(number + 1)", words: (last.map { [$0] } ?? []) + these,
            isBehind: last != nil))
      }
    }
    return texts
  }()

  private static func words(of text: String) -> [String] {
    text.utf8.split { !isLetter($0) }.map {
      String(decoding: $0.map { $0 | 0x20 }, as: UTF8.self)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte | 0x20 || byte == UInt8(ascii: "-")
  }

  private static func stands(
    _ row: Rejected, in words: [String], isBehind: Bool = false
  ) -> Bool {
    let wanted = row.words.split(separator: " ").map(String.init)
    guard words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      !(isBehind && start == 0 && wanted.count == 1) && words[start] == wanted[0]
        && Array(words[start..<start + wanted.count]) == wanted
        && (start == 0 || !row.unlessAfter.contains(words[start - 1]))
    }
  }
}

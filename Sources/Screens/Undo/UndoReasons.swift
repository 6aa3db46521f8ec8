import Wording
import Workshop

extension Action {
  /// Why it cannot be taken back, and what can be done instead; nil where it can.
  var whyKept: Words? {
    switch self {
    case .signSheet, .counterSign, .correctCheck, .recheck:
      Words("putusan yang ditandatangani tetap berlaku", en: "signed verdicts stand")
    case .importPastOutput, .importPastSales:
      Words("riwayat yang diimpor tetap ada", en: "imported history stays")
    case .closeMonth:
      Words(
        "bulan yang ditutup tetap. Koreksi di bulan terbuka",
        en: "a closed month stays. Correct it in the open month")
    case .settleDispute:
      Words(
        "sanggahan yang selesai tetap tercatat; sanggah lagi dengan S di slipnya",
        en: "what was settled stays; dispute the slip again with S")
    case .movePremi:
      Words(
        "buku premi hanya dikoreksi dengan baris baru",
        en: "a ledger is corrected by a new line")
    case .adoptScheme:
      Words(
        "tetapkan skema lain dari tanggal yang sama",
        en: "adopt another scheme from the same day")
    case .reviseMeasures:
      Words("tetapkan batas lain di katalog mutu", en: "set other limits in the quality catalogue")
    case .reviseDefects:
      Words(
        "hentikan atau tambah cacat di katalog mutu",
        en: "retire or add a defect in the catalogue")
    case .blockPieces, .liftBlock:
      Words(
        "blokir dibuka atau dipasang di halaman Lacak",
        en: "a block is set and lifted on the trace page")
    case .noteCause:
      Words(
        "tulis sebab lain pada titik itu dengan E", en: "write another cause of that point with E")
    case .planLot:
      Words("rencana sampel yang ditetapkan tetap", en: "a sampling plan stays once it is fixed")
    case .depositPNBP:
      Words("setoran dengan NTPN sudah di kas negara", en: "the state has receipted the deposit")
    case .adjustStock:
      Words(
        "buah yang ditemukan dicatat di Stok dengan U",
        en: "pieces that turn up are recorded in Stock with U")
    case .adjustMaterial:
      Words(
        "selisih lot dicatat lagi dengan U di lotnya",
        en: "a difference is recorded anew with U on its lot")
    case .writeOffTool:
      Words(
        "alat yang ditemukan lagi diberi nomor baru",
        en: "a tool that turns up again gets a new number")
    case .notePrinted:
      Words("kertasnya sudah keluar dari pencetak", en: "the paper has left the printer")
    case .noteDisclosure:
      Words("yang sudah dilihat tetap tercatat", en: "what was seen stays on record")
    case .noteRestore:
      Words("data sebelumnya disimpan di sebelahnya", en: "the store before it is kept beside")
    case .takeBack:
      Words(
        "yang diretur diperiksa, lalu dijual lagi",
        en: "what came back is judged and sold again")
    case .adoptKeyPins:
      Words("kunci masuk diganti di Petugas", en: "ways in are changed in Officers")
    case .noteAttempts:
      Words("siapa dibuka kuncinya tetap tercatat", en: "who was let go stays on record")
    case .confirmClock:
      Words("tanggal yang dipastikan tetap tercatat", en: "that the date was confirmed stays")
    default: nil
    }
  }
}

import Workshop

extension RuleBroken {
  /// What is there and what to do, for the message line or under the field.
  package func sentence(in workshop: Workshop, _ language: Language) -> String {
    rule.words(in: workshop)[language]
  }
}

extension Rule {
  /// One sentence for each rule: the state, then the way out.
  package func words(in workshop: Workshop) -> Words {
    switch self {
    case .notPermitted(let capability): Self.notPermitted(capability)
    case .unknownUser:
      Words("Pengguna tidak dikenal. Masuk lagi.", en: "Unknown user. Log in again.")
    case .loginForm:
      Words(
        "Kode pengguna: 2-16 huruf kecil, angka, strip. Contoh ptg1.",
        en: "A login has 2-16 small letters, digits, hyphens, such as ptg1.")
    case .loginTaken: Words("Kode sudah dipakai. Pilih kode lain.", en: "Taken. Choose another.")
    case .signatureMissing:
      Words("Perlu tanda tangan. Ctrl+X membukanya.", en: "Needs a signature. Ctrl+X opens it.")
    case .foundedAlready: Words("Bengkel sudah dibuat.", en: "The workshop exists already.")
    case .secondAdministratorMissing:
      Words("Perlu tanda tangan administrator kedua.", en: "Needs a second administrator to sign.")
    case .ownAccount:
      Words(
        "Bukan untuk diri sendiri. Minta administrator lain.",
        en: "Not for oneself. Ask another administrator.")
    case .tooFewAdministrators:
      Words(
        "Harus tersisa 2 administrator. Tambah satu dulu.",
        en: "Two administrators must remain. Add one first.")
    case .userDisabled:
      Words("Pengguna ini nonaktif. Aktifkan dulu.", en: "The user is disabled. Enable it first.")
    case .required: Words("Wajib diisi.", en: "Must be filled in.")
    case .unknownRow:
      Words("Tidak ditemukan. Ketik untuk mencari.", en: "Not found. Type to search.")
    case .textTooLong(let limit):
      Words(
        "Terlalu panjang: paling banyak \(limit) huruf.",
        en: "Too long: at most \(limit) characters.")
    case .textHasControls:
      Words(
        "Ada karakter tak tampak. Ketik ulang isian ini.",
        en: "Holds invisible characters. Type it again.")
    case .textShowsNothing:
      Words(
        "Tidak ada huruf yang tampak. Ketik ulang isian ini.",
        en: "Holds no letter that shows. Type it again.")
    case .namesNothing:
      Words(
        "Bukan nama atau nomor. Ketik seperti di kartu atau di nota.",
        en: "No name or number. Type it as on the card or the nota.")
    case .numberOutOfRange(let lowest, let highest):
      Words("Angka dari \(lowest) sampai \(highest).", en: "A number from \(lowest) to \(highest).")
    case .dayInFuture: Words("Tanggal belum tiba.", en: "The day is still to come.")
    case .dayBeforeStore(let first):
      Words(
        "Sebelum \(first.dashed), hari pertama data ini.",
        en: "Before \(first.dashed), this store's first day.")
    case .nothingChanges: Words("Tidak ada yang berubah.", en: "Nothing changes.")
    case .isWithdrawn: Words("Sudah ditarik. Pilih yang lain.", en: "Withdrawn. Choose another.")
    default:
      personKey ?? peopleAndWeaving(in: workshop) ?? correction(in: workshop) ?? catalogue
        ?? block(in: workshop) ?? order(in: workshop)
        ?? consignment(in: workshop) ?? lot ?? material ?? tool(in: workshop)
        ?? qualityAndMarket(in: workshop)
    }
  }

  private static func notPermitted(_ capability: Capability) -> Words {
    let roles = Role.having(capability)
    return Words(
      "Hanya \(roles.map(\.title.id).joined(separator: ", ")).",
      en: "Only \(roles.map(\.title.en).joined(separator: ", ")).")
  }

  private var personKey: Words? {
    switch self {
    case .identityErased:
      Words(
        "Data pribadi orang ini sudah dihapus. Daftarkan sebagai orang baru bila perlu.",
        en: "This person's personal data were erased. Enrol a new person if need be.")
    case .identityDamaged:
      Words(
        "Kunci orang ini rusak, nama tidak bisa diubah. Panggil administrator: bengkel verify",
        en: "This person's key is damaged, no name can be changed. Call the administrator: "
          + "bengkel verify")
    case .subjectTaken:
      Words(
        "Orang lain terdaftar lebih dulu. Simpan sekali lagi.",
        en: "Somebody else was added first. Save once more.")
    default: nil
    }
  }

  private func peopleAndWeaving(in workshop: Workshop) -> Words? {
    switch self {
    case .nameTooShort: Words("Nama: paling sedikit 2 huruf.", en: "A name has at least 2 letters.")
    case .registerTaken(let other):
      Words(
        "Sudah dipakai \(workshop.code(other)). Periksa kartu, lalu betulkan.",
        en: "Already used by \(workshop.code(other)). Check the card, then mend it.")
    case .blockForm:
      Words(
        "Blok: huruf, angka, strip. Contoh B-2.",
        en: "A block has letters, digits, hyphens, such as B-2.")
    case .releaseBeforeEnrolment:
      Words("Sebelum tanggal daftar. Periksa tanggal.", en: "Before the enrolment. Check the date.")
    case .levelOutOfRange: Words("Tingkat dari 0 sampai 3.", en: "A level is from 0 to 3.")
    case .hasWorked:
      Words("Sudah tercatat bekerja. Ubah statusnya.", en: "Has recorded work. Change the status.")
    case .hasTrained:
      Words(
        "Tercatat ikut pelatihan. Ubah statusnya.", en: "Took a training. Change the status.")
    case .endsBeforeStart(let first):
      Words(
        "Sebelum hari pertamanya, \(first.dashed).",
        en: "Before its first day, \(first.dashed).")
    case .beforeEnrolment(let enrolled):
      Words(
        "Sebelum hari masuk \(enrolled.dashed). Isi yang lebih baru.",
        en: "Before the enrolment, \(enrolled.dashed). Take a later day.")
    case .statusIs(let status):
      Words(
        "Statusnya kini \(status.name.id). Pilih tanpa orang ini.",
        en: "The status is \(status.name.en) now. Choose without this one.")
    case .sizesMissing:
      Words("Isi ukuran x jumlah. Contoh 7x4 8x6.", en: "Fill in size x count, such as 7x4 8x6.")
    case .sizeNotMade(let size):
      Words(
        "No.\(size) tidak dibuat. Pilih ukuran lain.", en: "No.\(size) is not made. Choose another."
      )
    case .tooManyPieces(let limit):
      Words(
        "Paling banyak \(limit) buah. Buka batch kedua.",
        en: "At most \(limit) pieces. Open a second batch.")
    case .colourNotMade: Words("Warna tidak dibuat.", en: "The colour is not made.")
    case .dueBeforeOpening:
      Words("Tenggat sebelum hari buka.", en: "Due before the opening.")
    case .crewEmpty:
      Words(
        "Regu masih kosong. Isi paling sedikit satu orang.",
        en: "The crew is empty. Put in at least one.")
    case .mayNotWork(let inmate, let obstacles): obstacles.sentence(of: workshop.code(inmate))
    case .pieceWithoutHolder(let piece, let inmate):
      Words(
        "Buah \(piece) tanpa pemegang: \(workshop.code(inmate)) tidak aktif. Catat buah lain.",
        en: "Piece \(piece) has no holder: \(workshop.code(inmate)) is not active. Take others.")
    case .batchHasOutput:
      Words(
        "Batch sudah ada hasilnya. Kosongkan hasilnya dulu.",
        en: "The batch has output. Clear it first.")
    case .batchClosed: Words("Batch sudah selesai.", en: "The batch is finished.")
    case .stageNotOnRoute:
      Words("Tahap tidak ada pada barang ini.", en: "The product has no such stage.")
    case .tooFewStanding(let asked, let standing):
      Words(
        "Diminta \(asked), yang siap pada tahap ini \(standing). Ketik \(standing) atau kurang.",
        en: "Asked for \(asked), ready at this stage \(standing). Type \(standing) or less.")
    case .pieceNotStanding(let piece):
      Words(
        "Buah \(piece) tidak berada pada tahap ini.", en: "Piece \(piece) is not at this stage.")
    case .pieceListedTwice(let piece):
      Words("Buah \(piece) tertulis dua kali.", en: "Piece \(piece) is listed twice.")
    case .workerListedTwice: Words("Orang tertulis dua kali.", en: "A person is listed twice.")
    case .attendanceWithPieces:
      Words("Tidak hadir tidak bisa ada hasilnya.", en: "Somebody absent has no output.")
    case .laterWorkOnPiece(let piece):
      Words(
        "Buah \(piece) sudah diperiksa atau lanjut. Boleh tambah, tidak kurang.",
        en: "Piece \(piece) was judged or went on. The count may grow, not shrink.")
    default: nil
    }
  }

  private func qualityAndMarket(in workshop: Workshop) -> Words {
    switch self {
    case .sheetEmpty:
      Words("Belum ada putusan. L, B atau G memutuskan.", en: "No verdicts yet. L, B or G judges.")
    case .pieceNotWaiting(let piece):
      Words(
        "Buah \(piece) tidak menunggu putusan.", en: "Piece \(piece) does not wait for a verdict.")
    case .pieceNeverShown(let piece):
      Words(
        "Buah \(piece) belum dilihat. Pindah ke sana dulu.",
        en: "Piece \(piece) was not seen. Go there first.")
    case .gradeMissing:
      Words("Mutu belum dipilih: L untuk A, B untuk B.", en: "No grade yet: L for A, B for B.")
    case .gradeNotHere: Words("Gerbang ini tanpa mutu.", en: "This gate has no grades.")
    case .downgradeNotHere:
      Words("Turun mutu hanya di gerbang akhir.", en: "Only the final gate downgrades.")
    case .defectMissing:
      Words(
        "Cacat belum dipilih. Pilih dengan angka atau panah.",
        en: "No defect chosen. Choose by digit or arrows.")
    case .unknownDefect: Words("Cacat tidak dikenal.", en: "Unknown defect.")
    case .criticalMustReject:
      Words("Cacat kritis: hanya Ditolak.", en: "A critical defect: only rejection.")
    case .tooManyReworks(let limit):
      Words(
        "Sudah \(limit) kali kerja ulang: terima atau tolak.",
        en: "Reworked \(limit) times: accept or reject.")
    case .repairStageNotBefore:
      Words(
        "Tahap perbaikan harus sebelum gerbang.", en: "The repair stage must be before the gate.")
    case .notCondemned:
      Words(
        "Penolakan ini tidak menunggu tanda tangan.", en: "This rejection waits for no signature.")
    case .sameInspector:
      Words(
        "Pemeriksa sendiri tidak boleh. Minta orang kedua.",
        en: "Not the inspector. Ask a second person.")
    case .secondPersonMissing:
      Words(
        "Perlu tanda tangan Kasubsi lain dan alasan.",
        en: "Needs another supervisor's signature and a reason.")
    case .unknownReading:
      Words(
        "Batas ukuran sudah berganti. Enter mengukur lagi.",
        en: "The limits have changed. Enter measures again.")
    case .readingOutside(let reading, let product):
      Words(
        Self.outside(reading, workshop.products[product], .indonesian)
          + ": G cacat, Enter ukur lagi.",
        en: Self.outside(reading, workshop.products[product], .english)
          + ": G defects, Enter measures again.")
    case .linesMissing:
      Words("Nota masih kosong. Ketik kode barang.", en: "No lines yet. Type an item code.")
    case .notCountable(let place):
      Words(
        "\(workshop.code(place)) "
          + "\(workshop.state(of: place).name.id), bukan stok. Hapus dari daftar.",
        en: "\(workshop.code(place)) is "
          + "\(workshop.state(of: place).name.en), not stock. Take it off the list.")
    case .notInStock(let asked, let inStock):
      Words(
        "Diminta \(asked), bebas dijual \(inStock).",
        en: "Asked for \(asked), free to sell \(inStock).")
    case .priceMissing: Words("Harga lebih dari 0.", en: "A price is more than 0.")
    case .belowBand(let lowest):
      Words(
        "Di bawah kisaran \(lowest.sentence). Perlu tanda tangan Kasubsi.",
        en: "Below the band of \(lowest.sentence). Needs a supervisor's signature.")
    case .reasonMissing:
      Words("Harga di bawah kisaran: isi alasan.", en: "Below the band: give a reason.")
    case .paidTooLittle(let total):
      Words(
        "Kurang dari jumlah \(total.sentence).", en: "Less than the total of \(total.sentence).")
    case .notaNumberTaken: Words("Nomor nota sudah dipakai.", en: "The nota number is taken.")
    case .buyerNameTooShort:
      Words("Pembeli: paling sedikit 2 huruf.", en: "A buyer has at least 2 letters.")
    case .buyerTaken:
      Words(
        "Pembeli sudah ada. Pilih dari daftar.", en: "The buyer exists. Choose it from the list.")
    case .buyerHasBought:
      Words("Pembeli ini sudah ada nota atau pesanan.", en: "This buyer has a nota or an order.")
    case .takenBackAlready:
      Words("Buah ini sudah diretur dari nota ini.", en: "This nota's piece came back already.")
    case .returnBeforeSale(let day):
      Words(
        "Sebelum dijual dan dibayar, \(day.dashed). Periksa tanggal.",
        en: "Before it was sold and paid, \(day.dashed). Check the day.")
    case .debtShrinks:
      Words(
        "Nota ini belum dibayar: utangnya yang berkurang.",
        en: "The nota is not paid: its debt shrinks instead.")
    case .beyondDebt(let due):
      Words(
        "Utangnya tinggal \(due.sentence). Lunasi dulu, lalu uangnya kembali.",
        en: "Only \(due.sentence) is owed. Pay it first, then money goes back.")
    case .saleHasReturns:
      Words(
        "Ada buah yang diretur. Sisanya diretur satu per satu.",
        en: "Pieces of it came back. Take the others back one by one.")
    case .notHistory(let first):
      Words(
        "Bukan riwayat: mulai \(first.dashed) dicatat biasa.",
        en: "Not history: recorded as usual from \(first.dashed).")
    case .alreadyImported: Words("Sudah ada.", en: "Already there.")
    default: earnings
    }
  }

  private var earnings: Words {
    switch self {
    case .amountMissing:
      Words("Isi jumlah rupiah, lebih dari 0.", en: "Fill in an amount of more than 0.")
    case .notOnCredit:
      Words("Nota ini tidak berutang. Pilih nota lain.", en: "Not on credit. Choose another nota.")
    case .paidBeforeSale(let day):
      Words(
        "Sebelum notanya, \(day.dashed). Periksa tanggal.",
        en: "Before its nota, \(day.dashed). Check the day.")
    case .partsNotWhole(let sum):
      Words(
        "Bagian berjumlah \(sum) per mil, harus 1000 (100%).",
        en: "The parts sum to \(sum) per mille; it must be 1000 (100%).")
    case .workersPartMissing:
      Words(
        "Harus satu bagian Premi, paling banyak satu PNBP.",
        en: "One part is premi and at most one is PNBP.")
    case .monthClosed(let month):
      Words(
        "\(month.title(.indonesian)) sudah ditutup. Catat di bulan yang masih terbuka.",
        en: "\(month.title(.english)) is closed. Record it in a month still open.")
    case .monthNotOver(let month):
      Words(
        "\(month.title(.indonesian)) belum lewat. Tutup mulai \((month.last + 1).dashed).",
        en: "\(month.title(.english)) is not over. Close it from \((month.last + 1).dashed).")
    case .earlierMonthOpen(let month):
      Words(
        "\(month.title(.indonesian)) belum ditutup. Tutup bulan itu dulu.",
        en: "\(month.title(.english)) is still open. Close that month first.")
    case .nothingToClose(let month):
      Words(
        "\(month.title(.indonesian)): tidak ada uang masuk atau biaya.",
        en: "\(month.title(.english)): no money came in or went out.")
    case .figuresChanged:
      Words(
        "Catatan berubah sejak dihitung. Buka lagi, periksa, lalu tanda tangan.",
        en: "The records changed since. Open it again, check, then sign.")
    case .depositMissing:
      Words("PNBP belum disetor penuh: isi catatan.", en: "PNBP not fully deposited: give a note.")
    case .approvalMissing:
      Words("Perlu tanda tangan Kasubsi.", en: "Needs a supervisor's signature.")
    default: ledger
    }
  }

  private var ledger: Words {
    switch self {
    case .sumTooLarge:
      Words(
        "Jumlahnya di luar nalar. Periksa harga dan biaya.",
        en: "A sum beyond all reason. Check prices and costs.")
    case .beyondBalance(let balance):
      Words(
        "Lebih dari saldo \(balance.sentence). Kurangi jumlahnya.",
        en: "More than the balance of \(balance.sentence). Take less.")
    case .beyondUsable(let usable):
      Words(
        "Yang boleh dipakai di dalam tinggal \(usable.sentence).",
        en: "No more than \(usable.sentence) may be used inside.")
    case .notReleased:
      Words(
        "Belum bebas. Ubah statusnya dulu, lalu bayarkan.",
        en: "Not released yet. Change the status first, then pay out.")
    case .allAtRelease(let balance):
      Words(
        "Saat bebas dibayar seluruhnya: \(balance.sentence).",
        en: "At release all is paid out: \(balance.sentence).")
    case .slipDisputed:
      Words("Slip ini sudah disanggah.", en: "This slip is disputed already.")
    case .disputeSettled:
      Words("Sanggahan ini sudah selesai.", en: "This dispute is settled.")
    case .ownDispute:
      Words(
        "Diselesaikan petugas lain, bukan yang mencatatnya.",
        en: "Settled by another officer than the one who noted it.")
    case .billingForm:
      Words("Kode billing: 15 angka.", en: "A billing code has 15 digits.")
    case .ntpnForm:
      Words(
        "NTPN: 16 huruf besar atau angka.", en: "An NTPN has 16 capital letters or digits.")
    case .beyondDeposit(let owed):
      Words(
        "PNBP yang belum disetor tinggal \(owed.sentence).",
        en: "PNBP still to be deposited is \(owed.sentence).")
    default: Words("Belum bisa.", en: "Not possible yet.")
    }
  }

  /// What was found and what is allowed: `ring 2 2,6 di luar 2,7-3,3`.
  private static func outside(_ reading: Reading, _ product: Product, _ language: Language)
    -> String
  {
    let found = reading.title(of: product, language) + " " + reading.text(of: product, language)
    let outside = Words(" di luar ", en: " is outside ")[language]
    return found + outside + reading.limits(of: product, language)
  }
}

import Workshop

extension OfficeRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .nameTaken:
      Words("Nama ini sudah ada. Pilih lain.", en: "The name is taken. Choose another.")
    case .codeTaken:
      Words("Kode ini sudah ada. Pilih lain.", en: "The code is taken. Choose another.")
    case .codeForm:
      Words(
        "Kode: 2 sampai 12 huruf besar, angka, tanda hubung; tidak berubah lagi.",
        en: "A code is 2 to 12 capitals, digits or hyphens, and stays.")
    case .letterTaken:
      Words(
        "Huruf ini sudah dipakai. Pilih huruf lain.", en: "The letter is taken. Choose another.")
    case .letterForm: Words("Satu huruf, A sampai Z.", en: "One letter, A to Z.")
    case .retired:
      Words(
        "Sudah tidak dipakai lagi. Pilih yang lain.",
        en: "It is no longer in use. Choose another.")
    case .stillInUse:
      Words("Ada buah yang memakainya, jadi tetap ada.", en: "Pieces have it, so it stays.")
    case .lowestAboveUsual:
      Words(
        "Harga terendah tidak boleh di atas harga biasa. Turunkan harga terendah.",
        en: "The lowest price cannot be above the usual one. Lower it.")
    case .sizesForm:
      Words(
        "Ukuran dari kecil ke besar, contoh 6-10.", en: "Sizes from small to large, such as 6-10.")
    case .colourMissing:
      Words("Minimal satu warna. Ketik satu warna.", en: "At least one colour. Type one.")
    case .coloursKept(let count):
      Words(
        "Biarkan \(count) warna pertama; yang baru di belakangnya.",
        en: "Keep the first \(counted(count, "colour")); put new ones after.")
    case .stageMissing:
      Words(
        "Isi tahap yang ada di daftar, masing-masing sekali.",
        en: "Enter stages from the list, each once.")
    case .lastIsNoFinalGate:
      Words(
        "Urutan tahap harus berakhir di satu gerbang akhir.",
        en: "The stages must end at one final gate.")
    case .nationalNumberForm:
      Words("NIP 18 angka, atau kosong.", en: "An NIP has 18 digits, or leave it empty.")
    case .numbersBelow(let used):
      Words(
        "Nomor \(used) sudah pernah dihitung. Hapus dulu dari daftar alat, atau isi \(used).",
        en: "Number \(used) was counted once. Write it off, or enter \(used).")
    case .addressOfPrivate:
      Words(
        "Alamat hanya untuk instansi; pembeli pribadi cukup nama.",
        en: "An address is for institutions; for a private buyer the name is enough.")
    case .numberGiven(let series, let last): Self.given(workshop.code(of: last, series))
    case .numberBelowRecords(let series, let last): Self.recorded(workshop.code(of: last, series))
    case .paperNumbersMissing:
      Words(
        "Isi dulu nomor terakhir di kertas, dari beranda.",
        en: "First enter the last numbers on paper, from home.")
    case .noWorkingDay:
      Words(
        "Minimal satu hari kerja dalam seminggu. Ketik satu hari.",
        en: "At least one working day a week. Type one.")
    case .dayTwice:
      Words(
        "Satu hari hanya sekali. Hapus yang berulang.",
        en: "Name each day once. Remove the repeated one.")
    case .countedAlready(let from, let used):
      Words(
        "Yang mulai \(from.dashed) sudah dipakai menghitung pada \(used.dashed). Isi hari lain.",
        en: "What holds from \(from.dashed) was used on \(used.dashed). Choose another day.")
    }
  }

  private static func given(_ code: String) -> Words {
    Words("Nomor sampai ", en: "Numbers up to ") + code
      + Words(" sudah diberikan. Isi yang lebih besar.", en: " were given. Enter a larger one.")
  }

  private static func recorded(_ code: String) -> Words {
    Words("Di catatan sudah ada ", en: "The records have ") + code
      + Words(". Isi itu atau yang lebih besar.", en: ". Enter that or a larger one.")
  }
}

extension SetPrices: Told {
  /// `harga SG-POLOS mulai 01-12-2026`.
  package func words(in workshop: Workshop) -> Words {
    let code = workshop.products.contains(product) ? workshop.products[product].code : "-"
    return Words("harga ", en: "prices of ") + code + Words(" mulai ", en: " from ") + from.dashed
  }

  package var whyKept: Words? {
    Words(
      "tetapkan harga lain, mulai hari yang sama atau lain",
      en: "set other prices, from the same day or another")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetChannel: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("saluran ", en: "channel ") + Words(name, en: english) + Words(" mulai ", en: " from ")
      + from.dashed
  }

  package var whyKept: Words? {
    Words("ubah sekali lagi, mulai hari yang sama", en: "change it once more from the same day")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetLetterhead: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("kop surat mulai ", en: "letterhead from ") + letterhead.from.dashed
  }

  package var whyKept: Words? {
    Words("tetapkan kop lain, mulai hari yang sama", en: "set another one from the same day")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetOfficial: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("pejabat \(official.title) mulai ", en: "official \(official.title) from ")
      + official.from.dashed
  }

  package var whyKept: Words? {
    Words("ubah sekali lagi, mulai hari yang sama", en: "change it once more from the same day")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetToolKind: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("jenis alat ", en: "tool kind ") + Words(name, en: english)
  }

  package var whyKept: Words? {
    Words("ubah sekali lagi di daftar alat", en: "change it once more in the list of tools")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetMaterial: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("jenis bahan ", en: "material ") + Words(name, en: english)
  }

  package var whyKept: Words? {
    Words("ubah sekali lagi di daftar bahan", en: "change it once more in the list of materials")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension EditBuyer: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("perubahan pembeli", en: "change of buyer") + ", "
      + (subject == nil ? Words(name ?? "", en: name ?? "") : .privateBuyer)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .row(.buyer(buyer)) }
}

extension SetProduct: Told {
  package func words(in workshop: Workshop) -> Words {
    (product == nil ? Words("barang baru ", en: "new product ") : Words("barang ", en: "product "))
      + row.code
  }

  package var whyKept: Words? {
    Words("ubah sekali lagi di daftar barang", en: "change it once more in the list of products")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetStage: Told {
  package func words(in workshop: Workshop) -> Words {
    (stage == nil ? Words("tahap baru ", en: "new stage ") : Words("tahap ", en: "stage "))
      + Words(row.name, en: row.english)
  }

  package var whyKept: Words? {
    Words("ubah sekali lagi di daftar tahap", en: "change it once more in the list of stages")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

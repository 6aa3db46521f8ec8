import Workshop

/// A column that a kind of file may have, with the words that head it.
struct Heading {
  var field: FieldName
  var isRequired: Bool
  /// The first that a file has is taken.
  var names: [String]
  /// What is written; the first name where nothing else is said.
  var written: String

  init(
    _ field: FieldName, required: Bool = false, written: String? = nil, _ names: [String]
  ) {
    self.field = field
    isRequired = required
    self.names = names
    self.written = written ?? names[0]
  }
}

extension FieldName {
  /// Whether its column holds days.
  var isDay: Bool {
    switch self {
    case .day, .release, .releaseKnown, .permitDate, .assessed, .hearing, .from: true
    default: false
    }
  }

  /// Whether its column holds money.
  var isMoney: Bool {
    switch self {
    case .price, .total, .usualA, .lowestA, .usualB, .lowestB, .usualC, .lowestC: true
    default: false
    }
  }
}

extension ImportKind {
  /// The columns, in the order in which they are written; other columns of a file are passed over.
  ///
  /// Where several columns of a file fit, the one whose words come first here is read; a column is
  /// read as one field only. So `Jumlah` beside `Banyaknya` is the money, as printed notas have it.
  var headings: [Heading] {
    switch self {
    case .people: Self.peopleHeadings
    case .output: Self.outputHeadings
    case .sales: Self.salesHeadings
    case .holidays: Self.holidayHeadings
    case .releases: Self.releasesHeadings
    case .buyers: OfficeHeadings.buyers
    case .channels: OfficeHeadings.channels
    case .prices: OfficeHeadings.prices
    case .materials: OfficeHeadings.materials
    case .tools: OfficeHeadings.tools
    }
  }

  /// The columns that lists of the kind add up.
  var summed: [FieldName] {
    switch self {
    case .sales: [.quantity, .total]
    case .output: [.amount]
    case .people, .holidays, .releases, .buyers, .channels, .prices, .materials, .tools: []
    }
  }

  /// The heading that is written for a field.
  func heading(_ field: FieldName) -> String {
    headings.first { $0.field == field }?.written ?? ""
  }

  private static let peopleHeadings = [
    Heading(
      .register, required: true,
      [
        "Nomor Register", "No Register", "Nomor Registrasi", "No Registrasi", "No Reg", "Register",
        "Registrasi", "Register Number", "Register No", "Registration Number", "Reg No",
      ]),
    Heading(
      .name, required: true,
      [
        "Nama", "Nama Lengkap", "Nama Warga Binaan", "Nama WBP", "Warga Binaan", "Name",
        "Full Name", "Inmate",
      ]),
    Heading(
      .block, required: true,
      ["Blok", "Blok Hunian", "Blok Kamar", "Kamar", "Block", "Cell Block", "Cell"]),
    Heading(
      .release,
      [
        "Perkiraan Bebas", "Tanggal Bebas", "Tgl Bebas", "Tanggal Perkiraan Bebas", "Ekspirasi",
        "Tanggal Ekspirasi", "Bebas", "Expected Release", "Release Date", "Release",
      ]),
    Heading(.releaseKnown, ["Diketahui Tanggal", "Known On"]),
    Heading(
      .skills,
      [
        "Keterampilan", "Tingkat Keterampilan", "Keahlian", "Tingkat", "Skills", "Skill",
        "Skill Level", "Level",
      ]),
    Heading(
      .permit,
      [
        "No SK", "Nomor SK", "SK", "No SK Kalapas", "Nomor SK Kalapas", "Decree Number",
        "Decree No", "Decree",
      ]),
    Heading(.permitDate, ["Tanggal SK", "Tgl SK", "Decree Date"]),
    Heading(.craft, ["Peran", "Tugas", "Craft", "Role", "Job"]),
    Heading(
      .assessed,
      ["Asesmen", "Tanggal Asesmen", "Tgl Asesmen", "Assessment", "Assessment Date", "Assessed"]),
    Heading(.fit, ["Hasil Asesmen", "Layak", "Assessment Result", "Fit"]),
    Heading(
      .hearing,
      ["Sidang TPP", "Tanggal Sidang TPP", "Tanggal TPP", "TPP", "TPP Hearing", "Hearing"]),
  ]

  /// Somebody is named by one of the first two.
  private static let releasesHeadings = [
    Heading(.worker, ["Kode Pekerja", "Kode WB", "Kode", "Worker Code", "Code"]),
    Heading(
      .register, ["Nomor Register", "No Register", "No Reg", "Register", "Register Number"]),
    Heading(
      .release, required: true,
      [
        "Bebas Baru", "Perkiraan Bebas", "Tanggal Bebas", "Tgl Bebas", "Ekspirasi", "New Release",
        "Expected Release", "Release Date", "Release",
      ]),
    Heading(.releaseKnown, ["Diketahui Tanggal", "Tanggal SK", "Known On", "Decree Date"]),
    Heading(.note, ["Dasar", "Nomor SK", "No SK", "Keterangan", "Basis", "Decree Number"]),
  ]

  private static let outputHeadings = [
    Heading(
      .day, required: true,
      ["Tanggal", "Tgl", "Tanggal Kerja", "Hari", "Date", "Work Date", "Day"]),
    Heading(
      .worker, required: true,
      [
        "Kode Pekerja", "Pekerja", "Kode WB", "Kode Warga Binaan", "Kode", "Worker Code", "Worker",
        "Code",
      ]),
    Heading(
      .batch, required: true,
      ["Batch", "Kode Batch", "Nomor Batch", "No Batch", "Batch Code", "Batch Number", "Batch No"]),
    Heading(.stage, required: true, ["Tahap", "Tahapan", "Proses", "Stage", "Step"]),
    Heading(
      .amount, required: true,
      [
        "Hasil", "Jumlah Hasil", "Hasil Jadi", "Jumlah", "Jml", "Output", "Result", "Amount",
        "Quantity",
        "Qty",
      ]),
  ]

  private static let holidayHeadings = [
    Heading(.day, required: true, ["Tanggal", "Tgl", "Tanggal Libur", "Date", "Day"]),
    Heading(
      .name, required: true,
      ["Nama", "Nama Libur", "Hari Libur", "Libur", "Keterangan", "Name", "Holiday"]),
  ]

  private static let salesHeadings = [
    Heading(
      .number, required: true,
      [
        "Nota", "Nomor Nota", "No Nota", "Nomor Kuitansi", "No Kuitansi", "Nota Number",
        "Receipt Number", "Receipt No", "Receipt", "Invoice Number", "Invoice No", "Invoice",
      ]),
    Heading(
      .day, required: true,
      ["Tanggal", "Tgl", "Tanggal Nota", "Tanggal Jual", "Date", "Sale Date", "Day"]),
    Heading(.buyer, ["Pembeli", "Nama Pembeli", "Pelanggan", "Buyer", "Customer"]),
    Heading(
      .channel, required: true,
      ["Saluran", "Saluran Penjualan", "Jalur", "Channel", "Sales Channel"]),
    Heading(
      .product, required: true,
      [
        "Kode", "Kode Barang", "Kode Produk", "Product Code", "Item Code", "Code", "SKU", "Produk",
        "Barang", "Nama Barang", "Product", "Item",
      ]),
    Heading(
      .quantity, required: true, written: "Jumlah",
      [
        "Banyaknya", "Banyak", "Jumlah", "Jml", "Jumlah Barang", "Jml Barang", "Jumlah Buah",
        "Kuantitas", "Quantity", "Qty",
      ]),
    Heading(
      .price, required: true,
      [
        "Harga", "Harga Satuan", "Harga/Buah", "Harga per Buah", "Hrg", "Hrg Satuan", "Price",
        "Unit Price",
      ]),
    Heading(
      .total,
      [
        "Total", "Total Harga", "Jumlah Harga", "Jml Harga", "Jumlah Uang", "Subtotal",
        "Total Price", "Amount", "Jumlah", "Jml",
      ]),
  ]
}

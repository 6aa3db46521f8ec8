/// The columns of what is sold and ordered, by whom and where.
enum MarketHeadings {
  private static let product = Heading(
    .product, required: true,
    ["Kode", "Kode Barang", "Kode Produk", "Produk", "Barang", "Nama Barang"],
    en: ["Product Code", "Item Code", "Code", "SKU", "Product", "Item"])

  static let sales = [
    Heading(
      .number, required: true,
      ["Nota", "Nomor Nota", "No Nota", "Nomor Kuitansi", "No Kuitansi"],
      en: [
        "Nota Number", "Receipt Number", "Receipt No", "Receipt", "Invoice Number", "Invoice No",
        "Invoice",
      ]),
    Heading(
      .day, required: true, ["Tanggal", "Tgl", "Tanggal Nota", "Tanggal Jual"],
      en: ["Date", "Sale Date", "Day"]),
    Heading(.buyer, ["Pembeli", "Nama Pembeli", "Pelanggan"], en: ["Buyer", "Customer"]),
    Heading(
      .channel, required: true, ["Saluran", "Saluran Penjualan", "Jalur"],
      en: ["Channel", "Sales Channel"]),
    product,
    Heading(
      .quantity, required: true, written: "Jumlah",
      [
        "Banyaknya", "Banyak", "Jumlah", "Jml", "Jumlah Barang", "Jml Barang", "Jumlah Buah",
        "Kuantitas",
      ], en: ["Quantity", "Qty"]),
    Heading(
      .price, required: true,
      ["Harga", "Harga Satuan", "Harga/Buah", "Harga per Buah", "Hrg", "Hrg Satuan"],
      en: ["Price", "Unit Price"]),
    Heading(.discount, ["Potongan", "Diskon", "Rabat"], en: ["Discount"]),
    Heading(
      .total,
      [
        "Total", "Total Harga", "Jumlah Harga", "Jml Harga", "Jumlah Uang", "Subtotal", "Jumlah",
        "Jml",
      ], en: ["Total Price", "Amount"]),
  ]

  static let orders = [
    Heading(
      .order, required: true, ["Pesanan", "Nomor Pesanan", "No Pesanan"],
      en: ["Order", "Order Number", "Order No"]),
    Heading(
      .day, required: true, ["Tanggal", "Tgl", "Tanggal Pesan"], en: ["Date", "Order Date"]),
    Heading(
      .buyer, required: true, ["Pembeli", "Pemesan", "Pelanggan"], en: ["Buyer", "Customer"]),
    Heading(.channel, ["Saluran", "Saluran Penjualan", "Jalur"], en: ["Channel"]),
    product,
    Heading(.colour, ["Warna"], en: ["Colour", "Color"]),
    Heading(.sizes, required: true, ["Ukuran"], en: ["Size"]),
    Heading(.grade, ["Mutu"], en: ["Grade"]),
    Heading(
      .quantity, required: true, ["Jumlah", "Banyaknya"], en: ["Quantity", "Qty"]),
    Heading(.price, ["Harga", "Harga Satuan"], en: ["Price", "Unit Price"]),
    Heading(.due, ["Janji", "Dijanjikan", "Tanggal Janji"], en: ["Promised", "Promised For"]),
    Heading(.reason, ["Alasan"], en: ["Reason"]),
    Heading(.advance, ["Uang Muka", "DP"], en: ["Advance", "Down Payment"]),
    Heading(.payment, ["Cara Bayar", "Bayar"], en: ["Payment"]),
    Heading(.given, ["Diserahkan"], en: ["Handed Over"]),
    Heading(.status, ["Keadaan"], en: ["State"]),
  ]

  static let buyers = [
    Heading(.buyer, required: true, ["Pembeli", "Nama", "Nama Pembeli"], en: ["Buyer", "Name"]),
    Heading(.kind, required: true, ["Jenis", "Jenis Pembeli"], en: ["Kind", "Type"]),
    Heading(.channel, required: true, ["Saluran", "Saluran Penjualan"], en: ["Channel"]),
    Heading(.address, ["Alamat"], en: ["Address"]),
    Heading(.contact, ["Kontak", "Telepon", "No Telepon", "HP"], en: ["Contact", "Phone"]),
    Heading(.taxNumber, ["NPWP"], en: ["Tax Number"]),
  ]

  static let channels = [
    Heading(.name, required: true, ["Saluran", "Nama Saluran"], en: ["Channel", "Name"]),
    OfficeHeadings.english,
    Heading(.commission, ["Komisi", "Komisi Persen"], en: ["Commission"]),
    OfficeHeadings.from,
  ]
}

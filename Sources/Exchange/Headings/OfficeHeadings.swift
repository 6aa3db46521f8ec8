/// The columns of what the office decides and keeps lists of.
enum OfficeHeadings {
  static let english = Heading(
    .note, ["Nama Inggris", "Inggris"], en: ["English Name", "English"])
  static let from = Heading(.from, ["Mulai", "Berlaku Mulai", "Mulai Tanggal"], en: ["From"])

  private static let bands = [
    Heading(.usualA, required: true, ["Harga A", "Harga"], en: ["Price A", "Price"]),
    Heading(.lowestA, ["Terendah A", "Harga Terendah A"], en: ["Lowest A"]),
    Heading(.usualB, ["Harga B"], en: ["Price B"]),
    Heading(.lowestB, ["Terendah B", "Harga Terendah B"], en: ["Lowest B"]),
    Heading(.usualC, ["Harga C"], en: ["Price C"]),
    Heading(.lowestC, ["Terendah C", "Harga Terendah C"], en: ["Lowest C"]),
  ]

  static let products =
    [
      Heading(
        .code, required: true, ["Kode", "Kode Barang"],
        en: ["Product Code", "Code"]),
      Heading(.letter, required: true, ["Huruf", "Huruf Kode"], en: ["Letter"]),
      Heading(
        .name, required: true, ["Nama", "Nama Barang", "Barang"], en: ["Name", "Product"]),
      Heading(.shortName, required: true, ["Nama Pendek", "Singkatan"], en: ["Short Name"]),
      Heading(.colour, required: true, ["Warna"], en: ["Colours", "Colors"]),
      Heading(.sizes, required: true, ["Ukuran"], en: ["Sizes"]),
      Heading(.unit, ["Tahap Bahan"], en: ["Material Stages"]),
      Heading(.stage, required: true, ["Jalan", "Jalan Buah", "Tahap"], en: ["Way", "Stages"]),
    ] + bands + [Heading(.day, ["Berhenti"], en: ["Ends"])]

  static let prices =
    [
      Heading(
        .product, required: true, ["Kode", "Kode Barang"], en: ["Product Code", "Code"]), from,
    ] + bands

  static let materials = [
    Heading(.name, required: true, ["Bahan", "Nama Bahan", "Nama"], en: ["Material", "Name"]),
    english,
    Heading(.unit, required: true, ["Satuan"], en: ["Unit"]),
    Heading(.englishUnit, ["Satuan Inggris"], en: ["English Unit"]),
    Heading(
      .quantity, ["Minimum", "Batas Minimum", "Stok Minimum"], en: ["Minimum Stock"]),
  ]

  static let tools = [
    Heading(.name, required: true, ["Alat", "Nama Alat", "Nama"], en: ["Tool", "Name"]),
    english,
    Heading(
      .number, required: true, ["Nomor Sampai", "Nomor", "Jumlah", "Banyaknya"],
      en: ["Numbers", "Count"]),
  ]

  static let holidays = [
    Heading(.day, required: true, ["Tanggal", "Tgl", "Tanggal Libur"], en: ["Date", "Day"]),
    Heading(
      .name, required: true, ["Nama", "Nama Libur", "Hari Libur", "Libur", "Keterangan"],
      en: ["Name", "Holiday"]),
  ]
}

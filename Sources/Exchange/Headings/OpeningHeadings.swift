/// The columns of what was there the day before the store's first day.
enum OpeningHeadings {
  static let stock = [
    Heading(
      .product, required: true, ["Kode", "Kode Barang", "Barang"],
      en: ["Product Code", "Code", "Product"]),
    Heading(.colour, ["Warna"], en: ["Colour", "Color"]),
    Heading(.sizes, required: true, ["Ukuran"], en: ["Size"]),
    Heading(.grade, ["Mutu"], en: ["Grade"]),
    Heading(
      .quantity, required: true, ["Jumlah", "Banyaknya"], en: ["Quantity", "Qty"]),
    Heading(
      .price, ["Nilai Satu", "Nilai Satuan", "Harga"], en: ["Value of One", "Unit Value", "Price"]),
    Heading(.crew, required: true, ["Pembuat"], en: ["Makers"]),
    Heading(
      .buyer, ["Mitra atau Pembeli", "Mitra", "Pembeli"], en: ["Partner or Buyer", "Buyer"]),
    Heading(.channel, ["Saluran"], en: ["Channel"]),
    Heading(.number, ["Nomor Nota", "Nota", "No Nota"], en: ["Nota Number"]),
  ]

  static let balances = [
    Heading(.kind, required: true, ["Saldo", "Apa"], en: ["Balance", "What"]),
    Heading(
      .worker, ["Kode Pekerja", "Kode WB", "Kode"], en: ["Worker Code", "Code"]),
    Heading(.month, ["Bulan"], en: ["Month"]),
    Heading(.words, ["Nama", "Di Mana"], en: ["Name", "Where"]),
    Heading(
      .amount, required: true, money: true, ["Jumlah", "Disimpan"], en: ["Amount", "Saved"]),
    Heading(.paid, money: true, ["Boleh Dipakai"], en: ["Usable"]),
  ]
}

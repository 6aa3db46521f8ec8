import Workshop

/// The columns of what the office decides and keeps lists of.
enum OfficeHeadings {
  static let buyers = [
    Heading(.buyer, required: true, ["Pembeli", "Nama", "Nama Pembeli", "Buyer", "Name"]),
    Heading(.kind, required: true, ["Jenis", "Jenis Pembeli", "Kind", "Type"]),
    Heading(.channel, required: true, ["Saluran", "Saluran Penjualan", "Channel"]),
    Heading(.address, ["Alamat", "Address"]),
    Heading(.contact, ["Kontak", "Telepon", "No Telepon", "HP", "Contact", "Phone"]),
    Heading(.taxNumber, ["NPWP", "Tax Number"]),
  ]

  static let channels = [
    Heading(.name, required: true, ["Saluran", "Nama Saluran", "Channel", "Name"]),
    Heading(.note, ["Nama Inggris", "Inggris", "English", "English Name"]),
    Heading(.commission, ["Komisi", "Komisi Persen", "Commission"]),
    Heading(.from, ["Mulai", "Berlaku Mulai", "Mulai Tanggal", "From"]),
  ]

  static let prices = [
    Heading(.product, required: true, ["Kode", "Kode Barang", "Product Code", "Code"]),
    Heading(.from, ["Mulai", "Berlaku Mulai", "Mulai Tanggal", "From"]),
    Heading(.usualA, required: true, ["Harga A", "Harga", "Price A", "Price"]),
    Heading(.lowestA, ["Terendah A", "Harga Terendah A", "Lowest A"]),
    Heading(.usualB, ["Harga B", "Price B"]),
    Heading(.lowestB, ["Terendah B", "Harga Terendah B", "Lowest B"]),
    Heading(.usualC, ["Harga C", "Price C"]),
    Heading(.lowestC, ["Terendah C", "Harga Terendah C", "Lowest C"]),
  ]

  static let materials = [
    Heading(.name, required: true, ["Bahan", "Nama Bahan", "Nama", "Material", "Name"]),
    Heading(.note, ["Nama Inggris", "Inggris", "English", "English Name"]),
    Heading(.unit, required: true, ["Satuan", "Unit"]),
    Heading(.englishUnit, ["Satuan Inggris", "English Unit"]),
    Heading(.quantity, ["Minimum", "Batas Minimum", "Stok Minimum"]),
  ]

  static let tools = [
    Heading(.name, required: true, ["Alat", "Nama Alat", "Nama", "Tool", "Name"]),
    Heading(.note, ["Nama Inggris", "Inggris", "English", "English Name"]),
    Heading(
      .number, required: true,
      ["Nomor Sampai", "Nomor", "Jumlah", "Banyaknya", "Numbers", "Count"]),
  ]
}

/// The columns of what is done on the floor: output, attendance, batches.
enum FloorHeadings {
  private static let worker = Heading(
    .worker, required: true,
    ["Kode Pekerja", "Pekerja", "Kode WB", "Kode Warga Binaan", "Kode"],
    en: ["Worker Code", "Worker", "Code"])

  static let output = [
    Heading(
      .day, required: true, ["Tanggal", "Tgl", "Tanggal Kerja", "Hari"],
      en: ["Date", "Work Date", "Day"]),
    worker,
    Heading(
      .batch, required: true, ["Batch", "Kode Batch", "Nomor Batch", "No Batch"],
      en: ["Batch Code", "Batch Number", "Batch No"]),
    Heading(.stage, required: true, ["Tahap", "Tahapan", "Proses"], en: ["Stage", "Step"]),
    Heading(
      .amount, required: true, ["Hasil", "Jumlah Hasil", "Hasil Jadi", "Jumlah", "Jml"],
      en: ["Output", "Result", "Amount", "Quantity", "Qty"]),
    Heading(
      .reason, ["Alasan Kurang", "Sebab Kurang"], en: ["Shortfall Reason", "Why Fewer"]),
  ]

  static let attendance = [
    Heading(.day, required: true, ["Tanggal", "Tgl", "Hari"], en: ["Date", "Day"]),
    worker,
    Heading(
      .amount, required: true, ["Kehadiran", "Hadir", "Absensi", "Presensi"],
      en: ["Attendance", "Present"]),
    Heading(
      .proof, ["Nomor Surat", "No Surat", "Surat"], en: ["Letter Number", "Letter"]),
  ]

  static let batches = [
    Heading(
      .batch, ["Batch", "Kode Batch", "Nomor Batch", "No Batch"],
      en: ["Batch Code", "Batch Number", "Batch No"]),
    Heading(
      .product, required: true, ["Kode Barang", "Kode", "Barang"],
      en: ["Product Code", "Item Code", "Product", "Item"]),
    Heading(.colour, ["Warna"], en: ["Colour", "Color"]),
    Heading(.sizes, required: true, ["Ukuran"], en: ["Sizes", "Size"]),
    Heading(
      .day, required: true, ["Dibuka", "Tanggal Dibuka", "Tanggal", "Tgl"],
      en: ["Opened", "Date"]),
    Heading(.due, required: true, ["Tenggat", "Selesai Sebelum"], en: ["Due", "Due Date"]),
    Heading(.note, ["Tujuan", "Untuk"], en: ["Purpose", "For"]),
    Heading(.crew, required: true, ["Regu", "Pekerja"], en: ["Crew", "Workers"]),
    Heading(.lot, ["Lot Bahan", "Lot"], en: ["Material Lot"]),
    Heading(.order, ["Pesanan"], en: ["Order"]),
    Heading(.reason, ["Alasan"], en: ["Reason"]),
  ]
}

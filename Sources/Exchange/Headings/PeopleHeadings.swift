/// The columns of lists of people.
enum PeopleHeadings {
  static let people = [
    Heading(
      .register, required: true,
      [
        "Nomor Register", "No Register", "Nomor Registrasi", "No Registrasi", "No Reg", "Register",
        "Registrasi",
      ], en: ["Register Number", "Register No", "Registration Number", "Reg No"]),
    Heading(
      .name, required: true,
      ["Nama", "Nama Lengkap", "Nama Warga Binaan", "Nama WBP", "Warga Binaan"],
      en: ["Name", "Full Name", "Inmate"]),
    Heading(
      .block, required: true, ["Blok", "Blok Hunian", "Blok Kamar", "Kamar"],
      en: ["Block", "Cell Block", "Cell"]),
    Heading(
      .release,
      [
        "Perkiraan Bebas", "Tanggal Bebas", "Tgl Bebas", "Tanggal Perkiraan Bebas", "Ekspirasi",
        "Tanggal Ekspirasi", "Bebas",
      ], en: ["Expected Release", "Release Date", "Release"]),
    Heading(.releaseKnown, ["Diketahui Tanggal"], en: ["Known On"]),
    Heading(
      .skills, ["Keterampilan", "Tingkat Keterampilan", "Keahlian", "Tingkat"],
      en: ["Skills", "Skill", "Skill Level", "Level"]),
    Heading(
      .permit, ["No SK", "Nomor SK", "SK", "No SK Kalapas", "Nomor SK Kalapas"],
      en: ["Decree Number", "Decree No", "Decree"]),
    Heading(.permitDate, ["Tanggal SK", "Tgl SK"], en: ["Decree Date"]),
    Heading(.craft, ["Peran", "Tugas"], en: ["Craft", "Role", "Job"]),
    Heading(
      .assessed, ["Asesmen", "Tanggal Asesmen", "Tgl Asesmen"],
      en: ["Assessment", "Assessment Date", "Assessed"]),
    Heading(.fit, ["Hasil Asesmen", "Layak"], en: ["Assessment Result", "Fit"]),
    Heading(
      .hearing, ["Sidang TPP", "Tanggal Sidang TPP", "Tanggal TPP", "TPP"],
      en: ["TPP Hearing", "Hearing"]),
  ]

  /// Somebody is named by one of the first two.
  static let releases = [
    Heading(.worker, ["Kode Pekerja", "Kode WB", "Kode"], en: ["Worker Code", "Code"]),
    Heading(
      .register, ["Nomor Register", "No Register", "No Reg", "Register"], en: ["Register Number"]),
    Heading(
      .release, required: true,
      ["Bebas Baru", "Perkiraan Bebas", "Tanggal Bebas", "Tgl Bebas", "Ekspirasi"],
      en: ["New Release", "Expected Release", "Release Date", "Release"]),
    Heading(.releaseKnown, ["Diketahui Tanggal", "Tanggal SK"], en: ["Known On", "Decree Date"]),
    Heading(
      .note, ["Dasar", "Nomor SK", "No SK", "Keterangan"], en: ["Basis", "Decree Number"]),
  ]
}

import Forms
import Wording
import Workshop

/// The steps of a set-up, in the order in which they are taken.
enum FoundingStep: Int, CaseIterable, Sendable {
  case institution, firstAdministrator, secondAdministrator, envelope, others, contents

  var number: Int { rawValue + 1 }
  var isLast: Bool { self == Self.allCases.last }

  var title: Words {
    switch self {
    case .institution: Words("Nama lapas dan hari pertama", en: "Institution and first day")
    case .firstAdministrator: Words("Administrator pertama", en: "First administrator")
    case .secondAdministrator: Words("Administrator kedua", en: "Second administrator")
    case .envelope: Words("Kode pemulihan", en: "Recovery code")
    case .others: Words("Pengguna lain", en: "Other users")
    case .contents: Words("Isi awal", en: "First contents")
    }
  }

  /// What it will take, said before it is there.
  var need: Words {
    switch self {
    case .institution:
      Words("judul setiap halaman, hari pertama", en: "the head of every page, first day")
    case .firstAdministrator, .secondAdministrator:
      Words("kode, kata sandi, PIN", en: "login, password, PIN")
    case .envelope:
      Words("ditulis di kertas, diketik ulang", en: "put on paper, typed again")
    case .others:
      Words("boleh nanti, masing-masing dapat kode", en: "may wait, each gets a code")
    case .contents:
      Words("songkok guru, atau kosong", en: "songkok guru, or empty")
    }
  }

  /// Why it is asked.
  var why: Words {
    switch self {
    case .institution:
      Words(
        "Nama ini tampil di setiap halaman. Kop surat lengkap diisi nanti: 0 Sistem > B Bengkel.",
        en:
          "It heads every page. The whole letterhead follows later: 0 System > B Workshop.")
    case .firstAdministrator:
      Words(
        "Orangnya sendiri yang mengetik. Tidak ada yang tampil di layar.",
        en: "To be typed by that person alone. Nothing of it is shown.")
    case .secondAdministrator:
      Words(
        "Dua administrator diperlukan supaya satu orang tidak dapat mengubah hak atau memulihkan data sendirian. Keduanya harus orang yang berbeda.",
        en:
          "Two administrators are needed, so that nobody alone can change rights or restore data. They must be two persons."
      )
    case .envelope:
      Words(
        "Tulis di kertas, masukkan amplop tertutup, simpan di luar bengkel. Kode ini membuka semua data bila kedua administrator tidak dapat masuk. Tidak tampil lagi.",
        en:
          "Write it on paper, put it in a closed envelope, keep it outside the workshop. It opens all data when neither administrator can log in. It is not shown again."
      )
    case .others:
      Words(
        "Isi kode dan peran, lalu Enter: satu per satu. Kosongkan dan tekan Enter bila cukup. F8 menghapus yang terakhir.",
        en:
          "Login and role, then Enter, one after the other. Leave it empty and press Enter when done. F8 removes the last one."
      )
    case .contents:
      Words(
        "Songkok guru: barang, harga, tahap, saluran, alat sebagai usulan; semuanya dapat diubah. Kosong: untuk kerajinan lain.",
        en:
          "Songkok guru: goods, prices, stages, channels, tools as a proposal; all of it may change. Empty: for another craft."
      )
    }
  }

  /// The fields that it asks for.
  var fields: [Field] {
    switch self {
    case .institution: [FoundingFields.institution.field, FoundingFields.firstDay.field]
    case .firstAdministrator, .secondAdministrator:
      [FoundingFields.login.field] + SecretFields.password.map(\.field)
        + SecretFields.pin.map(\.field)
    case .envelope: [FoundingFields.envelope.field]
    case .others: [FoundingFields.officer.field, FoundingFields.role.field]
    case .contents: [FoundingFields.contents.field]
    }
  }
}

/// What the set-up asks.
enum FoundingFields {
  static let institution = FormField(
    .institution, .text(limit: 40), width: 42,
    hint: Words(
      "Nama yang tampil di setiap halaman, minimal 2 huruf, lalu Enter.",
      en: "The name on every page, 2 characters or more, then Enter."),
    example: Words("LAPAS CONTOH", en: "LAPAS CONTOH"))

  static let firstDay = FormField(
    .firstDay, .firstDay, width: 14,
    hint: Words(
      "Hari pertama catatan. Yang ada sebelumnya menjadi saldo awal.",
      en: "The first day of records. What was there before is opening balances."),
    example: Words("1-11-2026", en: "1-11-2026"))

  static let login = FormField(
    .login, .text(limit: 16), width: 18, hint: loginHint, example: Words("adm1", en: "adm1"))

  static let envelope = FormField(
    .envelope, .text(limit: 80), width: 52,
    hint: Words(
      "Ketik ulang dari kertas; huruf besar dan tanda hubung tidak penting.",
      en: "Type it again from the paper; case and hyphens do not matter."), example: nil)

  static let officer = FormField(
    .login, .optional(.text(limit: 16)), width: 18, hint: loginHint,
    example: Words("ptg1", en: "ptg1"))

  static let role = FormField(
    .role, .optional(.choice(of: Role.allCases) { $0.title }), width: 14,
    hint: Words(
      "Peran dalam bengkel. F4 daftar. Enter menambahkan.",
      en: "The role in the workshop. F4 lists them. Enter adds."),
    example: Words("petugas", en: "clerk"))

  static let contents = FormField(
    .catalogue, .choice(of: FirstContents.allCases) { $0.title }, width: 16,
    hint: Words(
      "songkok guru atau kosong. F4 daftar. Enter membuat datanya.",
      en: "songkok guru or empty. F4 lists them. Enter makes the store."),
    example: Words("kosong", en: "empty"))

  private static let loginHint = Words(
    "2-16 huruf kecil, angka, tanda hubung. Bukan nama orang.",
    en: "A login of 2-16 small letters, digits, hyphens, never a name.")
}

/// What a new store begins with.
package enum FirstContents: String, CaseIterable, Equatable, Sendable {
  case standard, empty

  var title: Words {
    switch self {
    case .standard: Words("songkok guru", en: "songkok guru")
    case .empty: Words("kosong", en: "empty")
    }
  }
}

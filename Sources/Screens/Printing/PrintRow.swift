import Reports
import Wording

/// The rows of the box that asks how to print, from top to bottom.
enum PrintRow: Int, CaseIterable {
  case place, name, width, paper, copies, carbon, form

  func label(_ choice: PrintChoice) -> Words {
    switch self {
    case .place: Words("Tujuan", en: "Where")
    case .name:
      switch choice.place {
      case .file: Words("Berkas", en: "File")
      case .device: Words("Perangkat", en: "Device")
      case .queue: Words("Antrean", en: "Queue")
      }
    case .width: Words("Lebar", en: "Width")
    case .paper: Words("Kertas", en: "Paper")
    case .copies: Words("Rangkap", en: "Copies")
    case .carbon: Words("Karbon", en: "Carbon copies")
    case .form: Words("Format", en: "Format")
    }
  }

  /// What is chosen; nothing in the row of the name, which is typed.
  func value(_ choice: PrintChoice) -> Words {
    switch self {
    case .name: Words("", en: "")
    case .place:
      switch choice.place {
      case .file: Words("berkas", en: "file")
      case .device: Words("perangkat", en: "device")
      case .queue: Words("antrean lp", en: "lp queue")
      }
    case .width:
      switch choice.setup.pitch {
      case .pica: Words("80 kolom, 10 cpi", en: "80 columns, 10 cpi")
      case .elite: Words("80 kolom, 12 cpi", en: "80 columns, 12 cpi")
      case .condensed: Words("132 kolom, rapat", en: "132 columns, condensed")
      }
    case .paper:
      choice.setup.length == PaperSetup.a4
        ? Words("A4, 64 baris", en: "A4, 64 lines")
        : Words("sambung, 66 baris", en: "fanfold, 66 lines")
    case .copies: Words("\(choice.setup.copies)", en: "\(choice.setup.copies)")
    case .carbon:
      choice.setup.isCarbon
        ? Words("ya, sekali cetak", en: "yes, in one pass") : Words("tidak", en: "no")
    case .form:
      choice.isESCP ? Words("ESC/P", en: "ESC/P") : Words("teks biasa", en: "plain text")
    }
  }

  /// Goes to the choice before or after.
  func change(_ choice: inout PrintChoice, by step: Int, printers: [String]) {
    switch self {
    case .place: choice.changePlace(by: step, printers: printers)
    case .name: break
    case .width: choice.changeWidth(by: step)
    case .paper: choice.changePaper()
    case .copies: choice.changeCopies(by: step)
    case .carbon: choice.setup.isCarbon.toggle()
    case .form: choice.isESCP.toggle()
    }
  }

  func hint(_ choice: PrintChoice) -> Words {
    switch self {
    case .place:
      Words(
        "Enter mencetak. Kanan mengganti tujuan; Turun ke baris lain.",
        en: "Enter prints. Right changes where to; Down for the other rows.")
    case .name:
      switch choice.place {
      case .file:
        Words(
          "Nama berkas baru. Berkas yang sudah ada tidak ditimpa.",
          en: "Name of a new file. A file that exists is never overwritten.")
      case .device:
        Words(
          "Perangkat printer, contoh /dev/usb/lp0. F5 mencari printer.",
          en: "Device of the printer such as /dev/usb/lp0. F5 looks for printers.")
      case .queue:
        Words(
          "Nama antrean lp; kosong untuk yang biasa.",
          en: "Name of the lp queue; empty for the usual one.")
      }
    case .width:
      Words(
        "Huruf 10 atau 12 tiap inci, atau rapat. Kanan mengganti.",
        en: "10 or 12 letters an inch, or condensed. Right changes it.")
    case .paper:
      Words(
        "Panjang halaman menurut kertasnya. Kanan mengganti.",
        en: "The length of a page by the paper. Right changes it.")
    case .copies:
      Words(
        "1 sampai 9, ketik angkanya. Kanan menambah.", en: "1 to 9, type the digit. Right adds one."
      )
    case .carbon:
      Words(
        "Kertas karbon: semua rangkap sekali cetak. Kanan mengganti.",
        en: "Carbon paper: all copies in one pass. Right changes it.")
    case .form:
      Words(
        "ESC/P untuk printer dot-matrix; teks untuk yang lain. Kanan mengganti.",
        en: "ESC/P for dot-matrix printers; text for others. Right changes it.")
    }
  }
}

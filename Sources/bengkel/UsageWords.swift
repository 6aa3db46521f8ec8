import Wording

/// What is wrong with a command line, in the language of the user: the library says it in English.
enum UsageWords {
  /// Parts of the library's sentences, longest first where one begins another.
  private static let parts = [
    ("Error: ", "Salah: "), ("Help:  ", "Arti:  "), ("Usage: ", "Bentuk: "),
    ("  See '", "  Lihat '"), ("' for more information.", "' untuk penjelasan."),
    ("Unknown option ", "Pilihan tidak dikenal: "), (". Did you mean ", ". Maksudnya "),
    ("Missing value for ", "Belum ada nilai untuk "),
    ("Missing expected argument ", "Belum disebut: "), ("Missing one of: ", "Sebutkan satu dari: "),
    ("Unexpected argument ", "Tidak dimengerti: "),
    (" unexpected arguments: ", " kata tidak dimengerti: "),
    ("The value ", "Nilai "), (" is invalid for ", " tidak berlaku untuk "),
    (". Please provide one of the following:", ". Pilih salah satu:"),
    ("The option ", "Pilihan "),
    (" does not take any value, but ", " tidak memakai nilai, tetapi disebut "),
    (" was specified.", "."),
  ]

  static func of(_ text: String, _ language: Language) -> String {
    if language == .english { return text }
    return parts.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

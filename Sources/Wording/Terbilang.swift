import Workshop

extension Rupiah {
  /// The amount in Indonesian words as a kuitansi writes it: `satu juta lima ratus ribu rupiah`.
  ///
  /// For amounts from 0 to 999.999.999.999.999. One is `se-` before puluh, belas, ratus and ribu,
  /// but `satu` before juta and above.
  package var terbilang: String {
    amount == 0 ? "nol rupiah" : Self.words(amount).joined(separator: " ") + " rupiah"
  }

  /// A number in the same words, without the unit; from 0.
  package static func spelled(_ number: Int) -> String {
    number == 0 ? "nol" : words(Int64(number)).joined(separator: " ")
  }

  private static let small = [
    "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
  ]

  private static func words(_ number: Int64) -> [String] {
    for (size, name) in [
      (1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"), (1_000_000, "juta"),
    ] as [(Int64, String)] where number >= size {
      return words(number / size) + [name] + words(number % size)
    }
    switch number {
    case 2000...: return words(number / 1000) + ["ribu"] + words(number % 1000)
    case 1000...: return ["seribu"] + words(number % 1000)
    case 200...: return [small[Int(number / 100)], "ratus"] + words(number % 100)
    case 100...: return ["seratus"] + words(number % 100)
    case 20...: return [small[Int(number / 10)], "puluh"] + words(number % 10)
    case 12...: return [small[Int(number - 10)], "belas"]
    case 11: return ["sebelas"]
    case 10: return ["sepuluh"]
    case 1...: return [small[Int(number)]]
    default: return []
    }
  }
}

/// The words and products a store is founded with: the songkok guru workshop of Takalar.
///
/// The stages stand in the order of the work; defect codes, price bands and channels are a starting
/// point. All of it is data: a founded store keeps its own copy.
extension Catalogue {
  package static let standard = Catalogue {
    $0.stages =
      [
        ("rendam", "soaking"), ("tumbuk", "beating"), ("sisir", "combing"),
        ("pemutihan", "bleaching"), ("jemur", "drying"), ("warna", "dyeing"),
      ].map { name, english in
        Stage {
          $0.name = name
          $0.english = english
          $0.kind = .material
        }
      }
      + [
        ("lisu", "crown knot", "L"), ("anyam dasar", "base weave", "A"),
        ("emas lisu", "crown gold", "E"), ("emas keliling", "band gold", "K"),
        ("penyelesaian", "finishing", "P"),
      ].map { name, english, letter in
        Stage {
          $0.name = name
          $0.english = english
          $0.kind = .piece
          $0.letter = letter
        }
      }
    $0.gates = [
      Gate {
        $0.name = "anyam"
        $0.english = "weave"
      },
      Gate {
        $0.name = "akhir"
        $0.english = "final"
        $0.isFinal = true
      },
    ]
    $0.defects = defects.map { code, name, english, origin in
      Defect {
        $0.code = code
        $0.name = name
        $0.english = english
        $0.severity = code.hasPrefix("K") ? .critical : code.hasPrefix("M") ? .major : .minor
        $0.origin = origin
      }
    }
    $0.channels = channels.map { name, english, commission in
      Channel {
        $0.name = name
        $0.english = english
        $0.commission = commission
      }
    }
  }

  /// What a workshop of another craft begins with: the two gates and the defects by which pieces
  /// are judged; its stages, products, channels, tools and materials are its own.
  package static let empty = Catalogue {
    $0.gates = standard.gates
    $0.defects = standard.defects.map { defect in
      var defect = defect
      defect.origin = nil
      return defect
    }
    $0.ownsKinds = true
  }

  private static let defects: [(String, String, String, UInt8?)] = [
    ("K01", "benda tajam", "sharp object", nil), ("K02", "berjamur", "mould", nil),
    ("K03", "serangga", "insects", nil), ("M01", "longgar", "loose weave", 7),
    ("M02", "serat putus", "broken fibre", 7), ("M03", "bentuk", "shape", 7),
    ("M04", "ukuran", "wrong size", 7), ("M05", "emas lepas", "loose gold", 9),
    ("M06", "ring", "gold ring", 9), ("M07", "luntur", "dye rubs off", nil),
    ("M08", "motif", "wrong motif", 9), ("N01", "belang", "shade varies", nil),
    ("N02", "ujung serat", "loose ends", 10), ("N03", "noda", "small stain", 10),
    ("N04", "lisu geser", "off-centre", 6), ("N05", "label", "label", 10),
  ]

  private static let channels: [(String, String, Int32)] = [
    ("Etalase", "Display case", 0), ("Pesanan Instansi", "Agency order", 0),
    ("Pegawai", "Staff", 0), ("Mitra", "Partner", 0), ("Koperasi", "Cooperative", 0),
    ("Pameran", "Exhibition", 0), ("Dekranasda", "Dekranasda", 100),
    ("Lokapasar", "Marketplace", 0), ("e-Katalog", "e-Catalogue", 0),
    ("Titip Jual", "Consignment", 200),
  ]
}

extension Product {
  /// The three kinds of cap the workshop sells.
  package static let standard: [Product] = [
    cap(
      code: "SG-POLOS", letter: "P", name: "Songkok guru polos", short: "Polos",
      making: [6, 7, 10], prices: [(150_000, 125_000), (125_000, 110_000), (90_000, 75_000)]),
    cap(
      code: "SG-EMAS", letter: "R", name: "Songkok guru corak emas", short: "Emas",
      making: [6, 7, 8, 9, 10],
      prices: [(250_000, 225_000), (225_000, 200_000), (180_000, 150_000)]),
    cap(
      code: "SG-INST", letter: "I", name: "Songkok pesanan instansi", short: "Instansi",
      making: [6, 7, 8, 9, 10],
      prices: [(200_000, 175_000), (175_000, 160_000), (140_000, 120_000)]),
  ]

  /// The same in the words of an English session; the letters of codes stay.
  package static let standardInEnglish: [Product] = zip(
    standard,
    [
      ("Plain songkok guru", "Plain"), ("Gold songkok guru", "Gold"),
      ("Songkok for offices", "Office"),
    ]
  ).map { product, names in
    var product = product
    product.name = names.0
    product.shortName = names.1
    product.colourLetters = product.colours.indices.map { product.letter(ofColour: $0) }
    product.colours = ["black", "brown", "cream"]
    return product
  }

  private static func cap(
    code: String, letter: String, name: String, short: String, making: [Int],
    prices: [(Int64, Int64)]
  ) -> Product {
    Product {
      $0.code = code
      $0.letter = letter
      $0.name = name
      $0.shortName = short
      $0.colours = ["hitam", "cokelat", "krem"]
      $0.smallestSize = 6
      $0.largestSize = 10
      $0.materialStages = [0, 1, 2, 3, 4, 5]
      $0.route = making.flatMap { $0 == 7 ? [Step.stage(7), .gate(0)] : [.stage($0)] } + [.gate(1)]
      $0.measures = measures(hasGold: making.contains(9))
      $0.prices = prices.map { usual, lowest in
        PriceBand {
          $0.usual = Rupiah(usual)
          $0.lowest = Rupiah(lowest)
        }
      }
    }
  }

  /// Density where the base is woven; at the end circumference, height and the gold ring.
  private static func measures(hasGold: Bool) -> [Measure] {
    let density = Measure {
      $0.name = "rapat"
      $0.english = "density"
      $0.unit = .rowsPerCentimetre
      $0.places = 3
      $0.aim = 60
      $0.tolerance = 10
    }
    let circumference = Measure {
      $0.name = "lingkar"
      $0.english = "girth"
      $0.gate = 1
      $0.aim = 500
      $0.tolerance = 5
      $0.goesBySize = true
    }
    let height = Measure {
      $0.name = "tinggi"
      $0.english = "height"
      $0.gate = 1
      $0.aim = 90
      $0.tolerance = 5
    }
    let ring = Measure {
      $0.name = "ring"
      $0.english = "ring"
      $0.gate = 1
      $0.places = 3
      $0.aim = 30
      $0.tolerance = 3
    }
    return [density, circumference, height] + (hasGold ? [ring] : [])
  }
}

extension Material {
  /// What a songkok guru workshop begins with.
  ///
  /// Units are those of the trade in Takalar: palm leaf by the bundle, thread by the spool.
  package static let standard: [Material] = [
    ("pelepah lontar", "palm stalks", "ikat", "bundles"),
    ("serat siap anyam", "prepared fibre", "ikat", "bundles"),
    ("benang emas", "gold thread", "gulung", "spools"),
    ("kasumba", "dye", "gram", "grams"),
    ("kotak dan label", "boxes and labels", "buah", "pieces"),
    ("bahan lain", "other material", "satuan", "units"),
  ].map { name, english, unit, englishUnit in
    Material {
      $0.name = name
      $0.english = english
      $0.unit = unit
      $0.englishUnit = englishUnit
    }
  }
}

extension ToolKind {
  /// What a songkok guru workshop begins with: moulds (*assareng*) for the sizes 6 to 10, and what
  /// is sharp.
  package static let standard: [ToolKind] = [
    ("cetakan", "mould", 22), ("jarum", "needle", 48), ("gunting", "scissors", 12),
    ("pisau", "knife", 6),
  ].map { name, english, numbers in
    ToolKind {
      $0.name = name
      $0.english = english
      $0.numbers = UInt8(numbers)
    }
  }
}

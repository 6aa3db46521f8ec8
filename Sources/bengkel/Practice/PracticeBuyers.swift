import Workshop

/// Who buys from the practice workshop, and by which way; all invented.
enum PracticeBuyers {
  static let institutions = [
    "DINAS CONTOH", "SD NEGERI MISAL", "KANTOR CAMAT UMPAMA", "SANGGAR TELADAN",
  ]
  static let traders = ["KOPERASI CONTOH", "TOKO MISAL", "GERAI UMPAMA"]
  static let persons = ["IBU TELADAN", "PAK UMPAMA"]

  /// The channel by which an institution gets what was woven for it.
  static let institutional = 1

  /// Channels of the catalogue by how often they sell.
  static let outlets: [(card: Int, count: Int)] = [
    (0, 7), (1, 1), (2, 2), (3, 1), (4, 2), (5, 1), (6, 1), (7, 1), (9, 1),
  ]

  /// The names of those who buy by a channel; none where nobody asks for a name.
  static func names(_ channel: Int) -> [String] {
    switch channel {
    case 1: institutions
    case 3, 4, 9: traders
    case 0: persons
    default: []
    }
  }
}

extension PracticeStory {
  mutating func addBuyers() {
    let day = plan.days.first ?? plan.firstDay
    for name in PracticeBuyers.institutions { add(name, channel: 1, isPerson: false, on: day) }
    for name in PracticeBuyers.traders { add(name, channel: 4, isPerson: false, on: day) }
    for name in PracticeBuyers.persons { add(name, channel: 0, isPerson: true, on: day) }
  }

  private mutating func add(_ name: String, channel: UInt8, isPerson: Bool, on day: Day) {
    record(
      .addBuyer(
        AddBuyer {
          $0.day = day
          $0.subject = isPerson ? workshop.subjects : nil
          $0.name = name
          $0.channel = channel
        }), as: PracticeWorkshop.clerk)
  }
}

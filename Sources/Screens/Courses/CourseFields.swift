import Forms
import Wording
import Workshop

/// The fields that forms of courses share.
enum CourseFields {
  static let trainer = FormField(
    .instructor, .text(limit: 40), width: 42,
    hint: Words(
      "Kode petugas atau nama lembaga yang mengajar.",
      en: "Officer code or teaching body."),
    example: Words("BLK CONTOH", en: "BLK CONTOH"))

  static let ownCost = FormField(
    .amount, .money.whenEmpty(Rupiah()), width: 14,
    hint: Words("Yang dibayar bengkel, atau kosong.", en: "What we pay, or nothing."),
    example: Words("75rb", en: "75rb"), label: Words("Biaya bengkel", en: "Our cost"))

  static let partnerCost = FormField(
    .price, .money.whenEmpty(Rupiah()), width: 14,
    hint: Words("Yang dibayar mitra, atau kosong.", en: "What the partner pays, or nothing."),
    example: Words("1,2jt", en: "1,2jt"), label: Words("Biaya mitra", en: "Partner's cost"))

  /// People by code who are named in no other word of the field.
  static func people(
    _ all: [ID<Inmate>], notIn text: String, in scene: Scene
  ) -> [LookupRow] {
    let workshop = scene.workshop
    let named = CrewText.read(text, in: workshop).crew
    return all.filter { !named.contains($0) }.map { inmate in
      let name = scene.sees(.name) ? scene.name(of: inmate) + ", " : ""
      return LookupRow(
        CrewText.write(named + [inmate], in: workshop),
        note: name + scene.say(workshop.people[inmate].status.name), title: workshop.code(inmate))
    }
  }
}

extension ValueLanguage where Value == UInt8 {
  /// A channel that is open today, by its index.
  static var openChannel: Self {
    choice(among: { $0.workshop.openChannels(on: $0.today) }) { channel, basis in
      basis.workshop.channel(channel, on: basis.today).words
    }
  }
}

import Forms
import Wording
import Workshop

extension Export {
  /// Everybody who is not withdrawn; of whoever's personal part does not open the name says why.
  func people(_ writer: inout some CellWriter) {
    let personal = personalFields
    let fields: [FieldName] = [.skills, .craft, .assessed, .fit, .hearing]
    let proven = workshop.provenLevels()
    let none = workshop.catalogue.makingStages.map { _ in UInt8(0) }
    writer.headings(
      ["Kode"] + (personal + fields).map { ImportKind.people.written($0) }
        + ["Status", "Sejak", "Tingkat Terbukti"])
    for id in workshop.inmates {
      let inmate = workshop.people[id]
      let identity = inmate.identity ?? Self.unopened(inmate)
      let work: [CSVCell] = [
        .text(inmate.skills.map(String.init).joined(separator: " ")), .text(inmate.craft.name.id),
        .day(inmate.assessed), .text(Self.fitness(inmate)), .day(inmate.hearing),
      ]
      writer.write(
        [.text(workshop.code(id))] + personal.map { cell($0, of: identity) } + work
          + [
            .text(inmate.status.name.id), .day(inmate.statusSince),
            .text((proven[id] ?? none).map(String.init).joined(separator: " ")),
          ])
    }
  }

  private static func unopened(_ inmate: Inmate) -> Identity {
    Identity { $0.name = Words.unreadableName(inmate.unopened).id }
  }

  /// The columns of the sealed part that the role may have.
  private var personalFields: [FieldName] {
    guard withIdentity else { return [] }
    let columns: [(PersonalField, [FieldName])] = [
      (.register, [.register]), (.name, [.name]), (.block, [.block]),
      (.release, [.release, .releaseKnown]), (.name, [.permit, .permitDate]),
    ]
    return columns.flatMap { role.sees($0, in: .identityFile) ? $1 : [] }
  }

  private func cell(_ field: FieldName, of identity: Identity) -> CSVCell {
    switch field {
    case .register: .text(identity.register)
    case .name: .text(identity.name)
    case .block: .text(identity.block)
    case .release: .day(identity.release)
    case .releaseKnown: .day(identity.releaseKnown)
    case .permit: .text(identity.permit)
    case .permitDate: .day(identity.permitDate)
    default: .empty
    }
  }

  private static func fitness(_ inmate: Inmate) -> String {
    if inmate.isFit { return "layak" }
    return inmate.assessed == nil ? "" : "belum"
  }
}

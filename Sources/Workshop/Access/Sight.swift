/// Who sees what about a person, and where; what no line says, nobody sees.
///
/// Pages, forms, papers, files, searches and messages ask it, and nothing else decides.
enum Sight {
  private typealias Line = (field: PersonalField, places: [Place], roles: [Role])

  private static let lines: [Line] = [
    (.name, [.page, .account], [.clerk, .supervisor]),
    (.name, [.account], [.treasurer]),
    (.name, [.slip, .premiList, .payoutList, .releasePack, .statement], payers),
    (.name, [.attendanceList], [.clerk, .supervisor]),
    (.name, [.identityFile], [.supervisor]),

    (.register, [.enrolment], [.clerk]),
    (.register, [.reveal, .identityFile], [.supervisor]),
    (.register, [.slip, .premiList, .payoutList, .releasePack, .statement], payers),

    (.block, [.page], [.clerk, .supervisor]),
    (.block, [.attendanceList, .toolList], [.clerk, .supervisor]),
    (.block, [.identityFile], [.supervisor]),

    (.release, [.page], [.clerk, .supervisor]),
    (.release, [.releasePack], payers),
    (.release, [.identityFile], [.supervisor]),

    (.premi, [.page, .account, .file], payers),
    (.premi, [.slip, .premiList, .payoutList, .releasePack, .statement], payers),

    (.absence, [.page, .attendanceList], [.clerk, .supervisor]),
    (.absence, [.slip], payers),
    (.absence, [.file], staff),

    (.conduct, [.page], [.supervisor]),
    (.conductPoints, [.page, .account], payers),
    (.conductPoints, [.slip], payers),

    (.skills, [.page, .file], staff),
    (.skills, [.releasePack, .statement], payers),

    (.privateBuyer, [.page, .salePaper], [.clerk, .supervisor, .treasurer]),
  ]

  private static let payers: [Role] = [.supervisor, .treasurer]
  /// All but who only observes.
  private static let staff = Role.allCases.filter { $0 != .observer }

  /// The same by number, since every row of a list asks.
  private static let seen: [Bool] = {
    var seen = Array(
      repeating: false,
      count: PersonalField.allCases.count * Place.allCases.count * Role.allCases.count)
    for line in lines {
      for place in line.places {
        for role in line.roles { seen[number(line.field, place, role)] = true }
      }
    }
    return seen
  }()

  private static func number(_ field: PersonalField, _ place: Place, _ role: Role) -> Int {
    (field.rawValue * Place.allCases.count + place.rawValue) * Role.allCases.count
      + Int(role.rawValue)
  }

  static func shows(_ field: PersonalField, in place: Place, to role: Role) -> Bool {
    seen[number(field, place, role)]
  }
}

extension Role {
  /// Whether a role sees something about a person in a place; what is not listed is hidden.
  package func sees(_ field: PersonalField, in place: Place = .page) -> Bool {
    Sight.shows(field, in: place, to: self)
  }
}

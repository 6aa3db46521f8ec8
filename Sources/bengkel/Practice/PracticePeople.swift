import Workshop

/// The people of the practice workshop: all invented, as their names say.
enum PracticePeople {
  struct Person {
    var name: String
    var block: String
    var craft = Craft.weaver
    /// The month, from 0, in which the person comes.
    var month = 0
    /// Days from the last day to the release; nil for one that the seed decides.
    var leaves: Int?
  }

  /// In the order of their codes; the last two are beginners who come later.
  static let all: [Person] = [
    Person(name: "CONTOH SATU", block: "A-1"), Person(name: "BASO CONTOH", block: "A-2"),
    Person(name: "SITTI MISAL", block: "W-1"), Person(name: "CAYA UMPAMA", block: "W-1"),
    Person(name: "SANGKALA MISAL", block: "B-3", leaves: 9),
    Person(name: "LOLO TELADAN", block: "B-3"), Person(name: "DAENG CONTOH", block: "A-4"),
    Person(name: "RIMBA UMPAMA", block: "A-4"), Person(name: "CONTOH SEMBILAN", block: "A-1"),
    Person(name: "TIMUR TELADAN", block: "B-1"),
    Person(name: "PALLA CONTOH", block: "B-1", leaves: 16),
    Person(name: "BUNGA MISAL", block: "W-2"), Person(name: "RANNU UMPAMA", block: "W-2"),
    Person(name: "CONTOH EMPAT BELAS", block: "A-2"), Person(name: "LABBA TELADAN", block: "B-2"),
    Person(name: "TUNRU MISAL", block: "B-2"),
    Person(name: "SALAMA CONTOH", block: "A-3", leaves: 27),
    Person(name: "BARAKKA UMPAMA", block: "A-3"),
    Person(name: "CONTOH SEMBILAN BELAS", block: "B-4"),
    Person(name: "PADANG TELADAN", block: "B-4"), Person(name: "LOMPO MISAL", block: "A-1"),
    Person(name: "CAKDI CONTOH", block: "A-2"),
    Person(name: "TANA UMPAMA", block: "B-1", craft: .preparer),
    Person(name: "JARI TELADAN", block: "B-3", craft: .preparer),
    Person(name: "CONTOH DUA LIMA", block: "A-4", month: 3),
    Person(name: "ULU MISAL", block: "W-1", month: 5),
  ]

  /// The one who rests in the last days, with pieces that then have no holder.
  static let resting = 19

  /// The one whose decree was late.
  static let allowed = 7

  /// The one who is released at the end.
  static let leaving = 23
}

extension PracticeStory {
  mutating func enrolAll() {
    for (place, person) in PracticePeople.all.enumerated() where person.month == 0 {
      enrol(person, place, on: plan.days.first ?? plan.firstDay)
    }
  }

  /// Who comes, rests or gets a new register number.
  mutating func changePeople(on day: Day, _ index: Int) {
    while workshop.people.count < PracticePeople.all.count {
      let place = workshop.people.count
      let person = PracticePeople.all[place]
      guard day >= (plan.firstDay.month + person.month).first + 6 else { break }
      enrol(person, place, on: day)
      admit(ID(place), on: day)
    }
    if daysLeft(after: index) == 3 { rest(on: day) }
    if daysLeft(after: index) == 60 { renumber(on: day) }
  }

  private mutating func enrol(_ person: PracticePeople.Person, _ place: Int, on day: Day) {
    let release = plan.until + (person.leaves ?? random.from(70...1500))
    let skills = skills(of: person)
    let year = plan.firstDay.date.year
    let register = Self.register(place, year: year - random.from(1...3))
    record(
      .enrolInmate(
        EnrolInmate {
          $0.day = day
          $0.subject = workshop.subjects
          $0.identity.name = person.name
          $0.identity.register = register
          $0.identity.block = person.block
          $0.identity.release = release
          $0.identity.releaseKnown = day - 20
          $0.identity.permit =
            "SK-" + Workshop.padded(14 + place, to: 3) + "/\((day - 5).date.year)"
          $0.identity.permitDate = day - 5
          $0.craft = person.craft
          $0.skills = skills
          $0.assessed = day - 18
          $0.isFit = true
          $0.hearing = day - 9
        }), as: PracticeWorkshop.clerk)
  }

  /// Beginners know little, preparers leave the pieces to others, weavers differ.
  private mutating func skills(of person: PracticePeople.Person) -> [UInt8] {
    let stages = workshop.catalogue.makingStages.count
    if person.craft == .preparer { return Array(repeating: 0, count: stages) }
    if person.month > 0 { return (0..<stages).map { $0 < 2 ? 1 : 0 } }
    return (0..<stages).map { UInt8($0 < 2 ? random.from(1...3) : random.from(0...3)) }
  }

  /// A register number of one of the usual forms.
  private static func register(_ place: Int, year: Int) -> String {
    let number = 31 + place * 7
    return place % 3 == 2 ? "BIIa.\(number)/\(year)" : "B.I \(number)/\(year)"
  }

  private mutating func rest(on day: Day) {
    let id = ID<Inmate>(PracticePeople.resting)
    record(
      .editInmate(
        EditInmate {
          $0.inmate = id
          $0.subject = workshop.people[id].subject
          $0.day = day
          $0.taken = StatusTaken(.resting, since: day)
        }), as: PracticeWorkshop.clerk)
  }

  /// A detainee becomes a convict, so the books give another number.
  private mutating func renumber(on day: Day) {
    let id = ID<Inmate>(6)
    let old = workshop.people[id]
    guard var identity = old.identity else { return }
    identity.formerRegisters.append(
      FormerRegister {
        $0.register = identity.register
        $0.until = day
      })
    identity.register = "B.I 412/\(day.date.year)"
    record(
      .editInmate(
        EditInmate {
          $0.inmate = id
          $0.subject = old.subject
          $0.day = day
          $0.identity = identity
        }), as: PracticeWorkshop.clerk)
  }
}

import Workshop

/// The days with a sheet, and who was there.
enum WorkingDays {
  /// The recorded days of the current month up to today.
  static func thisMonth(in scene: Scene) -> [Day] {
    let first = scene.today.month.first
    let span = scene.today - first
    return (0...max(0, span)).map { first + $0 }.filter {
      scene.workshop.derived.sheetOfDay[$0] != nil
    }
  }

  /// How many of them each person was present on.
  static func presence(in scene: Scene) -> [ID<Inmate>: Int] {
    var count: [ID<Inmate>: Int] = [:]
    for day in thisMonth(in: scene) {
      let there = Set(
        scene.workshop.outputs(on: day).filter {
          scene.workshop.terms(of: $0.attendance, on: day).isWorked
        }.map(\.worker))
      for inmate in there { count[inmate, default: 0] += 1 }
    }
    return count
  }
}

import Workshop

/// Courses, their sessions and how they ended, with every optional field set.
extension SampleActions {
  static let courses: [Action] = [
    .setCourse(
      SetCourse {
        $0.day = day
        $0.course = ID(2)
        $0.name = "hitung harga pokok"
        $0.partner = ID(1)
        $0.trainer = "DINAS CONTOH"
        $0.content = "bahan, waktu, harga, untung"
        $0.stage = 7
        $0.first = day - 9
        $0.last = day
        $0.ownCost = Rupiah(150_000)
        $0.partnerCost = Rupiah(1_200_000)
        $0.pledge = ID(3)
        $0.people = [ID(0), ID(1)]
        $0.share = 75
      }),
    .withdraw(Withdraw(.course(ID(2)), on: day)),
    .noteSession(
      NoteSession {
        $0.day = day
        $0.course = ID(2)
        $0.topic = "menghitung bahan"
        $0.trainer = "DINAS CONTOH"
        $0.present = [ID(1)]
        $0.ownCost = Rupiah(50_000)
        $0.partnerCost = Rupiah(400_000)
      }),
    .withdraw(Withdraw(.session(ID(4)), on: day)),
    .finishCourse(
      FinishCourse {
        $0.day = day
        $0.course = ID(2)
        $0.participants = [ID(0), ID(1)]
        $0.certificates = ["S-1/2026", "S-2/2026"]
      }),
    .noteExercise(
      NoteExercise {
        $0.day = day
        $0.session = ID(4)
        $0.product = ID(1)
        $0.channel = 3
        $0.price = Rupiah(150_000)
        $0.pieces = 4
        $0.cost = Rupiah(42_000)
        $0.profit = Rupiah(400_000)
      }),
    .withdraw(Withdraw(.exercise(ID(5)), on: day)),
  ]
}

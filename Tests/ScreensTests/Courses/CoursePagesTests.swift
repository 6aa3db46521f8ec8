import Reports
import Testing
import Wording
import Workshop

@testable import Screens

/// Courses, their sessions, their end and what was counted in them, by keys.
@Suite struct CoursePagesTests {
  @Test func aCourseIsPlanned() throws {
    let stage = Stage(PartnershipSample.workshop)
    stage.play("8 l t `hitung_harga Enter `DINAS_CONTOH Enter `DINAS_CONTOH Enter `bahan Enter")
    stage.play("Enter `h Enter `+5 Enter `1_2_3 Enter `150rb Enter `1,2jt Enter `J-03 Enter Ctrl+X")
    let row = try #require(stage.desk.workshop.courses.last, "\(stage.screen)")
    #expect(row.name == "hitung harga" && row.partner == ID(0) && row.pledge == ID(2))
    #expect(row.first == Sample.today && row.last == Sample.today + 5)
    #expect(row.people == [ID(0), ID(1), ID(2)] && row.share == 75)
    #expect(row.ownCost == Rupiah(150_000) && row.partnerCost == Rupiah(1_200_000))
    #expect(stage.message.contains("Program PL-01"), "\(stage.screen)")
    stage.play("z")
    #expect(stage.desk.workshop.standingCourses.isEmpty, "\(stage.screen)")
  }

  /// Everybody was there but one: his code is all that is typed beside the topic.
  @Test func aSessionTakesTwoWords() throws {
    let stage = Stage(CourseSample.workshop)
    stage.play("8 l Enter t Enter `untung Enter Enter `4 Enter `25rb Ctrl+X")
    let row = try #require(stage.desk.workshop.courseSessions.last, "\(stage.screen)")
    #expect(stage.desk.workshop.courseSessions.count == 4, "\(stage.screen)")
    #expect(row.day == Sample.today && row.topic == "untung" && row.trainer == "DINAS CONTOH")
    #expect(row.present == [ID(0), ID(1), ID(2)])
    let cost = try #require(row.cost)
    #expect(stage.desk.workshop.costs[cost].amount == Rupiah(25_000))
    #expect(stage.message.contains("hadir 3 dari 4"), "\(stage.screen)")
    stage.play("z")
    #expect(stage.desk.workshop.costs[cost].isWithdrawn, "\(stage.screen)")
  }

  @Test func whoIsNotEnrolledCannotBeAbsent() {
    let stage = Stage(CourseSample.workshop)
    stage.play("8 l Enter t Enter `untung Enter Enter `7 Ctrl+X")
    #expect(stage.desk.workshop.courseSessions.count == 3)
    #expect(stage.screen.contains("WB-007 tidak terdaftar"), "\(stage.screen)")
  }

  /// Another wording takes the place of the first, with its cost.
  @Test func aSessionIsPutRight() throws {
    let stage = Stage(CourseSample.workshop)
    stage.play("8 l Enter End u Enter Ctrl+U `bahan_baku Ctrl+X")
    let workshop = stage.desk.workshop
    #expect(workshop.courseSessions.count == 4, "\(stage.screen)")
    #expect(workshop.courseSessions[ID(0)].isWithdrawn)
    #expect(workshop.courseSessions.last?.topic == "bahan baku")
    #expect(workshop.costs(of: ID(0)).own == Rupiah(50_000))
  }

  /// Two of four were there often enough; the second number follows from the first, and what the
  /// Dinas gave is a support at once.
  @Test func aCourseIsFinished() throws {
    let stage = Stage(CourseSample.workshop)
    stage.play("8 l Enter i Enter `S-09/2026")
    #expect(stage.screen.contains("WB-002  S-10/2026"), "\(stage.screen)")
    stage.play("Ctrl+X")
    let workshop = stage.desk.workshop
    let training = try #require(workshop.training(of: ID(0)), "\(stage.screen)")
    #expect(workshop.trainings[training].participants == [ID(0), ID(1)])
    #expect(workshop.trainings[training].certificates == ["S-09/2026", "S-10/2026"])
    let support = try #require(workshop.support(behind: training))
    #expect(workshop.supports[support].value == Rupiah(900_000))
    #expect(workshop.supports[support].pledge == ID(2))
    #expect(stage.message.contains("2 orang dilatih"), "\(stage.screen)")
    stage.play("t")
    #expect(stage.message.contains("Program sudah tuntas"), "\(stage.screen)")
    stage.play("z Enter")
    #expect(stage.desk.workshop.training(of: ID(0)) == nil, "\(stage.screen)")
  }

  @Test func peopleAndCostStandOnOnePage() {
    let stage = Stage(CourseSample.workshop)
    stage.play("8 l Enter o")
    for text in ["WB-001", "3 dari 3", "2 dari 3", "50.000", "900.000", "sesudah program tuntas"] {
      #expect(stage.screen.contains(text), "\(text): \(stage.screen)")
    }
  }

  /// By the books Rp225.000 less Rp40.000 of material: Rp185.000, the group counted Rp165.000.
  @Test func aCountStandsBesideTheBooks() throws {
    let stage = Stage(CourseSample.workshop)
    stage.play("8 l Enter g t `R Enter `Etalase Enter")
    stage.play("`230rb Enter `1 Enter `60rb Enter `165rb Ctrl+X")
    let row = try #require(stage.desk.workshop.courseExercises.last, "\(stage.screen)")
    #expect(row.product == ID(1) && row.channel == 0 && row.session == ID(2))
    let books = ExerciseBooks(ID(0), of: stage.desk.workshop)
    #expect(books.books.pieces == 1 && books.books.price == Rupiah(225_000))
    #expect(books.books.cost == Rupiah(40_000) && books.books.profit == Rupiah(185_000))
    #expect(books.difference == Rupiah(-20_000))
    #expect(stage.screen.contains("-20.000"), "\(stage.screen)")
  }

  @Test func theSheetNamesNobody() {
    let stage = Stage(CourseSample.counted)
    stage.play("8 l Enter c")
    #expect(stage.screen.contains("HITUNGAN HARGA EMAS"), "\(stage.screen)")
    let first = stage.screen
    stage.play("Tab")
    #expect(stage.screen != first && stage.screen.contains("HITUNGAN HARGA"), "\(stage.screen)")
    stage.play("Esc Esc 7 h")
    #expect(stage.screen.contains("HITUNGAN HARGA POLOS"), "\(stage.screen)")
  }

  /// P leads from the whole to this quarter, the fourth of 2026, and on to the one before.
  @Test func aPartnersReportIsOfAQuarter() {
    let stage = Stage(CourseSample.workshop)
    stage.play("8 c p")
    #expect(stage.screen.contains("TRIWULAN IV 2026"), "\(stage.screen)")
    stage.play("p")
    #expect(stage.screen.contains("TRIWULAN III 2026"), "\(stage.screen)")
  }

  struct Numbers: Sendable {
    var text: String
    var count: Int
    var expected: [String]
  }

  static let numbers = [
    Numbers(text: "", count: 2, expected: []),
    Numbers(text: "S-09/2026", count: 3, expected: ["S-09/2026", "S-10/2026", "S-11/2026"]),
    Numbers(text: "7", count: 2, expected: ["7", "8"]),
    Numbers(text: "A; B", count: 2, expected: ["A", "B"]),
    Numbers(text: "piagam", count: 2, expected: ["piagam 1", "piagam 2"]),
    Numbers(text: "piagam", count: 1, expected: ["piagam"]),
  ]

  @Test(arguments: numbers) func numbersOfCertificatesCountUp(_ row: Numbers) {
    #expect(CertificateNumbers.read(row.text, for: row.count) == row.expected)
  }
}

import Reports
import Testing
import Workshop

@testable import Screens

/// The papers of October and November 2026, whose money was worked out by hand in `EarningsSample`.
@Suite struct MonthPapersTests {
  private static let workshop = EarningsSample.closed
  private static let november = EarningsSample.october + 1

  private static func person(_ worker: ID<Inmate>) -> SlipPaper.Person {
    let identity = workshop.people[worker].identity
    return SlipPaper.Person(name: identity?.name ?? "", register: identity?.register ?? "")
  }

  private static func line(_ start: String, _ end: String, in paper: Paper) -> Bool {
    paper.lines.contains { $0.contains(start) && $0.hasSuffix(end) }
  }

  /// All words of a paper, wherever its lines are broken.
  private static func words(_ paper: Paper) -> String {
    paper.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  // MARK: Cash book

  /// October: 4,000,000 in, 1,200,000 out.
  ///
  /// November: 150,000 in; out a deposit of 200,000, premi of 100,000 and 200,000, costs of 60,000.
  @Test func theCashBookGoesOnFromMonthToMonth() {
    let october = CashBook.paper(
      EarningsSample.october, of: Self.workshop, on: Self.november.last, .indonesian)
    #expect(Self.line("Saldo awal", " 0", in: october), "\(october.lines)")
    #expect(
      october.lines.contains { $0.contains("Jumlah") && $0.contains("4.000.000  1.200.000") })
    #expect(Self.line("Saldo 31-10-2026", " 2.800.000", in: october), "\(october.lines)")
    let november = CashBook.paper(
      Self.november, of: Self.workshop, on: Self.november.last, .indonesian)
    #expect(Self.line("Saldo awal", " 2.800.000", in: november))
    #expect(november.lines.contains { $0.contains("Jumlah") && $0.contains("150.000    560.000") })
    #expect(Self.line("Saldo 30-11-2026", " 2.390.000", in: november), "\(november.lines)")
    #expect(Self.words(november).contains("dua juta tiga ratus sembilan puluh ribu rupiah"))
    #expect(november.lines.contains { $0.contains("SEMENTARA") })
    // On a day of the month it speaks of no day that has not come.
    let running = CashBook.paper(
      Self.november, of: Self.workshop, on: Sample.today, .indonesian)
    #expect(running.lines.contains { $0.hasPrefix("Saldo 23-11-2026") }, "\(running.lines)")
  }

  /// The account of the books is counted apart.
  @Test func itsLastBalanceIsThatOfTheAccount() throws {
    let books = Self.workshop.books.balances[.treasury]
    #expect(books == Rupiah(2_390_000))
  }

  @Test func eachPaperIsOneKeyAwayFromItsMonth() {
    let names = [
      "f": "daftar-nominatif-2026-10.txt", "k": "bku-2026-10.txt", "p": "penutupan-2026-10.txt",
    ]
    for (key, name) in names {
      let stage = Stage(Self.workshop, as: "bdh-1")
      stage.play("6 Down Enter " + key)
      #expect(stage.screen.contains(name), "\(stage.screen)")
    }
  }

  @Test func anOpenMonthHasNoMinuteOfItsClosing() {
    #expect(ClosingMinute.paper(Self.november, in: Self.workshop) == nil)
    let stage = Stage(Self.workshop, as: "bdh-1")
    stage.play("6 Enter p")
    #expect(stage.message == "Bulan ini belum ditutup. Ctrl+X menutupnya.", "\(stage.screen)")
  }

  // MARK: Minutes and lists

  /// Of 2,800,000 a half is premi, 35% capital, 15% PNBP, of which 200,000 are deposited.
  @Test func theClosingMinuteSaysWhatIsWhose() throws {
    let paper = try #require(ClosingMinute.paper(EarningsSample.october, in: Self.workshop))
    for (start, end) in [
      ("Laba yang dibagi", " 2.800.000"), ("Bagian pekerja", " 1.400.000"), ("PNBP", " 420.000"),
      ("Dana bengkel", " 980.000"), ("PNBP yang belum disetor", " 220.000"),
      ("Kas di bendahara akhir bulan", " 2.800.000"),
    ] {
      #expect(Self.line(start, end, in: paper), "\(start) in \(paper.lines)")
    }
    let day = "Kamis tanggal lima bulan November tahun dua ribu dua puluh enam"
    #expect(Self.words(paper).contains(day), "\(paper.lines)")
    #expect(Self.words(paper).contains("setor sesudah penutupan"))
  }

  /// What the list adds up to is the part of the scheme; names stand on it, so it is noted.
  @Test func theListByNameAddsUpToTheSplit() throws {
    let figures = try #require(Self.workshop.closure(of: EarningsSample.october)?.figures)
    let paper = NominativeList.paper(of: figures, in: Self.workshop, naming: Self.person)
    #expect(Self.line("Bagian pekerja menurut skema", " 1.400.000", in: paper), "\(paper.lines)")
    #expect(Self.line("Jumlah daftar", " 1.400.000", in: paper))
    #expect(paper.lines.contains { $0.contains("RAHASIA") })
    #expect(paper.lines.contains { $0.contains("CONTOH SATU") && $0.contains("862.400") })
    #expect(Self.words(paper).contains("satu juta empat ratus ribu rupiah"))
    let note = try #require(paper.disclosure)
    #expect(note.rows == 3 && note.kind == .print && note.month == EarningsSample.october)
  }

  // MARK: Slip

  private static func slip(_ month: Month) throws -> Paper {
    let figures = try workshop.division(of: month)
    let slip = try #require(workshop.slip(of: ID(0), in: figures))
    return SlipPaper.paper(of: [(slip, person(ID(0)))], in: workshop)
  }

  /// 1,232,000 for the 200 points of all are 6,160 for a point, 862,400 for 140; 168,000 went by
  /// five days of material.
  @Test func aSlipTellsHowItsPremiCameAbout() throws {
    let words = try Self.words(Self.slip(EarningsSample.october))
    for text in [
      "Laba yang dibagi Rp2.800.000, untuk semua pekerja Rp1.400.000.",
      "Menurut poin: Rp1.232.000 dibagi 200,00 poin semua orang, Rp6.160 tiap poin; poin Anda"
        + " 140,00.",
      "Menurut hari kerja menyiapkan bahan: Rp168.000 dibagi 5 hari semua orang; hari Anda 0.",
      "Kerja ulang: tidak ada.", "Keberatan: disampaikan kepada Bendahara atau Kasubsi",
      "tanda tangan/cap jempol:", "Mengetahui, Kepala Lapas",
    ] {
      #expect(words.contains(text), "\(text) in \(words)")
    }
  }

  /// 862,400 of October; 100,000 for needs and 200,000 to the bank in November.
  @Test func aSlipSaysWhatWasTakenInItsMonth() throws {
    let october = try Self.slip(EarningsSample.october)
    #expect(Self.line("Saldo awal 01-10-2026", " 0", in: october), "\(october.lines)")
    #expect(Self.line("Diambil: tidak ada", " 0", in: october))
    #expect(Self.line("Saldo akhir", " 862.400", in: october))
    let november = try Self.slip(Self.november)
    #expect(Self.line("Saldo awal 01-11-2026", " 862.400", in: november), "\(november.lines)")
    let taken = "Diambil: kebutuhan mendasar 100.000, tabungan bank 200.000"
    #expect(Self.line(taken, " -300.000", in: november), "\(november.lines)")
  }

  /// From the slip two keys to the pieces of its first line, a third to the story of one.
  @Test func eachLineOpensItsPieces() {
    let stage = Stage(Self.workshop, as: "bdh-1")
    stage.play("6 Down Enter Enter")
    stage.play("Enter")
    #expect(stage.title.contains("SLIP > RINCIAN"), "\(stage.screen)")
    stage.play("Enter")
    #expect(stage.lines[1].contains("10 buah"), "\(stage.screen)")
    #expect(stage.screen.contains("B-0001-01") && !stage.screen.contains("B-0001-11"))
    stage.play("Enter")
    #expect(stage.title.contains("01"), "\(stage.title)")
    stage.play("Esc Esc Esc")
    #expect(stage.title.contains("> SLIP"), "\(stage.title)")
  }

  /// Enter, G, Enter: three keys.
  @Test func aLineIsDisputedInThreeKeys() throws {
    let stage = Stage(Self.workshop, as: "bdh-1")
    stage.play("6 Down Enter Enter")
    stage.play("Enter g Enter")
    let row = try #require(stage.desk.workshop.disputes.last, "\(stage.screen)")
    #expect(row.claim.contains("10 buah"), "\(row.claim)")
    #expect(row.worker == ID(0) && row.month == EarningsSample.october)
    stage.play("g")
    #expect(stage.title.contains("SANGGAHAN"), "\(stage.title)")
  }
}

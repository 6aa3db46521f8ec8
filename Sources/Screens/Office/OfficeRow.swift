import Wording
import Workshop

/// What an office decides about itself, in the order in which a new store is filled in.
enum OfficeRow: String, CaseIterable {
  case letterhead, officials, stages, products, channels, buyers, toolKinds, materials
  case openings, attendance, skillNeeds, eligibility, calendar, numbers

  var title: Words {
    switch self {
    case .letterhead: Words("Kop surat", en: "Letterhead")
    case .officials: Words("Pejabat", en: "Officials")
    case .stages: Words("Tahap kerja", en: "Stages of work")
    case .products: Words("Barang dan harga", en: "Products and prices")
    case .channels: Words("Saluran", en: "Channels")
    case .buyers: Words("Pembeli", en: "Buyers")
    case .toolKinds: Words("Jenis alat", en: "Tool kinds")
    case .materials: Words("Jenis bahan", en: "Materials")
    case .calendar: Words("Kalender", en: "Calendar")
    case .numbers: Words("Nomor", en: "Numbers")
    case .openings: Words("Saldo awal", en: "Opening balances")
    case .skillNeeds: Words("Syarat tingkat", en: "Level needs")
    case .attendance: Words("Kehadiran", en: "Attendance")
    case .eligibility: Words("Syarat kerja", en: "Terms of work")
    }
  }

  /// What it is also called, for whoever looks for it in the menu.
  var synonyms: String {
    switch self {
    case .letterhead: "kepala surat alamat lapas institution address"
    case .officials: "petugas nama nip jabatan pangkat officers names"
    case .stages: "tahap anyam poin tarif weaving points"
    case .products: "harga produk warna ukuran price colour color size goods"
    case .channels: "komisi tempat jual commission where sold"
    case .buyers: "pelanggan instansi alamat telepon customers"
    case .toolKinds: "perkakas alat tools kinds"
    case .materials: "bahan baku supplies"
    case .calendar: "libur hari kerja tanggal merah holidays days"
    case .numbers: "nomor seri nota lembar urut series"
    case .openings: "stok awal migrasi pindahan mulai start migration"
    case .skillNeeds: "keterampilan tingkat levels skill"
    case .attendance: "alasan izin sakit alpa dibayar absence reasons paid"
    case .eligibility: "sehat asesmen syarat boleh kerja papers allowed"
    }
  }

  /// For a narrow page.
  var shortTitle: Words {
    switch self {
    case .stages: Words("Tahap", en: "Stages")
    case .products: Words("Barang", en: "Products")
    case .openings: Words("Saldo awal", en: "Opening")
    case .skillNeeds: Words("Tingkat", en: "Levels")
    case .eligibility: Words("Syarat", en: "Terms")
    case .letterhead, .officials, .channels, .buyers, .toolKinds, .materials, .calendar, .numbers,
      .attendance:
      title
    }
  }

  /// How many there are; the letterhead is there or not.
  func count(in workshop: Workshop) -> Int {
    switch self {
    case .letterhead: min(1, workshop.letterheads.count)
    case .officials: Set(workshop.officials.map(\.office)).count
    case .stages: workshop.catalogue.stages.count
    case .products: workshop.products.count
    case .channels: workshop.catalogue.channels.count
    case .buyers: workshop.buyers.count { !$0.isWithdrawn }
    case .toolKinds: workshop.toolKinds.count
    case .materials: workshop.materials.count
    case .calendar: workshop.workWeeks.count
    case .numbers: NumberSeries.allCases.count
    case .skillNeeds: workshop.skillNeeds.count
    case .attendance: Attendance.reasons.count
    case .openings: OpeningBlock.allCases.count { workshop.openingSignature(of: $0) != nil }
    case .eligibility: workshop.eligibilityTerms.count
    }
  }

  /// Whether a store cannot do its work, or its papers, without it; buyers come by themselves,
  /// levels have a standard, papers do not expire unless somebody says so, and opening balances are
  /// asked for until the first batch is opened.
  func isEmpty(in workshop: Workshop) -> Bool {
    if self == .buyers || self == .skillNeeds || self == .eligibility { return false }
    if self == .openings && !(workshop.isOpeningOpen && workshop.batches.isEmpty) { return false }
    return count(in: workshop) == 0
  }

  /// Whether it is empty and nobody put it aside.
  func isMissing(in workshop: Workshop) -> Bool {
    isEmpty(in: workshop) && workshop.putAside(rawValue) == nil
  }

  static func missing(in workshop: Workshop) -> [OfficeRow] {
    allCases.filter { $0.isMissing(in: workshop) }
  }

  func state(in scene: Scene) -> String {
    let count = count(in: scene.workshop)
    if isEmpty(in: scene.workshop), let note = scene.workshop.putAside(rawValue) {
      return scene.say("disisihkan: ", en: "put aside: ") + note.reason
    }
    switch self {
    case .letterhead:
      return count == 0
        ? scene.say("kosong", en: "empty")
        : scene.workshop.letterhead(on: scene.today).institution
    case .openings where count > 0:
      let all = OpeningBlock.allCases.count
      return scene.say("\(count) dari \(all) blok sah", en: "\(count) of \(all) blocks signed")
    case .officials, .stages, .products, .channels, .buyers, .toolKinds, .materials, .openings:
      return count == 0 ? scene.say("kosong", en: "empty") : "\(count)"
    case .calendar:
      return count == 0
        ? scene.say("kosong", en: "empty")
        : scene.say(weekWords(scene.workshop.workWeek(on: scene.today)))
    case .skillNeeds:
      let needs = scene.workshop.skillNeeds(on: scene.today).map(String.init)
      let counts = needs.joined(separator: ", ")
      return scene.say("\(counts) buah", en: "\(counts) pieces")
    case .attendance:
      let paid = Attendance.reasons.count {
        scene.workshop.terms(of: $0, on: scene.today).isPaid
      }
      return scene.say("\(paid) alasan dibayar", en: "\(counted(paid, "reason")) paid")
    case .eligibility: return scene.workshop.eligibility(on: scene.today).words(in: scene)
    case .numbers:
      let gaps = NumberSeries.allCases.reduce(0) { $0 + scene.workshop.gaps(in: $1).count }
      return gaps == 0
        ? scene.say("berurutan", en: "without gaps")
        : scene.say("\(gaps) celah", en: counted(gaps, "gap"))
    }
  }

  func screen(in scene: Scene) -> any Screen {
    switch self {
    case .letterhead: LetterheadForm(in: scene)
    case .officials: ListScreen(OfficialList())
    case .stages: ListScreen(StageList())
    case .products: ListScreen(ProductList())
    case .channels: ListScreen(ChannelList())
    case .buyers: ListScreen(BuyerList())
    case .toolKinds: ListScreen(ToolKindsList())
    case .materials: ListScreen(MaterialKindsList())
    case .calendar: ListScreen(HolidayList(in: scene))
    case .numbers: ListScreen(NumberList())
    case .openings: ListScreen(OpeningList())
    case .skillNeeds: SkillNeedsForm(in: scene)
    case .attendance: ListScreen(AttendanceList())
    case .eligibility: ListScreen(EligibilityList())
    }
  }

  /// Why it cannot be opened now, or nil.
  func refusal(in scene: Scene) -> String? {
    switch self {
    case .letterhead, .skillNeeds: scene.reason(without: .catalogue)
    case .buyers: scene.refusal(at: .sales)
    case .officials, .stages, .products, .channels, .toolKinds, .materials, .calendar, .numbers,
      .openings, .attendance,
      .eligibility:
      nil
    }
  }
}

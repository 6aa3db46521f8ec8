import Workshop

extension CourseRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .taken:
      Words(
        "Program itu sudah ada pada hari itu. Ganti nama atau harinya.",
        en: "This course begins on that day already. Change its name or day.")
    case .isFinished:
      Words(
        "Program sudah tuntas. Batalkan pelatihannya dulu.",
        en: "The course is finished. Withdraw its training first.")
    case .outside(let days):
      Words(
        "Di luar program, \(days.lowerBound.dashed) - \(days.upperBound.dashed). Ubah harinya.",
        en: "Outside \(days.lowerBound.dashed) - \(days.upperBound.dashed). Change the day.")
    case .wasPresent(let inmate):
      Words(
        "\(workshop.code(inmate)) sudah hadir di sebuah sesi. Tetap terdaftar.",
        en: "\(workshop.code(inmate)) was at a session and stays enrolled.")
    case .notEnrolled(let inmate):
      Words(
        "\(workshop.code(inmate)) tidak terdaftar. Tambah di programnya dulu.",
        en: "\(workshop.code(inmate)) is not enrolled. Enrol in the course first.")
    case .topicTaken:
      Words(
        "Hari itu sudah ada materi ini. Ganti materinya.",
        en: "That day has this topic already. Change the topic.")
    case .bornByNobody:
      Words(
        "Program sendiri tanpa mitra. Isi pada biaya bengkel.",
        en: "Our own course has no partner. Enter it as the workshop's cost.")
    case .withoutSession:
      Words("Belum ada sesi. T mencatat sesi.", en: "There is no session yet. T records one.")
    case .beforeSession(let day):
      Words(
        "Sesi terakhir \(day.dashed). Isi hari itu atau sesudahnya.",
        en: "The last session was on \(day.dashed). Enter that day or later.")
    case .nobodyPassed:
      Words(
        "Tidak ada yang cukup hadir. Ubah batas hadir atau sesinya.",
        en: "Nobody attended enough. Change the share or the sessions.")
    case .notPassed:
      Words(
        "Kehadiran sudah berubah. Buka lagi halaman ini.",
        en: "Attendance has changed. Open this page again.")
    case .certificates:
      Words(
        "Satu nomor untuk tiap peserta, tanpa kembar.",
        en: "One number for each participant, none twice.")
    case .exerciseTaken:
      Words(
        "Sesi ini sudah menghitung barang dan saluran itu. Pilih lain.",
        en: "The session counted that already. Choose another.")
    case .costOfSession:
      Words(
        "Biaya ini milik sesi pelatihan. Batalkan sesinya.",
        en: "This cost is of a course session. Withdraw the session.")
    }
  }
}

extension SetCourse: Told {
  package func words(in workshop: Workshop) -> Words {
    (course == nil
      ? Words("program pelatihan baru ", en: "new course ")
      : Words("program pelatihan ", en: "course "))
      + workshop.code(course ?? workshop.courses.nextID)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NoteSession: Told {
  /// `sesi PL-02, 6 hadir`.
  package func words(in workshop: Workshop) -> Words {
    Words("sesi ", en: "session of ") + workshop.code(course)
      + Words(", \(present.count) hadir", en: ", \(present.count) present")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension FinishCourse: Told {
  /// `tuntas PL-02, 6 orang`.
  package func words(in workshop: Workshop) -> Words {
    let count = participants.count
    return Words("tuntas ", en: "end of ") + workshop.code(course)
      + Words(", \(count) orang", en: ", \(counted(count, "person", "people"))")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NoteExercise: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("hitungan harga", en: "count of prices")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

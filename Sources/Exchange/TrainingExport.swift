import Wording
import Workshop

extension Export {
  /// One row for each person at each training, then one for each person enrolled at each session of
  /// a course; by codes alone.
  func trainings(_ writer: inout some CellWriter) {
    writer.headings([
      "Jenis", "Kode Program", "Program", "Materi", "Mulai", "Sampai", "Pengajar", "Tahap", "Kode",
      "Hadir", "Sertifikat",
    ])
    for training in workshop.trainings() { write(training, to: &writer) }
    for course in workshop.standingCourses {
      for session in workshop.sessions(of: course) { write(session, of: course, to: &writer) }
    }
  }

  private func write(_ training: ID<Training>, to writer: inout some CellWriter) {
    let row = workshop.trainings[training]
    for inmate in row.participants {
      writer.write([
        .text("pelatihan"), .text(row.course.map { workshop.code($0) } ?? ""),
        .text(row.programme), .text(""), .day(row.first), .day(row.last), .text(row.instructor),
        .text(stage(row.stage)), .text(workshop.code(inmate)), .text("ya"),
        .text(row.certificate(of: inmate)),
      ])
    }
  }

  private func write(
    _ session: ID<CourseSession>, of course: ID<Course>, to writer: inout some CellWriter
  ) {
    let (row, plan) = (workshop.courseSessions[session], workshop.courses[course])
    for inmate in plan.people {
      writer.write([
        .text("sesi"), .text(workshop.code(course)), .text(plan.name), .text(row.topic),
        .day(row.day), .day(row.day), .text(row.trainer), .text(stage(plan.stage)),
        .text(workshop.code(inmate)), .text(row.present.contains(inmate) ? "ya" : "tidak"),
        .text(""),
      ])
    }
  }

  private func stage(_ stage: UInt8?) -> String {
    stage.map { workshop.catalogue.stages[Int($0)].name } ?? ""
  }
}

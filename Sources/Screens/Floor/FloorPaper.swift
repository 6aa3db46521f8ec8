import Reports
import Wording
import Workshop

/// The blank papers of a day that lie on the floor, in the order in which the page turns them.
enum FloorPaper: Int, CaseIterable {
  case sheets, attendance, inspection, tools

  var next: FloorPaper { FloorPaper(rawValue: rawValue + 1) ?? .sheets }

  var title: Words {
    switch self {
    case .sheets: Words("Lembar hasil", en: "Output sheets")
    case .attendance: Words("Daftar hadir", en: "Attendance list")
    case .inspection: Words("Lembar periksa", en: "Inspection sheet")
    case .tools: Words("Bon alat", en: "Tool list")
    }
  }

  func paper(on day: Day, of workshop: Workshop, _ language: Language) -> Paper {
    switch self {
    case .sheets: FloorSheetPaper.paper(on: day, of: workshop, language)
    case .attendance: AttendancePaper.paper(on: day, of: workshop, language)
    case .inspection: InspectionSheet.paper(on: day, of: workshop, language)
    case .tools: ToolSheet.paper(on: day, of: workshop, language)
    }
  }
}

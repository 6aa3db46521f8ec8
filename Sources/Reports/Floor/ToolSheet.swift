import Wording
import Workshop

/// The blank list of tools of one session: each tool with who has it, out and back.
///
/// Workers write their codes; no name stands on it.
package enum ToolSheet {
  package static func paper(on day: Day, of workshop: Workshop, _ language: Language) -> Paper {
    let title = Words("BON ALAT ", en: "TOOL LIST ")[language] + day.dashed
    let sessions = Words(
      "Sesi (lingkari): pagi  siang", en: "Session (circle): morning  afternoon")
    let rows = workshop.toolKinds.indices.flatMap { workshop.tools(of: $0) }
    let none = Words("Belum ada alat dalam daftar.", en: "No tool is on the list.")
    return Paper(
      title, name: Words("bon-alat-", en: "tools-")[language] + day.iso, of: workshop, language,
      [.head(.list(title, subtitle: sessions[language], of: workshop, language))]
        + (rows.isEmpty
          ? [.whole([.line(.text(none[language]))])]
          : [.table([.table(table(of: rows, in: workshop, language))])])
        + [
          .whole([
            .signatures(
              Paper.Signatures(
                left: Words("Keluar", en: "Out")[language],
                right: Words("Kembali", en: "Back")[language], isShort: true))
          ])
        ])
  }

  private static func table(
    of tools: [Tool], in workshop: Workshop, _ language: Language
  ) -> Paper.Table {
    Paper.Table(
      [
        Paper.Column(.text, 0, 22), Paper.Column(.number, 22, 28), Paper.Column(.code, 32, 40),
        Paper.Column(.code, 46, 54), Paper.Column(.code, 60, 68),
      ],
      heads: [
        .text(Words("Alat", en: "Tool")[language]), .text(Words("No", en: "No")[language]),
        .text(Words("Kode", en: "Code")[language]), .text(Words("Keluar", en: "Out")[language]),
        .text(Words("Kembali", en: "Back")[language]),
      ],
      tools.map { tool in
        let kind = workshop.toolKinds[Int(tool.kind)]
        let name = language == .english && !kind.english.isEmpty ? kind.english : kind.name
        // With whom it is already is no blank to be filled in.
        let holder = workshop.whereabouts(of: tool).map { workshop.code($0.worker).checked }
        return Paper.Row([
          .text(name), .count(Int(tool.number)), .text(holder ?? "________"), .text("________"),
          .text("________"),
        ])
      }, isRuled: true)
  }
}

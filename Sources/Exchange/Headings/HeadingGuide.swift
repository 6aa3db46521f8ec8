import Forms
import Wording

/// What heads the columns of each kind of file, for help and the man page: made of the table that
/// files are read by.
package enum HeadingGuide {
  /// `Nomor Register*, Nama*, Blok*, Perkiraan Bebas`; a star stands where the column must be.
  package static func headings(of kind: ImportKind, _ language: Language) -> String {
    kind.headings.map { $0.written[language] + ($0.isRequired ? "*" : "") }.joined(separator: ", ")
  }

  /// All kinds, one a line, behind a sentence of what the star means.
  package static func text(_ language: Language) -> String {
    let head = Words(
      "Judul kolom tiap jenis; * harus ada. Judul bahasa Inggris dibaca juga.",
      en: "The headings of each kind; * must be there. Indonesian ones are read too.")
    let kinds = ImportKind.allCases.map { "  \($0.rawValue): " + headings(of: $0, language) }
    return ([head[language]] + kinds).joined(separator: "\n")
  }
}

import Storage
import Wording

/// What `--version` says: which program this is, and which files it reads and writes.
enum ProgramVersion {
  static let number = "1.0"

  static func text(_ language: Language) -> String {
    let commit = programCommit ?? Words("tidak diketahui", en: "unknown")[language]
    let formats = StoreFormats.written
    let store = Words("format data", en: "format of the store")[language]
    let keys = Words("format berkas kunci", en: "format of key files")[language]
    return """
      bengkel \(number)
      commit: \(commit)
      schema: \(formats.schema)
      \(store): \(formats.store)
      \(keys): \(formats.keys)
      """
  }
}

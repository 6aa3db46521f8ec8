import ArgumentParser
import Storage
import Wording
import Workshop

/// `bengkel verify`: reads every file of the store from end to end and says whether it can be
/// trusted.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Memeriksa data. / Checks the store.")

  @OptionGroup var common: CommonOptions

  func run() {
    let options = common.options
    do throws(StorageError) {
      let store = try CommandStore.open(options, as: .read)
      let found = try store.verify()
      if !found.totalsAgree {
        Exit.end(.store, Self.totalsDiffer[options.language])
      }
      let digest = try store.workshop.digest()
      let sentence = Words(
        "Utuh: sampai #\(store.lastSequence), \(found.generations) generasi, digest \(digest)",
        en:
          "Sound: up to #\(store.lastSequence), \(found.generations) generations, digest \(digest)")
      Output.write(sentence[options.language] + "\n")
      if found.warnings.isEmpty { return }
      Exit.end(.fault, found.warnings.map { $0.words[options.language] }.joined(separator: "\n"))
    } catch {
      Exit.end(error, options.language)
    }
  }

  private static let totalsDiffer = Words(
    "Jumlah berjalan tidak sama dengan hitungan ulang. Hentikan pencatatan, panggil administrator.",
    en: "Running totals differ from the recount. Stop recording, call the administrator.")
}

extension StoreWarning {
  /// What was found, and what to do.
  var words: Words {
    switch self {
    case .damagedSnapshot(let file):
      Words(
        "Peringatan: \(file) rusak, data lengkap dari berkas lain. Periksa disk.",
        en: "Warning: \(file) is damaged, all is there from other files. Check the disk.")
    case .tornRecord(let file):
      Words(
        "Peringatan: \(file) berakhir dengan tindakan yang tidak selesai ditulis. Buka program.",
        en: "Warning: \(file) ends in a record that was not written whole. Open the program.")
    case .unusedJournal(let file):
      Words(
        "Peringatan: \(file) tidak dipakai. Buka program sekali supaya dipindahkan.",
        en: "Warning: \(file) is not used. Open the program once to have it set aside.")
    }
  }
}

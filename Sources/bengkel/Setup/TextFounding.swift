import Screens
import Storage
import Wording
import Workshop

/// The founding of a store on the text of another.
struct TextFounding {
  let text: TextReader
  let officers: [Credentials]

  /// Reads and tries a text, or ends the process with the sentence of what is wrong with it.
  static func text(of path: String, _ language: Language) -> TextReader {
    let bytes: [UInt8]
    do throws(GivenFile.Fault) {
      bytes = try GivenFile.bytes(path, atMost: GivenFile.storeText)
    } catch {
      Exit.end(.fault, error.words(path)[language])
    }
    do throws(TextFault) {
      let text = try TextReader(bytes)
      if !TextRehearsal.isPassed(by: text.rows) { throw TextFault(0, .contradiction) }
      return text
    } catch {
      Exit.end(.fault, error.words[language])
    }
  }

  /// The rows of the text with new officers.
  func workshop(on day: Day) -> Workshop {
    var workshop = Workshop(rows: text.rows)
    if !workshop.settings.isPractice {
      workshop.settings.drawSeed = Int64.random(in: .min ... .max)
    }
    let founding = FoundFromText {
      $0.day = day
      $0.digest = text.digest
      $0.store = text.head.store
      $0.sequence = text.head.sequence
      $0.chain = text.head.chain
      $0.taken = text.head.taken
      $0.takers = text.head.takers
      $0.users = officers.map { officer in
        AddUser {
          $0.login = officer.login
          $0.role = officer.role
        }
      }
    }
    workshop.apply(.foundFromText(founding), by: Authority(user: ID(workshop.users.count)))
    return workshop
  }

  /// Makes the store in an empty folder; a practice text makes a practice store, which has no
  /// envelope.
  func make(in disk: FolderDisk, recovery: PaperCode, at now: Instant) throws(StorageError) {
    let workshop = workshop(on: now.local(offset: text.rows.settings.offset).day)
    let isPractice = workshop.settings.isPractice
    try Store.create(
      on: disk, holding: workshop, officers: officers, isPractice: isPractice,
      recovery: isPractice ? nil : recovery,
      costs: isPractice ? .practice : .calibrated(on: .thisMachine), at: now)
  }
}

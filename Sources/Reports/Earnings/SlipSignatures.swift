import Wording
import Workshop

/// Where a slip is signed: who handed it over, who got it by signature or thumb print, and who has
/// seen it.
enum SlipSignatures {
  static func blocks(of slip: Slip, in workshop: Workshop) -> [Paper.Block] {
    let day = workshop.closure(of: slip.month)?.day ?? slip.month.last
    let signer = PaperSigner.of(.slip, on: day, .treasurer, in: workshop)
    let seen = PaperSigner.of(.report, on: day, .supervisor, in: workshop)
    var names = Paper.Signatures(left: signer.title, right: slip.code)
    names.leftAbove = "Diserahkan:"
    names.leftName = signer.name
    names.rightAbove = "Diterima, tanda tangan/cap jempol:"
    names.place = workshop.place(of: day, .indonesian)
    return [
      .signatures(names),
      .line(.text("Mengetahui, \(seen.title)   (....................)")),
    ] + (seen.name.isEmpty ? [] : [.line(.text(seen.name.joined(separator: ", ")))])
  }
}

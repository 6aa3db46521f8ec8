import Wording
import Workshop

/// The commands of skills and of what people take along.
extension Command {
  static let skills = Command(
    "skills", Words("keterampilan tingkat naik", en: "skills levels rise"),
    does: Words("membuka tingkat keterampilan", en: "opens levels of skill"))
  static let prove = Command(
    "prove", Words("buktikan tingkat uji", en: "prove level test"),
    does: Words("membuka isian bukti tingkat", en: "opens the form of a proof"))
  static let packs = Command(
    "packs", Words("bekal bebas serah pulang", en: "release pack hand out"),
    does: Words("membuka bekal bebas", en: "opens release packs"))
  static let answer = Command(
    "answer", Words("jawaban tindak lanjut tanya", en: "answer follow up asked"),
    does: Words("mencatat jawaban tindak lanjut", en: "notes a follow-up answer"))
}

extension Signature.Signer {
  /// A supervisor: whoever sits there where he is one, else whoever comes.
  static func supervisor(in scene: Scene) -> Signature.Signer {
    scene.may(.approve) ? .session : .witness(.approve)
  }
}

import Screens
import Storage
import Wording

/// What is said about codes on paper.
enum PaperCodeWords {
  static func envelope(_ code: PaperCode) -> Words {
    Words(
      """
      Kode pemulihan, ditunjukkan sekali ini saja:
        \(code.text)
      Tulis di kertas, masukkan amplop tertutup, simpan di luar bengkel. Kode ini membuka
      semua data bila kedua administrator tidak dapat masuk.
      """,
      en: """
        Recovery code, shown only once:
          \(code.text)
        Write it on paper, put it in a closed envelope, keep it outside the workshop. It opens
        all data when neither administrator can log in.
        """)
  }

  /// Why a text is no code, or nil.
  static func why(refused text: String, groups: Int) -> Words? {
    do throws(PaperCode.Fault) {
      _ = try PaperCode(reading: text, groups: groups)
      return nil
    } catch {
      return error.words
    }
  }

  /// Why what was typed from the paper is not the code, or nil.
  static func why(_ text: String, differsFrom code: PaperCode) -> Words? {
    do throws(PaperCode.Fault) {
      let typed = try PaperCode(reading: text, groups: PaperCode.recoveryGroups)
      return typed == code
        ? nil
        : Words("Bukan kode di atas. Periksa kertasnya.", en: "Not that code. Check the paper.")
    } catch {
      return error.words
    }
  }
}

extension PaperCode.Fault {
  /// What is wrong, and where to look.
  var words: Words {
    switch self {
    case .length(let found, let needed):
      Words(
        "Kode: \(needed) huruf dan angka, diketik \(found). Ketik lagi.",
        en: "A code has \(needed) letters and digits, typed \(found). Type it again.")
    case .group(let group):
      Words(
        "Kelompok ke-\(group) salah ketik. Periksa, lalu ketik lagi.",
        en: "Group \(group) is mistyped. Check it, then type the code again.")
    }
  }
}

extension EnvelopeCode {
  /// A code that nobody has seen yet.
  static func fresh() -> EnvelopeCode {
    let code = PaperCode.random(groups: PaperCode.recoveryGroups)
    return EnvelopeCode(code.text) { PaperCodeWords.why($0, differsFrom: code) }
  }
}

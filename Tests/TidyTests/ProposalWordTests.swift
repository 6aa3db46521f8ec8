import Testing

/// What an office decides stands in no text of the program, but in the proposal that a founder may
/// take and in the practice workshop.
@Suite struct ProposalWordTests {
  /// As the proposal calls them: products, colours, prices, channels, stages, materials, tools and
  /// defects.
  ///
  /// Words that mean something else too are not here: *etalase* (for no order), *cetakan* (a copy),
  /// *titip jual*, *mitra*, *pegawai* and *pameran* (a kind of support).
  static let words = [
    "songkok", "polos", "corak emas", "sg-", "cokelat", "krem", "150rb", "150.000", "125rb",
    "125.000", "250rb", "250.000", "225.000", "200rb", "175rb", "175.000", "180rb", "180.000",
    "koperasi", "dekranasda", "lokapasar", "e-katalog", "pesanan instansi", "rendam",
    "tumbuk", "sisir", "pemutihan", "jemur", "lisu", "anyam dasar", "emas keliling", "crown knot",
    "base weave", "crown gold", "band gold", "soaking", "combing", "bleaching", "lontar",
    "pelepah", "benang emas", "gold thread", "kasumba", "jarum", "gunting", "pisau",
    "needle", "scissors", "knife", "knives", "assareng", "emas lepas", "belang", "luntur",
  ]

  /// The proposal, the page that offers it by its name, and the practice workshop.
  private static let exempt = [
    "Sources/Workshop/StandardCatalogue.swift", "Sources/Screens/Founding/FoundingStep.swift",
    "Sources/bengkel/Practice/",
  ]

  /// Where each text stands, in small letters.
  private static let texts: [(place: String, text: String)] = {
    var texts: [(place: String, text: String)] = []
    for file in SourceTree.files("Sources")
    where !exempt.contains(where: { file.path.contains($0) }) {
      texts += Literals(file).all.map { ("\(file.path):\($0.line)", $0.text.lowercased()) }
    }
    for path in ["Help/id.txt", "Help/en.txt", "Lessons/id.txt", "Lessons/en.txt"] {
      let lines = (SourceTree.read("Resources/" + path) ?? "").split(
        separator: "\n", omittingEmptySubsequences: false)
      texts += lines.enumerated().map { ("\(path):\($0.offset + 1)", $0.element.lowercased()) }
    }
    return texts
  }()

  @Test func theTextsAreFound() { #expect(Self.texts.count > 5_000) }

  @Test(arguments: words) func noTextHasAWordOfTheProposal(_ word: String) {
    let places = Self.texts.filter { Self.stands(word, in: $0.text) }.map(\.place)
    #expect(places.isEmpty, "\(word): \(places.joined(separator: ", "))")
  }

  @Test func theProposalHasThem() {
    let texts = SourceTree.files("Sources").filter {
      $0.path.contains("StandardCatalogue.swift")
    }.flatMap { Literals($0).all.map { $0.text.lowercased() } }
    let missing = ["songkok", "polos", "lisu", "kasumba", "gunting", "dekranasda"].filter { word in
      !texts.contains { Self.stands(word, in: $0) }
    }
    #expect(missing.isEmpty)
  }

  @Test func aWordIsFoundAtItsBeginningAlone() {
    #expect(Self.stands("lisu", in: "emas lisu"))
    #expect(!Self.stands("lisu", in: "menulisulang"))
    #expect(Self.stands("150rb", in: "5xp8@150rb"))
  }

  /// Whether a word begins somewhere in a text: no letter stands before it.
  private static func stands(_ word: String, in text: String) -> Bool {
    let text = Array(text)
    let word = Array(word)
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { place in
      text[place] == word[0] && text[place..<place + word.count].elementsEqual(word)
        && (place == 0 || !(text[place - 1].isLetter || text[place - 1].isNumber))
    }
  }
}

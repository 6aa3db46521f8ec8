import Testing

/// `bengkel keys`.
@Suite struct KeyCardTests {
  @Test(arguments: [("id", "KARTU TOMBOL BENGKEL\n"), ("en", "KEY CARD OF BENGKEL\n")])
  func theCardSpeaksTheLanguageAskedFor(_ language: String, _ title: String) throws {
    let card = try Terminal.execute(PracticeStore.binary, ["keys", "--lang", language])
    #expect(card.output.hasPrefix(title))
  }
}

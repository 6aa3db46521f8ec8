import Testing
import Wording

@Suite struct CountingTests {
  @Test func oneIsNotMany() {
    #expect([0, 1, 2].map { counted($0, "piece") } == ["0 pieces", "1 piece", "2 pieces"])
    #expect(counted(Int32(1), "person", "people") == "1 person")
    #expect(counted(Int32(21), "person", "people") == "21 people")
  }
}

/// A number of things in English, such as `1 piece` and `2 pieces`.
package func counted(
  _ count: some BinaryInteger, _ one: String, _ many: String? = nil
) -> String {
  "\(count) " + (count == 1 ? one : many ?? one + "s")
}

/// Bytes as people say them: `812 B`, `48 kB`, `28 MB`, `41,2 GB`; a thousand is a thousand.
///
/// Rounded down, so that room is never promised that is not there.
package func bytes(_ count: Int64, _ language: Language) -> String {
  if (1..<1000).contains(count) { return "\(count) B" }
  if (1000..<1_000_000).contains(count) { return "\(count / 1000) kB" }
  let megabytes = max(0, count) / 1_000_000
  if megabytes < 1000 { return "\(megabytes) MB" }
  if megabytes >= 100_000 { return "\(megabytes / 1000) GB" }
  let separator = language == .english ? "." : ","
  return "\(megabytes / 1000)\(separator)\(megabytes / 100 % 10) GB"
}

/// The name of an errno, as manuals list it; its number when it is none of those a disk answers
/// with.
package func errnoName(_ code: Int32) -> String {
  let names: [Int32: String] = [
    1: "EPERM", 5: "EIO", 6: "ENXIO", 13: "EACCES", 19: "ENODEV", 27: "EFBIG", 28: "ENOSPC",
    30: "EROFS", 122: "EDQUOT",
  ]
  return names[code] ?? "\(code)"
}

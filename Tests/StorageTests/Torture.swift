import Glibc

/// How long the heavy tests run: the environment variable `BENGKEL_TORTURE` is a number of states.
enum Torture {
  static let states = getenv("BENGKEL_TORTURE").flatMap { Int(String(cString: $0)) } ?? 0
  static let isOn = states > 0
}

import CLinux
import Screens
import Storage
import Workshop

/// What the disk says of its room, and what of it the store takes.
enum DiskMeasure {
  /// The room where a folder is; nil when the disk does not say.
  static func room(_ path: String) -> DiskRoom? {
    let free = linux_file_system_room(path)
    let total = linux_file_system_size(path)
    return free < 0 || total < 0 ? nil : DiskRoom(free: free, total: total)
  }

  /// What the store's own files take, by kind.
  static func usage(of disk: FolderDisk) -> [DiskUsage] {
    var sums: [DiskUsage.Kind: DiskUsage] = [:]
    for folder in ["", "quarantine", "drafts"] {
      let path = folder.isEmpty ? disk.path : disk.full(folder)
      let names = (try? FolderDisk(path: path).names()) ?? []
      for name in names {
        let kind = kind(of: name, in: folder)
        let size = linux_file_size(path + "/" + name)
        guard size >= 0 else { continue }
        sums[kind, default: DiskUsage(kind, files: 0, bytes: 0)].files += 1
        sums[kind]?.bytes += size
      }
    }
    return DiskUsage.Kind.allCases.compactMap { sums[$0] }
  }

  private static func kind(of name: String, in folder: String) -> DiskUsage.Kind {
    if folder == "quarantine" { return .quarantine }
    if name.hasSuffix(".jrnl") { return .journals }
    return name.hasSuffix(".snap") ? .snapshots : .others
  }
}

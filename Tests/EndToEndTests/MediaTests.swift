import Testing

@testable import bengkel

/// Which mounted file systems are offered for a backup.
@Suite struct MediaTests {
  @Test func onlyWritableOnesWhereMediaAreMounted() {
    let table = """
      /dev/sda1 / ext4 rw,relatime 0 0
      proc /proc proc rw 0 0
      /dev/sdb1 /media/petugas/BENGKEL-2 vfat rw,nosuid 0 0
      /dev/sdc1 /run/media/petugas/STIK\\040KANTOR vfat nosuid,rw 0 0
      /dev/sr0 /media/cdrom iso9660 ro 0 0
      /dev/sdd1 /mnt ext4 rw 0 0
      /dev/sde1 /mediabesar ext4 rw 0 0
      broken line
      """
    #expect(
      Media.folders(in: table) == [
        "/media/petugas/BENGKEL-2", "/mnt", "/run/media/petugas/STIK KANTOR",
      ])
    // Files are read from a disc that takes none, too.
    #expect(
      Media.folders(in: table, writableOnly: false) == [
        "/media/cdrom", "/media/petugas/BENGKEL-2", "/mnt", "/run/media/petugas/STIK KANTOR",
      ])
  }
}

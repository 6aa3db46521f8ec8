# R10: disks that are full, closed, gone or not ours; each on a small file system of its own.
#
# Shows: each ends in words (I6), nothing acknowledged is lost (I1-I3), and where room or rights come back
# the work goes on.
. "$(dirname "$0")/common.sh"

here="$DISK/disks"
mkdir -p "$here"
mounted=()
let_go() {
  local place
  for place in "${mounted[@]}"; do umount -l "$place" 2>/dev/null; done
  rm -rf "$here"
}
trap let_go EXIT

# mount_ext4 NAME [MKFS OPTION]...: a small ext4 in a file, at $place; false when this machine has none.
mount_ext4() {
  place="$here/$1"
  mkdir -p "$place"
  truncate -s 640M "$place.img"
  mkfs.ext4 -q -m 0 "${@:2}" "$place.img" 2>/dev/null && mount -o loop "$place.img" "$place" 2>/dev/null || return 1
  mounted+=("$place")
}
mount_tmpfs() {
  place="$here/$1"
  mkdir -p "$place"
  mount -t tmpfs -o size=260m tmpfs "$place" 2>/dev/null || return 1
  mounted+=("$place")
}

# fill PLACE KILOBYTES: takes all room but so much; a script, since a session calls it as well.
cat >"$here/fill" <<'FILL'
room="$(df --output=avail -B1024 "$1" | tail -1)"
fallocate -l $((room - $2 - 64))K "$1/filler" 2>/dev/null
while room="$(df --output=avail -B1024 "$1" | tail -1)" && [ "$room" -gt "$2" ]; do
  dd if=/dev/zero bs=1k count=$((room - $2 > 4 ? 4 : 1)) status=none >>"$1/filler" 2>/dev/null || break
done
true
FILL
fill() { bash "$here/fill" "$@"; }

# in_words NAME: what the program said, and that it did not die of it.
in_words() {
  if is_trap || [[ $said == STUCK* ]]; then fail R10 "$1: $ended $said"
  elif [ -z "$said" ]; then fail R10 "$1: ended without a word: $ended"
  else pass R10 "$1: $said"; fi
}
# keeps NAME STORE FROM TYPED: the oracle, and that work goes on.
keeps() {
  if oracle "$2" "$3" "$4" && reopens "$2"; then pass R10 "$1: told #$told, found #$recovered, work goes on"
  else fail R10 "$1: $why"; fi
}

# Something else takes all room while people are typed in; then room comes back in the same session.
full_disk() {
  local store="$place/store"
  new_store "$store"
  clerk "$store" --saves 80 --midway "bash '$here/fill' '$place' 0" -- "$RELEASE"
  in_words "$1 full: after #$saved"
  told="$acknowledged"
  state_of "$store"
  expect R10 "$1 full: told #$told, reads #$last" [ "$last" = "$told" ]
  clerk "$store" --from "$last" --saves 8 --midway "rm '$place/filler'" -- "$RELEASE"
  # A session that begins on a full disk only reads; the next one records again.
  rm -f "$place/filler"
  keeps "$1 full, then room again" "$store" "$told" 8
}
if mount_ext4 full; then full_disk ext4; else not_run R10 "full ext4: no loop mounts here"; fi
if mount_tmpfs small; then full_disk tmpfs; else not_run R10 "full tmpfs: may not mount"; fi

# Killed, and no room for the new files of the restart.
if mount_ext4 restart; then
  new_store "$place/store"
  clerk "$place/store" --ahead 5 --kill 0 --only-child 1 -- "$RELEASE"
  told="$acknowledged"
  fill "$place" 4
  clerk "$place/store" --from "$told" --saves 1 -- "$RELEASE"
  in_words "no room to recover"
  state_of "$place/store"
  expect R10 "and what was told can be read: #$told of #$last" [ "$last" = "$told" ]
  rm "$place/filler"
  acknowledged="$told"
  keeps "no room to recover, then room again" "$place/store" "$told" 1
else not_run R10 "no room to recover: no loop mounts here"; fi

# The file system turns read-only under the program, as ext4 does after an error.
if mount_ext4 aborted; then
  new_store "$place/store"
  clerk "$place/store" --saves 6 --midway "mount -o remount,abort '$place' 2>/dev/null; true" -- "$RELEASE"
  in_words "read-only in mid-session: after #$saved"
  expect R10 "read-only in mid-session: the three before it are told" [ "$saved" = 3 ]
  told="$acknowledged"
  clerk "$place/store" --from "$told" --saves 1 -- "$RELEASE"
  in_words "started on a read-only disk"
  umount "$place" && e2fsck -fy "$place.img" >/dev/null 2>&1
  mount -o loop "$place.img" "$place"
  acknowledged="$told"
  keeps "read-only, then mended" "$place/store" 0 4
else not_run R10 "read-only in mid-session: no loop mounts here"; fi

# No inode is left: records need none, the rotation at the close does.
if mount_ext4 inodes -N 32; then
  new_store "$place/store"
  clerk "$place/store" --ahead 190 -- "$RELEASE"
  for ((i = 0; i < 100; i++)); do : 2>/dev/null >"$place/file$i" || break; done
  clerk "$place/store" --from 190 --saves 20 -- "$RELEASE"
  told="$acknowledged"
  expect R10 "no inodes left: records go on, told #$told" [ "$told" = 210 ]
  rm -f "$place"/file*
  acknowledged="$told"
  keeps "no inodes left at the close" "$place/store" 190 20
else not_run R10 "no inodes: no loop mounts here"; fi

# The disk goes away: its end is cut off below the file system.
if mount_ext4 gone; then
  new_store "$place/store"
  device="$(findmnt -no SOURCE "$place")"
  cp "$place.img" "$here/whole.img"
  clerk "$place/store" --saves 6 --midway "sync -f '$place'; cp '$place.img' '$here/whole.img'; truncate -s 64K '$place.img'; losetup -c $device" -- "$RELEASE"
  in_words "disk pulled in mid-session: after #$saved"
  umount -l "$place"
  mkdir -p "$here/back" && mount -o loop "$here/whole.img" "$here/back" && mounted+=("$here/back")
  keeps "disk pulled, plugged in again as it was" "$here/back/store" 0 4
else not_run R10 "disk pulled: no loop mounts here"; fi

# The folder is unmounted under the program: its files stay open, its names are gone.
if mount_ext4 unmounted; then
  new_store "$place/store"
  clerk "$place/store" --saves 6 --midway "umount -l '$place'" -- "$RELEASE"
  in_words "unmounted in mid-session: after #$saved"
  mount -o loop "$place.img" "$place"
  keeps "unmounted, then mounted again" "$place/store" 0 6
else not_run R10 "unmounted: no loop mounts here"; fi

# Few descriptors, from none to enough.
new_store "$here/clean"
for limit in 3 4 5 6 7 8 9 10 12; do
  rm -rf "$here/run" && cp -r "$here/clean" "$here/run"
  clerk "$here/run" --saves 3 -- prlimit --nofile=$limit "$RELEASE"
  if is_trap || [[ $said == STUCK* ]]; then fail R10 "$limit descriptors: $ended $said"
  elif [ "$saved" -lt 3 ] && [ -z "$said" ]; then fail R10 "$limit descriptors: without a word: $ended"
  elif words="$said" && oracle "$here/run" 0 3 && reopens "$here/run"; then pass R10 "$limit descriptors: told #$told${words:+, $words}"
  else fail R10 "$limit descriptors: $why"; fi
done

# No file may grow beyond a size: the first record does not get its room.
rm -rf "$here/run" && cp -r "$here/clean" "$here/run"
clerk "$here/run" --saves 3 -- prlimit --fsize=200000 "$RELEASE"
in_words "file size limited"
keeps "file size limited, then not" "$here/run" 0 3

# The store belongs to somebody else, or nothing may be made in its folder.
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
  nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  chmod 755 "$DISK" "$here"
  cp "$WORK/password" "$here/password" && chmod 600 "$here/password" && chown 65534 "$here/password"
  cp "$RELEASE" "$here/bengkel" && chmod 755 "$here/bengkel"
  export BENGKEL_PASSWORD_FILE="$here/password"
  cp -r "$here/clean" "$here/shut"
  clerk "$here/shut" --saves 1 -- "${nobody[@]}" "$here/bengkel"
  in_words "another user's store"
  chown -R 65534 "$here/shut"
  clerk "$here/shut" --ahead 3 --kill 0 --only-child 1 -- "${nobody[@]}" "$here/bengkel"
  told="$acknowledged"
  chmod 500 "$here/shut"
  clerk "$here/shut" --from "$told" --saves 1 -- "${nobody[@]}" "$here/bengkel"
  in_words "folder of mode 0500 after a kill"
  chmod 700 "$here/shut"
  chown -R 0 "$here/shut"
  export BENGKEL_PASSWORD_FILE="$WORK/password"
  acknowledged="$told"
  keeps "folder of mode 0500, then 0700" "$here/shut" 0 4
else not_run R10 "rights of folders: not root, or no setpriv"; fi

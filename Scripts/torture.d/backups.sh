# R16: backups and restoring, with one call on the stick or at the store's place spoilt in each run.
#
# Shows: a backup that was said to be made restores to the same state, even where the stick swallows what is
# written; one that was not made leaves no file of its name; older backups and the store stay as they are; a
# restore leaves the former store or the restored one, whole; every refusal has words.
. "$(dirname "$0")/common.sh"

if ! has_command backup; then
  not_run R16 "this build makes no backups"
  exit 0
fi
here="$WORK/backups"
mkdir -p "$here/stick"
export BENGKEL_USER=admin INJECT_NOW="$STARTED"
store="$here/store"

# spoil UNDER NUMBER MODE PROGRAM WORD...: a command with one call spoilt; sets code and said.
spoil() {
  said="$(INJECT_UNDER="$1" INJECT_AT="$2" INJECT_MODE="$3" INJECT_LOG="$here/log${worker:-}" \
    LD_PRELOAD="$WORK/inject.so" "$DYNAMIC" "${@:4}" 2>&1)"
  code=$?
} 2>/dev/null
peacefully() { said="$("$RELEASE" "$@" 2>&1)"; }

# A store, a backup of it, and five records more.
new_store "$store"
BENGKEL_USER=petugas clerk "$store" --saves 5 -- "$RELEASE"
peacefully backup "$here/stick" --store "$store" || fail R16 "first backup: $said"
older="$(ls "$here/stick"/*.bkp)"
BENGKEL_USER=petugas clerk "$store" --from 5 --saves 5 -- "$RELEASE"
state_of "$store"
state_now="$last $digest"
# A restore is a record of its own, with the moment in it.
restored_now="$((last + 1)) $people"
restored() { rm -rf "$2" && peacefully restore "$1" --store "$2" && state_of "$2"; }
restored "$older" "$here/restored" || fail R16 "restoring: $said"
state_then="$last $people"
expect R16 "a backup of #5 restores to #5 and its own record" [ "$last" = 6 ]
echo salah >"$here/wrong"
BENGKEL_PASSWORD_FILE="$here/wrong" peacefully restore "$older" --store "$here/never"
expect R16 "with a wrong password: $said" [ -n "$said" -a ! -e "$here/never" ]

modes="kill killafter short shortkill eio eioever enospc enospcever eintr lost"
cp -r "$here/stick" "$here/peace" && rm -f "$here/log"
spoil "$here/peace" 0 none backup "$here/peace" --store "$store"
awk -v modes="$modes" '{ n = split(modes, m, " "); for (i = 1; i <= n; i++) print "backup", $2, m[i] }' "$here/log" >"$here/all"
mkdir "$here/place" && cp -r "$store" "$here/place/store" && rm -f "$here/log"
spoil "$here/place/" 0 none restore "$older" --store "$here/place/store"
awk -v modes="${modes% lost}" '{ n = split(modes, m, " "); for (i = 1; i <= n; i++) print "restore", $2, m[i] }' "$here/log" >>"$here/all"
sample 30 300 <"$here/all" >"$here/list"

# ended_well MODE: the code is one of ours, and no refusal is without words.
ended_well() {
  if [ "$code" = 137 ] && [[ $1 == *kill* ]]; then return; fi
  if [ "$code" -gt 3 ]; then why="code $code $said"; return 1; fi
  if [ -z "$said" ]; then why="code $code without a word"; return 1; fi
}

backup() {
  local stick="$here/stick$1" file newest=""
  rm -rf "$stick" "$here/store$1" && cp -r "$here/stick" "$stick" && cp -r "$store" "$here/store$1"
  spoil "$stick" "$2" "$3" backup "$stick" --store "$here/store$1"
  ended_well "$3" || return 1
  local made="$code" words="$said"
  cmp -s "$older" "$stick/${older##*/}" || { why="the older backup was touched"; return 1; }
  state_of "$here/store$1" && [ "$last $digest" = "$state_now" ] || { why="the store changed: $said"; return 1; }
  for file in "$stick"/*.bkp; do [ "${file##*/}" = "${older##*/}" ] || newest="$file"; done
  if [ "$made" = 0 ] && [ -z "$newest" ]; then why="made, but there is no file: $words"; return 1; fi
  if [ -n "$newest" ]; then
    restored "$newest" "$here/restored$1" && [ "$last $people" = "$restored_now" ] || { why="does not restore: $words / $said"; return 1; }
  fi
  peacefully backup "$stick" --store "$here/store$1" || { why="none can be made after it: $said"; return 1; }
  if compgen -G "$stick/*.tmp" >/dev/null; then why="leftovers stay"; return 1; fi
}

restore() {
  local place="$here/place$1"
  rm -rf "$place" && mkdir "$place" && cp -r "$store" "$place/store"
  spoil "$place/" "$2" "$3" restore "$older" --store "$place/store"
  ended_well "$3" || return 1
  local ended_with="$code" words="$said"
  state_of "$place/store" || { why="no store under its name: $words / $said"; return 1; }
  if [ "$last $digest" != "$state_now" ] && [ "$last $people" != "$state_then" ]; then why="neither store: #$last"; return 1; fi
  if [ "$ended_with" = 0 ] && [ "$last $people" != "$state_then" ]; then why="restored, but it is the former one"; return 1; fi
  peacefully restore "$older" --store "$place/store" || { why="cannot be restored after it: $said"; return 1; }
  state_of "$place/store" && [ "$last $people" = "$state_then" ] || { why="restored again to #$last $said"; return 1; }
}

run() {
  worker="$1"
  "$2" "$1" "$3" "$4" || echo "$2 call $3 $4: $why" >>"$here/violations"
}
in_parallel "$here/list" run
violations R16 "$here/violations" "$(wc -l <"$here/list")" "$(wc -l <"$here/all") ways to spoil a backup and a restore, seed $SEED"

# The stick is pulled: its device ends before its files do.
media="$DISK/media"
mkdir -p "$media"
truncate -s 8M "$media.img"
if mkfs.ext4 -q "$media.img" 2>/dev/null && mount -o loop "$media.img" "$media" 2>/dev/null; then
  device="$(findmnt -no SOURCE "$media")"
  truncate -s 64K "$media.img" && losetup -c "$device"
  peacefully backup "$media" --store "$store"
  code=$?
  expect R16 "the stick is pulled: $said" [ "$code" != 0 -a -n "$said" ]
  umount -l "$media"
else not_run R16 "a pulled stick: no loop mounts here"; fi
rm -f "$media.img"

truncate -s 40M "$media.img"
if mkfs.vfat -F 32 "$media.img" >/dev/null 2>&1 && mount -o loop "$media.img" "$media" 2>/dev/null; then
  if peacefully backup "$media" --store "$store" && restored "$(ls "$media"/*.bkp)" "$here/fat" && [ "$last $people" = "$restored_now" ]; then
    pass R16 "a backup on FAT32 restores"
  else fail R16 "FAT32: $said"; fi
  peacefully practice "$media/store"
  expect R16 "a store on FAT32 is refused: $said" [ ! -e "$media/store/keys.a" ]
  umount "$media"
else not_run R16 "FAT32: this kernel mounts none"; fi

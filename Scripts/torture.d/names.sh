# What the files say to somebody without a password: planted names, register numbers, passwords and PINs.
#
# Shows: none of them stands in the store, in backups, temporary files, core files, command lines,
# environments, standard output or error; and the same scan over what is not sealed finds them all.
. "$(dirname "$0")/common.sh"

here="$WORK/names"
mkdir -p "$here/temporary" "$here/folder" "$here/said" "$here/backup"
store="$here/store"
export TMPDIR="$here/temporary" BENGKEL_USER=ptg1 BENGKEL_PASSWORD_FILE="$here/password"

# Fifty people who are nobody, and what the officers know.
printf 'Nomor Register;Nama;Blok\n' >"$here/people.csv"
for ((i = 10; i < 60; i++)); do
  # Of the usual form, since an import shows an unusual one to who reads it.
  echo "BIIa.${i}773/2019;ZQ${i}VEX CONTOH;Z-9" >>"$here/people.csv"
  printf '%d773/2019\nZQ%dVEX\n' "$i" "$i" >>"$here/people"
done
(
  umask 077
  printf '%s\n' "adm1;admin;zqxkunci-satu;835291" "adm2;admin;zqxkunci-dua;846302" \
    "ptg1;petugas;zqxkunci-tiga;857413" >"$here/users"
  echo zqxkunci-tiga >"$here/password"
)
printf '%s\n' zqxkunci-satu zqxkunci-dua zqxkunci-tiga 835291 846302 857413 >"$here/secrets"
# The name that the clerk types below is looked for too.
{ cat "$here/people" "$here/secrets"; echo "CONTOH NOMOR"; } >"$here/planted"
count() { LC_ALL=C grep -raoFihf "$1" "${@:2}" 2>/dev/null | tr '[:lower:]' '[:upper:]' | sort -u | wc -l; }

tell() { BENGKEL_STORE="$store" "$RELEASE" "$@" >>"$here/said/$1" 2>&1; }
tell init --users "$here/users"
tell import people "$here/people.csv"
tell import people "$here/people.csv"

# While somebody types, root looks around; then the program dies of a fault where a core could be kept.
cat >"$here/look" <<'LOOK'
for folder in /proc/[0-9]*; do
  [ "$(readlink "$folder/exe")" = "$(realpath "$RELEASE")" ] || continue
  cat "$folder/cmdline" "$folder/environ" | tr '\0' '\n' >>"$1/said/processes"
  # The guardian is the parent of the other, whatever their numbers.
  parent="$(awk '$1 == "PPid:" { print $2 }' "$folder/status")"
  if [ "$(readlink "/proc/$parent/exe")" = "$(realpath "$RELEASE")" ]; then
    child="${folder#/proc/}" guardian="$parent"
  fi
  grep -E '^[0-9a-f]+-[0-9a-f]+ rw' "$folder/maps" | while IFS='- ' read -r start end _; do
    dd if="$folder/mem" bs=4096 skip=$((0x$start / 4096)) count=$(((0x$end - 0x$start) / 4096)) status=none
  done >>"$1/memory" 2>/dev/null
done
[ "$2" = fault ] && kill -SEGV "$child"
[ "$2" = guard ] && kill -SEGV "$guardian"
true
LOOK
ulimit -c unlimited
cd "$here/folder" || exit 1
clerk "$store" --from 1 --saves 4 --midway "bash '$here/look' '$here' stay" -- "$RELEASE"
echo "$said" >>"$here/said/session"
cp -r "$store" "$here/guarded"
# This computer saw nothing of the copy, which goes another way than the store.
XDG_STATE_HOME="$here/elsewhere" clerk "$here/guarded" --from 5 --saves 4 --midway "bash '$here/look' '$here' guard" -- "$RELEASE"
[ "$ended" = "signal 11" ] || fail S1 "the fault did not end the guardian: $ended $said"
clerk "$store" --from 5 --saves 4 --midway "bash '$here/look' '$here' fault" -- "$RELEASE"
echo "$said" >>"$here/said/session"
[[ $ended == "exit 3" && $said == *"sinyal 11"* ]] || fail S1 "the fault did not end the program: $ended $said"
for word in status verify "export people" "export output" "export sales" "export batches"; do tell $word; done
if has_command backup; then tell backup "$here/backup"; else not_run S1 "backups: this build makes none"; fi
cd - >/dev/null || exit 1

people=$(($(wc -l <"$here/people")))
searched=("$store" "$here/backup" "$here/temporary" "$here/folder" "$here/said")
files="$(find "${searched[@]}" -type f | wc -l)"
found="$(count "$here/planted" "${searched[@]}")"
LC_ALL=C grep -raiFf "$here/planted" "${searched[@]}" 2>/dev/null | cut -c1-120 | sed -n 1,5p
expect S1 "$(wc -l <"$here/planted") planted words: $found found in $files files of store, backup, folders, outputs, processes" [ "$found" = 0 ]
find "${searched[@]}" -type f -exec sh -c 'tr -d "\000" <"$1"' _ {} \; >"$here/narrow"
expect S1 "and $(count "$here/planted" "$here/narrow") found as two-byte letters" [ "$(count "$here/planted" "$here/narrow")" = 0 ]
expect S1 "the fault leaves no core" [ -z "$(find "$here/folder" "$store" -name '*core*')" ]
{ (cd "$here/folder" && sh -c 'kill -SEGV $$'); } 2>/dev/null
if [ -z "$(find "$here/folder" -name '*core*')" ]; then not_run S1 "cores: no process leaves one here"
else pass S1 "and the same fault in another program leaves one"; fi

# The scan is no blind one: what is not sealed it finds.
expect S1 "the same scan finds $(count "$here/people" "$here/people.csv") of $people words in the file that was imported" \
  [ "$(count "$here/people" "$here/people.csv")" = "$people" ]
expect S1 "and $(count "$here/secrets" "$here/users") of $(wc -l <"$here/secrets") in the officers' file" \
  [ "$(count "$here/secrets" "$here/users")" = "$(wc -l <"$here/secrets")" ]
if [ -s "$here/memory" ]; then
  expect S1 "and $(count "$here/people" "$here/memory") of $people in the program's own memory, as it holds them" \
    [ "$(count "$here/people" "$here/memory")" = "$people" ]
  expect S1 "but $(count "$here/secrets" "$here/memory") of the passwords and PINs" \
    [ "$(count "$here/secrets" "$here/memory")" = 0 ]
else not_run S1 "the program's memory: only root may read it"; fi

# What is given back is wiped, by the same file that the program is linked with; without it, it stays.
probe() { gcc -O0 -w "${@:2}" -o "$here/$1" "$(dirname "$0")/wiped.c" && "$here/$1"; }
bare="$(probe bare)"
wiped="$(probe wiped Sources/CMemory/memory.c -ISources/CMemory/include -Wl,--wrap=free,--wrap=realloc)"
expect S1 "48 bytes given back, and 48 that grew: $wiped left (freed, kept, old place), without the wiping $bare" \
  [ "$wiped" = "0 48 0" ]
expect S1 "which the check can see" [ "${bare%% *}" -gt 32 ]
expect S1 "and the program is linked so" [ "$(nm "$RELEASE" | grep -c -E ' T __wrap_(free|realloc)$')" = 2 ]

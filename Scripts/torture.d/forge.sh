# Files edited by hand, checksums mended: whoever has no secret gets no key, no role, and loses nobody unseen.
. "$(dirname "$0")/common.sh"

here="$WORK/forge"
mkdir -p "$here"
unset XDG_STATE_HOME
gcc -O2 -Wall -Wextra -Werror -o "$here/forge" "$(dirname "$0")/forge.c"
(
  umask 077
  printf '%s\n' "adm1;admin;pintu-merah-satu;835291" "adm2;admin;pintu-merah-dua;846302" \
    "ptg1;petugas;jendela-biru;857413" "ksb1;kasubsi;atap-hijau;868524" >"$here/users"
  echo jendela-biru >"$here/ptg1"
  echo atap-hijau >"$here/ksb1"
  echo pintu-merah-satu >"$here/adm1"
)
printf 'Nomor Register;Nama;Blok\nBIIa.10/2019;CONTOH SATU;Z-9\nBIIa.11/2019;CONTOH DUA;Z-9\n' >"$here/people.csv"

# as LOGIN SECRET-OF STORE WORD...: a command of one login with the password of another; sets said and code.
as() {
  local login="$1" secret="$2" store="$3"
  shift 3
  said="$(BENGKEL_USER="$login" BENGKEL_PASSWORD_FILE="$here/$secret" BENGKEL_STORE="$store" "$RELEASE" "$@" 2>&1)"
  code=$?
}
# What a store holds, its lock and the counts of tries aside, which every command writes.
bytes_of() { (cd "$1" && find . -type f ! -name LOCK ! -name 'attempts*' -print0 | sort -z | xargs -0 sha256sum); }
# What a computer saw of a store is not asked here: each trial is on one that saw none.
elsewhere() { HOME="$(mktemp -d "$here/home.XXXX")"; export HOME; }
fresh() { rm -rf "$here/store" && cp -r "$here/sound" "$here/store" && elsewhere; }

store="$here/sound"
BENGKEL_STORE="$store" "$RELEASE" init --users "$here/users" >/dev/null 2>&1
as ptg1 ptg1 "$store" import people "$here/people.csv"
as ptg1 ptg1 "$store" status --json
expect A0 "a real store with two people: $code" [ "$code" = 0 ]
as ksb1 ksb1 "$store" report money
expect A0 "whose supervisor reads the money: $code" [ "$code" = 0 ]
as ptg1 ptg1 "$store" report money
expect A0 "and whose clerk does not: $code" [ "$code" != 0 ]

# The key of somebody outside, as public key of a way in: nothing is ever sealed to it.
outside=c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00
holds_outside() { LC_ALL=C grep -rlaP '\xc0\xff\xee\x00\xc0\xff\xee\x00' "$1" | tr '\n' ' '; }
fresh
for file in keys.a keys.b; do
  "$here/forge" slots "$here/store/$file" | while read -r place login; do
    [ "$login" != ksb1 ] || "$here/forge" put "$here/store/$file" "$place" "$outside"
  done
done
expect A1 "a key from outside stands in $(holds_outside "$here/store" | wc -w) key files" [ "$(holds_outside "$here/store" | wc -w)" = 2 ]
before="$(bytes_of "$here/store")"
as ptg1 ptg1 "$here/store" import people "$here/people.csv"
expect A1 "no record is taken: $code, ${said:0:60}" [ "$code" = 3 ]
expect A1 "and no byte is written" [ "$before" = "$(bytes_of "$here/store")" ]
fresh
"$here/forge" slots "$here/store/keys.a" | while read -r place login; do
  [ "$login" != ksb1 ] || "$here/forge" put "$here/store/keys.a" "$place" "$outside"
done
printf 'Nomor Register;Nama;Blok\nBIIa.12/2019;CONTOH TIGA;Z-9\n' >"$here/more.csv"
as ptg1 ptg1 "$here/store" import people "$here/more.csv"
expect A1 "with the other file whole, a record is taken: $code" [ "$code" = 0 ]
as ksb1 ksb1 "$here/store" report money
expect A1 "the supervisor still comes in: $code" [ "$code" = 0 ]

# Labels exchanged: nobody comes in as another.
for pair in "ptg1 ksb1" "ptg1 adm1"; do
  read -r one other <<<"$pair"
  fresh
  for file in keys.a keys.b; do "$here/forge" swap "$here/store/$file" "$one" "$other"; done
  before="$(bytes_of "$here/store")"
  as "$other" "$one" "$here/store" report money
  expect A2 "$one comes not in as $other with his own password: $code, ${said:0:60}" [ "$code" = 3 ]
  as "$one" "$one" "$here/store" import people "$here/more.csv"
  expect A2 "nor is a record taken: $code" [ "$code" = 3 ]
  expect A2 "and no byte is written" [ "$before" = "$(bytes_of "$here/store")" ]
done

# A snapshot's number set back or ahead, so that people would be missing; one is written behind 200 records.
cp "$WORK/password" "$here/petugas"
rm -rf "$here/many" && new_store "$here/many" >/dev/null && elsewhere
as petugas petugas "$here/many" status --json
[[ $said =~ \"people\":([0-9]+) ]] && people=$((BASH_REMATCH[1] + 201))
for ((i = 100; i < 301; i++)); do
  printf 'Nomor Register;Nama;Blok\nBIIa.%d/2019;CONTOH %d;Z-9\n' "$i" "$i" >"$here/one.csv"
  as petugas petugas "$here/many" import people "$here/one.csv"
done
expect A3 "$people people and a second snapshot" [ -e "$here/many/gen-0000000002.snap" ]
for number in 0000000000000000 0100000000000000 ff00000000000000; do
  rm -rf "$here/store" && cp -r "$here/many" "$here/store" && elsewhere
  "$here/forge" put "$here/store/gen-0000000002.snap" 56 "$number"
  as petugas petugas "$here/store" status --json
  if [ "$code" = 0 ]; then
    expect A3 "set to $number, nobody is missing" [ "${said/*\"people\":$people,*/all}" = all ]
  else
    pass A3 "set to $number, it is not opened: $code, ${said:0:60}"
  fi
  as petugas petugas "$here/store" verify
  expect A3 "and the check names it: $code" [ "${said/*gen-0000000002.snap*/named}" = named ]
done

# Edits drawn by a seed, in one process.
if [ "$SLICE" = 1 ]; then
  not_run A4 "forged stores in one process: Scripts/test makes 1,000 of them"
elif BENGKEL_FORGED=$((NAMED ? 20000 : 2000)) swift test -c release --scratch-path .build-release --skip-build --filter 'StorageTests\.ForgerTests' >"$here/log" 2>&1; then
  pass A4 "$(grep '^forged stores' "$here/log")"
else
  tail -20 "$here/log"
  fail A4 "a forged store goes unseen"
fi

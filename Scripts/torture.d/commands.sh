# R4 for commands: an import and the making of a store, with one call on the disk spoilt in each run.
#
# Shows: an import is one record or none (I1, I2), said with the right exit code; a store that could not be
# made whole is refused in words or is complete, and what was said to be made opens.
. "$(dirname "$0")/common.sh"

here="$WORK/commands"
mkdir -p "$here"
export INJECT_NOW="$STARTED"
new_store "$here/clean"
printf 'Nomor Register;Nama;Blok\nM.M 1/26;CONTOH SATU;Z-9\nM.M 2/26;CONTOH DUA;Z-9\n' >"$here/people.csv"

# spoil STORE NUMBER MODE WORD...: a command with one call spoilt; sets code and said.
spoil() {
  said="$(INJECT_UNDER="$1" INJECT_AT="$2" INJECT_MODE="$3" INJECT_LOG="$here/log${worker:-}" BENGKEL_STORE="$1" \
    LD_PRELOAD="$WORK/inject.so" "$DYNAMIC" "${@:4}" 2>&1)"
  code=$?
} 2>/dev/null
words() { if [ "$1" = import ]; then echo import people "$here/people.csv"; else echo practice "$2" --records 60; fi; }

for command in import create; do
  rm -rf "$here/peace" "$here/log"
  [ $command = import ] && cp -r "$here/clean" "$here/peace"
  spoil "$here/peace" 0 none $(words $command "$here/peace")
  while read -r _ number _; do
    for mode in kill killafter short shortkill eio eioever enospc enospcever eintr; do echo "$command $number $mode"; done
  done <"$here/log" >>"$here/all"
done
sample 30 200 <"$here/all" >"$here/list"

died() { [ "$code" = 137 ] && [[ $1 == *kill* ]]; }

import() {
  if [ "$code" -gt 3 ] && ! died "$2"; then why="code $code $said"; return 1; fi
  if [ "$code" != 0 ] && [ -z "$said" ] && ! died "$2"; then why="code $code without a word"; return 1; fi
  acknowledged=0
  [ "$code" = 0 ] && acknowledged=1
  oracle "$1" 0 1 && reopens "$1"
}

# A store counts as made when the command said so; else it may be whole, or is refused in words.
create() {
  if [ "$code" -gt 3 ] && ! died "$2"; then why="code $code $said"; return 1; fi
  if [ "$code" != 0 ] && [ -z "$said" ] && ! died "$2"; then why="code $code without a word"; return 1; fi
  if state_of "$1"; then
    recovered=0
    reopens "$1"
  elif [ "$code" = 0 ] || [ -z "$said" ]; then why="made, but: $said"; return 1; fi
}

run() {
  worker="$1"
  local command="$2" number="$3" mode="$4" store="$here/run$1"
  rm -rf "$store"
  [ "$command" = import ] && cp -r "$here/clean" "$store"
  spoil "$store" "$number" "$mode" $(words "$command" "$store")
  "$command" "$store" "$mode" || echo "$command call $number $mode: $why" >>"$here/violations"
}
in_parallel "$here/list" run
violations R4 "$here/violations" "$(wc -l <"$here/list")" "$(wc -l <"$here/all") ways to spoil an import and the making of a store, seed $SEED"

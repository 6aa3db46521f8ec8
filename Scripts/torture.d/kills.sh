# R5: kill -9 of a clerk who types, at random moments from the start of the program on.
#
# Shows I1-I3, I8 (acknowledged <= recovered <= acknowledged + 1, counted anew after each restart): killed
# while starting and recovering, while recording, while rotating in mid-session, and while leaving. A kill
# proves recovery, not the syncs: what was written stays in the page cache. Those are in traces.sh.
. "$(dirname "$0")/common.sh"

here="$WORK/kills"
mkdir -p "$here"
ordinary=$((SLICE ? 16 : 280))
leaving=$((SLICE ? 6 : 96))
rotating=$((SLICE ? 5 : 24))
new_store "$here/clean"
cp -r "$here/clean" "$here/closing"
clerk "$here/closing" --ahead 199 -- "$RELEASE"

for ((i = 0; i < ordinary; i++)); do echo "ordinary $i"; done >"$here/all"
for ((i = 0; i < leaving; i++)); do echo "leaving $i"; done >>"$here/all"
for ((i = 0; i < rotating; i++)); do echo "rotating $i"; done >>"$here/all"
shuffled <"$here/all" >"$here/list"

# Each worker goes on with its own store: what is left by one kill is what the next one starts on.
ordinary() {
  local store="$here/store$1"
  [ -d "$store" ] || cp -r "$here/clean" "$store"
  state_of "$store" || { why="refused: $said"; return 1; }
  local from="$last"
  clerk "$store" --from "$from" --saves 60 --kill $((5 + $(drawn 150 "$2"))) -- "$RELEASE"
  echo "$acknowledged" >>"$here/moments"
  oracle "$store" "$from" 60 || return 1
  # Now and then the whole check; else the next kill follows at once.
  [ $(($2 % 10)) != 0 ] || reopens "$store"
}

# The 200th record since the last snapshot, then the program is asked to leave: it rotates.
leaving() {
  local store="$here/leaving$1"
  rm -rf "$store" && cp -r "$here/closing" "$store"
  clerk "$store" --from 199 --saves 2 --kill-leaving "$(drawn 12 "$2")" -- "$RELEASE"
  oracle "$store" 199 2 && reopens "$store"
}

# The thousandth record comes some 40 ms later, since a letter on a page waits for 35: the kill falls into
# what the rotation does. Only the program is killed, so that its guardian tells the last number: of people
# typed ahead the screen shows the last.
rotating() {
  local store="$here/rotating$1"
  rm -rf "$store" && cp -r "$here/clean" "$store"
  clerk "$store" --ahead 999 --saves 20 --only-child 1 --kill "$((45 + $(drawn 80 "$2")))" -- "$RELEASE"
  [ -e "$store/gen-0000000002.jrnl" ] && echo rotated >>"$here/rotated"
  [ "$guard" -ge 0 ] || { why="the guardian said nothing: $ended $said"; return 1; }
  oracle "$store" 0 1019 && reopens "$store"
}

run() {
  "$2" "$1" "$3" && return
  echo "$2 $3: $why" >>"$here/violations"
}

in_parallel "$here/list" run
violations R5 "$here/violations" "$(wc -l <"$here/list")" \
  "kill -9: $ordinary while starting and recording, $leaving while leaving, $rotating about a rotation, seed $SEED"
rotated="$(cat "$here/rotated" 2>/dev/null | wc -l)"
expect R5 "a rotation was under way or done in $rotated of $rotating" [ "$rotated" -gt 0 ]

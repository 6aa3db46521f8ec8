# R4: the real program, with one call on the disk spoilt in each run.
#
# Shows I1-I3 and I5 (acknowledged <= recovered <= acknowledged + 1, the state equal to that of a run in
# peace with as many records, no trap), a sentence for every refusal, no journal lost, no leftovers.
. "$(dirname "$0")/common.sh"

here="$WORK/faults"
mkdir -p "$here"
saves=$((SLICE ? 4 : 12))
# One moment for all, so that two runs write the same rows.
export INJECT_NOW="$STARTED"
spoilt=(env "LD_PRELOAD=$WORK/inject.so" "$DYNAMIC")

# spoil STORE NUMBER MODE OPTION...: a session with one call spoilt.
spoil() {
  INJECT_UNDER="$1" INJECT_AT="$2" INJECT_MODE="$3" INJECT_LOG="$here/log${worker:-}" \
    clerk "$1" "${@:4}" -- "${spoilt[@]}"
}

# place_of STORE PATTERN NTH OPTION...: the number of the NTH call of such a session that looks so.
place_of() {
  rm -rf "$here/peace" "$here/log" && cp -r "$1" "$here/peace"
  spoil "$here/peace" 0 none "${@:4}"
  awk -v pattern="$2" -v nth="$3" '$0 ~ pattern && ++seen == nth { print $2 }' "$here/log"
}

# The stores that runs begin with: closed well, killed, killed in the middle of a record, about to
# rotate at the close, and killed in a rotation whose journal was begun and whose seal was not written.
scenarios=(clean crashed torn closing orphan)
new_store "$here/clean"
for scenario in "${scenarios[@]:1}"; do cp -r "$here/clean" "$here/$scenario"; done
spoil "$here/crashed" 0 none --ahead 2 --kill 0 --only-child 1
spoil "$here/torn" "$(place_of "$here/clean" 'pwrite .*jrnl' 2 --saves 2)" shortkill --saves 2
spoil "$here/closing" 0 none --ahead 199
cp -r "$here/closing/." "$here/orphan"
begun="$(place_of "$here/orphan" 'renameat2 .*jrnl' 1 --from 199 --saves 1)"
spoil "$here/orphan" $((begun + 2)) kill --from 199 --saves 1
[ -e "$here/orphan/gen-0000000002.jrnl" ] || fail R4 "the rotation did not come as far as it should"

# One run in peace for each number of records: what the state must be.
declare -A peace from
for scenario in "${scenarios[@]}"; do
  rm -rf "$here/peace" && cp -r "$here/$scenario" "$here/peace"
  state_of "$here/peace" || fail R4 "$scenario: $said"
  from[$scenario]=$last
  peace[$scenario.$last]=$digest
  for ((count = 1; count <= saves; count++)); do
    spoil "$here/peace" 0 none --from "$last" --saves 1
    state_of "$here/peace" && peace[$scenario.$last]=$digest
  done
done

# A draft that is lost or torn costs what was typed last and nothing else: three ways say that.
modes() {
  case "$1 $2" in
    *" "*/drafts*) echo killafter eio enospcever ;;
    pwrite* | write*) echo kill killafter short shortkill eio eioever enospc enospcever eintr ;;
    *) echo kill killafter eio eioever enospc enospcever eintr ;;
  esac
}

# Every call of a session in peace, with every way to spoil it and two more records to type behind it.
for scenario in "${scenarios[@]}"; do
  rm -rf "$here/peace" "$here/log" && cp -r "$here/$scenario" "$here/peace"
  spoil "$here/peace" 0 none --from "${from[$scenario]}" --saves "$saves"
  done=0
  while read -r _ number call path; do
    typed=$((done + 2 < saves ? done + 2 : saves))
    for mode in $(modes "$call" "$path"); do echo "$scenario $number $mode $typed"; done
    [[ $call.$path == fdatasync.*.jrnl ]] && done=$((done + 1))
  done <"$here/log" >>"$here/all"
  cat "$here/log" >>"$here/calls"
done
sample 150 700 <"$here/all" >"$here/list"

journals_stay() {
  local file
  for file in "$here/$1"/gen-*.jrnl; do
    [ -e "$2/${file##*/}" ] || [ -e "$2/quarantine/${file##*/}" ] || return 1
  done
}

# check STORE SCENARIO MODE TYPED: false with why when the run broke a promise.
check() {
  local store="$1" scenario="$2" mode="$3" typed="$4"
  if is_trap; then why="trap: $ended $said"; return 1; fi
  if [[ $said == STUCK* ]]; then why="$said"; return 1; fi
  if [[ $mode != *kill* ]]; then
    if [ "$saved" -lt $((${from[$scenario]} + typed)) ] && [ -z "$said" ]; then
      why="refused without a word: $ended"; return 1
    fi
    if [ "$ended" != "exit 0" ] && [ "$ended" != "exit 3" ]; then why="$ended"; return 1; fi
  fi
  oracle "$store" "${from[$scenario]}" "$typed" || return 1
  if [ "$digest" != "${peace[$scenario.$last]}" ]; then why="#$last is another state"; return 1; fi
  journals_stay "$scenario" "$store" || { why="a journal is gone"; return 1; }
  reopens "$store"
}

run() {
  worker="$1"
  local scenario="$2" number="$3" mode="$4" typed="$5" store="$here/run$1"
  rm -rf "$store" && cp -r "$here/$scenario" "$store"
  spoil "$store" "$number" "$mode" --from "${from[$scenario]}" --saves "$typed"
  check "$store" "$scenario" "$mode" "$typed" && return
  echo "$scenario call $number $mode: $why" >>"$here/violations"
}

in_parallel "$here/list" run
fired="$(cat "$here"/log[0-9]* | grep -c ^fault)"
violations R4 "$here/violations" "$(wc -l <"$here/list")" \
  "$(wc -l <"$here/calls") calls of ${#scenarios[@]} sessions spoilt in 3 to 9 ways, $fired faults, seed $SEED"

# A disk that loses a record and says nothing must be noticed, or the checks above are deaf.
lost="$(place_of "$here/clean" 'pwrite .*jrnl' 2 --saves 2)"
worker=control
rm -rf "$here/run" && cp -r "$here/clean" "$here/run"
spoil "$here/run" "$lost" lost --saves 2
if check "$here/run" clean lost 2; then fail R4 "a record that a disk swallowed was not noticed"
else pass R4 "the check is awake: a swallowed record is noticed ($why)"; fi

# A disk that transfers a few bytes at a time: whoever reads or writes asks on until it has all.
steps=0 wrong=
for most in 1 13 97 4095; do
  for scenario in "${scenarios[@]}"; do
    # Byte by byte, a journal with room for records behind it takes the time of a thousand sessions.
    [ "$most" = 1 ] && [ "$scenario" != clean ] && continue
    rm -rf "$here/run" && cp -r "$here/$scenario" "$here/run"
    INJECT_MOST="$most" spoil "$here/run" 0 none --from "${from[$scenario]}" --saves "$saves"
    if [ "$saved" != $((${from[$scenario]} + saves)) ]; then why="saved $saved: $ended $said"
    elif ! check "$here/run" "$scenario" none "$saves"; then :
    elif ! INJECT_UNDER="$here/run" INJECT_MOST="$most" state_of "$here/run" "${spoilt[@]}"; then
      why="refused: $said"
    else steps=$((steps + 1)); continue; fi
    wrong+=" $scenario by $most ($why)"
  done
done
if [ -z "$wrong" ]; then pass R4 "$steps sessions on a disk of 1, 13, 97 and 4,095 bytes at a time"
else fail R4 "short transfers:$wrong"; fi

# A folder whose list breaks off is no folder without a store.
broken=0
entries="$(ls "$here/clean" | wc -l)"
for ((entry = 1; entry <= entries; entry++)); do
  INJECT_UNDER="$here/clean" INJECT_LIST="$entry" state_of "$here/clean" "${spoilt[@]}"
  [ $? = 1 ] && [[ $said != *"bengkel init"* ]] && broken=$((broken + 1))
done
expect R4 "$broken of $entries lists that break off are told as such" [ "$broken" = "$entries" ]

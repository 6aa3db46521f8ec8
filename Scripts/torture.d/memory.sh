# R15: too little memory, while starting, recording, recovering and importing.
#
# Shows: the program may be ended by it (abort), and nothing that was told is lost (I1-I5).
. "$(dirname "$0")/common.sh"

here="$WORK/memory"
mkdir -p "$here"
count=$((SLICE ? 6 : 30))
new_store "$here/clean"
cp -r "$here/clean" "$here/crashed"
clerk "$here/crashed" --ahead 30 --kill 0 --only-child 1 -- "$RELEASE"
# command_with KILOBYTES STORE WORD...: a command under a limit; how the shell takes its death is not shown.
command_with() { BENGKEL_STORE="$2" prlimit --as=$(($1 << 10)) "$RELEASE" "${@:3}"; } 2>/dev/null

# Where the program just starts: limits are taken around it.
low=1 high=400
while [ $((high - low)) -gt 1 ]; do
  middle=$(((low + high) / 2))
  if command_with $((middle << 10)) "$here/clean" status >/dev/null; then high=$middle; else low=$middle; fi
done
printf 'Nomor Register;Nama;Blok\n' >"$here/people.csv"
for ((i = 0; i < 400; i++)); do echo "M.M $i/26;CONTOH BARIS $i;Z-9"; done >>"$here/people.csv"

limited() {
  local worker="$1" start="$2" kilobytes="$3" store="$here/run$1"
  rm -rf "$store" && cp -r "$here/$start" "$store"
  local from=0
  [ "$start" = crashed ] && from=30
  clerk "$store" --from "$from" --saves 12 -- prlimit --as=$((kilobytes << 10)) "$RELEASE"
  echo "$ended" >>"$here/ends"
  if [[ $said == STUCK* ]]; then why="$said"
  elif [[ $ended == "exit "[12] ]]; then why="$ended $said"
  elif [ "$saved" -lt $((from + 12)) ] && [ -z "$said" ] && [[ $ended != signal* ]]; then why="without a word: $ended"
  elif oracle "$store" "$from" 12; then
    from="$recovered"
    command_with "$kilobytes" "$store" import people "$here/people.csv" >"$here/import$worker"
    acknowledged="$from"
    grep -q "Tersimpan #$((from + 1))" "$here/import$worker" && acknowledged=$((from + 1))
    oracle "$store" "$from" 1 && reopens "$store" && return
  fi
  echo "$start at $kilobytes kB: $why" >>"$here/violations"
}
for ((i = 0; i < count; i++)); do
  for start in clean crashed; do echo "$start $(((high - 3) * 1024 + i * 12288 / count))"; done
done >"$here/list"
in_parallel "$here/list" limited

# The screen takes its memory last: in small steps about what the program needs to start.
opened() {
  local store="$here/open$1"
  rm -rf "$store" && cp -r "$here/clean" "$store"
  clerk "$store" -- prlimit --as=$(($2 << 10)) "$RELEASE"
  [[ $ended == "exit "[12] || $said == STUCK* ]] && echo "opened at $2 kB: $ended $said" >>"$here/violations"
}
steps=$((SLICE ? 16 : 100))
for ((i = 0; i < steps; i++)); do echo $(((high - 2) * 1024 + i * 4096 / steps)); done >"$here/steps"
in_parallel "$here/steps" opened
violations R15 "$here/violations" $(($(wc -l <"$here/list") + steps)) \
  "memory limits about $high MB: $(sort "$here/ends" | uniq -c | awk '{ printf "%s%s %s %s", sep, $1, $2, $3; sep = ", " }')"

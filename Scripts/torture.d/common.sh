# What every part of the torture needs: where things are, a store, the clerk, and how to report.
#
# From Scripts/torture: WORK (a folder in memory), DISK (one on the disk), RELEASE (the static program),
# DYNAMIC (the dynamic one), SLICE (1: a sample), SEED, STARTED (seconds since 1970).
set -uo pipefail
export SWIFT_BACKTRACE=enable=no BENGKEL_USER=petugas BENGKEL_PASSWORD_FILE="$WORK/password" BENGKEL_LANG=id

# One line a finding: pass, FAIL or not-run, the test's name, what was shown.
report() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>"$WORK/results"; printf '%-8s %-4s %s\n' "$1" "$2" "$3"; }
pass() { report pass "$1" "$2"; }
fail() { report FAIL "$1" "$2"; }
not_run() { report not-run "$1" "$2"; }

# expect NAME WHAT CONDITION...: a pass when the condition holds, else a failure.
expect() {
  local name="$1" what="$2"
  shift 2
  if "$@"; then pass "$name" "$what"; else fail "$name" "$what"; fi
}

# The same number for the same seed and words, from 0 to LIMIT - 1.
drawn() { local sum; sum="$(cksum <<<"$SEED $2")"; echo $((${sum%% *} % $1)); }

# A small practice workshop.
new_store() { "$RELEASE" practice "$1" --records 60; }

# state_of STORE [PROGRAM...]: a second process says how far a store reaches. Sets last, people and digest;
# false, with said, when it refuses.
state_of() {
  local program=("${@:2}")
  [ $# -gt 1 ] || program=("$RELEASE")
  until said="$(BENGKEL_STORE="$1" "${program[@]}" status --json 2>&1)"; do
    # A program that was killed while it tried a password leaves a failure, and the next one waits for it.
    [[ $said =~ ^Coba\ lagi\ dalam\ ([0-9]+)\ detik ]] || return 1
    sleep "${BASH_REMATCH[1]}"
  done
  [[ $said =~ \"lastAction\":([0-9]+),.*\"people\":([0-9]+),.*\"digest\":\"([0-9a-f]+)\" ]] || return 1
  last=${BASH_REMATCH[1]} people=${BASH_REMATCH[2]} digest=${BASH_REMATCH[3]}
}

# clerk STORE OPTION... -- PROGRAM...: sets saved, guard, ended, refusals, said, and acknowledged, the
# highest number that anybody was told.
clerk() {
  local store="$1"
  shift
  IFS=$'\t' read -r saved guard ended refusals said < <(BENGKEL_STORE="$store" "$WORK/drive" "$@")
  acknowledged=$((guard > saved ? guard : saved))
}

# Whether a store is sound from end to end; sets said.
is_sound() { said="$(BENGKEL_STORE="$1" "$RELEASE" verify 2>&1)"; }

# Whether the program was stopped by a trap of its own or a fault.
is_trap() { [[ "$ended $said" =~ (signal|sinyal)\ (4|5|6|7|8|11)([^0-9]|$) ]]; }

# oracle STORE FROM TYPED: acknowledged <= recovered <= acknowledged + 1, read by a second process; sets
# told and recovered, or false with why.
oracle() {
  told="$acknowledged"
  [ "$told" -lt "$2" ] && told="$2"
  state_of "$1" || { why="refused: $said"; return 1; }
  recovered=$last
  if [ "$recovered" -lt "$told" ]; then why="LOST: told $told, found $recovered"; return 1; fi
  if [ "$recovered" -gt $((told + 1)) ]; then why="too many: told $told, found $recovered"; return 1; fi
  if [ "$recovered" -gt $(($2 + $3)) ]; then why="more than was typed: $recovered"; return 1; fi
}

# reopens STORE: the store opens, takes the next record and is sound; else false with why.
reopens() {
  clerk "$1" --from "$recovered" --saves 1 --register Z.Z -- "$RELEASE"
  if [ "$saved" != $((recovered + 1)) ]; then why="takes no record after #$recovered: $ended $said"; return 1; fi
  is_sound "$1" || { why="unsound: $said"; return 1; }
  if compgen -G "$1/tmp-*" >/dev/null; then why="leftovers stay"; return 1; fi
}

# in_parallel LIST COMMAND: calls COMMAND with each line of LIST, in two processes a core: each waits half its time.
in_parallel() {
  local list="$1" command="$2" count worker
  count=$((2 * $(nproc)))
  for ((worker = 0; worker < count; worker++)); do
    while read -r -u 9 line; do $command "$worker" $line; done 9< <(awk -v n="$count" -v w="$worker" 'NR % n == w' "$list") &
  done
  wait
}

# Lines in an order that the seed decides.
shuffled() { awk -v seed="$SEED" 'BEGIN { srand(seed) } { print rand() "\t" $0 }' | sort -n | cut -f2-; }

# sample FEW SOME: lines in that order: so few of them in a slice, some among all parts, all where the part is named.
sample() {
  if [ "$SLICE" = 1 ]; then shuffled | sed -n "1,${1}p"
  elif [ "$NAMED" = 1 ]; then shuffled
  else shuffled | sed -n "1,${2}p"; fi
}

# violations NAME FILE RUNS WHAT: the summary of many runs; FILE holds a line for each that went wrong.
violations() {
  local count=0
  [ -s "$2" ] && { count="$(wc -l <"$2")"; head -20 "$2" | sed 's/^/           /'; }
  if [ "$count" = 0 ] && [ "$3" -gt 0 ]; then pass "$1" "$3 runs, 0 violations: $4"
  else fail "$1" "$3 runs, $count violations: $4"; fi
}

has_command() { grep -q "^  $1 " <<<"$("$RELEASE" --help)"; }

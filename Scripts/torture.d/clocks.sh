# R14: clocks that are wrong, jump or change their rules.
#
# Shows: order is by number, never by the clock: whatever it says, the program starts, records, and all that
# was told is there under a right clock. With the dynamic program, since the clock is put in front of it.
. "$(dirname "$0")/common.sh"

here="$WORK/clocks"
mkdir -p "$here"
if ! faketime -f '@2030-01-01 00:00:00' true 2>/dev/null; then
  not_run R14 "no faketime on this machine"
  exit 0
fi
library="$(faketime -f '@2030-01-01 00:00:00' printenv LD_PRELOAD)"
new_store "$here/clean"
export TZ=UTC

# clock NAME ZONE BEFORE AFTER [locks]: three records under one clock, then the clock jumps in mid-session, then
# three; a session for which more than five minutes pass locks itself instead.
clock() {
  local store="$here/store"
  rm -rf "$store" && cp -r "$here/clean" "$store"
  printf '%s' "$3" >"$here/time"
  TZ="$2" clerk "$store" --saves 6 --patience 15000 --midway "printf '%s' '$4' >'$here/time'" -- \
    env "LD_PRELOAD=$library" FAKETIME_TIMESTAMP_FILE="$here/time" FAKETIME_NO_CACHE=1 DONT_FAKE_MONOTONIC=1 "$DYNAMIC"
  if [ "${5:-}" = locks ] && [[ $said == STUCK* ]]; then
    if oracle "$store" 0 6; then pass R14 "$1: the screen locks itself; told #$told, found #$recovered"
    else fail R14 "$1: $why"; fi
    return
  fi
  if is_trap || [[ $said == STUCK* ]]; then fail R14 "$1: $ended $said"; return; fi
  if [ "$acknowledged" -lt 6 ] && [ -z "$said" ]; then fail R14 "$1: told #$acknowledged without a word: $ended"; return; fi
  if oracle "$store" 0 6 && goes_on "$store"; then pass R14 "$1: told #$told, found #$recovered$words"
  else fail R14 "$1: $why"; fi
}

# goes_on STORE: it takes the next record under the right clock, or asks for the supervisor since its last
# one is later than that.
goes_on() {
  words=""
  reopens "$1" && return
  [[ $said == *"JAM KOMPUTER MUNDUR"* || $said == *"jam komputer mundur"* ]] || return 1
  words=", and asks which clock is right"
  is_sound "$1" || { why="unsound: $said"; return 1; }
}

clock "ten years back" UTC "-3650d" "-3650d"
clock "fifty years on" UTC "+18250d" "+18250d"
clock "back ten years in mid-session" UTC "+0" "-3650d"
clock "on fifty years in mid-session" UTC "+0" "+18250d" locks
clock "back one hour in mid-session" UTC "+0" "-1h"
clock "January 2038, over the end of 32 bits" UTC "@2038-01-19 03:14:06" "@2038-01-19 03:14:08"
clock "leap day" UTC "@2028-02-28 15:59:59" "@2028-02-29 16:00:01" locks
clock "2100, which has no leap day" UTC "@2100-02-28 15:59:59" "@2100-02-28 16:00:01"
clock "turn of the year" UTC "@2026-12-31 15:59:59" "@2026-12-31 16:00:01"
clock "1970" UTC "@1970-01-01 00:00:01" "@1970-01-01 00:00:02"
clock "summer time begins" Europe/Berlin "@2027-03-28 01:59:59" "@2027-03-28 03:00:01"
clock "summer time ends" Europe/Berlin "@2027-10-31 02:59:59" "@2027-10-31 02:00:01"

# The zone changes from one session to the next.
cp -r "$here/clean" "$here/zones"
from=0
for zone in Pacific/Kiritimati Pacific/Midway Asia/Makassar Asia/Jayapura; do
  TZ="$zone" clerk "$here/zones" --from "$from" --saves 2 -- "$RELEASE"
  from=$((from + 2))
done
if oracle "$here/zones" 6 2 && goes_on "$here/zones" && [ "$recovered" = 8 ]; then pass R14 "four zones in turn: found #$recovered"
else fail R14 "four zones in turn: ${why:-found #$recovered}"; fi

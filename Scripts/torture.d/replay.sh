# R12: the same journal read by many processes.
#
# Shows: the state does not depend on the process's hash seed, how it is linked, the time zone or the language.
. "$(dirname "$0")/common.sh"

here="$WORK/replay"
mkdir -p "$here"
# Killed, so that the records are read from the journal and not from a snapshot.
new_store "$here/store"
clerk "$here/store" --ahead 300 --kill 0 --only-child 1 -- "$RELEASE"
zones=(UTC Asia/Makassar America/St_Johns Pacific/Kiritimati Pacific/Apia)
speech=(id en)
languages=(C C.UTF-8 id_ID.UTF-8 tr_TR.UTF-8 "")
for ((i = 0; i < 20; i++)); do
  program="$RELEASE"
  [ $((i % 2)) = 1 ] && program="$DYNAMIC"
  locale=(env "TZ=${zones[i % 5]}" "LC_ALL=${languages[i / 4]}" "BENGKEL_LANG=${speech[i % 2]}")
  state_of "$here/store" "${locale[@]}" "$program" && echo "$last $digest"
done >"$here/states"
expect R12 "20 processes, 2 ways of linking, 5 time zones, 5 languages: $(sort -u "$here/states" | wc -l) state, $(wc -l <"$here/states") read" \
  [ "$(sort -u "$here/states" | wc -l).$(wc -l <"$here/states")" = 1.20 ]
expect R12 "and it is that of the last record told: $(sort -u "$here/states" | cut -c1-24)" \
  grep -q "^$acknowledged " "$here/states"

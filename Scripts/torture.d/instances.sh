# R11: company at one store.
#
# Shows: of many simultaneous starts exactly one writes and the others are told who does; readers in other
# processes during many commits see only prefixes (as many people as records, never fewer than before).
. "$(dirname "$0")/common.sh"

here="$WORK/instances"
mkdir -p "$here"
starts=$((SLICE ? 20 : 100))
new_store "$here/clean"
state_of "$here/clean"
people_before=$people

cp -r "$here/clean" "$here/crowd"
for ((i = 0; i < starts; i++)); do
  BENGKEL_STORE="$here/crowd" "$WORK/drive" --saves 1 --stay "$here/over" -- "$RELEASE" >"$here/start$i" &
done
# All stay in the program until the last has tried.
while [ "$(compgen -G "$here/over.*" | wc -l)" -lt "$starts" ]; do sleep 0.1; done
touch "$here/over"
wait
writers="$(cat "$here"/start* | awk -F'\t' '$1 == 1' | wc -l)"
told="$(cat "$here"/start* | awk -F'\t' '$1 == 0 && $5 ~ /sedang dipakai oleh (petugas|program lain|pid)/' | wc -l)"
expect R11 "$starts simultaneous starts: $writers writes, $told are told who does" [ "$writers.$told" = "1.$((starts - 1))" ]
state_of "$here/crowd"
expect R11 "and one record is there: #$last" [ "$last" = 1 ]

# Readers while a clerk types ahead.
cp -r "$here/clean" "$here/read"
typed=$((SLICE ? 300 : 1400))
BENGKEL_STORE="$here/read" "$WORK/drive" --ahead "$typed" -- "$RELEASE" >"$here/typist" &
reads=0 highest=0 wrong=0
while kill -0 $! 2>/dev/null; do
  if ! state_of "$here/read"; then fail R11 "a reader was refused at #$highest: $said" && wrong=1 && break; fi
  [ "$last" -ge "$highest" ] && [ $((people - people_before)) = "$last" ] || wrong=$((wrong + 1))
  highest=$last
  reads=$((reads + 1))
done
wait
state_of "$here/read"
expect R11 "$reads reads during $typed commits saw $wrong states that are no prefix; at last #$last" \
  [ "$wrong.$last" = "0.$typed" ]

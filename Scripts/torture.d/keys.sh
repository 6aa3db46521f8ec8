# H12 and the keys: what was pasted, and what nobody types.
#
# Shows: texts pasted into lists change nothing; any keys in any order neither trap nor save without a key that
# confirms, and Esc leads home; every key of every page is answered to every role; random bytes and broken sequences in a real terminal change no record.
. "$(dirname "$0")/common.sh"

keys=$((NAMED ? 1000000 : 100000))
log="$WORK/keys.log"
tests='ScreensTests\.(KeyTortureTests|KeyLineTests|QuietKeyTests)'
if [ "$SLICE" = 1 ]; then
  not_run H12 "pasted texts and any keys in one process: Scripts/test presses 6,000 of them"
elif BENGKEL_TORTURE_KEYS=$keys SEED="$SEED" swift test -c release --scratch-path .build-release --skip-build --filter "$tests" >"$log" 2>&1; then
  grep -E '^(any keys|pasted)' "$log" | sed 's/^/           /'
  pass H12 "$((keys / 100 > 100 ? keys / 100 : 100)) texts on every list, $keys keys in six roles, seed $SEED"
else
  grep -E 'recorded an issue|↳' "$log" | sed -n 1,20p
  fail H12 "pasted texts and any keys, seed $SEED"
fi

here="$WORK/keys"
mkdir -p "$here"
pieces=$((NAMED ? 40000 : 4000))
[ "$SLICE" = 1 ] && pieces=1000
for login in petugas pemeriksa kasubsi admin; do
  rm -rf "$here/store"
  new_store "$here/store"
  state_of "$here/store"
  before="$last $digest"
  said="$(printf 'see BERANDA\nnoise %s %s\nhome\n' "$SEED" "$pieces" |
    BENGKEL_STORE="$here/store" BENGKEL_USER="$login" "$WORK/press" "$RELEASE" 2>&1 | tail -25)"
  code=$?
  state_of "$here/store" || last="$said"
  expect H12 "$pieces pieces of noise from $login: record #$last, home again" [ "$code.$before" = "0.$last $digest" ]
  [ "$code" = 0 ] || echo "$said"
done

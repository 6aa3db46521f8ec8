# T1: the long tables of the tests that run the real program, whole, of which Scripts/test takes a sample.
#
# Shows: every damage of a store x every command that reads it tells the whole truth or says what is missing;
# no command writes into a store, under whatever name and whatever way to spell it.
. "$(dirname "$0")/common.sh"

if [ "$SLICE" = 1 ]; then
  not_run T1 "whole tables: Scripts/test takes a sample of each"
  exit 0
fi
log="$WORK/tables"
if BENGKEL_TORTURE=1 BENGKEL_BINARY="$RELEASE" swift test -c release --scratch-path .build-release --skip-build \
  --filter 'EndToEndTests\.(DamagedStoreTests|WrittenFileTests)' >"$log" 2>&1; then
  pass T1 "$(grep -oE 'Test run with .*' "$log")"
else
  grep -E 'recorded an issue|↳' "$log" | sed -n 1,20p
  fail T1 "the whole tables of damages and of written files"
fi

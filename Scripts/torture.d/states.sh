# R1-R3, R7-R9: crash states, left-out steps, errors and damage in one process, by the tests.
#
# Shows the invariants for 200,000 states that a kill and a power cut may leave; the tests themselves say which.
. "$(dirname "$0")/common.sh"

if [ "$SLICE" = 1 ]; then
  not_run R1 "crash states in one process: Scripts/test runs 4,000 of them"
  exit 0
fi
log="$WORK/states"
if BENGKEL_TORTURE=200000 swift test -c release --scratch-path .build-release --skip-build \
  --filter 'StorageTests\.(CrashTests|KilledThenCutTests|OfficerCrashTests|KeysRenewalTests|BackupCrashTests|RestoreCrashTests|MutantTests|FaultTests|ByteDamageTests|FileSetTests|ReplayTests)' >"$log" 2>&1; then
  grep -vE '^[^a-z]*(Test|Suite)|^$' "$log" | grep -E '[0-9]' | sed 's/^/           /'
  pass R1 "$(grep -oE 'Test run with .*' "$log")"
else
  tail -30 "$log"
  fail R1 "the tests of crash states"
fi

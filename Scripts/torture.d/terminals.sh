# M1 and M5: what the four kinds of terminals show, and how long Esc takes there.
#
# Shows: every page that one letter opens from the first page of an area has the same sign in each cell on all of
# them, drawn through ncurses and read back from an emulator; Esc alone is answered within 50 ms.
. "$(dirname "$0")/common.sh"

if [ "$SLICE" = 1 ]; then
  not_run M1 "pages on four terminals: Scripts/test draws thirteen of them"
else
  log="$WORK/terminals.log"
  if BENGKEL_TORTURE=1 swift test -c release --scratch-path .build-release --skip-build --filter 'EndToEndTests\.FourTerminalsTests' >"$log" 2>&1; then
    pass M1 "$(grep -oE '[0-9]+ pages of [0-9]+ ways' "$log"), on four terminals"
  else
    grep -E 'recorded an issue|↳' "$log" | sed -n 1,20p
    fail M1 "pages on four terminals"
  fi
fi

new_store "$WORK/terminals"
count=60
[ "$SLICE" = 1 ] && count=20
for term in xterm tmux-256color linux vt220; do
  # From a page home and back.
  times="$({ echo 'see BERANDA'; for _ in $(seq $count); do printf 'keys 5\nsee PENJUALAN\nkeys Esc\nsee BERANDA\n'; done; echo times; } |
    PRESS_TERM=$term BENGKEL_STORE="$WORK/terminals" "$WORK/press" "$RELEASE" 2>&1 | sed -n 2p)"
  read -r pressed median late longest <<<"$times"
  expect M5 "$term: $pressed Esc, median $median ms, 95 of 100 within $late ms, the longest $longest ms" \
    awk -v late="${late:-99}" 'BEGIN { exit !(late <= 50) }'
done

# R6: what the system calls of the static program say.
#
# Shows: one pwrite and one fdatasync of the journal for each commit; after a failed fdatasync not one more
# call on that descriptor (I5: never retried), a sentence, and a restart into files of new inodes; and that
# a rotation in mid-session which fails or dies at any of its steps loses nothing.
. "$(dirname "$0")/common.sh"

here="$WORK/traces"
mkdir -p "$here"
if ! strace -o "$here/probe" true 2>/dev/null; then
  not_run R6 "this machine allows no strace"
  exit 0
fi
calls=openat,pwrite64,write,fdatasync,fsync,ftruncate,fallocate,close
new_store "$here/clean"

# The descriptor on which the newest journal is written, and the trace from its opening on.
journal_of() {
  local opened
  opened="$(grep -n 'openat(.*\.jrnl".*O_RDWR' "$1" | grep -v O_EXCL | tail -1)"
  journal="${opened##*= }"
  tail -n "+${opened%%:*}" "$1" >"$1.tail"
}
lines() { grep -cE "$1" "$2"; }

# traced STORE TRACE OPTION... : a session under strace.
traced() {
  clerk "$1" "${@:4}" -- strace -D -f -o "$2" -e "trace=$calls" $3 "$RELEASE"
}

cp -r "$here/clean" "$here/peace"
traced "$here/peace" "$here/peace.trace" "" --saves 10
journal_of "$here/peace.trace"
# Leaving adds one frame, cut to length and synced as a whole.
writes="$(lines "pwrite64\($journal," "$here/peace.trace.tail")"
syncs="$(lines "fdatasync\($journal\)" "$here/peace.trace.tail")"
expect R6 "10 commits and a clean close: $writes pwrite and $syncs fdatasync of the journal, 11 each awaited" \
  [ "$acknowledged.$writes.$syncs" = 10.11.11 ]

# The fdatasync of the third commit; those of the login, which counts its try, stand before the first.
login="$(sed -n "/pwrite64($journal,/q;p" "$here/peace.trace.tail" | grep -c fdatasync)"
login=$((login + $(head -n "-$(wc -l <"$here/peace.trace.tail")" "$here/peace.trace" | grep -c fdatasync)))
cp -r "$here/clean" "$here/failed"
traced "$here/failed" "$here/failed.trace" "-e inject=fdatasync:error=EIO:when=$((login + 3))" --saves 5
journal_of "$here/failed.trace"
sed -n '/fdatasync.*EIO/,$p' "$here/failed.trace.tail" | tail -n +2 >"$here/after"
touched="$(lines "(pwrite64|write|fdatasync|fsync|ftruncate|fallocate)\($journal[,)]" "$here/after")"
expect R6 "after a failed fdatasync: $touched calls on the journal's descriptor" \
  [ "$touched" = 0 -a -s "$here/failed.trace.tail" ]
expect R6 "and it is said: $said" [ "$refusals" -gt 0 ]
expect R6 "told up to #$acknowledged, which are the two before the failure" [ "$acknowledged" = 2 ]
inodes() { stat -c %i "$1"/gen-*; }
inodes "$here/failed" >"$here/before"
if oracle "$here/failed" 0 3 && reopens "$here/failed"; then
  inodes "$here/failed" | grep -vxFf "$here/before" >"$here/new"
  expect R6 "the restart writes into new files: inodes $(paste -sd' ' "$here/new")" [ "$(wc -l <"$here/new")" = 2 ]
else fail R6 "after a failed fdatasync: $why"; fi

# A rotation in mid-session: each call of it failed or killed, the new journal's and the new snapshot's.
steps=()
for file in jrnl snap; do
  for call in openat pwrite64 fsync renameat2; do
    for action in error=EIO error=ENOSPC signal=KILL; do steps+=("$file $call:$action"); done
  done
done
[ "$SLICE" = 1 ] && steps=("${steps[$(drawn ${#steps[@]} step)]}")
rotate() {
  local worker="$1" file="tmp-gen-0000000002.$2" inject="$3" store="$here/run$1"
  rm -rf "$store" && cp -r "$here/clean" "$store"
  clerk "$store" --ahead 996 --saves 8 -- \
    strace -D -f -qq -e signal=none -o "$here/step$worker" -P "$store/$file" -e "trace=${inject%%:*}" -e "inject=$inject:when=1" "$RELEASE"
  why=""
  [ -s "$here/step$worker" ] || why="not met"
  [ -z "$why" ] && ! is_trap && oracle "$store" 0 1004 && reopens "$store" && return
  echo "rotation, $2 $inject: ${why:-$ended $said}" >>"$here/violations"
}
printf '%s\n' "${steps[@]}" >"$here/list"
in_parallel "$here/list" rotate
violations R6 "$here/violations" ${#steps[@]} "each call of a rotation in mid-session failed or killed"

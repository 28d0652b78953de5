#!/usr/bin/env bash
# Counts the instructions of one round of all tile requests, which no neighbour disturbs: benches/instructions.sh [offers, 10000] [tile|requests|nearest|text|nearest-requests|text-requests]
# Needs valgrind (Debian: apt-get install valgrind). Loading is not counted, but it takes minutes for a million offers.
set -eu
cd "$(dirname "$0")/.."
offers=${1:-10000} kind=${2:-tile}
command -v valgrind >/dev/null || { echo "valgrind is missing: apt-get install valgrind"; exit 1; }
binary=${BENCH_BINARY:-$(cargo bench --bench atlas --no-run --message-format=json 2>/dev/null | sed -n 's/.*"name":"atlas".*"executable":"\([^"]*\)".*/\1/p' | tail -1)}
work=$(mktemp -d); trap 'rm -r "$work"' EXIT
mkfifo "$work/go"; exec 7<>"$work/go"
case $kind in
  *requests) counted='*sections::house::House::answer*' ;;
  nearest | text) counted='*sections::nearest::answer*' ;;
  *) counted='*sections::tiles::answer*' ;;
esac
valgrind --tool=callgrind --instr-atstart=no --toggle-collect="$counted" --callgrind-out-file="$work/out" \
  "$binary" --requests-only --only "$kind" --offers "$offers" <&7 2>"$work/said" &
until grep -q ready "$work/said"; do kill -0 $! || { cat "$work/said"; exit 1; }; sleep 1; done
callgrind_control -i on $! >/dev/null
echo >&7
wait $!
sum=$(sed -n 's/^\(totals\|summary\): *//p' "$work/out" | tail -1)
echo "$kind at $offers offers: $((sum / 2000)) instructions a request"
callgrind_annotate "$work/out" 2>/dev/null | sed -n '/Ir/,$p' | head -${LINES_SHOWN:-12} | cut -c1-150

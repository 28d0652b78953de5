#!/usr/bin/env bash
# Counts the instructions of one round of all tile requests, which no neighbour disturbs:
#   benches/instructions.sh [offers, 10000] [server|tile|requests|nearest|text|nearest-requests|text-requests]
# "server" is the whole server with all its threads, asked over one kept connection; the others are the index or the way through the house
# alone. Needs valgrind (Debian: apt-get install valgrind). Loading is not counted, but it takes minutes for a million offers.
set -eu
cd "$(dirname "$0")/.."
offers=${1:-10000} kind=${2:-server}
command -v valgrind >/dev/null || { echo "valgrind is missing: apt-get install valgrind"; exit 1; }
work=$(mktemp -d); trap 'rm -r "$work"' EXIT

# counted OPTIONS PROGRAM… &: the program with its counting switched off; it takes the place of the shell, so that its number is known
counted() { exec valgrind --tool=callgrind --instr-atstart=no --callgrind-out-file="$work/out" "$@"; }

# until_ready COMMAND: waits until it succeeds, or the program of `counted` is gone
until_ready() { until "$@"; do kill -0 $! 2>/dev/null || { cat "$work/said"; exit 1; }; sleep 1; done; }

is_ready() {
  address=$(sed -n 's/^Stadtkarte listens on //p' "$work/said")
  [ -n "$address" ] && curl -sf "$address/health" | grep -q '"search_ready":true'
}

server() {
  kept=${CARGO_TARGET_DIR:-target}/tmp; mkdir -p "$kept"; kept=$(cd "$kept" && pwd)
  # The databases of http.sh.
  case $offers in 10000) database=small ;; 1000000) database=million ;; *) database=offers-$offers ;; esac
  cargo build --release --quiet
  cargo bench --quiet --bench start -- --only-fill --offers "$offers" --database "$kept/$database.db" >&2
  cargo bench --quiet --bench atlas -- --urls "$kept/urls" >&2
  export STADTKARTE_LISTEN=127.0.0.1:0 STADTKARTE_DATABASE_URL="sqlite:$kept/$database.db" STADTKARTE_SAMPLE=off STADTKARTE_CACHE_MEGABYTES=0 \
    STADTKARTE_LOG=warn STADTKARTE_NOW=2026-08-24T15:00:00+02:00
  counted "${CARGO_TARGET_DIR:-target}/release/stadtkarte" >"$work/said" 2>&1 &
  until_ready is_ready
  # What follows the start should be over.
  sleep 15
  sed "s|.*|url = \"$address&\"\noutput = /dev/null|" "$kept/urls/repeated.txt" >"$work/asked"
  callgrind_control -i on $! >/dev/null
  curl -sf --no-progress-meter -K "$work/asked"
  callgrind_control -i off $! >/dev/null
  kill $!
}

part() {
  case $kind in
    *requests) within='*sections::house::House::answer*' ;;
    nearest | text) within='*sections::nearest::answer*' ;;
    *) within='*sections::tiles::answer*' ;;
  esac
  binary=${BENCH_BINARY:-$(cargo bench --bench atlas --no-run --message-format=json 2>/dev/null | sed -n 's/.*"name":"atlas".*"executable":"\([^"]*\)".*/\1/p' | tail -1)}
  mkfifo "$work/go"; exec 7<>"$work/go"
  counted --toggle-collect="$within" "$binary" --requests-only --only "$kind" --offers "$offers" <&7 2>"$work/said" &
  until_ready grep -q ready "$work/said"
  callgrind_control -i on $! >/dev/null
  echo >&7
}

case $kind in server) server ;; *) part ;; esac
wait $! || true
sum=$(sed -n 's/^\(totals\|summary\): *//p' "$work/out" | sort -n | tail -1)
echo "$kind at $offers offers: $((sum / 2000)) instructions a request"
callgrind_annotate "$work/out" 2>/dev/null | sed -n '/Ir/,$p' | head -${LINES_SHOWN:-12} | cut -c1-150

#!/usr/bin/env bash
# The server against a fixed answer of 5 KB that stands outside every layer: requests a second over loopback, 32 kept connections.
# Needs wrk (Debian: apt-get install wrk) and curl. Takes about five minutes after the build and ends by itself.
#   benches/http.sh [seconds of each measurement, 5] [rounds, 3]
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-5} rounds=${2:-3}
for tool in wrk curl; do
  command -v $tool >/dev/null || { echo "$tool is missing: apt-get install $tool"; exit 1; }
done
work=${CARGO_TARGET_DIR:-target}/tmp; mkdir -p "$work"; work=$(cd "$work" && pwd)
cargo build --release --quiet
cargo bench --quiet --bench start -- --only-fill --database "$work/million.db"
cargo bench --quiet --bench start -- --only-fill --offers 10000 --database "$work/small.db"
cargo bench --quiet --bench atlas -- --urls "$work/urls"

server=
stop() { [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; server=; } || true; }
trap stop EXIT

# begin MEGABYTES [DATABASE]: starts the server on a free port with so much cache and waits until everything is indexed
begin() {
  stop
  STADTKARTE_BENCH=1 STADTKARTE_LISTEN=127.0.0.1:0 STADTKARTE_DATABASE_URL="sqlite:$work/${2:-million}.db" STADTKARTE_SAMPLE=off \
    STADTKARTE_CACHE_MEGABYTES=$1 STADTKARTE_LOG=warn STADTKARTE_NOW=2026-08-24T15:00:00+02:00 \
    "${CARGO_TARGET_DIR:-target}/release/stadtkarte" >"$work/server.txt" &
  server=$!
  for _ in $(seq 600); do
    address=$(sed -n 's/^Stadtkarte listens on //p' "$work/server.txt")
    [ -n "$address" ] && curl -sf "$address/health" | grep -q '"search_ready":true' && return
    kill -0 $server || exit 1
    sleep 1
  done
  echo "the server does not get ready"; exit 1
}

# rate NAME: requests a second for the paths of NAME.txt
rate() {
  out=$(wrk -t2 -c32 -d"${seconds}s" -s benches/urls.lua "$address" -- "$work/urls/$1.txt")
  ! grep -q ERRORS <<<"$out" || { echo "$1: refused requests" >&2; exit 1; }
  sed -n 's/^Requests\/sec: *//p' <<<"$out"
}

# compare NAME LEAST: the median of some rounds of NAME and the fixed answer in turn
compare() {
  ratios=$(for _ in $(seq "$rounds"); do
    fixed=$(rate fixed) ours=$(rate "$1")
    echo "$(awk "BEGIN { print $ours / $fixed }") $ours $fixed"
  done | sort -n)
  middle=$(sed -n "$(((rounds + 1) / 2))p" <<<"$ratios")
  awk -v name="$1" -v least="$2" '{ printf "%-10s %8.3f   at least %.2f %s   (%d and %d a second)\n", name, $1, least, ($1 >= least ? "ok" : "NOT OK"), $2, $3 }' <<<"$middle"
}

# middle: the median of numbers, one a line
middle() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }

# each NAME: the median share of the fixed answer's rate that NAME reaches
each() { for _ in $(seq "$rounds"); do awk "BEGIN { print $(rate "$1") / $(rate fixed) }"; done | middle; }

echo /bench/fixed >"$work/urls/fixed.txt"
begin 0 small
small=$(each repeated)
begin 0
compare plain 0.50
compare filtered 0.40
compare nearest 0.18
compare text 0.25
million=$(each repeated)
awk -v small="$small" -v million="$million" 'BEGIN { cost = small / million
  printf "%-10s %8.3f   at most  1.50 %s   (the same requests, a million offers / 10,000)\n", "cost", cost, (cost <= 1.5 ? "ok" : "NOT OK") }'
begin 256
compare repeated 0.80

#!/usr/bin/env bash
# Lets the programs of other people read what a real server says: each `check_*.py` is one of them.
#
# Installs them into a virtual environment that is kept while the list stays the same; what cannot be had is skipped, loudly.
# Needs STADTKARTE_BINARY. Each check finds the server's address in BASE and an invitation for staff of Ludwigsburg in STAFF.
set -uo pipefail
cd "$(dirname "$0")"
home=${CARGO_TARGET_DIR:-$PWD/../../target}/clients
scratch=$(mktemp -d)
server=
tidy() { [ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$scratch"; }
trap tidy EXIT

if ! cmp -s requirements.txt "$home/requirements.txt"; then
  rm -rf "$home" && mkdir -p "$home" && python3 -m venv "$home/venv" ||
    { echo "SKIPPED: python3 cannot make a virtual environment here (Debian: python3-venv)." >&2; exit 0; }
  # One by one, so that a package that is not to be had takes nobody else with it.
  grep -v '^#' requirements.txt | while read -r package; do
    "$home/venv/bin/pip" install -q --disable-pip-version-check "$package" >>"$home/pip.log" 2>&1 || echo "SKIPPED, not to be had: $package" >&2
  done
  cp requirements.txt "$home/requirements.txt"
fi

# GDAL is Debian's; without it its part is skipped, loudly.
if ! command -v ogrinfo >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends gdal-bin >"$scratch/apt.log" 2>&1 || echo "SKIPPED, not to be had: gdal-bin" >&2
fi

export STADTKARTE_LISTEN=127.0.0.1:0 STADTKARTE_DATABASE_URL="sqlite:$scratch/town.db" STADTKARTE_NOW=2026-03-16T15:00:00+01:00 STADTKARTE_MAIL="$scratch/mail"
(cd "$scratch" && exec "$STADTKARTE_BINARY") >"$scratch/said" 2>&1 &
server=$!
for _ in $(seq 100); do
  BASE=$(sed -n 's/^Stadtkarte listens on //p' "$scratch/said")
  [ -n "$BASE" ] && curl -sf "$BASE/health" >/dev/null && break
  sleep 0.2
done
[ -n "${BASE:-}" ] || { cat "$scratch/said" >&2; exit 1; }
STAFF=$("$STADTKARTE_BINARY" invite clients@example.org --staff ludwigsburg 2>&1 | grep -oE 'https?://[^ ]+' | head -n 1)
export BASE STADTKARTE_BINARY STAFF SCRATCH=$scratch CLIENTS_BIN="$home/venv/bin"
passed=0 failed=0 skipped=0
for check in check_*.py; do
  [ -e "$check" ] || continue
  printf '\n— %s\n' "$check"
  "$home/venv/bin/python" "$check"
  case $? in 0) passed=$((passed + 1)) ;; 77) skipped=$((skipped + 1)) ;; *) failed=$((failed + 1)); echo "FAILED: $check" ;; esac
done
printf '\nclients: %s passed; %s failed; %s ignored;\n' "$passed" "$failed" "$skipped"
[ "$failed" = 0 ]

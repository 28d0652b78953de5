"""Schemathesis asks at random, with a fixed seed, whatever the two OGC documents allow and what they forbid, and finds nothing.

Two contradictions are known, both because the standard prescribes the document's very words (see `hooks_ogc.py`):
a `limit` above its maximum has to be answered, and the schema of `bbox` cannot say which numbers make a box."""

import os
import pathlib
import subprocess
import sys
import time

BASE, BIN, SCRATCH = os.environ["BASE"], os.environ["CLIENTS_BIN"], os.environ["SCRATCH"]
EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES", "12")
HERE = pathlib.Path(__file__).parent
program = pathlib.Path(BIN, "schemathesis")
if not program.exists():
    print("SKIPPED: schemathesis could not be installed.", file=sys.stderr)
    sys.exit(77)

failed = 0
for path in ["/ogc", "/ludwigsburg/ogc"]:
    began = time.monotonic()
    command = [str(program), "run", f"{BASE}{path}/api", "--url", f"{BASE}{path}", "--phases", "examples,coverage,fuzzing,stateful",
               "-n", EXAMPLES, "--seed", "20260316", "--generation-deterministic", "--request-timeout", "10", "--no-color"]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=SCRATCH, env={**os.environ, "SCHEMATHESIS_HOOKS": "hooks_ogc", "PYTHONPATH": str(HERE)})
        said, holds = run.stdout, run.returncode == 0
    except subprocess.TimeoutExpired as late:
        said, holds = (late.stdout or b"").decode(), False
    failed += not holds
    print(f"{'ok' if holds else 'FAILED'}: schemathesis on {path}, {EXAMPLES} examples an operation, {time.monotonic() - began:.0f} s")
    print("\n".join(said.strip().splitlines()[-12:] if holds else said.strip().splitlines()[-160:]))
sys.exit(1 if failed else 0)

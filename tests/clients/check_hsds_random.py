"""Schemathesis asks at random, with a fixed seed, whatever the HSDS document allows and what it forbids, and finds nothing."""

import os
import pathlib
import subprocess
import sys

BASE, BIN, SCRATCH = os.environ["BASE"], os.environ["CLIENTS_BIN"], os.environ["SCRATCH"]
EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES", "50")
# No schema can say that metres round a postcode mean nothing without one.
CONFIG = """
[[operations]]
include-path = "/service_at_locations"
checks.positive_data_acceptance.expected-statuses = ["2xx", "400"]
"""
program = pathlib.Path(BIN, "schemathesis")
if not program.exists():
    print("SKIPPED: schemathesis could not be installed.", file=sys.stderr)
    sys.exit(77)
config = pathlib.Path(SCRATCH, "hsds.toml")
config.write_text(CONFIG)
failed = 0
for path in ["/hsds", "/ludwigsburg/hsds"]:
    command = [str(program), "--config-file", str(config), "run", f"{BASE}{path}/openapi.json", "--url", f"{BASE}{path}",
               "--phases", "examples,coverage,fuzzing,stateful", "-n", EXAMPLES, "--seed", "20260316", "--generation-deterministic",
               "--request-timeout", "10", "--warnings", "off", "--no-color"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=SCRATCH)
    failed += run.returncode != 0
    told = run.stdout.strip().splitlines()
    print(f"{'ok' if run.returncode == 0 else 'FAILED'}: schemathesis on {path}, {EXAMPLES} examples an operation")
    print("\n".join(told[-8:] if run.returncode == 0 else told[-120:]))
sys.exit(1 if failed else 0)

#!/usr/bin/env bash
# One file of browser tests. A busy machine can make a browser late; so a file that fails runs once more, alone and told of:
# who reads the log sees which test has a race to be mended, and a defect fails twice.
set -euo pipefail
file="$1"
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
if node --test "$file" >"$log" 2>&1; then cat "$log"; exit 0; fi
cat "$log"
echo "test: FAILED, and runs once more: $(basename "$file")" >&2
node --test "$file"
echo "test: passed when run again, so something in it depends on time: $(basename "$file")" >&2

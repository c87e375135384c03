#!/usr/bin/env bash
# How much processor time (user and system) ./placet run sc-00 takes, beside a Java that does nothing at all.
#
#   examples/benchmarks/start.sh [PAIRS]      10 pairs unless said otherwise
#
# The two take turns, so that a busy machine slows both. Processor time is compared, not the clock on the wall. The first
# start builds what is missing and is not counted. Aim: the median ratio is at most 12.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
pairs=${1:-10}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'public class Empty { public static void main(String[] args) {} }\n' >"$work/Empty.java"
"${java}c" -d "$work" "$work/Empty.java"

# milliseconds of user and system time of one command
cost() {
    local TIMEFORMAT='%U %S'
    { time "$@" >/dev/null 2>"$work/messages"; } 2>&1 | awk '{ printf "%d", ($1 + $2) * 1000 }'
}
median() { sort -n | awk '{ all[NR] = $1 } END { print NR % 2 ? all[(NR + 1) / 2] : (all[NR / 2] + all[NR / 2 + 1]) / 2 }'; }

"$home/placet" run sc-00 >/dev/null
"$home/placet" run sc-00 >/dev/null
for ((i = 1; i <= pairs; i++)); do
    empty=$(cost "$java" -Xshare:auto -cp "$work" Empty)
    run=$(cost "$home/placet" run sc-00)
    ratio=$(awk -v run="$run" -v empty="$empty" 'BEGIN { printf "%.1f", run / empty }')
    printf 'pair %2d: nothing %4d ms, placet run sc-00 %4d ms, ratio %s\n' "$i" "$empty" "$run" "$ratio"
    printf '%s\n' "$ratio" >>"$work/ratios"
done
printf 'median ratio: %s\n' "$(median <"$work/ratios")"

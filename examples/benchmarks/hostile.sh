#!/usr/bin/env bash
# How much processor time ./placet check takes to refuse files that are made to hurt, beside a Java that does nothing.
#
#   examples/benchmarks/hostile.sh [PAIRS]      3 pairs for each file unless said otherwise
#
# Processor time (user and system) is compared, not the clock on the wall. Aim: at most 25 times, in 256 MB, exit code 2.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
pairs=${1:-3}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'public class Empty { public static void main(String[] args) {} }\n' >"$work/Empty.java"
"${java}c" -d "$work" "$work/Empty.java"

many() { head -c "$1" /dev/zero | tr '\0' "$2"; }
files=$work/files
mkdir "$files" "$files/folder.yaml"
head -c 104857600 /dev/zero | tr '\0' 'x' >"$files/100-mb.yaml"
{
    printf 'a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n'
    last=a
    for next in b c d e f g; do
        printf '%s: &%s [*%s, *%s, *%s, *%s, *%s, *%s, *%s, *%s, *%s]\n' $next $next $last $last $last $last $last $last $last $last $last
        last=$next
    done
} >"$files/laughs.yaml"
{ printf 'title: '; many 10000 '['; } >"$files/10000-levels.yaml"
{ printf 'scenario: '; many 1048576 x; printf '\n'; } >"$files/id-of-1-mb.yaml"
{ printf 'timeline: ['; many 1000000 a | sed 's/a/a,/g'; printf 'a]\n'; } >"$files/million-entries.yaml"
{ printf 'scenario: my\n'; many 20000 x | sed 's/x/x: 1\n/g'; } >"$files/thousands-of-mistakes.yaml"
printf 'title: \0\n' >"$files/nul.yaml"
printf 'title: Brnj\341k\n' >"$files/latin-1.yaml"
printf 'title: !!java.net.URL x\n' >"$files/tag.yaml"
printf -- '- a\n' >"$files/list.yaml"
: >"$files/empty.yaml"
mkfifo "$files/pipe.yaml"

# milliseconds of user and system time of one command
cost() {
    local TIMEFORMAT='%U %S'
    { time "$@" >"$work/said" 2>&1; } 2>&1 | awk '{ printf "%d", ($1 + $2) * 1000 }'
}
median() { sort -n | awk '{ all[NR] = $1 } END { print NR % 2 ? all[(NR + 1) / 2] : (all[NR / 2] + all[NR / 2 + 1]) / 2 }'; }
check() { PLACET_JAVA_OPTS=-Xmx256m "$home/placet" check "$1" || echo "exit $?"; }

check "$files/empty.yaml" >/dev/null
for file in "$files"/*; do
    : >"$work/ratios"
    for ((i = 1; i <= pairs; i++)); do
        empty=$(cost "$java" -Xshare:auto -cp "$work" Empty)
        refuse=$(cost check "$file")
        awk -v one="$refuse" -v empty="$empty" 'BEGIN { printf "%.1f\n", one / empty }' >>"$work/ratios"
    done
    printf '%-28s %s times  %s  %s\n' "$(basename "$file")" "$(median <"$work/ratios")" \
        "$(grep -o '^error\[E[0-9]*\]' "$work/said" | head -n 1)" "$(tail -n 1 "$work/said")"
done

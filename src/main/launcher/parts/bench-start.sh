# What a start costs: ./phieukin bench start [TIMES]. By CPU time, for other work on the machine changes every clock; beside
# each figure how many starts of an empty Java of the same run it is worth.

# CPU time of a process and of the programs it has waited for, in milliseconds. $1: the process
cpu_of() {
  local line
  read -r line <"/proc/$1/stat"
  # What stands before the last bracket is its name, which may hold anything.
  set -- ${line##*) }
  echo $(((${12} + ${13} + ${14} + ${15}) * 1000 / ticks))
}

now() { echo $((${EPOCHREALTIME/[^0-9]/} / 1000)); }

# An empty Java, started ten times: milliseconds of CPU time for one.
empty_java() {
  local TIMEFORMAT='%U %S' n
  { time for n in 1 2 3 4 5 6 7 8 9 10; do "$(java_bin)" -XX:+UseSerialGC -version 2>/dev/null; done; } 2>&1 |
    awk '{ printf "%d\n", ($1 + $2) * 100 }'
}

# Waits for a page of the server that is being measured. $1: the port, $2: the path, $3: its process
await() {
  until (answers "$1" "$2"); do
    kill -0 "$3" 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
    sleep 0.05
  done
}

# One start by the launcher itself, from the command to the first page and until it is ready. $1: its name in the table, then
# the command
one_start() {
  local name=$1 at began server first ready
  shift
  at=$(free_port)
  began=$(now)
  PHIEUKIN_PORT=$at PHIEUKIN_TLS_PORT=$(free_port) PHIEUKIN_HOST=127.0.0.1 PHIEUKIN_DATA=$folder/data \
    PHIEUKIN_WITNESS=$folder/witness ./phieukin "$@" >"$folder/log" 2>&1 &
  server=$!
  await "$at" / $server
  first="$(cpu_of $server) $(($(now) - began))"
  await "$at" /q/health/ready $server
  ready="$(cpu_of $server) $(($(now) - began))"
  sleep 2
  echo "$name $first $ready $(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' /proc/$server/status) $(cut -d' ' -f1 /proc/loadavg)" |
    awk -v empty="$empty" '{ printf "%-12s %6.2f %5.0f x %6.2f %9.2f %5.0f x %6.2f %6d %7s\n",
      $1, $2 / 1000, $2 / empty, $3 / 1000, $4 / 1000, $4 / empty, $5 / 1000, $6 / 1024, $7 }'
  kill $server
  wait $server || true
}

# $1: how often, 3 unless said
bench_start() {
  local times=${1:-3} n folder empty ticks
  [ -r /proc/self/stat ] || { say "This is measured on Linux alone."; exit 1; }
  need_java
  build
  prepare_start
  ticks=$(getconf CLK_TCK)
  folder=$(mktemp -d)
  empty=$(empty_java)
  echo "Java $(java_version); an empty one takes $empty ms of CPU time. Seconds; RSS in MB, two seconds after it is ready: the"
  echo "demonstration has taken, counted and verified 45 ballots of 15 lines by then."
  echo "             first page: CPU       wall      ready: CPU       wall    RSS    load"
  for ((n = 0; n < times; n++)); do
    rm -rf "$folder/data" "$folder/witness"
    one_start demo demo
    one_start first-start start
    one_start start start
  done
  rm -rf "$folder"
}

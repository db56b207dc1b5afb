# machine: a disk that is full, read-only or broken, a damaged file, too few file handles, a clock that is hours off
source src/main/launcher/parts/trial-database.sh
trial_machine() {
  local ok=0 one
  [ $# = 0 ] || { say "Usage: ./phieukin trial machine"; exit 2; }
  command -v gcc >/dev/null 2>&1 || install "A C compiler, for what stands in for the disk and the clock" gcc libc6-dev
  mkdir -p target
  for one in baddisk clock; do gcc -O2 -Wall -shared -fPIC -o target/$one.so src/test/shim/$one.c -ldl -lpthread; done
  trial_on h2 BadMachineTrial || ok=1
  trial_on h2 BadClockTrial || ok=1
  return $ok
}

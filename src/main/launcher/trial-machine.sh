# machine: a disk that is full, read-only or broken, a damaged file, too few file handles, a clock that is hours off
source src/main/launcher/parts/trial-database.sh
trial_machine() {
  [ $# = 0 ] || { say "Usage: ./phieukin trial machine"; exit 2; }
  command -v gcc >/dev/null 2>&1 || install "A C compiler, for what stands in for the disk" gcc libc6-dev
  mkdir -p target
  gcc -O2 -Wall -shared -fPIC -o target/baddisk.so src/test/shim/baddisk.c -ldl
  trial_on h2 BadMachineTrial
}

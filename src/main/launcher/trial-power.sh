# power: the power goes off at random moments; the disk has what was synced, and chance of the rest: trial power [N], 20 unless said
source src/main/launcher/parts/trial-database.sh
trial_power() {
  local cuts=${1:-20}
  [[ $# -le 1 && $cuts =~ ^[0-9]+$ ]] || { say "Usage: ./phieukin trial power [N]"; exit 2; }
  command -v gcc >/dev/null 2>&1 || install "A C compiler, for what stands in for the disk" gcc libc6-dev
  mkdir -p target
  gcc -O2 -Wall -shared -fPIC -o target/powercut.so src/test/shim/powercut.c -ldl -lpthread
  trial_on h2 PowerTrial -Dtrial.cuts="$cuts"
}

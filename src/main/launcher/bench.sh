# Benchmarks, never part of the tests: ./phieukin bench protocol [PATTERN], start [TIMES], load, growth, pages. Each is printed beside
# yardsticks of its own run.
command_bench() {
  local what=${1:-}
  [ $# = 0 ] || shift
  case "$what" in
    protocol) bench_protocol "$@" ;;
    start)
      # shellcheck source=/dev/null
      source $launcher/parts/bench-start.sh
      bench_start "$@"
      ;;
    load) bench_class LoadFigures "$@" ;;
    growth) bench_class GrowthFigures "$@" ;;
    pages) bench_class PagesFigures "$@" ;;
    *) usage >&2; exit 2 ;;
  esac
}

bench_protocol() {
  need_java
  build
  local lib=target/bench/lib app path
  app=$(ls target/quarkus-app/app/*.jar)
  path=$app:target/quarkus-app/lib/main/cafe.cryptography.curve25519-elisabeth-0.1.0.jar
  if [ ! -f "$lib/jmh-core-1.37.jar" ]; then
    ./mvnw -q -B -Pbench dependency:copy-dependencies -DoutputDirectory="$lib" \
      -DincludeArtifactIds=jmh-core,jmh-generator-annprocess,jopt-simple,commons-math3
  fi
  rm -rf target/bench/classes
  mkdir -p target/bench/classes
  find src/bench/java -name '*.java' >target/bench/sources
  "$(java_bin)c" -d target/bench/classes -cp "$path:$lib/*" @target/bench/sources
  say "About four minutes; a busy machine changes the first column more than the others."
  "$(java_bin)" -cp "target/bench/classes:$path:$lib/*" org.phieukin.protocol.ProtocolBench "$@"
}

# The vote under load, and what it costs as it grows; settings such as -Dload.congress=300 follow, LOAD_JVM has more options
# of the server's Java. Everything stays in target/load, the sealed ballots too.
bench_class() {
  source src/main/launcher/trial.sh
  source src/main/launcher/parts/trial-database.sh
  need_java
  trial_on h2 "$@" -Dtest.jvm=-Xss1m -Dload.jvm="${JVM[*]} ${LOAD_JVM:-}"
}

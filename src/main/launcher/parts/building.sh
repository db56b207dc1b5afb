# A build by Maven that says where it is. Its whole log is in target/build.log; what went wrong is shown.

# What a goal of Maven does, in words. $1: the goal with its execution, as Maven's log has it
stage() {
  case "$1" in
    *web-install*) echo "fetching what the browser's scripts are built with" ;;
    *web-build*) echo "bundling the scripts" ;;
    *:compile*) echo "compiling" ;;
    *:testCompile*) echo "compiling the tests" ;;
    *quarkus*:build*) echo "putting the application together" ;;
    *makeBom*) echo "listing what it is made of" ;;
  esac
}

# Reads Maven's log and says each stage once, with the seconds that have passed.
stages() {
  local line what files=0
  while IFS= read -r line; do
    case "$line" in
      *' --- '*) what=$(stage "$line") && [ -z "$what" ] || say "  $(printf '%4d s' $SECONDS)  $what…" ;;
      *'Downloaded from'*) files=$((files + 1)); [ $((files % 100)) != 0 ] || say "  $(printf '%4d s' $SECONDS)  $files files fetched…" ;;
    esac
  done
}

# $@: what Maven is to do
building() {
  SECONDS=0
  mkdir -p $OUT
  say "Building. It takes a minute or two, the first time some more: what it is built with is fetched then."
  if ! ./mvnw -B "$@" 2>&1 | tee $OUT/build.log | stages; then
    grep -E '^\[ERROR\]' $OUT/build.log | head -n 12 >&2 || true
    say "It could not be built; all it said is in $OUT/build.log"
    exit 1
  fi
  say "Built in $SECONDS s."
}

# What a bad day would do to the application, and what is lost by it: docs/trials.md has what came out.
# Each trial is a function trial_NAME in launcher/trial-NAME.sh; one that is a class of the tests calls trial_class.
command_trial() {
  local name=${1:-}
  if [[ ! $name =~ ^[a-z-]+$ || ! -f src/main/launcher/trial-$name.sh ]]; then
    say "Usage: ./phieukin trial NAME, one of:"
    say "$(head -qn 1 src/main/launcher/trial-*.sh | sed 's:^# ::')"
    exit 2
  fi
  shift
  need_java
  # shellcheck source=/dev/null
  source "src/main/launcher/trial-$name.sh"
  "trial_${name//-/_}" "$@"
}

# The package for PostgreSQL and the trials themselves, built where they are not.
build_trials() {
  unset PHIEUKIN_DATABASE
  source src/main/launcher/parts/postgres.sh
  if [ -f "$JAR" ] && [ -z "$(find src pom.xml -not -path '*/node_modules*' -newer "$JAR" -print -quit)" ]; then
    return
  fi
  need_node
  say "Building…"
  ./mvnw -q -B $PROFILE package -DskipTests
}

# Runs a trial that is a class of the tests and shows its lines. $1: the class, then settings such as -Dtrial.slips=500
trial_class() {
  local ok=0 class=$1
  shift
  build_trials
  say "Running; all it says stands in $OUT/trial-$class.log"
  ./mvnw -B $PROFILE surefire:test -Dtest="$class" -Dtest.part=trial -Dsurefire.reports="$OUT/trial-reports" "$@" \
    >"$OUT/trial-$class.log" 2>&1 || ok=1
  sed -n 's/^TRIAL //p' "$OUT/trial-$class.log"
  [ $ok = 0 ] || { grep -E 'ERROR' "$OUT/trial-$class.log" | head -n 12 >&2; say "The trial did not pass."; }
  return $ok
}

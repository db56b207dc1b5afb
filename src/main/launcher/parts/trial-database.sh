# Trials on either database. $1: h2 or postgres, $2: the class, then settings such as -Dtrial.kills=50
trial_on() {
  local database=$1
  shift
  if [ "$database" = h2 ]; then
    unset PHIEUKIN_DATABASE
    # The package for H2 with the tests; launcher/trial.sh builds the other one.
    build_trials() {
      if [ ! -f "$JAR" ] || [ -n "$(find src pom.xml -not -path '*/node_modules*' -newer "$JAR" -print -quit)" ]; then
        need_node
        say "Building…"
        ./mvnw -q -B package -DskipTests
      fi
      # A trial starts the application many times.
      prepare_start
    }
  fi
  trial_class "$@"
}

# The package for PostgreSQL instead of the one for H2; sourced by phieukin, whose functions it takes over in part.
[ "${1:-}" != --postgres ] || shift
if [ -z "$packaged" ]; then
  OUT=target/on-postgres
  PROFILE=-Ppostgres
  JAR=$OUT/quarkus-app/quarkus-run.jar
elif ! compgen -G 'quarkus-app/lib/main/org.postgresql.postgresql-*.jar' >/dev/null; then
  say "This package keeps its polls in a file of its own. Unset PHIEUKIN_DATABASE, or take the package for PostgreSQL."
  exit 1
fi

case "$command" in
  start | backup | restore | new-beginning)
    export PHIEUKIN_DATABASE=${PHIEUKIN_DATABASE:-jdbc:postgresql://localhost:5432/phieukin}
    export PHIEUKIN_DATABASE_USER=${PHIEUKIN_DATABASE_USER:-phieukin}
    [ "${PHIEUKIN_SERVERS:-1}" = 1 ] || [ -n "${PHIEUKIN_SECRET:-}" ] || {
      say "Several servers share their keys: give all of them the same PHIEUKIN_SECRET (16 characters or more)."
      exit 1
    }
    ;;
  test) unset PHIEUKIN_DATABASE ;;
  demo)
    say "The demonstration has a database of its own. Unset PHIEUKIN_DATABASE, or use ./phieukin start --postgres."
    exit 1
    ;;
esac

# What a start needs is learnt from a start with a database that is thrown away; here there is none to throw away.
prepare_start() { :; }

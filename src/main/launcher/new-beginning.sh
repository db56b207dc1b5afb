# Moves aside what a server began with, so that the next start is a first one.
command_new_beginning() {
  local ok=0
  need_java
  build
  caller=$PWD run_class org.phieukin.witness.NewBeginningCommand "${PHIEUKIN_DATA:-$PWD/data}" || ok=$?
  case $ok in
    0) say "Moved aside, and nothing was deleted. The next ./phieukin start begins anew." ;;
    2) usage >&2 ;;
    3) say "The server is running, or another program uses the database. Stop it first." ;;
    4) say "There is nothing to move aside." ;;
    *) say "It could not be moved. Run this as the account of the server, with its PHIEUKIN_DATA and PHIEUKIN_WITNESS." ;;
  esac
  exit $ok
}

# Puts a backup into the data folder. $1: the file
# shellcheck source=/dev/null
source $launcher/backup-key.sh
command_restore() {
  local ok=0 data=${PHIEUKIN_DATA:-$PWD/data} passphrase
  [ $# = 1 ] || { usage >&2; exit 2; }
  need_java
  build
  passphrase=$(ask_passphrase)
  umask 077
  case "$1" in /*) ;; *) set -- "$caller/$1" ;; esac
  caller=$PWD run_class org.phieukin.backup.RestoreCommand "$data" "$1" <<<"$passphrase" || ok=$?
  case $ok in
    0)
      say "Restored. What was there before was moved aside, nothing was deleted. Start the server: where this machine has no"
      say "witness of its own, or has seen more than the backup holds, two people decide at the desk before anybody votes."
      ;;
    3) say "The server is running. Stop it first." ;;
    8) say "Another passphrase." ;;
    9) say "This is no backup, or it was damaged." ;;
    *) say "It was not restored, and nothing was changed. Is the file there, and made by this version or an older one?" ;;
  esac
  exit $ok
}

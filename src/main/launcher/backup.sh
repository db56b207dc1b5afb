# A backup of the server, which may be running. $1: the file
# shellcheck source=/dev/null
source $launcher/backup-key.sh
command_backup() {
  local ok=0 data=${PHIEUKIN_DATA:-$PWD/data} passphrase=
  [ $# = 1 ] || { usage >&2; exit 2; }
  need_java
  build
  [ -f "$data/backup.key" ] || passphrase=$(ask_passphrase twice)
  umask 077
  (cd "$caller" && cd "$(dirname "$1")") || { say "There is no such folder."; exit 4; }
  set -- "$(cd "$caller" && cd "$(dirname "$1")" && pwd)/${1##*/}"
  caller=$PWD run_class org.phieukin.backup.BackupCommand "$data" "$1" <<<"$passphrase" || ok=$?
  case $ok in
    0) say "$1 is written. It opens with its passphrase alone; keep it no longer than the vote." ;;
    4) say "The data folder $data, or the folder of the file, is not there." ;;
    6) say "The server did not take the request. Is it running, with this PHIEUKIN_DATA?" ;;
    7) say "A passphrase has at least 12 characters." ;;
    *) say "The backup was not written; what stands above, or the server's log, says why." ;;
  esac
  exit $ok
}

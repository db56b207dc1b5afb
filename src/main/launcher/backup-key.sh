# Sets the passphrase by which backups are opened; the server gets the public half alone.
command_backup_key() {
  local ok=0 passphrase
  need_java
  build
  passphrase=$(ask_passphrase twice)
  umask 077
  caller=$PWD run_class org.phieukin.backup.BackupKeyCommand "${PHIEUKIN_DATA:-$PWD/data}" "$@" <<<"$passphrase" || ok=$?
  case $ok in
    0) say "Set. From now on backups of this data folder are opened with this passphrase. Nobody can find it again: keep it apart." ;;
    7) say "A passphrase has at least 12 characters." ;;
    *) say "It was not set. Run this as the account of the server, with its PHIEUKIN_DATA." ;;
  esac
  exit $ok
}

# The passphrase of a backup, by PHIEUKIN_BACKUP_PASSPHRASE or typed unseen. $1: twice, where it is a new one
ask_passphrase() {
  local one two
  if [ -n "${PHIEUKIN_BACKUP_PASSPHRASE:-}" ]; then
    printf '%s' "$PHIEUKIN_BACKUP_PASSPHRASE"
    return
  fi
  read -rsp 'Passphrase of the backup: ' one && say
  if [ "${1:-}" = twice ]; then
    read -rsp 'Once more: ' two && say
    [ "$one" = "$two" ] || { say "They are not the same."; exit 2; }
  fi
  printf '%s' "$one"
}

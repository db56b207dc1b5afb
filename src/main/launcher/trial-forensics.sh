# forensics: a known vote on a disk of its own, then a search of that disk's image: trial forensics [--postgres]
source src/main/launcher/parts/trial-database.sh
trial_forensics() {
  local database=h2 ok=0 place=target/trials/forensics image=target/trials/forensics.img
  [ "${1:-}" != --postgres ] || { database=postgres; shift; }
  case "${*:-}" in
    '' | -Dtrial.slips=*) ;;
    *) say "Usage: ./phieukin trial forensics [--postgres] [-Dtrial.slips=N]"; exit 2 ;;
  esac
  mkdir -p $place
  rm -f $image
  truncate -s 400M $image
  mkfs.ext4 -q $image 2>/dev/null && mount -o loop $image $place 2>/dev/null || {
    say "No image of a disk can be mounted here (that takes root and loop devices): files are searched, not free blocks."
    rm -f $image
  }
  trial_on $database ForensicsTrial "$@" || ok=1
  [ ! -f $image ] || { umount $place; rm -f $image; }
  return $ok
}

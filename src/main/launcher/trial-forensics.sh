# forensics: a known vote on a disk of its own, then a search of that disk's image, memory and swap: trial forensics [--postgres]
source src/main/launcher/parts/trial-database.sh
trial_forensics() {
  local database=h2
  disk=target/trials/forensics image=target/trials/forensics.img swap=target/trials/swap
  [ "${1:-}" != --postgres ] || { database=postgres; shift; }
  case "${*:-}" in
    '' | -Dtrial.slips=*) ;;
    *) say "Usage: ./phieukin trial forensics [--postgres] [-Dtrial.slips=N]"; exit 2 ;;
  esac
  mkdir -p $disk
  take_away
  trap take_away EXIT
  truncate -s 400M $image
  mkfs.ext4 -q $image 2>/dev/null && mount -o loop $image $disk 2>/dev/null || {
    say "No image of a disk can be mounted here (that takes root and loop devices): files are searched, not free blocks."
    rm -f $image
  }
  swap_space || {
    say "No swap space can be made here (that takes root, gcc and Linux 5.10): what gets into it is not searched."
    rm -f $swap
  }
  trial_on $database ForensicsTrial "$@"
}

# Swap space before any other, in a file whose every block is there, and what moves a process into it.
swap_space() {
  gcc -O2 -Wall -o target/pageout src/test/shim/pageout.c 2>/dev/null &&
    (umask 077 && dd if=/dev/zero of=$swap bs=1M count=1024 conv=fsync status=none) &&
    mkswap -q $swap >/dev/null 2>&1 && swapon -p 32767 $swap 2>/dev/null
}

# However the trial ends, also one before this one that was killed.
take_away() {
  ! grep -q "^$PWD/$swap " /proc/swaps 2>/dev/null || swapoff $swap
  ! mountpoint -q $disk || umount $disk
  rm -f $image $swap
}

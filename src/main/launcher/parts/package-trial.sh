# Tries a package as an office would that has neither Maven nor internet: unpacked elsewhere, with a Java and what every
# system has, and with no network but the machine's own.

# All that the launcher asks for.
TOOLS="bash env cat dirname sed head grep mktemp rm sleep hostname id java"

# $1: the name of the package
try_package() {
  local folder bel=$PWD/src/test/resources/protocol/example/h9kejKXVzfio3L.bel
  folder=$(mktemp -d)
  (cd "$folder" && "$(java_bin)" "$OLDPWD/$launcher/package/Zip.java" --unpack "$OLDPWD/$OUT/$1.zip" "$folder")
  offline "$folder" "$(declare -f inside answers free_port say); inside '$folder/$1' '$bel'" || { say "The package did not pass."; exit 1; }
  rm -rf "$folder"
  say "The package starts, answers, verifies and stops."
}

# Runs a script with nothing but the tools, and without a network where this machine can take it away.
# $1: a folder, $2: the script
offline() {
  local tool cut=()
  mkdir "$1/bin"
  for tool in $TOOLS; do ln -s "$(command -v "$tool")" "$1/bin/$tool"; done
  if unshare -rn ip link set lo up 2>/dev/null; then
    cut=(unshare -rn bash -c 'ip link set lo up && exec "$@"' cut)
    say "Tried without a network, with: $TOOLS"
  else
    say "This machine cannot take the network away from a program; tried with: $TOOLS"
  fi
  "${cut[@]}" "$1/bin/env" -i PATH="$1/bin" HOME="$1" LANG=C.UTF-8 PHIEUKIN_UNPREPARED="${PHIEUKIN_UNPREPARED:-}" \
    "$1/bin/bash" -euc "$2"
}

# What happens there. $1: the unpacked package, $2: an archive
inside() {
  local server at tls ok=0
  cd "$1"
  say "$(./phieukin version)"
  SECONDS=0
  ./phieukin verify "$2" --lang en >verified || { cat verified; return 1; }
  say "verify: ended with 0 after $SECONDS s"
  [ -n "$PHIEUKIN_UNPREPARED" ] || { SECONDS=0; ./phieukin prepare; say "prepare: $SECONDS s"; }
  at=$(free_port) tls=$(free_port)
  SECONDS=0
  PHIEUKIN_PORT=$at PHIEUKIN_TLS_PORT=$tls PHIEUKIN_HOST=127.0.0.1 ./phieukin start >log 2>&1 &
  server=$!
  until (answers "$at" /q/health/ready); do
    kill -0 $server 2>/dev/null || { cat log; return 1; }
    sleep 0.1
  done
  say "start: ready after $SECONDS s"
  (answers "$at" /) || { say "Its first page is not answered."; ok=1; }
  PHIEUKIN_BACKUP_PASSPHRASE="a passphrase for the trial" ./phieukin backup ../backup >backup.log 2>&1 || { cat backup.log; ok=1; }
  SECONDS=0
  kill $server
  wait $server || true
  say "stop: gone after $SECONDS s"
  return $ok
}

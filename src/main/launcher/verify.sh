# Checks an archive on all cores, without server or database. The first run after a build keeps the classes that it
# loaded for the next ones, as prepare_start does for the server.
command_verify() {
  need_java
  build
  local app=$PWD/$OUT/quarkus-app kept fresh="" terminal=false classes ok=0
  kept=$PWD/$(classes_file)
  kept=${kept/start-/verify-}
  [ ! -t 2 ] || terminal=true
  if [ -f "$kept" ] && [ ! "$PWD/$JAR" -nt "$kept" ]; then
    case "$kept" in *.aot) classes=-XX:AOTCache=$kept ;; *) classes=-XX:SharedArchiveFile=$kept ;; esac
  elif [ ! -w "$app" ]; then
    classes=-Xshare:auto
  else
    # Under a name of its own first: another run may read the kept one meanwhile.
    fresh=$kept.$$
    case "$kept" in *.aot) classes=-XX:AOTCacheOutput=$fresh ;; *) classes=-XX:ArchiveClassesAtExit=$fresh ;; esac
  fi
  (cd "$caller" && exec "$(java_bin)" -XX:+UseSerialGC -Xmx512m -Xlog:disable -Xlog:all=error:stderr "$classes" \
    -Dphieukin.terminal=$terminal -cp "$app/app/*:$app/lib/main/cafe.cryptography.curve25519-elisabeth-0.1.0.jar" \
    org.phieukin.print.verify.VerifyCommand "$@") || ok=$?
  [ -z "$fresh" ] || mv -f "$fresh" "$kept" 2>/dev/null || true
  return $ok
}

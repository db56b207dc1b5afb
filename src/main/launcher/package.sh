# One zip that runs where there is a Java 17 runtime and nothing else, without any network.

# --as-built: of what lies in target, however old; --try: unpack it elsewhere and run it without network, Node or Maven
command_package() {
  local version name tried= built=
  while [ $# -gt 0 ]; do
    case "$1" in
      --try) tried=yes ;;
      --as-built) built=yes ;;
      *) usage >&2; exit 2 ;;
    esac
    shift
  done
  [ -z "$packaged" ] || { say "This is a package already."; exit 2; }
  need_java
  [ -n "$built" ] || { build; components; }
  # shellcheck source=/dev/null
  source $launcher/version.sh
  version=$(built_version)
  name=phieukin-$version
  pack "$name" "$version"
  [ -z "$tried" ] || {
    # shellcheck source=/dev/null
    source $launcher/parts/package-trial.sh
    try_package "$name"
  }
}

# Lists what it is made of, where that was not done. Maven wants to ask its repositories for that: a package made without
# a network goes without the list.
components() {
  [ ! -f $OUT/bom.json ] || [ pom.xml -nt $OUT/bom.json ] || return 0
  say "Listing what it is made of…"
  ./mvnw -q -B cyclonedx:makeBom >$OUT/bom.log 2>&1 || true
  [ -f $OUT/bom.json ] || say "That needs Maven's repositories. The package has no list of components."
}

# $1: the name of the package, $2: the version
pack() {
  local folder
  folder=$(mktemp -d)
  fill "$folder/$1" "$2"
  "$(java_bin)" $launcher/package/Zip.java "$folder" "$OUT/$1.zip"
  rm -rf "$folder"
  say "$OUT/$1.zip, $(($(wc -c <"$OUT/$1.zip") / 1000000)) MB: unpack it anywhere; its README.txt says how to start."
}

# Puts together what is zipped. $1: the folder, $2: the version
fill() {
  local into=$1 command
  mkdir -p "$into/launcher/parts" "$into/packaging"
  cp -R $OUT/quarkus-app "$into/quarkus-app"
  rm -f "$into"/quarkus-app/start-* "$into"/quarkus-app/quarkus-app-dependencies.txt
  cp phieukin LICENSE NOTICE "$into"
  [ ! -f $OUT/bom.json ] || cp $OUT/bom.json "$into/bom.json"
  printf '%s\n' "$2" >"$into/VERSION"
  for command in version prepare verify backup backup-key restore new-beginning; do
    [ ! -f $launcher/$command.sh ] || cp $launcher/$command.sh "$into/launcher/"
  done
  cp $launcher/parts/postgres.sh "$into/launcher/parts/"
  cp packaging/phieukin.service "$into/packaging/"
  # Windows wants its line ends in scripts, and its editors in texts.
  sed 's/$/\r/' packaging/phieukin.cmd >"$into/phieukin.cmd"
  sed 's/$/\r/' packaging/README.txt >"$into/README.txt"
}

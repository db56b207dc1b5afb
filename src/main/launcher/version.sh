# The version of what is built here, and of the Java that runs it.
command_version() {
  need_java
  printf 'Phiếu Kín %s, Java %s\n' "$(built_version)" "$(java_version)"
}

# A package has a file that says it.
built_version() {
  if [ -n "$packaged" ]; then cat VERSION; else sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | head -n 1; fi
}

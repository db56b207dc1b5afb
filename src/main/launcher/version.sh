# The version of what is built here, and of the Java that runs it.
command_version() {
  need_java
  printf 'Phiếu Kín %s, Java %s\n' "$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | head -n 1)" "$(java_version)"
}

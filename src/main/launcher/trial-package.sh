# package: the zip unpacked elsewhere, run with a Java alone and without network
trial_package() {
  # shellcheck source=/dev/null
  source $launcher/package.sh
  command_package --try "$@"
}

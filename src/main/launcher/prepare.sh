# What a start does before its first one: for images and installers, which have the time.
command_prepare() {
  need_java
  build
  prepare_start
}

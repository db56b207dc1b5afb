/*
 * A disk that fails, for ./phieukin trial machine: preloaded into the server, every write and every
 * opening for writing below BADDISK_LIVE fails with the number that the file BADDISK_SWITCH holds, as
 * long as that file is there: 28 no space left, 30 read-only, 5 input/output error, 24 too many files.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static int (*opened)(const char *, int, ...);

/* The number that is to be answered; 0 where the disk is well. */
static int failing(void) {
  const char *path = getenv("BADDISK_SWITCH");
  char text[16];
  if (!path) return 0;
  if (!opened) opened = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open64");
  int before = errno, fd = opened(path, O_RDONLY | O_CLOEXEC), number = 0;
  if (fd >= 0) {
    ssize_t length = read(fd, text, sizeof text - 1);
    text[length > 0 ? length : 0] = 0;
    number = atoi(text);
    close(fd);
  }
  errno = before;
  return number;
}

static int below(const char *path) {
  const char *live = getenv("BADDISK_LIVE");
  return live && strncmp(path, live, strlen(live)) == 0;
}

static int ours(int fd) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return below(path) && !strstr(path, "log.txt");
}

static int fails(int fd) {
  if (!ours(fd)) return 0;
  int number = failing();
  if (number) errno = number;
  return number;
}

ssize_t write(int fd, const void *bytes, size_t size) {
  REAL(write);
  return fails(fd) ? -1 : real(fd, bytes, size);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
  REAL(pwrite);
  return fails(fd) ? -1 : real(fd, bytes, size, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
  REAL(pwrite64);
  return fails(fd) ? -1 : real(fd, bytes, size, at);
}

ssize_t writev(int fd, const struct iovec *pieces, int number) {
  REAL(writev);
  return fails(fd) ? -1 : real(fd, pieces, number);
}

static int opening(const char *path, int flags, mode_t mode) {
  if (!opened) opened = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open64");
  if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && below(path)) {
    int number = failing();
    /* A full disk opens what is there. */
    if (number && (number != ENOSPC || (flags & O_CREAT))) {
      errno = number;
      return -1;
    }
  }
  return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  return opening(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  return opening(path, flags, mode);
}

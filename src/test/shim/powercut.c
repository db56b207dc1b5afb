/*
 * What a disk would have after a power cut, for ./phieukin trial power: preloaded into the server, it
 * keeps a second copy of the files below POWERCUT_LIVE in POWERCUT_KEPT, which holds of each file what
 * it held when it was last synced, and of each folder the names that it had when it was.
 *
 *   POWERCUT_KEPT/data/INODE    what was synced of a file
 *   POWERCUT_KEPT/names/PATH    a link to it, PATH being relative to POWERCUT_LIVE
 *
 * As ext4 and XFS do it, a file that is synced for the first time keeps its name too; a name that is
 * taken away or given to another file changes only when its folder is synced.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static int real_fsync(int fd) {
  REAL(fsync);
  return real(fd);
}

/* The path of an open file below the live folder, relative to it; 0 where it is none of ours. */
static int ours(int fd, char *relative) {
  char link[64], path[PATH_MAX];
  const char *live = getenv("POWERCUT_LIVE");
  if (!live || !getenv("POWERCUT_KEPT")) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  size_t own = strlen(live);
  if (strncmp(path, live, own) || (path[own] != '/' && path[own])) return 0;
  strcpy(relative, path[own] ? path + own + 1 : "");
  return 1;
}

static void parents(char *path) {
  for (char *at = path + 1; (at = strchr(at, '/')); at++) {
    *at = 0;
    mkdir(path, 0700);
    *at = '/';
  }
}

static void data_path(char *out, ino_t inode) {
  snprintf(out, PATH_MAX, "%s/data/%lu", getenv("POWERCUT_KEPT"), (unsigned long)inode);
}

static void name_path(char *out, const char *relative) {
  snprintf(out, PATH_MAX, "%s/names/%s", getenv("POWERCUT_KEPT"), relative);
}

/* Gives a name to what was synced of a file. */
static void give_name(const char *relative, ino_t inode) {
  char data[PATH_MAX], name[PATH_MAX], fresh[PATH_MAX + 8];
  data_path(data, inode);
  name_path(name, relative);
  parents(name);
  snprintf(fresh, sizeof fresh, "%s.new~", name);
  unlink(fresh);
  if (!symlink(data, fresh)) rename(fresh, name);
}

/* Keeps what a file holds now; the copy changes in one step, for the process may be killed here. */
static void keep_file(int fd, const char *relative, const struct stat *stat) {
  static char buffer[1 << 20];
  char data[PATH_MAX], fresh[PATH_MAX + 8], name[PATH_MAX];
  data_path(data, stat->st_ino);
  parents(data);
  snprintf(fresh, sizeof fresh, "%s.new~", data);
  /* Opened anew: a file may have been opened for writing alone. */
  char own[64];
  snprintf(own, sizeof own, "/proc/self/fd/%d", fd);
  int from = open(own, O_RDONLY | O_CLOEXEC);
  int to = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  ssize_t got;
  off_t at = 0;
  int whole = from >= 0 && to >= 0;
  while (whole && (got = pread(from, buffer, sizeof buffer, at)) > 0) {
    REAL(pwrite);
    whole = real(to, buffer, (size_t)got, at) == got;
    at += got;
  }
  if (from >= 0) close(from);
  if (to >= 0) close(to);
  if (!whole || rename(fresh, data)) {
    static const char said[] = "powercut: a file could not be kept\n";
    (void)!write(2, said, sizeof said - 1);
    return;
  }
  name_path(name, relative);
  struct stat any;
  if (lstat(name, &any)) give_name(relative, stat->st_ino);
}

/* Keeps the names that a folder has now. */
static void keep_names(const char *relative) {
  char live[PATH_MAX], names[PATH_MAX], path[PATH_MAX], data[PATH_MAX];
  struct dirent *entry;
  struct stat stat, kept;
  snprintf(live, sizeof live, "%s/%s", getenv("POWERCUT_LIVE"), relative);
  name_path(names, relative);
  DIR *folder = opendir(live);
  while (folder && (entry = readdir(folder))) {
    if (snprintf(path, sizeof path, "%s/%s", live, entry->d_name) >= PATH_MAX) continue;
    if (lstat(path, &stat) || !S_ISREG(stat.st_mode)) continue;
    data_path(data, stat.st_ino);
    if (lstat(data, &kept)) continue;
    snprintf(path, sizeof path, "%s%s%s", relative, *relative ? "/" : "", entry->d_name);
    give_name(path, stat.st_ino);
  }
  if (folder) closedir(folder);
  folder = opendir(names);
  while (folder && (entry = readdir(folder))) {
    if (snprintf(path, sizeof path, "%s/%s", names, entry->d_name) >= PATH_MAX) continue;
    if (lstat(path, &kept) || !S_ISLNK(kept.st_mode)) continue;
    if (snprintf(data, sizeof data, "%s/%s", live, entry->d_name) >= PATH_MAX) continue;
    if (lstat(data, &stat)) unlink(path);
  }
  if (folder) closedir(folder);
}

static void synced(int fd) {
  char relative[PATH_MAX];
  struct stat stat;
  int before = errno;
  if (!fstat(fd, &stat) && ours(fd, relative)) {
    pthread_mutex_lock(&one_at_a_time);
    if (S_ISDIR(stat.st_mode)) keep_names(relative);
    else if (S_ISREG(stat.st_mode)) keep_file(fd, relative, &stat);
    pthread_mutex_unlock(&one_at_a_time);
  }
  errno = before;
}

int fsync(int fd) {
  int answer = real_fsync(fd);
  if (!answer) synced(fd);
  return answer;
}

int fdatasync(int fd) {
  REAL(fdatasync);
  int answer = real(fd);
  if (!answer) synced(fd);
  return answer;
}

/* Files that are opened so that every write is synced. */
static ssize_t written(int fd, ssize_t answer) {
  if (answer > 0) {
    int flags = fcntl(fd, F_GETFL);
    if (flags >= 0 && (flags & O_DSYNC)) synced(fd);
  }
  return answer;
}

ssize_t write(int fd, const void *bytes, size_t size) {
  REAL(write);
  return written(fd, real(fd, bytes, size));
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
  REAL(pwrite);
  return written(fd, real(fd, bytes, size, at));
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
  REAL(pwrite64);
  return written(fd, real(fd, bytes, size, at));
}

ssize_t writev(int fd, const struct iovec *pieces, int number) {
  REAL(writev);
  return written(fd, real(fd, pieces, number));
}

/*
 * Asks the system to move all the memory of a process to swap space, as it does by itself when memory
 * is short: for ./phieukin trial forensics. Called with the number of the process; prints how many
 * bytes were asked for. Linux 5.10 or newer, and whoever may debug the process.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define PAGEOUT 21
#define LINE 512

static long asked(int process, unsigned long from, unsigned long to) {
  struct iovec piece = {(void *)from, to - from};
  return syscall(SYS_process_madvise, process, &piece, 1, PAGEOUT, 0);
}

int main(int count, char **words) {
  char path[64], line[LINE], rights[8];
  unsigned long from, to;
  long all = 0;
  if (count != 2) return 2;
  int process = syscall(SYS_pidfd_open, atoi(words[1]), 0);
  snprintf(path, sizeof path, "/proc/%d/maps", atoi(words[1]));
  FILE *maps = fopen(path, "r");
  if (process < 0 || !maps) return 1;
  while (fgets(line, sizeof line, maps)) {
    if (sscanf(line, "%lx-%lx %7s", &from, &to, rights) == 3 && rights[0] == 'r') {
      long moved = asked(process, from, to);
      if (moved > 0) all += moved;
    }
  }
  printf("%ld\n", all);
  return all > 0 ? 0 : 1;
}

package org.phieukin;

import java.nio.file.Path;

/** What the build has made of these sources; each database has a package of its own. */
public final class Built {
  private static final Path FOLDER = Path.of(System.getProperty("build.folder", "target"));

  private Built() {}

  /** A file or folder below the build's folder. */
  public static Path at(String path) {
    return FOLDER.resolve(path);
  }

  /** Whether this is the build for PostgreSQL. */
  public static boolean forPostgres() {
    return System.getProperty("quarkus.datasource.db-kind", "h2").equals("postgresql");
  }
}

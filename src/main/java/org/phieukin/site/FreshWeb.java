package org.phieukin.site;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.logging.Log;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/**
 * While somebody works on them: scripts and styles are bundled anew when a source is newer than
 * what was built, before the next page names them, and served from where they are built. Only in
 * the platform's development mode; a packaged application has no such bean.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class FreshWeb {
  private static final int BEFORE_PAGES = 1;

  private final Path sources = project().resolve("src/main/web");
  private final Path built = project().resolve("target/classes");

  void addTo(@Observes Router router) {
    var files = StaticHandler.create(FileSystemAccess.ROOT, built("META-INF/resources/web"));
    router.get().order(BEFORE_PAGES).blockingHandler(this::bundle);
    router.get("/web/*").order(BEFORE_PAGES + 1).handler(files.setCachingEnabled(false));
  }

  private String built(String what) {
    return built.resolve(what).toString();
  }

  /** The folder of the project: the platform starts the application in it, or in one inside it. */
  private static Path project() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("src/main/web/build.mjs"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private synchronized void bundle(RoutingContext context) {
    try {
      if (newest().compareTo(Files.getLastModifiedTime(built.resolve(Web.MANIFEST))) > 0) {
        var out = built("META-INF/resources/web");
        var build = new ProcessBuilder("node", "build.mjs", out, built(Web.MANIFEST));
        build.directory(sources.toFile()).inheritIO();
        Log.info("Bundling the browser's files anew.");
        build.start().waitFor();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    context.next();
  }

  private FileTime newest() throws IOException {
    var newest = Files.getLastModifiedTime(sources);
    try (var parts = Files.newDirectoryStream(sources, one -> !one.endsWith("node_modules"))) {
      for (var part : parts) {
        try (Stream<Path> all = Files.walk(part)) {
          newest = all.map(FreshWeb::changed).reduce(newest, FreshWeb::later);
        }
      }
    }
    return newest;
  }

  private static FileTime later(FileTime one, FileTime other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

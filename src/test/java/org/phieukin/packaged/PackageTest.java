package org.phieukin.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.OnlyOnH2;
import org.phieukin.Patience;

/** The zip for offices that have neither Maven nor internet. */
class PackageTest {
  private static final String NAME = "phieukin-1.0.0-SNAPSHOT";

  @TempDir Path top;

  @Test
  @OnlyOnH2
  void the_package_starts_verifies_and_stops_with_a_java_alone_and_without_a_network()
      throws Exception {
    var said = phieukin(Map.of("PHIEUKIN_UNPREPARED", "true"), 0, "package", "--as-built", "--try");
    assertThat(said)
        .contains("MB: unpack it anywhere", "verify: ended with 0", "start: ready", "stop: gone");
    try (var zip = new ZipFile(Path.of("target", NAME + ".zip").toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName().replace(NAME + "/", "")))
          .contains("phieukin", "phieukin.cmd", "README.txt", "LICENSE", "NOTICE")
          .contains("quarkus-app/quarkus-run.jar", "launcher/version.sh", "VERSION")
          .noneMatch(entry -> entry.startsWith("quarkus-app/start-"));
      var windows = zip.getInputStream(zip.getEntry(NAME + "/phieukin.cmd")).readAllBytes();
      assertThat(new String(windows, StandardCharsets.UTF_8).replace("\r\n", ""))
          .doesNotContain("\n");
    }
  }

  @Test
  void a_java_that_is_too_old_is_named_and_has_its_exit_code() throws Exception {
    var packaged = Files.createDirectories(top.resolve("phieukin"));
    Files.createDirectory(packaged.resolve("quarkus-app"));
    Files.copy(Path.of("phieukin"), packaged.resolve("phieukin"));
    var old = Files.createDirectories(top.resolve("java/bin")).resolve("java");
    Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    assertThat(old.toFile().setExecutable(true)).isTrue();
    var path = old.getParent() + ":" + System.getenv("PATH");
    var environment = Map.of("PATH", path, "JAVA_HOME", top.resolve("java").toString());
    assertThat(run(packaged, environment, 6, "start")).contains("Java 17 or newer is needed");
  }

  private static String phieukin(Map<String, String> set, int exitCode, String... arguments)
      throws Exception {
    return run(Path.of("").toAbsolutePath(), set, exitCode, arguments);
  }

  private static String run(Path folder, Map<String, String> set, int exitCode, String... arguments)
      throws Exception {
    var builder = new ProcessBuilder("bash", folder.resolve("phieukin").toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().putAll(set);
    var process = builder.redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(exitCode);
    return said;
  }
}

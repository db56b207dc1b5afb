package org.phieukin.protocol.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.Patience;
import org.phieukin.protocol.archive.SmallElection.Keys;

/**
 * The verifier of the browser, run by Node, and that of the server say the same of valid archives
 * and of forged ones.
 */
class BothVerifiersTest {
  /** Of each part. */
  private static final int MOST = 2;

  @TempDir Path folder;

  private List<String> browser(List<byte[]> files) throws IOException, InterruptedException {
    var node = new ProcessBuilder("node", "src/main/web/test/verify-cli.mjs");
    node.redirectError(ProcessBuilder.Redirect.INHERIT);
    var process = node.start();
    try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
      for (int i = 0; i < files.size(); i++) {
        in.write(Files.write(folder.resolve(i + ".bel"), files.get(i)) + "\n");
      }
    }
    var lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
    assertThat(process.waitFor(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(lines).hasSameSizeAs(files);
    return lines;
  }

  private static String server(byte[] file) {
    try {
      var report = ArchiveVerifier.verify(file);
      var rows = report.result().counts().toString().replace(" ", "");
      var uuid = report.parameters().election().uuid();
      return String.join(" ", "RIGHT", uuid, report.prints().last().sha256Hex(), rows);
    } catch (ArchiveRefused refused) {
      return refused.reason().name();
    }
  }

  @Test
  void valid_archives_are_right_for_both_with_the_same_numbers() throws Exception {
    var files = new ArrayList<byte[]>();
    for (var keys : Keys.values()) {
      for (var blank : List.of(false, true)) {
        files.add(new SmallElection(keys, blank).draft().bytes());
      }
    }
    assertThat(browser(files))
        .allMatch(said -> said.startsWith("RIGHT"))
        .containsExactlyElementsOf(files.stream().map(BothVerifiersTest::server).toList());
  }

  @Test
  void forged_archives_are_refused_by_both_for_the_same_reason() throws Exception {
    var forgeries = new ArrayList<Forgery>();
    for (var keys : Keys.values()) {
      forgeries.addAll(new ContentForgeries(new SmallElection(keys, true), MOST).all());
    }
    var draft = new SmallElection(Keys.SERVER_AND_TWO_OF_THREE, false).draft();
    forgeries.addAll(new ChainForgeries(draft).all());
    forgeries.addAll(new TarForgeries(draft).all());
    var files = forgeries.stream().map(forgery -> forgery.file().get()).toList();
    var said = browser(files);
    var different = new ArrayList<String>();
    for (int i = 0; i < files.size(); i++) {
      var server = server(files.get(i));
      if (!said.get(i).equals(server) || server.startsWith("RIGHT")) {
        different.add(forgeries.get(i).name() + ": " + said.get(i) + " here, " + server + " there");
      }
    }
    assertThat(files).hasSizeGreaterThan(300);
    assertThat(different).isEmpty();
  }
}

package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would keep a server from starting is found before anything is loaded. */
class ObstacleTest {
  @TempDir Path top;

  private Optional<Obstacle.Met> with(Map<String, String> different) {
    var set = new HashMap<>(Map.of("quarkus.http.port", "0", "quarkus.http.ssl-port", "0"));
    set.put("quarkus.http.host", "127.0.0.1");
    set.put("phieukin.data", top.resolve("data").toString());
    set.putAll(different);
    return new BeforeStart(name -> Optional.ofNullable(set.get(name))).obstacle();
  }

  @Test
  void a_folder_that_is_missing_is_made_and_taken_for_its_owner_alone() {
    assertThat(with(Map.of())).isEmpty();
    assertThat(top.resolve("data").resolve(OwnData.LOCK)).exists();
  }

  @Test
  void a_demonstration_takes_no_folder() {
    assertThat(with(Map.of("phieukin.demo", "true"))).isEmpty();
    assertThat(top.resolve("data")).doesNotExist();
  }

  @Test
  void a_folder_that_is_a_file_is_named() throws Exception {
    var file = Files.createFile(top.resolve("file"));
    var met = with(Map.of("phieukin.data", file.toString())).orElseThrow();
    assertThat(met.obstacle().exitCode()).isEqualTo(4);
    assertThat(met.sentence()).contains(file.toString(), "cannot be written");
  }

  @Test
  void a_port_that_is_taken_is_named_the_second_one_too_unless_it_is_a_demonstration()
      throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var port = String.valueOf(taken.getLocalPort());
      var met = with(Map.of("quarkus.http.ssl-port", port)).orElseThrow();
      assertThat(met.obstacle().exitCode()).isEqualTo(5);
      assertThat(met.sentence()).contains("Port " + port);
      assertThat(with(Map.of("quarkus.http.port", port))).isPresent();
      assertThat(with(Map.of("quarkus.http.ssl-port", port, "phieukin.demo", "true"))).isEmpty();
    }
  }

  @Test
  void what_is_no_port_is_left_to_whoever_reads_the_settings() {
    assertThat(with(Map.of("quarkus.http.port", "eighty"))).isEmpty();
  }

  @Test
  void the_lock_is_held_until_the_process_ends() throws Exception {
    assertThat(with(Map.of())).isEmpty();
    System.gc();
    var lock = top.resolve("data").resolve(OwnData.LOCK);
    try (var other = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      assertThatThrownBy(other::tryLock).isInstanceOf(OverlappingFileLockException.class);
    }
  }
}

package org.phieukin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read in one sitting stays short, and every room introduces itself. */
class SizesTest {
  private static final Path MAIN = Path.of("src/main");
  private static final Path ROOMS = MAIN.resolve("java/org/phieukin");

  @Test
  void no_file_is_longer_than_300_lines() {
    assertThat(files(MAIN))
        .filteredOn(file -> file.toString().matches(".*\\.(java|js|mjs|css|html|sql)"))
        .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(300));
  }

  @Test
  void no_message_interface_is_longer_than_200_lines() {
    assertThat(files(ROOMS))
        .filteredOn(file -> file.toString().endsWith("Messages.java"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(200));
  }

  @Test
  void no_room_has_more_than_15_percent_of_the_lines() {
    Map<Path, Integer> rooms =
        files(ROOMS).stream()
            .collect(
                Collectors.groupingBy(
                    file -> ROOMS.relativize(file).getName(0),
                    Collectors.summingInt(SizesTest::lines)));
    int all = rooms.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(rooms)
        .allSatisfy(
            (room, lines) ->
                assertThat(lines * 100).as(room.toString()).isLessThanOrEqualTo(all * 15));
  }

  @Test
  void every_room_says_what_it_is() throws IOException {
    try (var rooms = Files.list(ROOMS)) {
      assertThat(rooms)
          .isNotEmpty()
          .allSatisfy(room -> assertThat(room.resolve("package-info.java")).exists());
    }
  }

  /** The files of a folder, without what npm puts there. */
  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("node_modules"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return (int) lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

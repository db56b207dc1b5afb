package org.phieukin.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.phieukin.site.Refusal.Why;

/** The words that the booth's script asks for are there, and none waits in vain. */
class BoothWordsTest {
  private static final Path WEB = Path.of("src/main/web");
  private static final Pattern ASKED = Pattern.compile("\\bword\\(\\s*\"([a-z0-9-]+)\"");

  @Test
  void every_word_that_the_script_asks_for_is_in_the_page() throws IOException {
    var asked = new TreeSet<String>();
    var found = ASKED.matcher(scripts());
    while (found.find()) {
      asked.add(found.group(1));
    }
    assertThat(asked).hasSizeGreaterThan(20);
    assertThat(keys()).containsAll(asked);
  }

  @Test
  void every_word_of_the_page_is_asked_for_by_the_script() throws IOException {
    var scripts = scripts();
    assertThat(keys()).allMatch(key -> scripts.contains('"' + key + '"') || chosen(scripts, key));
  }

  @Test
  void the_script_has_no_words_of_its_own_for_why_the_server_refuses() throws IOException {
    var scripts = scripts();
    assertThat(Why.values())
        .filteredOn(why -> scripts.contains('"' + why.name() + '"'))
        .containsExactlyInAnyOrder(Why.POLL_PAUSED, Why.POLL_NOT_OPEN_YET);
  }

  /** Whether the script puts the word's last part in as it needs it. */
  private static boolean chosen(String scripts, String key) {
    return scripts.contains('`' + key.substring(0, key.lastIndexOf('-') + 1) + "${");
  }

  private static TreeSet<String> keys() {
    return Arrays.stream(BoothWord.values())
        .map(BoothWord::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String scripts() throws IOException {
    var all = new StringBuilder();
    for (var folder : new String[] {"booth", "shared"}) {
      try (Stream<Path> files = Files.list(WEB.resolve(folder))) {
        for (var file : files.sorted().toList()) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.append(Files.readString(WEB.resolve("pages/booth.js"))).toString();
  }
}

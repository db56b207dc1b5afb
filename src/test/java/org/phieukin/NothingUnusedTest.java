package org.phieukin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No message and no style is kept that no page uses. */
class NothingUnusedTest {
  private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\(\"(\\w+)\"\\)");
  private static final Pattern MESSAGE =
      Pattern.compile("@Message[^;]*?\\bString\\s+(\\w+)\\s*\\(");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w-]*");
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
  private static final Pattern USED = Pattern.compile("\\b(\\w+):(\\w+)");
  private static final Pattern CALLED = Pattern.compile("(?:\\.|::)(\\w+)");

  private static Stream<MatchResult> found(Pattern pattern, Iterable<String> texts) {
    var all = new ArrayList<MatchResult>();
    texts.forEach(text -> pattern.matcher(text).results().forEach(all::add));
    return all.stream();
  }

  private static Set<String> names(Pattern pattern, Iterable<String> texts) {
    return found(pattern, texts)
        .map(one -> one.group(one.groupCount()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> pages() {
    var pages = new ArrayList<String>();
    pages.addAll(Sources.of(Sources.TEMPLATES, ".html").values());
    pages.addAll(Sources.of(Sources.MESSAGES, ".properties").values());
    return pages;
  }

  @Test
  void every_message_is_said_somewhere() {
    var said = found(USED, pages()).map(MatchResult::group).collect(Collectors.toSet());
    var sources = Sources.of(Sources.JAVA, ".java");
    var called = names(CALLED, sources.values());
    var unused = new TreeSet<String>();
    sources.values().stream()
        .filter(code -> BUNDLE.matcher(code).find())
        .forEach(
            code -> {
              var bundle = found(BUNDLE, List.of(code)).findFirst().orElseThrow().group(1);
              var names = names(MESSAGE, List.of(code));
              names.removeIf(name -> said.contains(bundle + ":" + name) || called.contains(name));
              names.forEach(name -> unused.add(bundle + ":" + name));
            });
    assertThat(unused).isEmpty();
  }

  @Test
  void every_style_has_something_to_look_after() {
    var words = names(WORD, pages());
    Sources.of(Sources.SCRIPTS, ".js").values().forEach(text -> words.addAll(split(text)));
    Sources.of(Sources.JAVA, ".java").values().forEach(text -> words.addAll(split(text)));
    var styles = Sources.of(Sources.SCRIPTS.resolve("styles"), ".css");
    assertThat(styles).hasSizeGreaterThan(3);
    styles.replaceAll((file, text) -> text.replaceAll("(?s)/\\*.*?\\*/|\\{[^{}]*}", " "));
    var unused = names(STYLE_CLASS, styles.values());
    unused.removeAll(words);
    // Templates put the number of a level or a choice behind these.
    unused.removeIf(name -> name.matches("(level|choice)-(\\d|unmarked)"));
    assertThat(unused).isEmpty();
  }

  private static List<String> split(String text) {
    return Arrays.asList(text.split("[^\\w-]+"));
  }
}

package org.phieukin;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people read stands in the bundles of messages, in each language, and nowhere in Java. */
class WordsInBundlesTest {
  /** Files with words that no page says by itself, and why they stand there. */
  private static final Map<String, String> ALLOWED =
      Map.ofEntries(
          entry("FirstAccount.java", "a line of the log, for the operator"),
          entry("Obstacle.java", "why a start cannot succeed, on the operator's terminal"),
          entry("OwnData.java", "the same"),
          entry("MetricsPage.java", "what figures are, for the operator's monitor"),
          entry("ProcessFigures.java", "the same"),
          entry("Trouble.java", "lines of the log, for the operator"),
          entry("StartFailure.java", "the same"),
          entry("Faults.java", "the same"),
          entry("DemoPeople.java", "names of people, alike in every language"),
          entry("Column.java", "headings by which columns of other people's lists are known"),
          entry("PresetRules.java", "what is wrong in an operator's file; it stops the start"),
          entry(
              "SettingBounds.java", "what is wrong in an operator's setting; it stops the start"));

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|^\\s*//[^\\n]*", flags());
  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", flags());
  private static final Pattern LETTER = Pattern.compile("[À-ÖØ-öø-ỹ]");
  private static final Pattern SENTENCE = Pattern.compile("[A-Za-z']+ [a-z']+ [a-z']+");
  private static final Pattern MARKUP = Pattern.compile("</?[a-z]+[ >]");
  private static final Pattern QUERY = Pattern.compile("\\?1|order by|^\\s*\\(?select ");

  /** A fault's message or a line of the log: for those who mend the server. */
  private static final Pattern FAULT =
      Pattern.compile("throw |Exception\\(|Exception::|expected\\(|Log\\.|Faults\\.note");

  private static int flags() {
    return Pattern.DOTALL | Pattern.MULTILINE;
  }

  /** The texts in a source that people would read on a page. */
  private static List<String> words(String source) {
    var code = COMMENT.matcher(source).replaceAll(" ");
    var found = new ArrayList<String>();
    var literals = LITERAL.matcher(code);
    while (literals.find()) {
      var text = literals.group(1) == null ? literals.group(2) : literals.group(1);
      if (LETTER.matcher(text).find()
          || MARKUP.matcher(text).find()
          || sentence(text) && !FAULT.matcher(statement(code, literals.start())).find()) {
        found.add(text);
      }
    }
    return found;
  }

  private static boolean sentence(String text) {
    return SENTENCE.matcher(text).find() && !QUERY.matcher(text).find();
  }

  /** What stands before a place, back to where its statement begins. */
  private static String statement(String code, int end) {
    var before = code.substring(0, end);
    int start = Math.max(before.lastIndexOf(';'), before.lastIndexOf('{'));
    return before.substring(Math.max(start, before.lastIndexOf('}')) + 1);
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  @Test
  void no_word_that_people_read_stands_in_java() {
    var sources = Sources.of(Sources.JAVA, ".java");
    assertThat(sources).hasSizeGreaterThan(100);
    sources.keySet().removeIf(file -> ALLOWED.containsKey(name(file)));
    assertThat(sources).allSatisfy((file, code) -> assertThat(words(code)).as(file).isEmpty());
  }

  @Test
  void every_exception_from_the_rule_is_still_needed() {
    var sources = Sources.of(Sources.JAVA, ".java");
    assertThat(ALLOWED.keySet())
        .allSatisfy(
            allowed ->
                assertThat(sources)
                    .anySatisfy(
                        (file, code) -> {
                          assertThat(name(file)).isEqualTo(allowed);
                          assertThat(words(code)).isNotEmpty();
                        }));
  }

  @Test
  void words_are_found_where_they_hide() {
    assertThat(words("say(\"Phiếu\");")).containsExactly("Phiếu");
    assertThat(words("say(\"The poll is open\");")).containsExactly("The poll is open");
    assertThat(words("say(\"<b>\" + n);")).containsExactly("<b>");
    assertThat(words("// \"Phiếu\"\n/* \"Phiếu\" */ say(\"poll\");")).isEmpty();
    assertThat(words("throw new IllegalStateException(\"a box without a key\");")).isEmpty();
    assertThat(words("list(\"poll = ?1 order by hash\");")).isEmpty();
  }
}

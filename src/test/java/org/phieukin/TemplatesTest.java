package org.phieukin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Templates show what their view says: they decide nothing by names and ask no service. */
class TemplatesTest {
  private static final Pattern EXPRESSION = Pattern.compile("\\{[^}@\\n][^}\\n]*}");
  private static final Pattern NAMESPACE = Pattern.compile("(?<![\\w.'\"])([A-Za-z]\\w*):(?=\\w)");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\(\"(\\w+)\"\\)");
  private static final Pattern ENUM = Pattern.compile("@TemplateEnum\\s+public enum (\\w+)");

  /** A state or reason compared by its name, which no build checks. */
  private static final Pattern BY_NAME =
      Pattern.compile("stands\\(|\\.name *(==|!=|eq|ne) |(==|!=) *'[A-Z][A-Z_]+'");

  private static List<String> expressions(String template) {
    var style = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
    var code = style.matcher(template).replaceAll("");
    return EXPRESSION.matcher(code).results().map(MatchResult::group).toList();
  }

  private static Set<String> named(Pattern pattern) {
    return Sources.of(Sources.JAVA, ".java").values().stream()
        .flatMap(code -> pattern.matcher(code).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What stands before a colon, outside of quotes. */
  private static List<String> namespaces(String template) {
    return expressions(template).stream()
        .map(expression -> QUOTED.matcher(expression).replaceAll("''"))
        .flatMap(expression -> NAMESPACE.matcher(expression).results())
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void templates_ask_their_views_and_the_bundles_and_no_service() {
    var allowed = named(BUNDLE);
    allowed.addAll(named(ENUM));
    allowed.add("web");
    // A tag sees nothing of the page around it but what every template is given.
    allowed.add("data");
    assertThat(allowed).hasSizeGreaterThan(10);
    assertThat(Sources.of(Sources.TEMPLATES, ".html"))
        .hasSizeGreaterThan(50)
        .allSatisfy((file, text) -> assertThat(namespaces(text)).as(file).isSubsetOf(allowed));
  }

  @Test
  void templates_compare_no_names_of_states() {
    assertThat(Sources.of(Sources.TEMPLATES, ".html"))
        .allSatisfy(
            (file, text) ->
                assertThat(expressions(text))
                    .as(file)
                    .noneMatch(expression -> BY_NAME.matcher(expression).find()));
  }

  @Test
  void what_is_forbidden_is_found() {
    assertThat(namespaces("<p>{inject:csrf.token}{#if page:demo}x{/if}{poll:step(Step:OPEN)}</p>"))
        .containsExactly("inject", "page", "poll", "Step");
    assertThat(BY_NAME.matcher("{#if view.stands('OPEN')}").find()).isTrue();
    assertThat(BY_NAME.matcher("{#if row.state.name == 'OPEN'}").find()).isTrue();
    assertThat(BY_NAME.matcher("{#if kind == 'area'}").find()).isFalse();
  }
}

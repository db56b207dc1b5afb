package org.phieukin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What is distributed says whose work it is and under which licences. */
class NoticeTest {
  private static final Path PACKED = Built.at("classes/META-INF");

  /** The libraries that the POM names, those for tests left out. */
  private static List<String> libraries() throws IOException {
    var pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    return pom.select("project > dependencies > dependency:not(:has(> scope)) > groupId")
        .eachText();
  }

  private static List<String> scripts() throws IOException {
    var names = new ArrayList<String>();
    var json = new ObjectMapper().readTree(Path.of("src/main/web/package.json").toFile());
    json.get("dependencies").fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void licence_and_notice_are_packed_into_the_jar() throws IOException {
    for (var name : List.of("LICENSE", "NOTICE")) {
      assertThat(PACKED.resolve(name)).hasSameTextualContentAs(Path.of(name));
    }
    assertThat(Files.readString(PACKED.resolve("LICENSE")))
        .contains("Apache License", "Version 2.0, January 2004", "END OF TERMS AND CONDITIONS");
  }

  @Test
  void every_library_and_font_is_named() throws IOException {
    var notice = Files.readString(Path.of("NOTICE"));
    assertThat(libraries()).hasSizeGreaterThan(10).allMatch(notice::contains);
    assertThat(scripts()).hasSizeGreaterThan(2).allMatch(notice::contains);
    assertThat(notice).contains("Be Vietnam Pro", "Noto Sans", "SIL OPEN FONT LICENSE");
  }
}

package org.phieukin.print.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Properties;

/** What the command says, in one of the languages. */
final class VerifyWords {
  private final Properties words = new Properties();
  private final NumberFormat numbers;

  private VerifyWords(String language) {
    this.numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language));
    String file = "/messages/verify_" + language + ".properties";
    try (var in = new InputStreamReader(VerifyWords.class.getResourceAsStream(file), UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of a name such as {@code en_GB.UTF-8}; Vietnamese unless it is English. */
  static VerifyWords in(String locale) {
    return new VerifyWords(locale.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "vi");
  }

  /** A sentence; {@code {0}}, {@code {1}} … stand for the parts. */
  String say(String name, Object... parts) {
    String text = words.getProperty(name);
    for (int i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", part(parts[i]));
    }
    return text;
  }

  private String part(Object part) {
    return part instanceof Number number ? numbers.format(number) : plain(part.toString());
  }

  /** Without what would move a terminal's cursor: it comes from a file of anybody. */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
  }
}

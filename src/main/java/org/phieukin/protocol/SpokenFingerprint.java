package org.phieukin.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A hash to be read aloud and compared by ear (PROTOCOL §7e).
 *
 * @param sha256Hex the whole hash, in 64 digits
 */
public record SpokenFingerprint(String sha256Hex) {
  /** The 256 words, in the order of the bytes that they stand for. */
  public static final List<String> WORDS = list();

  private static final int BYTES = 8;

  /** Of a text. */
  public static SpokenFingerprint of(String text) {
    return new SpokenFingerprint(Hashes.sha256Hex(text));
  }

  /** Eight words. */
  public String words() {
    return IntStream.range(0, BYTES)
        .mapToObj(i -> Integer.parseInt(sha256Hex.substring(2 * i, 2 * i + 2), 16))
        .map(WORDS::get)
        .collect(Collectors.joining(" "));
  }

  /** The 16 digits that are shown beside them, in groups of four. */
  public String digits() {
    return Hashes.shortened(sha256Hex);
  }

  /** SHA-256 of the list, one word a line: which list it is. */
  public static String listHash() {
    return Hashes.sha256Hex(WORDS.stream().map(word -> word + "\n").collect(Collectors.joining()));
  }

  private static List<String> list() {
    try (InputStream in = SpokenFingerprint.class.getResourceAsStream("spoken-words.json")) {
      String json = new String(in.readAllBytes(), UTF_8);
      return JsonReader.read(json, json.length()).items().stream().map(Json::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

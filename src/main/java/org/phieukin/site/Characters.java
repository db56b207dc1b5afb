package org.phieukin.site;

/** What may stand in a text: XML, and so every printed file, can hold nothing else. */
public final class Characters {
  private Characters() {}

  /** The text without lone surrogates and without what Unicode keeps free for ever. */
  public static String of(String text) {
    return text.codePoints()
        .filter(Characters::real)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean real(int point) {
    boolean surrogate = Character.getType(point) == Character.SURROGATE;
    boolean free = (point & 0xfffe) == 0xfffe || point >= 0xfdd0 && point <= 0xfdef;
    return !surrogate && !free;
  }
}

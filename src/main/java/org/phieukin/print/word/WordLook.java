package org.phieukin.print.word;

import java.util.Arrays;
import java.util.Locale;
import org.w3c.dom.Element;

/** How letters look inside an element; it passes its look on to what is in it. */
record WordLook(int size, boolean bold, boolean italic, boolean underlined, boolean capitals) {
  static final WordLook BODY = new WordLook(13, false, false, false, false);

  /** The look of what is in this element. */
  WordLook in(Element element) {
    var look = this;
    if (element.getTagName().matches("strong|b|th|h1|h2|h3")) {
      look = look.heavy();
    }
    if (element.getTagName().matches("em|i")) {
      look = new WordLook(size, look.bold, true, underlined, capitals);
    }
    if (is(element, "w") || is(element, "alarm") || is(element, "trial")) {
      look = look.heavy();
    }
    boolean line = look.underlined || is(element, "rule");
    boolean upper = look.capitals || is(element, "organ");
    return new WordLook(sizeIn(element), look.bold, look.italic, line, upper);
  }

  private WordLook heavy() {
    return new WordLook(size, true, italic, underlined, capitals);
  }

  private int sizeIn(Element element) {
    if (element.getTagName().equals("h1")) {
      return 15;
    }
    if (is(element, "prints")) {
      return 9;
    }
    if (is(element, "soft") || is(element, "post")) {
      return Math.min(size, 10);
    }
    if (is(element, "head")) {
      return 12;
    }
    return is(element, "apart") ? 9 : is(element, "grid") ? 11 : size;
  }

  /** The text as it is to be read. */
  String written(String text) {
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }

  /** Whether an element is of this class. */
  static boolean is(Element element, String name) {
    return Arrays.asList(element.getAttribute("class").split(" ")).contains(name);
  }
}

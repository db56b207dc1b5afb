package org.phieukin.box;

import java.util.Optional;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.TypingError;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** Slip numbers as people type them. */
final class Typed {
  private Typed() {}

  /** The number in a field; empty where it is none, and then the field is marked. */
  static Optional<SlipNumber> number(Form form, String field) {
    var text = form.required(field, 40);
    var number = number(text);
    if (number.isEmpty()) {
      form.mark(field, Flaw.SLIP_NUMBER_WRONG);
    }
    return number;
  }

  /** A number, if it is one. */
  static Optional<SlipNumber> number(String text) {
    try {
      return Optional.of(SlipNumber.parse(text));
    } catch (TypingError e) {
      return Optional.empty();
    }
  }
}

package org.phieukin.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.phieukin.ledger.Returns.Obstacle;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.TypingError;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal.Why;
import org.phieukin.slip.SlipState;

/** Slip numbers as people type them. */
public final class TypedSlipNumbers {
  private static final int MOST = 40_000;

  private TypedSlipNumbers() {}

  /** The number in a field; empty where it is none, and then the field is marked. */
  public static Optional<SlipNumber> number(Form form, String field) {
    var text = form.required(field, 40);
    var number = number(text);
    if (number.isEmpty()) {
      form.mark(field, Why.SLIP_NUMBER_WRONG);
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

  /**
   * The numbers in the field {@code numbers}, one a line or between commas; a blank may stand
   * within a number. What is none is added to the obstacles.
   */
  public static List<SlipNumber> numbers(Form form, List<Obstacle> obstacles) {
    var typed = Arrays.stream(form.lines("numbers", MOST).split("[\n,;]"));
    var parts = typed.map(String::strip).filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty()) {
      form.mark("numbers", Flaw.MISSING);
    }
    var numbers = new ArrayList<SlipNumber>();
    for (var part : parts) {
      var number = number(part);
      int place = numbers.size() + obstacles.size() + 1;
      number.ifPresentOrElse(
          numbers::add, () -> obstacles.add(new Obstacle(place, Why.SLIP_NUMBER_WRONG)));
    }
    return numbers;
  }

  /** Whether slips were returned or never handed out; a field that says neither is marked. */
  public static SlipState as(Form form) {
    return Arrays.stream(new SlipState[] {SlipState.RETURNED, SlipState.WITHDRAWN})
        .filter(state -> state.name().equals(form.text("as")))
        .findFirst()
        .orElseGet(
            () -> {
              form.mark("as", Flaw.UNKNOWN_CHOICE);
              return SlipState.RETURNED;
            });
  }
}

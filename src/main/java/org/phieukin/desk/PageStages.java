package org.phieukin.desk;

import java.util.Optional;
import org.phieukin.site.Way.Stage;

/** Which step of a meeting's way a page of the desk belongs to, by the rest of its address. */
final class PageStages {
  private PageStages() {}

  static Optional<Stage> ofMeeting(String rest) {
    return switch (first(rest)) {
      case "people" -> Optional.of(Stage.PEOPLE);
      case "attendance", "roll", "door" -> Optional.of(Stage.DELEGATES);
      case "polls" -> Optional.of(Stage.POLL);
      case "slips" -> Optional.of(Stage.SLIPS);
      default -> Optional.empty();
    };
  }

  /** Nothing for pages that go with a poll all along, like its ledger. */
  static Optional<Stage> ofPoll(String rest) {
    return switch (first(rest)) {
      case "edit" -> Optional.of(Stage.POLL);
      case "freeze" -> Optional.of(Stage.FREEZE);
      case "slips" -> Optional.of(Stage.SLIPS);
      case "open" -> Optional.of(Stage.OPEN);
      case "close", "finish", "announce", "sealing" -> Optional.of(Stage.CLOSE);
      case "publish", "few", "results", "announcement", "minutes" -> Optional.of(Stage.PUBLISH);
      default -> Optional.empty();
    };
  }

  private static String first(String rest) {
    return rest.isEmpty() ? "" : rest.substring(1).split("/", 2)[0];
  }
}

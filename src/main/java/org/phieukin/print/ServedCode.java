package org.phieukin.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.phieukin.record.Act;
import org.phieukin.record.RecordEntry;
import org.phieukin.site.Web;

/**
 * The programs that sealed ballots while a poll was open, by their hashes (W3C SRI).
 *
 * @param booth of the voting page
 * @param worker that seals
 */
public record ServedCode(String booth, String worker) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Those that the record of the opening names; of polls opened before it did, those of now. */
  static ServedCode during(String pollUuid) {
    return RecordEntry.about(pollUuid).stream()
        .filter(entry -> entry.act() == Act.POLL_OPENED)
        .map(entry -> named(entry.detail()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(ServedCode::served);
  }

  private static Optional<ServedCode> named(String detail) {
    try {
      var facts = JSON.readTree(detail);
      return facts.hasNonNull("booth") && facts.hasNonNull("worker")
          ? Optional.of(new ServedCode(facts.get("booth").asText(), facts.get("worker").asText()))
          : Optional.empty();
    } catch (JsonProcessingException damaged) {
      return Optional.empty();
    }
  }

  private static ServedCode served() {
    return new ServedCode(Web.integrity("booth.js"), Web.integrity("booth-worker.js"));
  }

  /** Those that are served now. */
  public ServedCode now() {
    return served();
  }

  /** Whether others are served now. */
  public boolean changed() {
    return !equals(now());
  }
}

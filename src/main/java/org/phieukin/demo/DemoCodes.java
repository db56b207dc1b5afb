package org.phieukin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.protocol.VotingCode;

/** The codes of the demonstration's open polls, in memory alone; a real server never has any. */
@ApplicationScoped
public class DemoCodes {
  private final Map<String, List<VotingCode>> codes = new LinkedHashMap<>();

  synchronized void keep(String pollUuid, List<VotingCode> made) {
    codes.put(pollUuid, List.copyOf(made));
  }

  /** The codes of each open poll of the demonstration, by uuid. */
  public synchronized Map<String, List<VotingCode>> all() {
    return new LinkedHashMap<>(codes);
  }

  /** The codes of one poll; of the first one where none is named. */
  public synchronized List<VotingCode> of(Optional<String> pollUuid) {
    var uuid = pollUuid.or(() -> codes.keySet().stream().findFirst());
    return uuid.map(codes::get).orElse(List.of());
  }
}

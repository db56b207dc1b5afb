package org.phieukin.demo;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.protocol.VotingCode;
import org.phieukin.site.OnDisk;

/**
 * The codes of the demonstration's open polls; a real server never has any. In memory, as its
 * database is; where that is a file, the codes are kept beside it.
 */
@ApplicationScoped
public class DemoCodes {
  @Inject OnDisk disk;

  private final Map<String, List<VotingCode>> codes = new LinkedHashMap<>();

  synchronized void keep(String pollUuid, List<VotingCode> made) {
    codes.put(pollUuid, List.copyOf(made));
    file().ifPresent(file -> file.write(codes));
  }

  /** Takes up the codes of an earlier start. */
  synchronized void takeUp() {
    file().ifPresent(file -> codes.putAll(file.read()));
    if (codes.isEmpty()) {
      Log.warn("The codes of an earlier start are not kept: this demonstration can show none.");
    }
  }

  private Optional<CodesFile> file() {
    return disk.beside("codes").map(CodesFile::new);
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

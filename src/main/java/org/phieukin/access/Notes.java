package org.phieukin.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.phieukin.site.PhieuKinConfig;

/**
 * What the server keeps for a while and may forget: what a word may undo, a form that was refused,
 * whether a tablet came by an address. One server keeps it in memory, the last of each kind;
 * several keep it sealed in their database, for the next request may come to any of them.
 */
@ApplicationScoped
public class Notes {
  @Inject PhieuKinConfig config;
  @Inject Vault vault;
  @Inject Clock clock;

  // Not the application's: what it leaves out of answers is kept here.
  private final ObjectMapper json = new ObjectMapper();
  private final Map<Note<?>, Map<String, Until>> own = new LinkedHashMap<>();

  private record Until(String text, long end) {}

  /** Keeps something under a name; in the transaction of the caller, where there is one. */
  public <T> void keep(Note<T> kind, String name, T what) {
    var text = written(what);
    long end = now() + kind.kept().toSeconds();
    if (several()) {
      var key = key(kind, name);
      inTransaction(() -> NoteRow.keep(key, vault.seal(key, text.getBytes(UTF_8)), end, now()));
    } else {
      keepHere(kind, name, new Until(text, end));
    }
  }

  private synchronized void keepHere(Note<?> kind, String name, Until note) {
    var all = own.computeIfAbsent(kind, any -> new LinkedHashMap<>());
    all.values().removeIf(one -> one.end() < now());
    all.remove(name);
    for (Iterator<String> oldest = all.keySet().iterator(); all.size() >= kind.most(); ) {
      oldest.next();
      oldest.remove();
    }
    all.put(name, note);
  }

  /** What was kept under this name, as long as it is kept. */
  public <T> Optional<T> find(Note<T> kind, String name) {
    var text = several() ? findShared(kind, name) : findHere(kind, name);
    return text.map(found -> read(found, kind.type()));
  }

  private Optional<String> findShared(Note<?> kind, String name) {
    if (!BlockingOperationControl.isBlockingAllowed()) {
      return Optional.empty();
    }
    var key = key(kind, name);
    return inTransaction(() -> NoteRow.find(key, now()))
        .map(kept -> new String(vault.open(key, kept), UTF_8));
  }

  private synchronized Optional<String> findHere(Note<?> kind, String name) {
    return Optional.ofNullable(own.getOrDefault(kind, Map.of()).get(name))
        .filter(note -> note.end() >= now())
        .map(Until::text);
  }

  /** Forgets it. */
  public void drop(Note<?> kind, String name) {
    if (several()) {
      inTransaction(() -> NoteRow.deleteById(key(kind, name)));
    } else {
      dropHere(kind, name);
    }
  }

  private synchronized void dropHere(Note<?> kind, String name) {
    own.getOrDefault(kind, new LinkedHashMap<>()).remove(name);
  }

  private static <T> T inTransaction(Supplier<T> what) {
    return QuarkusTransaction.joiningExisting().call(what::get);
  }

  private boolean several() {
    return config.servers() > 1;
  }

  private String key(Note<?> kind, String name) {
    return vault.derived("note|" + kind.name() + "|" + name);
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }

  private String written(Object what) {
    try {
      return json.writeValueAsString(what);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.phieukin.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was just taken off lists, so that a word brings it back: the last few, until the server
 * stops. A list that is replaced is read anew from its file.
 */
public final class JustRemoved<T> {
  private static final int MOST = 200;

  private final Map<String, T> gone =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
          return size() > MOST;
        }
      };

  /** Remembers what was taken off. */
  public synchronized void keep(String uuid, T one) {
    gone.put(uuid, one);
  }

  /** What was taken off under this uuid, while it is remembered. */
  public synchronized Optional<T> of(String uuid) {
    return Optional.ofNullable(gone.get(uuid));
  }

  /** It is back. */
  public synchronized void forget(String uuid) {
    gone.remove(uuid);
  }
}

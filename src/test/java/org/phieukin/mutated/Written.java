package org.phieukin.mutated;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.phieukin.site.DiscreetLog;

/** What the log says while a test runs, as the application's own handlers write it. */
public final class Written extends ExtHandler implements AutoCloseable {
  private static final String PATTERN = "%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c{3.}] (%t) %s%e%n";

  private final List<String> lines = new ArrayList<>();

  /** Listens from now on. */
  public Written() {
    setFilter(new DiscreetLog());
    setFormatter(new PatternFormatter(PATTERN));
    setLevel(Level.INFO);
    Logger.getLogger("").addHandler(this);
  }

  @Override
  protected synchronized void doPublish(ExtLogRecord record) {
    lines.add(getFormatter().format(record));
  }

  /** What was written, a message each with the frames of its exception. */
  public synchronized List<String> messages() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
    super.close();
  }
}

package org.phieukin.print;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.function.Function;
import org.phieukin.protocol.Uuid;

/**
 * The PDFs of published results, each made once: after publication nothing in them changes. The
 * room asks for the same one on every phone in the minute of the announcement; whoever comes while
 * it is being made waits for it instead of making it again.
 */
@ApplicationScoped
class PublishedPdfs {
  /** One has a few dozen kilobytes; the one asked for least makes way. */
  private static final int MOST = 64;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Cache<Which, Made> made =
      Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

  /**
   * All that tells one from another.
   *
   * @param root the address of the server as the file prints it
   */
  record Which(String poll, String root, String language) {}

  /**
   * A file as it was made.
   *
   * @param tag drawn for this printing: another one of the same result would differ in its bytes
   */
  record Made(byte[] pdf, String tag) {}

  /** The file, made now or before. */
  Made of(Which which, Function<Which, byte[]> print) {
    return made.get(which, one -> new Made(print.apply(one), Uuid.random(RANDOM)));
  }
}

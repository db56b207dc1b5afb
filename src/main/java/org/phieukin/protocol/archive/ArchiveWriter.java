package org.phieukin.protocol.archive;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.JsonWriter;

/**
 * Writes an archive from the texts as they are stored, in the order of the calls (PROTOCOL §13).
 */
public final class ArchiveWriter {
  private final ArchiveChain chain;
  private String lastBallot = "";

  /**
   * Begins one.
   *
   * @param out where it goes; it is not closed
   * @param timestamp seconds since 1970, of every member: no time of a single ballot is in it
   */
  public ArchiveWriter(OutputStream out, long timestamp) {
    this.chain = new ArchiveChain(out, timestamp);
  }

  /** What was fixed before voting. */
  public ArchiveWriter setup(String election, String trustees, String credentials) {
    return event(
        EventType.SETUP,
        election,
        trustees,
        credentials,
        setupJson(election, trustees, credentials));
  }

  static String setupJson(String election, String trustees, String credentials) {
    return new JsonWriter()
        .text("election", Hashes.sha256Hex(election))
        .text("trustees", Hashes.sha256Hex(trustees))
        .text("credentials", Hashes.sha256Hex(credentials))
        .end();
  }

  /** All ballots, in the order of their hashes, which tells nothing of when each came. */
  public ArchiveWriter ballots(Collection<String> jsons) {
    Map<String, String> sorted = new TreeMap<>();
    jsons.forEach(json -> sorted.put(Hashes.sha256Hex(json), json));
    return sorted(sorted.values());
  }

  /**
   * Some of the ballots, sorted by their hashes already, as those of the next call are: they need
   * not all be in memory.
   *
   * @throws IllegalArgumentException where the order is another one
   */
  public ArchiveWriter sorted(Collection<String> jsons) {
    for (String json : jsons) {
      String hash = chain.data(json);
      if (hash.compareTo(lastBallot) <= 0) {
        throw new IllegalArgumentException("ballots not in the order of their hashes");
      }
      chain.event(EventType.BALLOT.text(), Optional.of(hash));
      lastBallot = hash;
    }
    return this;
  }

  /** One ballot, where the order is given. */
  ArchiveWriter ballot(String json) {
    return event(EventType.BALLOT, json);
  }

  /** The end of voting, and the tally with the record of its size. */
  public ArchiveWriter tally(String tally, String sized) {
    return event(EventType.END_BALLOTS).event(EventType.ENCRYPTED_TALLY, tally, sized);
  }

  /** A decryption with the record of its owner. */
  public ArchiveWriter decryption(String decryption, String owner) {
    return event(EventType.PARTIAL_DECRYPTION, decryption, owner);
  }

  /**
   * The result, which closes the archive.
   *
   * @return the hash of the last event: the fingerprint of the whole content
   */
  public String result(String result) {
    return event(EventType.RESULT, result).chain.last();
  }

  private ArchiveWriter event(EventType type, String... data) {
    Optional<String> payload = Arrays.stream(data).map(chain::data).reduce((before, last) -> last);
    chain.event(type.text(), payload);
    return this;
  }
}

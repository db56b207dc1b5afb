package org.phieukin.protocol.archive;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.JsonWriter;

/**
 * Writes an archive from the texts as they are stored, in the order of the calls (PROTOCOL §13).
 */
public final class ArchiveWriter {
  private final ArchiveChain chain;

  /**
   * Begins one.
   *
   * @param timestamp seconds since 1970, of every member: no time of a single ballot is in it
   */
  public ArchiveWriter(long timestamp) {
    this.chain = new ArchiveChain(timestamp);
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
    List<String> sorted = jsons.stream().sorted(Comparator.comparing(Hashes::sha256Hex)).toList();
    sorted.forEach(this::ballot);
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

  /** When it says that it was made. */
  public long timestamp() {
    return chain.timestamp();
  }

  /** The hash of the last event so far: once closed, the fingerprint of the whole content. */
  public String lastEvent() {
    return chain.last();
  }

  /** The result, which closes the archive. */
  public byte[] result(String result) {
    return event(EventType.RESULT, result).chain.bytes();
  }

  private ArchiveWriter event(EventType type, String... data) {
    Optional<String> payload = Arrays.stream(data).map(chain::data).reduce((before, last) -> last);
    chain.event(type.text(), payload);
    return this;
  }
}

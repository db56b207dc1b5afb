package org.phieukin.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.phieukin.poll.Poll;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Slips that carry a code for each of several polls of a meeting, made in one go. Nothing that
 * comes here or is kept tells which code of one poll is printed beside which of another
 * (docs/decisions/0195): each poll gets a sorted list of its own.
 */
@ApplicationScoped
public class JointSlips {
  /** The most polls one slip has room for. */
  public static final int MOST_POLLS = 4;

  @Inject Slips slips;
  @Inject Reserves reserves;

  /**
   * The public credentials of one poll's parts.
   *
   * @param reserveOf the election after which a second ballot of this uuid may come; nothing for a
   *     poll that is there
   */
  public record Part(String poll, SlipBatch batch, Optional<String> reserveOf) {
    /** The parts of a poll that is there. */
    public Part(String poll, SlipBatch batch) {
      this(poll, batch, Optional.empty());
    }
  }

  /**
   * Takes the batches of all polls or none; the same ones again are harmless.
   *
   * @return the fingerprint of each poll's credentials, by the poll's uuid
   * @throws Refusal as {@link Slips#make}; SLIPS_MALFORMED also where the parts do not make whole
   *     slips of polls of this meeting, or where a list is not sorted
   */
  @Transactional
  public SortedMap<String, String> make(String meetingUuid, List<Part> parts, String actor) {
    check(parts);
    var fingerprints = new TreeMap<String, String>();
    // In one order whoever asks, so that two who ask at once never wait for each other.
    for (var part : sorted(parts, false)) {
      if (!fits(Poll.get(part.poll()), meetingUuid)) {
        throw new Refusal(Why.SLIPS_MALFORMED);
      }
      fingerprints.put(part.poll(), slips.make(part.poll(), part.batch(), actor));
    }
    for (var part : sorted(parts, true)) {
      var election = part.reserveOf().filter(fingerprints::containsKey);
      var first = election.orElseThrow(() -> new Refusal(Why.SLIPS_MALFORMED));
      fingerprints.put(part.poll(), reserves.keep(first, part.poll(), part.batch()));
    }
    return fingerprints;
  }

  private static List<Part> sorted(List<Part> parts, boolean reserves) {
    return parts.stream()
        .filter(part -> part.reserveOf().isPresent() == reserves)
        .sorted(Comparator.comparing(Part::poll))
        .toList();
  }

  /** Whether a poll can have a part on a slip of this meeting; a rehearsal has slips of its own. */
  static boolean fits(Poll poll, String meetingUuid) {
    return poll.meetingUuid().equals(meetingUuid) && !poll.isRehearsal();
  }

  private static void check(List<Part> parts) {
    var first = parts.isEmpty() ? new SlipBatch(List.of(), List.of()) : parts.get(0).batch();
    var polls = new HashSet<String>();
    boolean whole =
        parts.size() > 1
            && parts.size() <= MOST_POLLS
            && parts.stream().map(Part::poll).allMatch(polls::add)
            && parts.stream().map(Part::batch).allMatch(batch -> alike(batch, first));
    if (!whole) {
      throw new Refusal(Why.SLIPS_MALFORMED);
    }
  }

  private static boolean alike(SlipBatch batch, SlipBatch first) {
    return batch.good().size() == first.good().size()
        && batch.spare().size() == first.spare().size()
        && sorted(batch.good())
        && sorted(batch.spare());
  }

  private static boolean sorted(List<String> credentials) {
    return credentials.equals(credentials.stream().sorted().toList());
  }
}

package org.phieukin.protocol.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.BallotRefused;
import org.phieukin.protocol.BallotVerifier;
import org.phieukin.protocol.Tally;
import org.phieukin.protocol.TallySum;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/**
 * Every ballot, on all cores (PROTOCOL §14, step 4; the outcome of each is awaited: §14.1), and
 * their tally. A ballot is in memory only while it is checked.
 */
final class BallotsCheck {
  private final SetupCheck setup;
  private final BallotVerifier verifier;
  private final Set<String> credentials;
  private final List<Archive.Entry> entries;
  private final String[] voters;

  BallotsCheck(SetupCheck setup, List<Archive.Entry> entries) {
    this.setup = setup;
    this.verifier = new BallotVerifier(setup.parameters());
    this.credentials = Set.copyOf(setup.credentials());
    this.entries = entries;
    this.voters = new String[entries.size()];
  }

  /** The tally of the last ballot of each credential. */
  Tally tally(Progress progress) {
    requireDistinct();
    AtomicInteger done = new AtomicInteger();
    FirstFault faults = new FirstFault();
    TallySum sum =
        IntStream.range(0, entries.size())
            .parallel()
            .collect(
                () -> new TallySum(setup.parameters()),
                (part, i) -> {
                  faults.check(i, () -> part.add(verified(i)));
                  progress.ballots(done.incrementAndGet(), entries.size());
                },
                TallySum::join);
    faults.raise();
    return sum.tally(removeEarlier(sum));
  }

  private void requireDistinct() {
    Set<String> seen = new HashSet<>();
    for (Archive.Entry entry : entries) {
      Member member = entry.data().get(0);
      if (!seen.add(member.hash())) {
        throw new ArchiveRefused(Reason.BALLOT_TWICE, member.hash());
      }
    }
  }

  private Ballot verified(int i) {
    Member member = entries.get(i).data().get(0);
    try {
      Ballot ballot = verifier.accept(member.text());
      if (!credentials.contains(ballot.credential())) {
        throw new ArchiveRefused(Reason.BALLOT_CREDENTIAL, member.hash());
      }
      voters[i] = ballot.credential();
      return ballot;
    } catch (BallotRefused e) {
      throw new ArchiveRefused(Reason.BALLOT, member.hash() + " " + e.fault());
    }
  }

  /** Takes those out that a later one of their credential replaces; how many remain. */
  private int removeEarlier(TallySum sum) {
    Set<String> counted = new HashSet<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (!counted.add(voters[i])) {
        sum.remove(Ballot.parse(entries.get(i).text(0)));
      }
    }
    return counted.size();
  }
}

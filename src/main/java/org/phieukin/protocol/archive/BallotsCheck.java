package org.phieukin.protocol.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.phieukin.protocol.Answer;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.BallotRefused;
import org.phieukin.protocol.BallotVerifier;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** Every ballot, one by one (PROTOCOL §14, step 4; the outcome of each is awaited: §14.1). */
record BallotsCheck(BallotVerifier verifier, Set<String> credentials) {

  static BallotsCheck of(SetupCheck setup) {
    return new BallotsCheck(
        new BallotVerifier(setup.parameters()), Set.copyOf(setup.credentials()));
  }

  /** The ballots in their order. */
  List<Ballot> all(List<Archive.Entry> entries) {
    Set<String> seen = new HashSet<>();
    for (Archive.Entry entry : entries) {
      Member member = entry.data().get(0);
      if (!seen.add(member.hash())) {
        throw new ArchiveRefused(Reason.BALLOT_TWICE, member.hash());
      }
    }
    return entries.parallelStream().map(entry -> one(entry.data().get(0))).toList();
  }

  /** What the tally needs of it: of a large archive, the rest would fill the memory. */
  private static Ballot withoutProofs(Ballot ballot) {
    return new Ballot(
        ballot.electionUuid(),
        ballot.electionHash(),
        ballot.credential(),
        ballot.answers().stream()
            .map(answer -> new Answer(answer.choices(), List.of(), List.of(), List.of()))
            .toList(),
        ballot.signature());
  }

  private Ballot one(Member member) {
    try {
      Ballot ballot = verifier.accept(member.text());
      if (!credentials.contains(ballot.credential())) {
        throw new ArchiveRefused(Reason.BALLOT_CREDENTIAL, member.hash());
      }
      return withoutProofs(ballot);
    } catch (BallotRefused e) {
      throw new ArchiveRefused(Reason.BALLOT, member.hash() + " " + e.fault());
    }
  }
}

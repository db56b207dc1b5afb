package org.phieukin.protocol.archive;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.BallotSealer;
import org.phieukin.protocol.Credentials;
import org.phieukin.protocol.Election;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.PartialDecryption;
import org.phieukin.protocol.Question;
import org.phieukin.protocol.Result;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.Tally;
import org.phieukin.protocol.Trustee;
import org.phieukin.protocol.TrusteeKey;
import org.phieukin.protocol.Trustees;
import org.phieukin.protocol.Uuid;
import org.phieukin.protocol.threshold.Ceremony;

/** A valid election of four codes and three voters, one of whom voted twice. */
public final class SmallElection {
  static final SecureRandom RANDOM = new SecureRandom();

  /** Who holds the key. */
  public enum Keys {
    ONE,
    TWO_OF_TWO,
    SERVER_AND_TWO_OF_THREE
  }

  final ElectionParameters parameters;
  final Trustees trustees;
  final List<TrusteeKey> keys;

  /** Four; the last one is not used. */
  final List<Scalar> secrets = Stream.generate(() -> Scalar.random(RANDOM)).limit(4).toList();

  final List<String> ballots = new ArrayList<>();

  /** Makes one; with a blank vote it is an election of candidates, else levels of two people. */
  public SmallElection(Keys holders, boolean blank) {
    List<TrusteeKey> all = new ArrayList<>(List.of(TrusteeKey.random(RANDOM)));
    List<Trustee> parts = new ArrayList<>();
    parts.add(TrusteeKey.verify(all.get(0).publicJson()).named("Máy chủ"));
    if (holders == Keys.TWO_OF_TWO) {
      all.add(TrusteeKey.random(RANDOM));
      parts.add(TrusteeKey.verify(all.get(1).publicJson()).named("Đồng chí A"));
    } else if (holders == Keys.SERVER_AND_TWO_OF_THREE) {
      Ceremony ceremony = new Ceremony(3, 2);
      all.addAll(ceremony.decryptionKeys());
      parts.add(new Trustee.Pedersen(ceremony.key()));
    }
    keys = all;
    trustees = new Trustees(parts);
    parameters = ElectionParameters.of(election(blank));
    List<Integer> marks = blank ? List.of(0, 1, 1, 0) : List.of(0, 1, 0);
    List<Integer> others = blank ? List.of(1, 0, 0, 0) : List.of(0, 0, 1);
    ballots.add(seal(0, marks));
    ballots.add(seal(1, others));
    ballots.add(seal(1, marks));
    ballots.add(seal(2, others));
  }

  private Election election(boolean blank) {
    List<String> answers = List.of("Cao", "Vừa", "Thấp");
    Question question =
        new Question(answers, blank, 1, blank ? 2 : 1, "1. Nguyễn Văn A – Chủ tịch");
    List<Question> questions =
        blank
            ? List.of(question)
            : List.of(question, new Question(answers, false, 0, 1, "2. Trần Thị B"));
    return new Election(
        "Hội nghị \"thử\"", "Bỏ phiếu", trustees.electionKey(), questions, Uuid.random(RANDOM));
  }

  /** A ballot with the same marks on every line. */
  String seal(int voter, List<Integer> marks) {
    byte[] seed = new byte[32];
    RANDOM.nextBytes(seed);
    List<List<Integer>> lines =
        parameters.election().questions().stream().map(question -> marks).toList();
    return new BallotSealer(parameters, RANDOM).seal(secrets.get(voter), lines, seed).json();
  }

  Tally tally(List<String> counted) {
    return Tally.of(parameters, counted.stream().map(Ballot::parse).toList());
  }

  /** The decryption of a trustee, by his number. */
  PartialDecryption decrypt(int owner, Tally tally) {
    return PartialDecryption.of(keys.get(owner - 1), parameters, tally, RANDOM);
  }

  /** Server and, of three tellers, the first and the third; otherwise everybody. */
  List<Integer> owners() {
    return keys.size() == 4
        ? List.of(1, 2, 4)
        : IntStream.rangeClosed(1, keys.size()).boxed().toList();
  }

  /** Everything that goes into the archive. */
  public Draft draft() {
    Draft draft = new Draft();
    draft.election = parameters.json();
    draft.trustees = trustees.json();
    draft.credentials =
        Credentials.json(secrets.stream().map(s -> Element.base(s).toString()).toList());
    draft.ballots.addAll(ballots);
    count(draft);
    return draft;
  }

  /** Tally, decryptions and result of the ballots that are in a draft. */
  void count(Draft draft) {
    Tally tally = tally(draft.ballots);
    Map<Integer, PartialDecryption> decryptions = new TreeMap<>();
    owners().forEach(owner -> decryptions.put(owner, decrypt(owner, tally)));
    draft.tally = tally.json();
    draft.sized = tally.sizedJson();
    draft.decryptions.clear();
    decryptions.forEach(
        (owner, one) -> draft.decryptions.add(List.of(one.json(), one.ownerJson(owner))));
    draft.result = Result.open(tally, trustees, decryptions, tally.counted()).json();
  }
}

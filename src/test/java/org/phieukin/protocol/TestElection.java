package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/** An election of our own with the keys of its two trustees. */
record TestElection(ElectionParameters parameters, List<TrusteeKey> keys) {
  static final SecureRandom RANDOM = new SecureRandom();

  /** A person rated at one of three levels. */
  static final Question LEVELS = question(3, false, 1, 1);

  /** The same, where the line may be left blank. */
  static final Question OPTIONAL_LEVELS = question(3, false, 0, 1);

  /** A list with two seats, where a blank ballot is counted. */
  static final Question LIST = question(4, true, 1, 2);

  static TestElection of(Question... questions) {
    List<TrusteeKey> keys = List.of(TrusteeKey.random(RANDOM), TrusteeKey.random(RANDOM));
    String trustees = Trustees.json(keys.stream().map(TrusteeKey::publicJson).toList());
    Election election =
        new Election(
            "Hội nghị “lần thứ nhất”",
            "Lấy phiếu \\ \"thử\"",
            Trustees.parse(trustees).electionKey(),
            List.of(questions),
            Uuid.random(RANDOM));
    return new TestElection(ElectionParameters.of(election), keys);
  }

  static Question question(int answers, boolean blank, int min, int max) {
    List<String> labels = IntStream.range(0, answers).mapToObj(i -> "Đồng chí " + i).toList();
    return new Question(labels, blank, min, max, "1. Nguyễn Văn A – Chủ tịch");
  }

  static byte[] seed() {
    byte[] seed = new byte[32];
    RANDOM.nextBytes(seed);
    return seed;
  }

  Ballot seal(Scalar secret, List<List<Integer>> marks) {
    return new BallotSealer(parameters, RANDOM).seal(secret, marks, seed());
  }

  Result count(List<Ballot> ballots) {
    Tally tally = Tally.of(parameters, ballots);
    List<PartialDecryption> decryptions = decrypt(tally);
    Result result = Result.open(tally, decryptions, tally.counted());
    result.verify(parameters, tally, decryptions, tally.counted());
    return result;
  }

  List<PartialDecryption> decrypt(Tally tally) {
    return keys.stream().map(key -> PartialDecryption.of(key, parameters, tally, RANDOM)).toList();
  }
}

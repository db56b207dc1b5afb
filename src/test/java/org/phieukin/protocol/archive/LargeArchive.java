package org.phieukin.protocol.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
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
import org.phieukin.protocol.TallySum;
import org.phieukin.protocol.TrusteeKey;
import org.phieukin.protocol.Trustees;
import org.phieukin.protocol.Uuid;

/**
 * Writes an archive of many ballots of 15 lines with 3 choices, to measure the verifiers with; no
 * test, for sealing takes minutes. Arguments: number of ballots, file.
 */
final class LargeArchive {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LINES = 15;

  private LargeArchive() {}

  /** Writes the file. */
  public static void main(String[] arguments) throws IOException {
    int number = Integer.parseInt(arguments[0]);
    TrusteeKey key = TrusteeKey.random(RANDOM);
    String trustees = Trustees.json(List.of(key.publicJson()));
    List<String> levels = List.of("Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp");
    List<Question> questions =
        IntStream.rangeClosed(1, LINES)
            .mapToObj(n -> new Question(levels, false, 0, 1, n + ". Người " + n))
            .toList();
    Election election =
        new Election("", "Lấy phiếu", key.publicKey(), questions, Uuid.random(RANDOM));
    ElectionParameters parameters = ElectionParameters.of(election);
    List<Scalar> secrets = Stream.generate(() -> Scalar.random(RANDOM)).limit(number).toList();
    BallotSealer sealer = new BallotSealer(parameters, RANDOM);
    // Ten thousand ballots fit into memory as texts only.
    List<String> ballots =
        secrets.parallelStream().map(s -> sealer.seal(s, marks(), seed()).json()).toList();
    TallySum sum =
        ballots.parallelStream()
            .map(Ballot::parse)
            .collect(() -> new TallySum(parameters), TallySum::add, TallySum::join);
    Tally tally = sum.tally(number);
    PartialDecryption decryption = PartialDecryption.of(key, parameters, tally, RANDOM);
    String credentials =
        Credentials.json(secrets.stream().map(s -> Element.base(s).toString()).toList());
    try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      new ArchiveWriter(out, 1_795_447_549L)
          .setup(parameters.json(), trustees, credentials)
          .ballots(ballots)
          .tally(tally.json(), tally.sizedJson())
          .decryption(decryption.json(), decryption.ownerJson(1))
          .result(Result.open(tally, List.of(decryption), number).json());
    }
  }

  private static List<List<Integer>> marks() {
    List<List<Integer>> all =
        List.of(List.of(1, 0, 0), List.of(0, 1, 0), List.of(0, 0, 1), List.of(0, 0, 0));
    return Collections.nCopies(LINES, 0).stream().map(n -> all.get(RANDOM.nextInt(4))).toList();
  }

  private static byte[] seed() {
    byte[] seed = new byte[32];
    RANDOM.nextBytes(seed);
    return seed;
  }
}

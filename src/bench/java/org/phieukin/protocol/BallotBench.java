package org.phieukin.protocol;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.phieukin.protocol.curve.Powers;

/** Whole operations on a ballot of 15 lines with 3 choices each. */
@State(Scope.Thread)
public class BallotBench {
  private static final Path EXAMPLE =
      Path.of("src/test/resources/protocol/example/h9kejKXVzfio3L.bel");
  private static final int LINES = 15;

  private final SecureRandom random = new SecureRandom();
  private final Scalar secret = Scalar.random(random);
  private final Element element = Element.base(secret);
  private final Element read = Element.parse(element.toString());
  private ElectionParameters parameters;
  private BallotVerifier verifier;
  private BallotSealer sealer;
  private String json;

  /** Seals one, so that nothing outside this class is needed. */
  @Setup
  public void seal() throws IOException {
    String archive = Files.readString(EXAMPLE, ISO_8859_1);
    String election = archive.substring(archive.indexOf("{\"version\":1,\"desc"));
    election = election.substring(0, election.indexOf('\0'));
    parameters = ElectionParameters.of(new String(election.getBytes(ISO_8859_1), UTF_8));
    verifier = new BallotVerifier(parameters);
    sealer = new BallotSealer(parameters, random);
    json = sealing().json();
  }

  /** A yardstick: SHA-256 of 27 kB, as much as a ballot. */
  @Benchmark
  public String sha256OfABallot() {
    return Hashes.sha256Hex(json);
  }

  @Benchmark
  public Object readBallot() {
    return Ballot.parse(json);
  }

  @Benchmark
  public Object readAndVerifyBallot() {
    return verifier.accept(json);
  }

  @Benchmark
  public Ballot sealing() {
    return sealer.seal(secret, Collections.nCopies(LINES, List.of(0, 1, 0)), new byte[32]);
  }

  /** The curve library, in constant time: for secrets. */
  @Benchmark
  public Object powerByTheLibrary() {
    return element.times(secret);
  }

  @Benchmark
  public boolean memberCheck() {
    return new Powers().of(read.open()).isMember();
  }
}

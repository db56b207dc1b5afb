package org.phieukin;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.VotingCode;

/**
 * What the slips of tests derive from their codes, once each: a thousand rounds of a hash are a
 * good part of what the tests would cost. How a code is derived matters to the pages alone, which
 * derive it themselves; for the server, a slip is its credential.
 */
public final class Derived {
  private record Slip(VotingCode code, String uuid) {}

  private static final Map<Slip, Scalar> SECRETS = new ConcurrentHashMap<>();

  private static final SecureRandom RANDOM = new SecureRandom();

  /** The launcher runs tests without a browser apart: no page derives anything from their codes. */
  private static final boolean PAGES =
      !Set.of("plain", "rest").contains(System.getProperty("test.part", "all"));

  private Derived() {}

  /** The credential of a new slip: any, where no page will derive it from the code. */
  public static Element ofNew(VotingCode code, String uuid) {
    return PAGES ? credential(code, uuid) : ofAnother(code, uuid);
  }

  /** Any credential for a new slip; from now on it is that of the code, for this class alone. */
  public static Element ofAnother(VotingCode code, String uuid) {
    var secret = SECRETS.computeIfAbsent(new Slip(code, uuid), slip -> Scalar.random(RANDOM));
    return Element.base(secret);
  }

  /** The secret scalar of a code in this poll. */
  public static Scalar secret(VotingCode code, String uuid) {
    return SECRETS.computeIfAbsent(new Slip(code, uuid), slip -> slip.code().secret(slip.uuid()));
  }

  /** The public credential of a code in this poll. */
  public static Element credential(VotingCode code, String uuid) {
    return Element.base(secret(code, uuid));
  }
}

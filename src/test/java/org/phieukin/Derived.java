package org.phieukin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.VotingCode;

/**
 * What the slips of tests derive from their codes, once each: a thousand rounds of a hash are a
 * good part of what the tests would cost.
 */
public final class Derived {
  private record Slip(VotingCode code, String uuid) {}

  private static final Map<Slip, Scalar> SECRETS = new ConcurrentHashMap<>();

  private Derived() {}

  /** The secret scalar of a code in this poll. */
  public static Scalar secret(VotingCode code, String uuid) {
    return SECRETS.computeIfAbsent(new Slip(code, uuid), slip -> slip.code().secret(slip.uuid()));
  }

  /** The public credential of a code in this poll. */
  public static Element credential(VotingCode code, String uuid) {
    return Element.base(secret(code, uuid));
  }
}

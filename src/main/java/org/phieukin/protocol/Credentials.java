package org.phieukin.protocol;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** The list of public credentials: who may vote, in an order that says nothing (PROTOCOL §3). */
public final class Credentials {
  private static final int MAX_LENGTH = 10_000_000;

  private Credentials() {}

  /**
   * The sorted list.
   *
   * @throws MalformedException if one comes twice, is the identity or not a member of the group
   */
  public static String json(Collection<String> publicCredentials) {
    check(publicCredentials);
    return JsonWriter.array(publicCredentials.stream().sorted().toList(), JsonString::quoted);
  }

  /** Reads a list in any order, with the same checks. */
  public static List<String> parse(String json) {
    List<String> credentials =
        JsonReader.read(json, MAX_LENGTH).items().stream().map(Json::text).toList();
    check(credentials);
    return credentials;
  }

  /** SHA-256 in hex of the list as stored, for the cover sheet; with the same checks. */
  public static String fingerprint(String json) {
    parse(json);
    return Hashes.sha256Hex(json);
  }

  private static void check(Collection<String> credentials) {
    if (new HashSet<>(credentials).size() != credentials.size()) {
      throw new MalformedException("a credential comes twice");
    }
    credentials.parallelStream().forEach(Credentials::requireValid);
  }

  private static void requireValid(String credential) {
    if (Element.parse(credential).isIdentity()) {
      throw new MalformedException("the identity as credential");
    }
  }
}

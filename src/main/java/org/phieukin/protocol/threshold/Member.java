package org.phieukin.protocol.threshold;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.JsonReader;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.VerificationFailed;

/**
 * The member's side of the three rounds (PROTOCOL §9.2): for demonstrations and tests. A teller's
 * own browser does this; the server never has a seed.
 */
public final class Member {
  private static final int MAX_LENGTH = 10_000;
  private static final String SECRET = "secret";
  private static final String DECRYPTION_KEY = "decryption_key";

  private final MemberKeys keys;
  private final Certificate.Place place;
  private final SecureRandom random;

  /** Takes a place among the members. */
  public Member(MemberKeys keys, Certificate.Place place, SecureRandom random) {
    this.keys = keys;
    this.place = place;
    this.random = random;
  }

  /** Round 1. */
  public Certificate certificate() {
    return Certificate.of(keys, place, random);
  }

  /** Round 2: a new polynomial, its values sealed to all members. */
  public PolynomialMessage polynomial(Certificates certificates) {
    requireOwn(certificates);
    List<Scalar> coefficients =
        Stream.generate(() -> Scalar.random(random)).limit(place.threshold()).toList();
    List<Envelope> secrets = new ArrayList<>();
    for (Certificate other : certificates.all()) {
      Scalar value = value(coefficients, other.place().index());
      secrets.add(send(other.encryption(), new JsonWriter().text(SECRET, value).end()));
    }
    String own = JsonWriter.array(coefficients, a -> "\"" + a + "\"");
    List<Element> published = coefficients.stream().map(Element::base).toList();
    return new PolynomialMessage(
        send(keys.encryption(), new JsonWriter().field("polynomial", own).end()),
        secrets,
        Contribution.of(keys, certificates, published, random));
  }

  /**
   * Round 3: the share, from what all others sent.
   *
   * @throws VerificationFailed if a signature does not hold, or a secret is not on its polynomial
   */
  public ShareMessage share(Certificates certificates, SharesMessage message) {
    requireOwn(certificates);
    if (message.secrets().size() != place.size()
        || message.contributions().size() != place.size()) {
      throw new VerificationFailed("not one secret a member");
    }
    Scalar share = Scalar.ZERO;
    for (int i = 1; i <= place.size(); i++) {
      Contribution contribution = message.contributions().get(i - 1);
      contribution.check(certificates, i);
      Scalar secret = secret(certificates.verification(i), message.secrets().get(i - 1));
      if (!Element.base(secret).equals(contribution.at(place.index()))) {
        throw new VerificationFailed("the secret of member " + i);
      }
      share = share.add(secret);
    }
    return new ShareMessage(
        send(keys.encryption(), new JsonWriter().text(DECRYPTION_KEY, share).end()),
        VerificationKey.of(keys, share, random));
  }

  /** The share again, from what was sealed in the third round. */
  public Scalar decryptionKey(ShareMessage message) {
    return scalar(DECRYPTION_KEY, keys.verification(), message.privateKey());
  }

  private Scalar secret(Element sender, Envelope envelope) {
    return scalar(SECRET, sender, envelope);
  }

  private Scalar scalar(String field, Element sender, Envelope envelope) {
    String text = Channel.receive(keys, sender, envelope);
    return Scalar.parse(JsonReader.read(text, MAX_LENGTH).fields(field).get(field).text());
  }

  private Envelope send(Element to, String message) {
    return Channel.send(keys, to, message, random);
  }

  private void requireOwn(Certificates certificates) {
    Certificate own = certificates.all().get(Math.min(place.index(), certificates.size()) - 1);
    boolean mine = own.verification().equals(keys.verification());
    if (!mine || !own.encryption().equals(keys.encryption()) || !own.place().equals(place)) {
      throw new VerificationFailed("the certificates are of another commission");
    }
  }

  private static Scalar value(List<Scalar> coefficients, int j) {
    Scalar value = Scalar.ZERO;
    for (int k = coefficients.size() - 1; k >= 0; k--) {
      value = value.multiply(Scalar.of(j)).add(coefficients.get(k));
    }
    return value;
  }
}

package org.phieukin.protocol.threshold;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.TrusteeKey;

/** All three rounds played through, everything passed on as text as the server does. */
public final class Ceremony {
  public static final SecureRandom RANDOM = new SecureRandom();

  final List<MemberKeys> keys = new ArrayList<>();
  final List<Member> members = new ArrayList<>();
  final KeyRounds rounds;
  final List<PolynomialMessage> polynomials;
  final List<ShareMessage> shares;

  public Ceremony(int size, int threshold) {
    for (int i = 1; i <= size; i++) {
      keys.add(MemberKeys.random(RANDOM));
      var place = new Certificate.Place(size, threshold, i);
      members.add(new Member(keys.get(i - 1), place, RANDOM));
    }
    rounds =
        new KeyRounds(
            new Certificates(
                members.stream()
                    .map(member -> Certificate.parse(member.certificate().json()))
                    .toList()));
    polynomials =
        members.stream()
            .map(member -> member.polynomial(rounds.certificates()).json())
            .map(PolynomialMessage::parse)
            .toList();
    shares = numbers().map(this::share).toList();
  }

  private ShareMessage share(int index) {
    rounds.check(index, polynomials.get(index - 1));
    var routed = SharesMessage.parse(rounds.route(polynomials, index).json());
    var share = members.get(index - 1).share(rounds.certificates(), routed);
    var received = ShareMessage.parse(share.json());
    rounds.check(polynomials, index, received);
    return received;
  }

  private Stream<Integer> numbers() {
    return IntStream.rangeClosed(1, members.size()).boxed();
  }

  /** What is published. */
  public ThresholdKey key() {
    return rounds.assemble(polynomials, shares.stream().map(ShareMessage::publicKey).toList());
  }

  /** What every member decrypts with. */
  public List<TrusteeKey> decryptionKeys() {
    return numbers().map(i -> TrusteeKey.of(decryptionKey(i), RANDOM)).toList();
  }

  Scalar decryptionKey(int index) {
    return members.get(index - 1).decryptionKey(shares.get(index - 1));
  }

  /** The seeds that the members keep. */
  public List<MemberKeys> keys() {
    return keys;
  }
}

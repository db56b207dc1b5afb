package org.phieukin.protocol.threshold;

import java.util.List;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.VerificationFailed;

/**
 * The server's side of the second and third round (PROTOCOL §9.2): it checks all that is public and
 * passes sealed secrets on. In the first it reads each {@link Certificate} and compares its place.
 */
public record KeyRounds(Certificates certificates) {

  /**
   * Checks what a member (counted from 1) sent in the second round.
   *
   * @throws VerificationFailed if a signature does not hold or a secret is missing
   */
  public void check(int index, PolynomialMessage message) {
    if (message.secrets().size() != certificates.size()) {
      throw new VerificationFailed("the number of a member's secrets");
    }
    message.contribution().check(certificates, index);
  }

  /** What goes to a member (counted from 1) once all have sent their polynomials, in order. */
  public SharesMessage route(List<PolynomialMessage> messages, int index) {
    requireOneEach(messages);
    return new SharesMessage(
        messages.get(index - 1).polynomial(),
        messages.stream().map(message -> message.secrets().get(index - 1)).toList(),
        contributions(messages));
  }

  /**
   * Checks what a member (counted from 1) sent in the third round.
   *
   * @throws VerificationFailed if the key is not the one that follows from all polynomials
   */
  public void check(List<PolynomialMessage> messages, int index, ShareMessage message) {
    requireOneEach(messages);
    message
        .publicKey()
        .check(
            Contribution.at(ThresholdKey.sums(contributions(messages)), index),
            certificates.verification(index));
  }

  /** The key, once all have sent everything; verified once more. */
  public ThresholdKey assemble(List<PolynomialMessage> messages, List<VerificationKey> keys) {
    requireOneEach(messages);
    return new ThresholdKey(certificates, contributions(messages), keys);
  }

  private static List<Contribution> contributions(List<PolynomialMessage> messages) {
    return messages.stream().map(PolynomialMessage::contribution).toList();
  }

  private void requireOneEach(List<PolynomialMessage> messages) {
    if (messages.size() != certificates.size()) {
      throw new MalformedException("not one polynomial a member");
    }
  }
}

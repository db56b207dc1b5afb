package org.phieukin.count.commission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.phieukin.protocol.Trustee;
import org.phieukin.protocol.TrusteeKey;
import org.phieukin.protocol.VerificationFailed;
import org.phieukin.protocol.threshold.Certificate;
import org.phieukin.protocol.threshold.Certificates;
import org.phieukin.protocol.threshold.KeyRounds;
import org.phieukin.protocol.threshold.PolynomialMessage;
import org.phieukin.protocol.threshold.ShareMessage;
import org.phieukin.protocol.threshold.SharesMessage;

/**
 * How far a commission is with its keys (PROTOCOL §8, §9.2): what its members have sent, checked as
 * far as it is public. Nothing here is secret from anybody who may not read it: what is, is sealed.
 *
 * @param sent the messages of each stage by the members' places
 * @param refused the places of members from whom something wrong came
 */
record Rounds(
    Commission commission, Map<Stage, SortedMap<Integer, String>> sent, Set<Integer> refused) {

  static Rounds of(String meetingUuid, Commission commission) {
    var sent = new TreeMap<Stage, SortedMap<Integer, String>>();
    for (var stage : Stage.of(commission.custody())) {
      sent.put(stage, KeyMessage.of(meetingUuid, stage));
    }
    return new Rounds(commission, sent, KeyComplaint.of(meetingUuid));
  }

  /** The stage that is not over; empty once all keys are there. */
  Optional<Stage> current() {
    return Stage.of(commission.custody()).stream()
        .filter(stage -> sent.get(stage).size() < commission.members().size())
        .findFirst();
  }

  /** Whether the member at this place has still to send something of the current stage. */
  boolean awaits(int place) {
    return current().filter(stage -> !sent.get(stage).containsKey(place)).isPresent();
  }

  /** What the member at this place has sent of a stage. */
  Optional<String> sentBy(int place, Stage stage) {
    return Optional.ofNullable(sent.getOrDefault(stage, new TreeMap<>()).get(place));
  }

  /**
   * Checks a message of the current stage.
   *
   * @throws VerificationFailed if it is not what this member may send
   * @throws org.phieukin.protocol.MalformedException if it is no such message
   */
  void check(int place, Stage stage, String json) {
    switch (stage) {
      case KEY -> requireOwn(place, TrusteeKey.verify(json));
      case CERTIFICATE -> requireOwn(place, Certificate.parse(json));
      case POLYNOMIAL -> rounds().check(place, PolynomialMessage.parse(json));
      case SHARE -> rounds().check(polynomials(), place, ShareMessage.parse(json));
    }
  }

  /** Two members with one key would be one. */
  private void requireOwn(int place, Trustee.Single key) {
    boolean taken =
        sent.get(Stage.KEY).entrySet().stream()
            .filter(other -> other.getKey() != place)
            .map(other -> TrusteeKey.verify(other.getValue()).publicKey())
            .anyMatch(key.publicKey()::equals);
    if (taken || key.name().isPresent()) {
      throw new VerificationFailed("the key of another member");
    }
  }

  private void requireOwn(int place, Certificate certificate) {
    var expected = new Certificate.Place(commission.members().size(), commission.needed(), place);
    boolean taken =
        sent.get(Stage.CERTIFICATE).entrySet().stream()
            .filter(other -> other.getKey() != place)
            .map(other -> Certificate.parse(other.getValue()).verification())
            .anyMatch(certificate.verification()::equals);
    if (taken || !certificate.place().equals(expected)) {
      throw new VerificationFailed("the certificate of another member");
    }
  }

  /** The certificates of all, once they are there. */
  Optional<List<String>> certificates() {
    return complete(Stage.CERTIFICATE).map(all -> List.copyOf(all.values()));
  }

  /** What goes to a member for the last round, once all have sent their polynomials. */
  Optional<SharesMessage> sharesFor(int place) {
    return complete(Stage.POLYNOMIAL).map(all -> rounds().route(polynomials(), place));
  }

  /** Who holds the commission's key, under the members' names; once all keys are there. */
  List<Trustee> trustees() {
    if (current().isPresent()) {
      throw new IllegalStateException("keys are awaited");
    }
    return switch (commission.custody()) {
      case SERVER -> List.of();
      case ALL -> sent.get(Stage.KEY).entrySet().stream().map(this::single).toList();
      case THRESHOLD -> List.of(pedersen());
    };
  }

  private Trustee single(Map.Entry<Integer, String> key) {
    return TrusteeKey.verify(key.getValue()).named(commission.at(key.getKey()).name());
  }

  private Trustee pedersen() {
    var shares = sent.get(Stage.SHARE);
    var keys =
        IntStream.rangeClosed(1, commission.members().size())
            .mapToObj(
                place ->
                    ShareMessage.parse(shares.get(place))
                        .publicKey()
                        .named(commission.at(place).name()))
            .toList();
    return new Trustee.Pedersen(rounds().assemble(polynomials(), keys));
  }

  private Optional<SortedMap<Integer, String>> complete(Stage stage) {
    return Optional.ofNullable(sent.get(stage))
        .filter(all -> all.size() == commission.members().size());
  }

  private KeyRounds rounds() {
    var all = sent.get(Stage.CERTIFICATE).values().stream().map(Certificate::parse).toList();
    return new KeyRounds(new Certificates(all));
  }

  private List<PolynomialMessage> polynomials() {
    return sent.get(Stage.POLYNOMIAL).values().stream().map(PolynomialMessage::parse).toList();
  }
}

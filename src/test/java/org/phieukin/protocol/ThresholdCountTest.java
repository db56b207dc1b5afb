package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.protocol.threshold.Ceremony;

/** A box that the server's key and any two of three tellers open (PROTOCOL §8, §9, §12). */
class ThresholdCountTest {
  private static final int TRIED = 48;
  private static final Ceremony TELLERS = new Ceremony(3, 2);
  private static final TrusteeKey SERVER = TrusteeKey.random(TestElection.RANDOM);
  private static final Trustees TRUSTEES =
      new Trustees(
          List.of(
              TrusteeKey.verify(SERVER.publicJson()).named("Máy chủ"),
              new Trustee.Pedersen(TELLERS.key())));
  private static final TestElection ELECTION = election();
  private static final Tally TALLY =
      Tally.of(
          ELECTION.parameters(),
          List.of(
              ELECTION.seal(Scalar.of(7), List.of(List.of(0, 1, 0))),
              ELECTION.seal(Scalar.of(8), List.of(List.of(0, 1, 0)))));

  private static TestElection election() {
    var election =
        new Election(
            "",
            "Lấy phiếu",
            TRUSTEES.electionKey(),
            List.of(TestElection.LEVELS),
            Uuid.random(TestElection.RANDOM));
    List<TrusteeKey> keys = new ArrayList<>(List.of(SERVER));
    keys.addAll(TELLERS.decryptionKeys());
    return new TestElection(ElectionParameters.of(election), keys);
  }

  private static Map<Integer, PartialDecryption> decryptions(String owners) {
    Map<Integer, PartialDecryption> byOwner = new TreeMap<>();
    List<PartialDecryption> all = ELECTION.decrypt(TALLY);
    for (String owner : owners.split("")) {
      int number = Integer.parseInt(owner);
      all.get(number - 1)
          .verify(ELECTION.parameters(), TRUSTEES.publicKeys().get(number - 1), TALLY);
      byOwner.put(number, all.get(number - 1));
    }
    return byOwner;
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "124", "134", "1234"})
  void the_server_and_any_two_tellers_open_the_box(String owners) {
    assertThat(Result.open(TALLY, TRUSTEES, decryptions(owners), 2).counts())
        .isEqualTo(List.of(List.of(0, 2, 0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "12", "234", "23"})
  void without_the_server_or_with_one_teller_nothing_is_opened(String owners) {
    assertThatThrownBy(() -> Result.open(TALLY, TRUSTEES, decryptions(owners), 2))
        .isInstanceOf(VerificationFailed.class);
  }

  @Test
  void the_server_is_the_one_who_is_always_needed() {
    assertThat(TRUSTEES.mandatory()).containsExactly(1);
    assertThat(TRUSTEES.publicKeys()).hasSize(4);
    Trustees read = Trustees.parse(TRUSTEES.json());
    assertThat(read).isEqualTo(TRUSTEES);
    assertThat(read.json()).isEqualTo(TRUSTEES.json()).contains("Máy chủ");
    var all = new Trustees(List.of(new Trustee.Pedersen(new Ceremony(2, 2).key())));
    assertThat(all.mandatory()).containsExactly(1, 2);
  }

  @Test
  void every_changed_digit_of_a_threshold_key_is_refused() {
    String json = TRUSTEES.json();
    int[] digits =
        IntStream.range(json.indexOf("Pedersen"), json.length())
            .filter(at -> Character.isDigit(json.charAt(at)))
            .toArray();
    for (int n = 0; n < TRIED; n++) {
      int at = digits[n * digits.length / TRIED];
      char other = json.charAt(at) == '9' ? '1' : (char) (json.charAt(at) + 1);
      String changed = json.substring(0, at) + other + json.substring(at + 1);
      assertThatThrownBy(() -> Trustees.parse(changed))
          .as("place %d", at)
          .isInstanceOfAny(VerificationFailed.class, MalformedException.class);
    }
  }
}

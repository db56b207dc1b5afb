package org.phieukin.protocol.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.Proof;
import org.phieukin.protocol.Trustee;
import org.phieukin.protocol.Trustees;
import org.phieukin.protocol.VerificationFailed;

/** The three rounds, and members who lie in them (PROTOCOL §9.2). */
class CeremonyTest {
  private static final Ceremony DONE = new Ceremony(3, 2);
  private static final Ceremony OTHER = new Ceremony(3, 2);

  @ParameterizedTest
  @CsvSource({"1,1", "2,2", "3,2", "3,3", "5,3"})
  void every_member_ends_with_a_share_of_one_key(int size, int threshold) {
    var ceremony = new Ceremony(size, threshold);
    var key = ceremony.key();
    for (int i = 1; i <= size; i++) {
      assertThat(Element.base(ceremony.decryptionKey(i)))
          .isEqualTo(key.keys().get(i - 1).publicKey());
    }
    var trustees = new Trustees(List.of(new Trustee.Pedersen(key)));
    assertThat(Trustees.parse(trustees.json())).isEqualTo(trustees);
    assertThat(Trustees.parse(trustees.json()).json()).isEqualTo(trustees.json());
  }

  @Test
  void a_certificate_for_another_place_is_noticed() {
    var all = new ArrayList<>(DONE.rounds.certificates().all());
    for (var place : List.of(place(3, 2, 1), place(3, 3, 2), place(4, 2, 2))) {
      var wrong = new Member(DONE.keys.get(1), place, Ceremony.RANDOM).certificate();
      all.set(1, wrong);
      assertThatThrownBy(() -> new Certificates(all)).isInstanceOf(VerificationFailed.class);
    }
    all.set(1, new Member(DONE.keys.get(0), place(3, 2, 2), Ceremony.RANDOM).certificate());
    assertThatThrownBy(() -> new Certificates(all))
        .isInstanceOf(VerificationFailed.class)
        .hasMessageContaining("one key");
    assertThatThrownBy(() -> new Certificates(List.of())).isInstanceOf(MalformedException.class);
  }

  @Test
  void a_certificate_that_another_key_signed_is_refused() {
    String json = DONE.rounds.certificates().all().get(0).json();
    String key = DONE.keys.get(0).verification().toString();
    String forged = json.replace(key, DONE.keys.get(1).verification().toString());
    assertThatThrownBy(() -> Certificate.parse(forged)).isInstanceOf(VerificationFailed.class);
    for (String wrong :
        List.of(
            json.replace("Ed25519", "BELENIOS-2048"),
            json.replace("\\\"size\\\":3", "\\\"size\\\":1"),
            json.replace("\\\"size\\\":3", "\\\"size\\\": 3"),
            json.replace("\\\"index\\\":1", "\\\"index\\\":0"),
            json.replace(key, Element.IDENTITY.toString()))) {
      assertThatThrownBy(() -> Certificate.parse(wrong)).isInstanceOf(MalformedException.class);
    }
  }

  private static Certificate.Place place(int size, int threshold, int index) {
    return new Certificate.Place(size, threshold, index);
  }

  @Test
  void a_polynomial_of_another_member_or_commission_is_refused() {
    var rounds = DONE.rounds;
    var own = DONE.polynomials.get(0);
    rounds.check(1, own);
    assertThatThrownBy(() -> rounds.check(2, own)).isInstanceOf(VerificationFailed.class);
    // Signed by the same key, but under the certificates of another commission.
    var elsewhere = new ArrayList<>(OTHER.rounds.certificates().all());
    elsewhere.set(0, rounds.certificates().all().get(0));
    var strange = DONE.members.get(0).polynomial(new Certificates(elsewhere));
    assertThatThrownBy(() -> rounds.check(1, strange))
        .isInstanceOf(VerificationFailed.class)
        .hasMessageContaining("certificates");
    var few =
        new PolynomialMessage(own.polynomial(), own.secrets().subList(1, 3), own.contribution());
    assertThatThrownBy(() -> rounds.check(1, few)).isInstanceOf(VerificationFailed.class);
  }

  @Test
  void a_polynomial_of_a_higher_degree_is_refused() {
    var coefficients = List.of(Element.GENERATOR, Element.GENERATOR, Element.GENERATOR);
    var contribution =
        Contribution.of(
            DONE.keys.get(0), DONE.rounds.certificates(), coefficients, Ceremony.RANDOM);
    var own = DONE.polynomials.get(0);
    var steeper = new PolynomialMessage(own.polynomial(), own.secrets(), contribution);
    assertThatThrownBy(() -> DONE.rounds.check(1, steeper)).isInstanceOf(VerificationFailed.class);
  }

  @Test
  void a_member_names_who_sent_him_a_wrong_secret() {
    var polynomials = new ArrayList<>(DONE.polynomials);
    var second = polynomials.get(1);
    var wrong =
        Channel.send(
            DONE.keys.get(1), DONE.keys.get(2).encryption(), "{\"secret\":\"7\"}", Ceremony.RANDOM);
    var secrets = List.of(second.secrets().get(0), second.secrets().get(1), wrong);
    polynomials.set(1, new PolynomialMessage(second.polynomial(), secrets, second.contribution()));
    var certificates = DONE.rounds.certificates();
    var routed = DONE.rounds.route(polynomials, 3);
    assertThatThrownBy(() -> DONE.members.get(2).share(certificates, routed))
        .isInstanceOf(VerificationFailed.class)
        .hasMessageContaining("member 2");
    DONE.members.get(0).share(certificates, DONE.rounds.route(polynomials, 1));
  }

  @Test
  void a_member_takes_no_part_with_certificates_that_are_not_his() {
    var strange = OTHER.rounds.certificates();
    assertThatThrownBy(() -> DONE.members.get(0).polynomial(strange))
        .isInstanceOf(VerificationFailed.class);
    assertThatThrownBy(
            () -> DONE.members.get(0).share(strange, OTHER.rounds.route(OTHER.polynomials, 1)))
        .isInstanceOf(VerificationFailed.class);
  }

  @Test
  void a_share_of_another_member_or_without_its_signature_is_refused() {
    var rounds = DONE.rounds;
    var share = DONE.shares.get(0);
    assertThatThrownBy(() -> rounds.check(DONE.polynomials, 2, share))
        .isInstanceOf(VerificationFailed.class);
    var key = share.publicKey();
    var unsigned =
        new VerificationKey(
            key.pok(), key.publicKey(), OTHER.shares.get(0).publicKey().signature(), key.name());
    assertThatThrownBy(
            () -> rounds.check(DONE.polynomials, 1, new ShareMessage(share.privateKey(), unsigned)))
        .isInstanceOf(VerificationFailed.class);
    var unproven =
        new VerificationKey(key.signature(), key.publicKey(), key.signature(), key.name());
    assertThatThrownBy(
            () -> rounds.check(DONE.polynomials, 1, new ShareMessage(share.privateKey(), unproven)))
        .isInstanceOf(VerificationFailed.class);
  }

  @Test
  void an_agreement_wants_as_many_different_members_as_open_the_box() {
    var certificates = DONE.rounds.certificates();
    var agreement = Agreement.on("h9kejKXVzfio3L", "[[]]");
    Map<Integer, Proof> signatures = new HashMap<>();
    signatures.put(1, agreement.sign(DONE.keys.get(0), Ceremony.RANDOM));
    assertThat(agreement.reached(certificates, signatures)).isFalse();
    signatures.put(2, signatures.get(1));
    assertThat(agreement.reached(certificates, signatures)).isFalse();
    signatures.put(7, agreement.sign(DONE.keys.get(1), Ceremony.RANDOM));
    assertThat(agreement.reached(certificates, signatures)).isFalse();
    signatures.put(3, agreement.sign(DONE.keys.get(2), Ceremony.RANDOM));
    assertThat(agreement.reached(certificates, signatures)).isTrue();
    assertThat(Agreement.on("h9kejKXVzfio3L", "[]").reached(certificates, signatures)).isFalse();
    assertThat(Agreement.on("h9kejKXVzfio3M", "[[]]").reached(certificates, signatures)).isFalse();
    assertThat(agreement.message()).startsWith("phieukin-tally|h9kejKXVzfio3L|").hasSize(30 + 64);
  }
}

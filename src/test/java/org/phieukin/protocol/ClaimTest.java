package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.protocol.BallotRefused.Fault;
import org.phieukin.protocol.Prover.Branch;
import org.phieukin.protocol.curve.Powers;
import org.phieukin.protocol.curve.Table;

/** "It holds one of these numbers", and not which (PROTOCOL §6.1). */
class ClaimTest {
  private static final Element KEY = TrusteeKey.random(TestElection.RANDOM).publicKey();
  private static final FixedBase TABLE = new FixedBase(KEY);
  private static final String PREFIX = "prove|S|";

  private static SealedNumber seal(int number) {
    return SealedNumber.of(TABLE, Scalar.random(TestElection.RANDOM), number);
  }

  private static List<Proof> prove(SealedNumber sealed, int first, int last) {
    var branches = Branch.range(sealed, first, last);
    return new Prover(TABLE, TestElection.RANDOM).prove(PREFIX, branches, sealed.number() - first);
  }

  private static boolean holds(
      String prefix, SealedNumber sealed, int first, int last, List<Proof> proofs) {
    var claims = LibraryClaim.range(LibraryClaim.Powers.of(sealed.ciphertext()), first, last);
    boolean holds = LibraryClaim.oneHolds(prefix, claims, proofs, TABLE);
    assertThat(quicklyHolds(prefix, sealed.ciphertext(), first, last, proofs)).isEqualTo(holds);
    return holds;
  }

  private static boolean quicklyHolds(
      String prefix, Ciphertext ciphertext, int first, int last, List<Proof> proofs) {
    var alpha = new Powers().of(ciphertext.alpha().open());
    var beta = new Powers().of(ciphertext.beta().open());
    var queue = new ProofQueue(Table.of(KEY.open()));
    queue.add(Fault.OVERALL_PROOF, prefix, Claim.range(alpha, beta, first, last), proofs);
    try {
      queue.settle();
      return true;
    } catch (BallotRefused e) {
      assertThat(e.fault()).isEqualTo(Fault.OVERALL_PROOF);
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void every_number_of_the_range_is_shown_and_none_is_told_apart_by_the_form(int number) {
    var sealed = seal(number);
    var proofs = prove(sealed, 0, 4);
    assertThat(holds(PREFIX, sealed, 0, 4, proofs)).isTrue();
    assertThat(proofs).hasSize(5).doesNotHaveDuplicates();
    assertThat(proofs).noneMatch(proof -> proof.challenge().isZero() || proof.response().isZero());
  }

  @Test
  void proofs_exchanged_left_out_or_added_do_not_hold() {
    var sealed = seal(1);
    var proofs = prove(sealed, 0, 2);
    var turned = new ArrayList<>(proofs);
    Collections.swap(turned, 0, 2);
    assertThat(holds(PREFIX, sealed, 0, 2, turned)).isFalse();
    assertThat(holds(PREFIX, sealed, 0, 2, proofs.subList(0, 2))).isFalse();
    assertThat(holds(PREFIX, sealed, 0, 2, List.of())).isFalse();
    var more = new ArrayList<>(proofs);
    more.add(new Proof(Scalar.ZERO, Scalar.ZERO));
    assertThat(holds(PREFIX, sealed, 0, 2, more)).isFalse();
  }

  @Test
  void a_proof_is_for_its_prefix_its_range_and_its_ciphertext() {
    var sealed = seal(1);
    var proofs = prove(sealed, 0, 1);
    assertThat(holds("prove|T|", sealed, 0, 1, proofs)).isFalse();
    assertThat(holds(PREFIX, sealed, 1, 2, proofs)).isFalse();
    assertThat(holds(PREFIX, seal(1), 0, 1, proofs)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2, 3, 45, 1_000_000})
  void a_number_outside_the_range_is_shown_by_no_branch(int number) {
    var sealed = seal(number);
    for (int said = 0; said <= 1; said++) {
      var branches = Branch.range(sealed, 0, 1);
      var proofs = new Prover(TABLE, TestElection.RANDOM).prove(PREFIX, branches, said);
      assertThat(holds(PREFIX, sealed, 0, 1, proofs)).isFalse();
    }
  }

  @Test
  void the_sum_of_sealed_numbers_can_be_shown_like_a_number() {
    var sum = SealedNumber.sum(List.of(seal(1), seal(0), seal(1)));
    assertThat(sum.number()).isEqualTo(2);
    assertThat(holds(PREFIX, sum, 0, 2, prove(sum, 0, 2))).isTrue();
    assertThat(holds(PREFIX, sum, 0, 1, prove(sum, 1, 2))).isFalse();
    assertThat(SealedNumber.sum(List.of()).ciphertext()).isEqualTo(Ciphertext.ONE);
  }

  @Test
  void what_a_ballot_hides_stays_out_of_logs() {
    var sealed = seal(1);
    assertThat("" + sealed).doesNotContain(sealed.randomness().toString()).doesNotContain("1");
  }

  @Test
  void a_ballot_with_a_character_missing_doubled_or_turned_is_never_accepted() {
    var election = TestElection.of(TestElection.question(2, false, 1, 1));
    var json = election.seal(Scalar.of(45), List.of(List.of(1, 0))).json();
    var verifier = new BallotVerifier(election.parameters());
    verifier.accept(json);
    for (int i = 0; i < json.length(); i++) {
      var missing = json.substring(0, i) + json.substring(i + 1);
      assertRefused(verifier, missing);
      assertRefused(verifier, json.substring(0, i) + json.charAt(i) + json.substring(i));
      if (i > 0 && json.charAt(i) != json.charAt(i - 1)) {
        assertRefused(
            verifier,
            json.substring(0, i - 1) + json.charAt(i) + json.charAt(i - 1) + json.substring(i + 1));
      }
    }
  }

  private static void assertRefused(BallotVerifier verifier, String json) {
    assertThatThrownBy(() -> verifier.accept(json)).isInstanceOf(BallotRefused.class);
  }
}

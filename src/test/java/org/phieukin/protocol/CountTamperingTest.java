package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A tally, decryption or result that was changed is found (PROTOCOL §10-12, §14.1). */
class CountTamperingTest {
  private static final ElectionParameters ELECTION = Example.ELECTION;
  private static final Tally TALLY = Tally.parse(Example.tally(), 45);
  private static final List<PartialDecryption> DECRYPTIONS = Example.decryptions();
  private static final List<Trustee.Single> TRUSTEES = Trustees.parse(Example.trustees()).singles();
  private static final Element KEY = TRUSTEES.get(0).publicKey();
  private static final Result RESULT = Result.parse(Example.before("Result", 1).get(0));

  @Test
  void a_changed_tally_fails_under_the_decryptions() {
    int cases = 0;
    for (int i = 0; i < 15; i++) {
      for (int j = 0; j < 3; j++) {
        Ciphertext old = TALLY.ciphertexts().get(i).get(j);
        Element alpha = old.alpha().plus(Element.GENERATOR);
        Element beta = old.beta().plus(Element.GENERATOR);
        Tally otherAlpha = tally(i, j, new Ciphertext(alpha, old.beta()));
        assertFailed(() -> DECRYPTIONS.get(0).verify(ELECTION, KEY, otherAlpha));
        // β has no part in the factor: there it is the sum of the marks, or the result, that fails.
        Tally otherBeta = tally(i, j, new Ciphertext(old.alpha(), beta));
        assertFailed(() -> RESULT.verify(ELECTION, otherBeta, DECRYPTIONS, 45));
        cases += 2;
      }
    }
    assertThat(cases).isEqualTo(90);
  }

  @Test
  void one_mark_more_in_tally_and_result_breaks_the_sum_of_the_line() {
    Ciphertext old = TALLY.ciphertexts().get(3).get(1);
    Tally more = tally(3, 1, new Ciphertext(old.alpha(), old.beta().plus(Element.GENERATOR)));
    Result opened = Result.open(more, DECRYPTIONS, 45);
    assertThat(opened.counts().get(3)).containsExactly(17, 14, 15);
    assertFailed(() -> opened.verify(ELECTION, more, DECRYPTIONS, 45));
  }

  @Test
  void a_changed_decryption_fails() {
    int cases = 0;
    for (int i = 0; i < 15; i++) {
      for (int j = 0; j < 3; j++) {
        PartialDecryption old = DECRYPTIONS.get(0);
        Element factor = old.factors().get(i).get(j).plus(Element.GENERATOR);
        Proof proof = old.proofs().get(i).get(j);
        Scalar one = Scalar.of(1);
        assertRefused(new PartialDecryption(with(old.factors(), i, j, factor), old.proofs()));
        Proof otherChallenge = new Proof(proof.challenge().add(one), proof.response());
        assertRefused(
            new PartialDecryption(old.factors(), with(old.proofs(), i, j, otherChallenge)));
        Proof otherResponse = new Proof(proof.challenge(), proof.response().add(one));
        assertRefused(
            new PartialDecryption(old.factors(), with(old.proofs(), i, j, otherResponse)));
        cases += 3;
      }
    }
    assertThat(cases).isEqualTo(135);
  }

  @Test
  void a_decryption_fails_under_another_key_election_or_shape() {
    PartialDecryption first = DECRYPTIONS.get(0);
    assertFailed(() -> first.verify(ELECTION, TRUSTEES.get(1).publicKey(), TALLY));
    ElectionParameters other =
        ElectionParameters.of(ELECTION.json().replace("Person 1\"", "Person A\""));
    assertFailed(() -> first.verify(other, KEY, TALLY));
    assertRefused(new PartialDecryption(first.factors().subList(1, 15), first.proofs()));
    assertRefused(new PartialDecryption(first.factors(), first.proofs().subList(1, 15)));
    assertRefused(new PartialDecryption(List.of(), List.of()));
  }

  @Test
  void a_tally_does_not_open_without_all_decryptions_or_with_too_few_ballots() {
    for (int missing = 0; missing < 3; missing++) {
      List<PartialDecryption> some = new ArrayList<>(DECRYPTIONS);
      some.remove(missing);
      assertFailed(() -> Result.open(TALLY, some, 45));
    }
    assertFailed(() -> Result.open(TALLY, List.of(), 45));
    assertFailed(() -> Result.open(TALLY, DECRYPTIONS, 19));
    assertFailed(() -> RESULT.verify(ELECTION, TALLY, DECRYPTIONS, 44));
    assertFailed(() -> RESULT.verify(ELECTION, TALLY, DECRYPTIONS, 46));
  }

  @Test
  void a_changed_result_fails() {
    for (int i = 0; i < 15; i++) {
      for (int j = 0; j < 3; j++) {
        int more = RESULT.counts().get(i).get(j) + 1;
        Result changed = new Result(with(RESULT.counts(), i, j, more));
        assertFailed(() -> changed.verify(ELECTION, TALLY, DECRYPTIONS, 45));
      }
    }
    Result shorter = new Result(RESULT.counts().subList(0, 14));
    assertFailed(() -> shorter.verify(ELECTION, TALLY, DECRYPTIONS, 45));
  }

  @Test
  void texts_of_another_form_are_malformed() {
    String decryption = DECRYPTIONS.get(0).json();
    String alpha = TALLY.ciphertexts().get(0).get(0).alpha().toString();
    String point = Refusals.SMALL_ORDER[0];
    assertMalformed(() -> Tally.parse(Example.tally().replace(alpha, point), 45));
    assertMalformed(() -> Tally.parse("{}", 45));
    String factor = DECRYPTIONS.get(0).factors().get(0).get(0).toString();
    assertMalformed(() -> PartialDecryption.parse(decryption.replace(factor, point)));
    assertMalformed(() -> PartialDecryption.parse(decryption.replaceFirst("_factors", "_f")));
    assertMalformed(() -> Result.parse("{\"result\":[[-1]]}"));
    assertMalformed(() -> Result.parse("{\"result\":[[1]],\"more\":1}"));
  }

  @Test
  void a_tally_with_an_element_outside_the_group_is_not_decrypted() {
    Element outside = Element.GENERATOR.plus(Element.onCurve(Refusals.SMALL_ORDER[0]));
    Tally tally = tally(0, 0, new Ciphertext(outside, Element.GENERATOR));
    TrusteeKey key = TrusteeKey.random(TestElection.RANDOM);
    assertFailed(() -> PartialDecryption.of(key, ELECTION, tally, TestElection.RANDOM));
  }

  private static Tally tally(int i, int j, Ciphertext changed) {
    return new Tally(with(TALLY.ciphertexts(), i, j, changed), 45);
  }

  private static <T> List<List<T>> with(List<List<T>> rows, int i, int j, T changed) {
    List<List<T>> copy = new ArrayList<>();
    rows.forEach(row -> copy.add(new ArrayList<>(row)));
    copy.get(i).set(j, changed);
    return copy;
  }

  private static void assertRefused(PartialDecryption decryption) {
    assertFailed(() -> decryption.verify(ELECTION, KEY, TALLY));
  }

  private static void assertFailed(ThrowingCallable attempt) {
    assertThatThrownBy(attempt).isInstanceOf(VerificationFailed.class);
  }

  private static void assertMalformed(ThrowingCallable attempt) {
    assertThatThrownBy(attempt).isInstanceOf(MalformedException.class);
  }
}

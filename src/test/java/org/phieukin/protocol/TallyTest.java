package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encrypted sums say how many and nothing of who or when (PROTOCOL §5, §10). */
class TallyTest {
  private static final TestElection ELECTION =
      TestElection.of(TestElection.LEVELS, TestElection.LIST);
  private static final List<Ballot> BALLOTS = ballots();

  private static List<Ballot> ballots() {
    List<Ballot> ballots = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<Integer> levels = List.of(i < 3 ? 1 : 0, i == 3 ? 1 : 0, i == 4 ? 1 : 0);
      List<Integer> list = i == 0 ? List.of(1, 0, 0, 0, 0) : List.of(0, 1, 0, i == 2 ? 1 : 0, 0);
      ballots.add(ELECTION.seal(Scalar.of(100 + i), List.of(levels, list)));
    }
    return ballots;
  }

  @Test
  void the_sums_are_those_of_the_marks() {
    Result result = ELECTION.count(BALLOTS);
    assertThat(result.counts()).containsExactly(List.of(3, 1, 1), List.of(1, 4, 0, 1, 0));
  }

  @Test
  void the_order_of_ballots_leaves_no_trace_in_it() {
    Tally tally = Tally.of(ELECTION.parameters(), BALLOTS);
    List<Ballot> shuffled = new ArrayList<>(BALLOTS);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      Tally again = Tally.of(ELECTION.parameters(), shuffled);
      assertThat(again.json()).isEqualTo(tally.json());
      assertThat(again.sizedJson()).isEqualTo(tally.sizedJson());
    }
  }

  @Test
  void a_ballot_left_out_or_counted_twice_makes_another_tally() {
    Tally tally = Tally.of(ELECTION.parameters(), BALLOTS);
    for (Ballot missing : BALLOTS) {
      List<Ballot> others = new ArrayList<>(BALLOTS);
      others.remove(missing);
      Tally fewer = Tally.of(ELECTION.parameters(), others);
      assertThat(fewer.counted()).isEqualTo(4);
      assertThat(fewer.json()).isNotEqualTo(tally.json());
    }
    List<Ballot> twice = new ArrayList<>(BALLOTS);
    twice.add(BALLOTS.get(2));
    assertThat(Tally.of(ELECTION.parameters(), twice)).isEqualTo(tally);
  }

  @Test
  void texts_a_part_at_a_time_make_the_same_tally_and_a_credential_counts_once() {
    List<String> texts = BALLOTS.stream().map(Ballot::json).toList();
    TallySum sum = new TallySum(ELECTION.parameters());
    sum.addTexts(texts.subList(0, 3));
    sum.addTexts(texts.subList(3, 5));
    Tally tally = sum.tally();
    assertThat(tally).isEqualTo(Tally.of(ELECTION.parameters(), BALLOTS));
    assertThat(tally.sizedJson()).contains("\"num_tallied\":5");
    sum.addTexts(texts.subList(2, 3));
    assertThatThrownBy(sum::tally).isInstanceOf(IllegalStateException.class);
    TestElection other = TestElection.of(TestElection.LEVELS, TestElection.LIST);
    assertThatThrownBy(() -> new TallySum(other.parameters()).addTexts(texts))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_ballot_to_practise_on_is_a_true_one_of_nobody() {
    String ballot = PracticeBallot.of(ELECTION.parameters());
    BallotVerifier verifier = new BallotVerifier(ELECTION.parameters());
    assertThat(verifier.accept(ballot).json()).isEqualTo(ballot);
    assertThat(PracticeBallot.of(ELECTION.parameters())).isNotEqualTo(ballot);
  }

  @Test
  void a_ballot_of_another_election_is_never_added() {
    TestElection other = TestElection.of(TestElection.LEVELS, TestElection.LIST);
    assertThatThrownBy(() -> Tally.of(other.parameters(), BALLOTS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_cast_is_the_neutral_element_everywhere() {
    Tally tally = Tally.of(ELECTION.parameters(), List.of());
    assertThat(tally.counted()).isZero();
    assertThat(tally.ciphertexts()).hasSize(2);
    assertThat(tally.ciphertexts().get(0)).containsOnly(Ciphertext.ONE).hasSize(3);
    assertThat(tally.ciphertexts().get(1)).containsOnly(Ciphertext.ONE).hasSize(5);
  }

  @Test
  void the_second_record_binds_number_and_sums() {
    Tally tally = Tally.of(ELECTION.parameters(), BALLOTS);
    assertThat(tally.sizedJson())
        .isEqualTo(
            "{\"num_tallied\":5,\"total_weight\":5,\"encrypted_tally\":\"%s\"}"
                .formatted(Hashes.sha256Hex(tally.json())));
    assertThat(Tally.parse(tally.json(), 5)).isEqualTo(tally);
    assertThat(tally.sizedJson(6)).isNotEqualTo(tally.sizedJson());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[[{}]]",
        "[{\"alpha\":\"\",\"beta\":\"\"}]",
        "[[\"a\"]]",
        "[[{\"alpha\":\"00\",\"beta\":\"00\"}]]",
        "[[],]"
      })
  void another_form_of_a_tally_is_malformed(String json) {
    assertThatThrownBy(() -> Tally.parse(json, 1)).isInstanceOf(MalformedException.class);
  }

  @Test
  void products_encrypt_sums_whatever_the_numbers() {
    TrusteeKey key = TrusteeKey.random(TestElection.RANDOM);
    FixedBase table = new FixedBase(key.publicKey());
    List<Ciphertext> all = new ArrayList<>();
    int sum = 0;
    for (int number : new int[] {0, 1, 1, 0, 5, 40}) {
      all.add(Ciphertext.encrypt(table, Scalar.random(TestElection.RANDOM), number));
      sum += number;
      Ciphertext product = Ciphertext.product(all);
      Element opened = product.beta().minus(product.alpha().times(key.secret()));
      assertThat(opened).isEqualTo(Element.base(Scalar.of(sum)));
    }
    assertThat(Ciphertext.product(List.of())).isEqualTo(Ciphertext.ONE);
  }

  @Test
  void the_same_mark_sealed_twice_looks_different() {
    FixedBase table = new FixedBase(TrusteeKey.random(TestElection.RANDOM).publicKey());
    List<Ciphertext> sealed = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      sealed.add(Ciphertext.encrypt(table, Scalar.random(TestElection.RANDOM), 1));
    }
    assertThat(sealed).doesNotHaveDuplicates();
    assertThat(sealed).extracting(Ciphertext::alpha).doesNotHaveDuplicates();
  }
}

package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scalars and elements have one spelling each (PROTOCOL §1, §2). */
class GroupTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1",
        "+1",
        "007",
        "00",
        " 1",
        "1 ",
        "1e3",
        "1.0",
        "٣",
        "0x1",
        "१२",
        "1\n",
        "7237005577332262213973186563042994240857116359379907606001950938285454250989"
      })
  void refuses_every_other_spelling_of_a_scalar(String spelling) {
    assertThatThrownBy(() -> Scalar.parse(spelling)).isInstanceOf(MalformedException.class);
  }

  @Test
  void the_greatest_scalar_is_one_less_than_the_order() {
    String greatest =
        "7237005577332262213973186563042994240857116359379907606001950938285454250988";
    assertThat(Scalar.parse(greatest)).isEqualTo(Scalar.of(-1)).hasToString(greatest);
    assertThat(Scalar.of(-1).add(Scalar.of(1)).isZero()).isTrue();
    assertThat(Element.base(Scalar.of(-1)).plus(Element.GENERATOR)).isEqualTo(Element.IDENTITY);
  }

  @Test
  void points_of_small_order_lie_on_the_curve_and_outside_the_group() {
    for (String text : Refusals.SMALL_ORDER) {
      Element point = Element.onCurve(text);
      Element doubled = point.plus(point);
      Element fourfold = doubled.plus(doubled);
      assertThat(fourfold.plus(fourfold).isIdentity()).isTrue();
      assertThatThrownBy(() -> Element.parse(text)).isInstanceOf(MalformedException.class);
      String mixed = Element.GENERATOR.plus(point).toString();
      assertThatThrownBy(() -> Element.parse(mixed)).isInstanceOf(MalformedException.class);
    }
    assertThat(Refusals.SMALL_ORDER).hasSize(7).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "6666",
        "0000000000000000000000000000000000000000000000000000000000000002",
        "8000000000000000000000000000000000000000000000000000000000000001",
        "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "BF0635EFAF346AFB5F09F592CA65201BAD9FD0C85B1545D081C426822D134221",
        "٦666666666666666666666666666666666666666666666666666666666666658"
      })
  void refuses_every_other_spelling_of_an_element(String spelling) {
    assertThatThrownBy(() -> Element.parse(spelling)).isInstanceOf(MalformedException.class);
  }

  @Test
  void the_identity_is_a_member() {
    assertThat(Element.parse("0".repeat(63) + "1")).isEqualTo(Element.IDENTITY);
    assertThat(Element.IDENTITY.isIdentity()).isTrue();
    assertThat(Element.GENERATOR.isIdentity()).isFalse();
  }

  @Test
  void messages_do_not_repeat_what_was_read() {
    String secret = "123456789012345678901234567890-";
    assertThatThrownBy(() -> Scalar.parse(secret)).message().doesNotContain("123");
    assertThatThrownBy(() -> Element.parse(secret)).message().doesNotContain("123");
    assertThatThrownBy(() -> VotingCode.parse(secret)).message().doesNotContain("123");
    assertThatThrownBy(() -> JsonReader.read(secret, 100)).message().doesNotContain("123");
  }
}

package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PaddingTest {
  private static final int LONGEST = 300;

  @Property
  void what_is_padded_comes_back_and_all_of_it_is_equally_long(
      @ForAll @Size(max = LONGEST) byte[] plain) {
    byte[] padded = Padding.pad(plain, LONGEST);
    assertThat(padded).hasSize(LONGEST + 4);
    assertThat(Padding.strip(padded)).isEqualTo(plain);
  }

  @Test
  void what_is_too_long_is_refused_and_never_cut() {
    assertThatThrownBy(() -> Padding.pad(new byte[LONGEST + 1], LONGEST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_length_that_cannot_be_is_refused() {
    for (int length : new int[] {-1, 5, Integer.MAX_VALUE}) {
      byte[] padded = ByteBuffer.allocate(8).putInt(length).array();
      assertThatThrownBy(() -> Padding.strip(padded)).isInstanceOf(IllegalStateException.class);
    }
    assertThatThrownBy(() -> Padding.strip(new byte[3])).isInstanceOf(IllegalStateException.class);
  }
}

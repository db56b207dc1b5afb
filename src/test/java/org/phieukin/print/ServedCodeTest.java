package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.phieukin.site.Web;

/** Whether the programs that sealed are still those that are served. */
class ServedCodeTest {
  @Test
  void another_program_than_at_the_opening_is_told() {
    var served = new ServedCode(Web.integrity("booth.js"), Web.integrity("booth-worker.js"));
    assertThat(served.changed()).isFalse();
    assertThat(new ServedCode("sha384-other", served.worker()).changed()).isTrue();
    assertThat(new ServedCode(served.booth(), "sha384-other").changed()).isTrue();
    assertThat(new ServedCode("sha384-other", "sha384-other").now()).isEqualTo(served);
  }
}

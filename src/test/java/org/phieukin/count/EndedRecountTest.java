package org.phieukin.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import org.junit.jupiter.api.Test;
import org.phieukin.mutated.Written;

/** A recount that outlives its server: the database and all else that it asks for are gone. */
class EndedRecountTest {
  @Test
  void it_ends_in_a_sentence_and_only_where_the_server_ends() {
    var recounts = new ServerRecount();
    recounts.archives = new Archives();
    assertThatThrownBy(() -> recounts.recountUntilTheEnd("p")).isInstanceOf(RuntimeException.class);
    recounts.end(new ShutdownEvent());
    try (var log = new Written()) {
      recounts.recountUntilTheEnd("p");
      assertThat(log.messages())
          .singleElement()
          .asString()
          .contains("ends with the server")
          .doesNotContain("\tat ");
    }
  }
}

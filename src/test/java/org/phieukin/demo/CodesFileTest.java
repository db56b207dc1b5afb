package org.phieukin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.protocol.VotingCode;

class CodesFileTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  @TempDir Path folder;

  @Test
  void a_demonstration_started_again_has_the_codes_of_before_poll_by_poll() {
    var codes = new LinkedHashMap<String, List<VotingCode>>();
    codes.put("second", List.of(VotingCode.random(RANDOM), VotingCode.random(RANDOM)));
    codes.put("first", List.of(VotingCode.random(RANDOM)));
    new CodesFile(folder.resolve("demo.codes")).write(codes);
    var again = new CodesFile(folder.resolve("demo.codes")).read();
    assertThat(again.keySet()).containsExactly("second", "first");
    again.forEach(
        (poll, made) ->
            assertThat(made)
                .extracting(VotingCode::printed)
                .isEqualTo(codes.get(poll).stream().map(VotingCode::printed).toList()));
  }

  @Test
  void without_a_file_there_are_none() {
    assertThat(new CodesFile(folder.resolve("none.codes")).read()).isEmpty();
  }
}

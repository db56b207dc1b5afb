package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept for a while is found again by its name, by each server that shares it. */
@QuarkusTest
class NotesTest {
  private static final Note<String[]> KIND = Note.ofTheDay("a test", String[].class);
  private static final Note<String[]> OVER =
      new Note<>("a test that is over", String[].class, Duration.ofMinutes(-1), 5);

  @Inject Notes notes;

  @Test
  void a_note_is_found_by_its_kind_and_name_until_it_is_dropped() {
    var name = UUID.randomUUID().toString();
    notes.keep(KIND, name, new String[] {"Nguyễn Văn A"});
    notes.keep(KIND, name, new String[] {"Nguyễn Văn A", "Trần Thị B"});
    assertThat(notes.find(KIND, name)).get().isEqualTo(new String[] {"Nguyễn Văn A", "Trần Thị B"});
    assertThat(notes.find(OVER, name)).isEmpty();
    assertThat(notes.find(KIND, name + "x")).isEmpty();
    notes.drop(KIND, name);
    assertThat(notes.find(KIND, name)).isEmpty();
  }

  @Test
  void a_note_whose_time_is_over_is_gone() {
    notes.keep(OVER, "over", new String[] {"x"});
    assertThat(notes.find(OVER, "over")).isEmpty();
  }
}

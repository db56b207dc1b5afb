package org.phieukin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.record.RecordView.Entry;

/** One entry of the record: what its hash covers and what its page shows. */
class RecordEntryTest {
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  @Test
  void an_auditor_recomputes_the_hash_with_tools_of_his_own() throws Exception {
    // printf '1:1\n64:000…000\n20:2023-12-15T01:30:00Z\n9:organizer\n…' | sha256sum
    assertThat(new Chain().append(Act.POLL_OPENED, "{\"present\":45}").hash())
        .isEqualTo("46c33ac7961047b93de60e0b0d8d02aa321abb4f2f9131f1e750e58a3cbf719b");
    assertThat(new Chain().append(Act.POLL_CANCELLED, "{\"reason\":\"Máy in hỏng 😀\"}").hash())
        .isEqualTo("6bdc8256eed7ccfe83ebba2f7752b44e7f136344514f2de6e9c76b8b43f92122");
  }

  @Test
  void entries_count_from_1_and_each_carries_the_hash_before_it() throws Exception {
    var chain = new Chain();
    var previous = Chain.START;
    for (int height = 1; height <= 5; height++) {
      var entry = chain.append(Act.POLL_PAUSED, "{}");
      assertThat(entry.height()).isEqualTo(height);
      assertThat(entry.previous()).isEqualTo(previous);
      previous = entry.hash();
    }
  }

  @Test
  void every_field_changes_the_hash_and_none_runs_into_the_next() throws Exception {
    var hashes = new ArrayList<String>();
    for (var fields :
        List.of(
            List.of("2023-12-15T01:30:00Z", "thuky", "poll", "{}"),
            List.of("2023-12-15T01:30:01Z", "thuky", "poll", "{}"),
            List.of("2023-12-15T01:30:00Z", "thukyp", "oll", "{}"),
            List.of("2023-12-15T01:30:00Z", "thuk", "ypoll", "{}"),
            List.of("2023-12-15T01:30:00Z", "thuky", "", "poll{}"),
            List.of("2023-12-15T01:30:00Z", "thuky", "poll{}", ""),
            List.of("2023-12-15T01:30:00Z", "thuky\n4:poll", "", "{}"),
            List.of("2023-12-15T01:30:00Z", "thuky", "poll", "{ }"),
            List.of("2023-12-15T01:30:00Z", "thuky", "Poll", "{}"))) {
      hashes.add(
          new Chain()
              .append(fields.get(0), fields.get(1), Act.POLL_CLOSED, fields.get(2), fields.get(3))
              .hash());
    }
    hashes.add(new Chain().append(Act.POLL_OPENED, "{}").hash());
    hashes.add(new Chain().append(Act.POLL_CLOSED, "{}").hash());
    assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void the_same_act_again_is_another_entry() throws Exception {
    var chain = new Chain();
    var first = chain.append(Act.SIGNED_IN, "{}");
    var second = chain.append(Act.SIGNED_IN, "{}");
    assertThat(second.hash()).isNotEqualTo(first.hash());
    assertThat(second.previous()).isEqualTo(first.hash());
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-15T01:30:00Z, 15/12/2023 08:30:00",
    "2023-12-14T17:00:00Z, 15/12/2023 00:00:00",
    "2023-12-14T16:59:59Z, 14/12/2023 23:59:59"
  })
  void people_read_the_time_of_the_meeting_and_not_that_of_greenwich(String written, String read)
      throws Exception {
    var entry = new Chain().append(written, "thuky", Act.POLL_OPENED, Chain.POLL, "{}");
    assertThat(Entry.of(entry, HANOI).when()).isEqualTo(read);
  }

  @Test
  void facts_have_their_words_whatever_their_kind() throws Exception {
    var detail =
        "{\"blank\":true,\"election\":\"ENiJ/+\",\"present\":45,\"title\":\"Lấy phiếu \\\"A\\\"\"}";
    var facts = Entry.of(new Chain().append(Act.POLL_FROZEN, detail), HANOI).facts();
    assertThat(facts)
        .extracting(fact -> fact.fact())
        .containsExactly(Fact.BLANK, Fact.ELECTION, Fact.PRESENT, Fact.TITLE);
    assertThat(facts).extracting(fact -> fact.yesOrNo()).containsExactly(true, false, false, false);
    assertThat(facts).extracting(fact -> fact.code()).containsExactly(false, true, false, false);
    assertThat(facts.get(0).yes()).isTrue();
    assertThat(facts.get(2).text()).isEqualTo("45");
    assertThat(facts.get(3).text()).isEqualTo("Lấy phiếu \"A\"");
  }

  @Test
  void a_fact_that_this_version_has_no_word_for_is_shown_by_its_name() throws Exception {
    var detail = "{\"hologram\":[1,2],\"present\":{\"a\":null}}";
    var facts = Entry.of(new Chain().append(Act.POLL_OPENED, detail), HANOI).facts();
    assertThat(facts.get(0).known()).isEmpty();
    assertThat(facts.get(0).name()).isEqualTo("hologram");
    assertThat(facts.get(0).text()).isEqualTo("[1,2]");
    assertThat(facts.get(0).code()).isFalse();
    assertThat(facts.get(1).text()).isEqualTo("{\"a\":null}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[1]", "45", "not json", "{\"a\":"})
  void an_entry_whose_facts_somebody_damaged_is_shown_without_them(String detail) throws Exception {
    assertThat(Entry.of(new Chain().append(Act.POLL_OPENED, detail), HANOI).facts()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void each_act_leads_to_the_page_of_what_it_was_done_to(Act act) throws Exception {
    var address = Entry.of(new Chain().append(act, "{}"), HANOI).address();
    boolean poll =
        act.name()
            .matches(
                "(POLL|SLIP|PAPER|BAR|ISSUED|MISSING|FEW|RETURN|DICE|TALLY|DECRYPTION|RECOUNT|REPORT"
                    + "|OLDER|ACCOUNT|ADDRESS|PASSWORD|SIGNED|SESSION|STEP).*");
    assertThat(address).isEqualTo((poll ? "/desk/polls/" : "/desk/meetings/") + Chain.POLL);
  }

  @ParameterizedTest
  @EnumSource(Fact.class)
  void each_fact_is_found_by_the_name_it_has_in_entries(Fact fact) {
    assertThat(Fact.of(fact.name().toLowerCase(Locale.ROOT))).contains(fact);
    assertThat(Fact.of(fact.name() + "x")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, false, false",
    "0, 3, false, true",
    "1, 3, true, true",
    "2, 3, true, false",
    "0, 0, false, false"
  })
  void pages_lead_on_only_where_there_are_more(int page, int pages, boolean newer, boolean older) {
    var view = view(page, pages, "", "/desk/record", 0);
    assertThat(view.newer()).isEqualTo(newer);
    assertThat(view.older()).isEqualTo(older);
    assertThat(view.place()).isEqualTo(page + 1);
  }

  @Test
  void turning_the_page_stays_with_the_poll_it_is_about() {
    assertThat(view(1, 3, "", "/desk/record", 0).query(1)).isEqualTo("?page=2");
    assertThat(view(1, 3, Chain.POLL, "/desk/record", 0).query(-1))
        .isEqualTo("?page=0&about=" + Chain.POLL);
  }

  @Test
  void tellers_are_led_to_no_page_of_the_desk_and_a_break_is_never_called_whole() {
    assertThat(view(0, 1, "", "/desk/record", 0).forDesk()).isTrue();
    assertThat(view(0, 1, "", "/tellers/record", 0).forDesk()).isFalse();
    assertThat(view(0, 1, "", "/tellers/record", 0).whole()).isTrue();
    assertThat(view(0, 1, "", "/tellers/record", 1).whole()).isFalse();
  }

  private static RecordView view(int page, int pages, String about, String path, long broken) {
    return new RecordView(
        List.of(), broken, false, 0, "", RecordFilter.of(about, "", ""), page, pages, path);
  }
}

package org.phieukin.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.Statements;
import org.phieukin.TestClock;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;

@QuarkusTest
class RecordTest {
  @Inject RecordBook record;
  @Inject RecordCheck check;
  @Inject AgroalDataSource database;
  @Inject Accounts accounts;
  @Inject TestClock clock;
  @Inject Statements statements;

  private long append(String subject) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              record.append("organizer", Act.POLL_PAUSED, subject, Map.of("ballots", 3));
              return RecordHead.end().height();
            });
  }

  /** Runs a statement, looks at the chain, and puts everything back. */
  private long brokenAfter(String change, String undo) throws SQLException {
    assertThat(check.anew()).isEmpty();
    run(change);
    try {
      return check.anew().orElse(0L);
    } finally {
      run(undo);
      assertThat(check.anew()).isEmpty();
    }
  }

  private void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var one : sql.split(";")) {
        statement.execute(one);
      }
    }
  }

  @Test
  void two_acts_of_one_transaction_follow_each_other_in_the_chain() {
    long before = append("");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              record.append("organizer", Act.POLL_PAUSED, "", Map.of());
              record.append("organizer", Act.POLL_RESUMED, "", Map.of());
            });
    assertThat(check.anew()).isEmpty();
    assertThat(append("")).isEqualTo(before + 3);
  }

  @Test
  void a_changed_field_breaks_the_chain_at_its_entry() throws SQLException {
    long height = append("");
    append("");
    var where = " WHERE height = " + height;
    assertThat(
            brokenAfter(
                "UPDATE record_entry SET actor = 'someone'" + where,
                "UPDATE record_entry SET actor = 'organizer'" + where))
        .isEqualTo(height);
    assertThat(
            brokenAfter(
                "UPDATE record_entry SET detail = '{\"ballots\":4}'" + where,
                "UPDATE record_entry SET detail = '{\"ballots\":3}'" + where))
        .isEqualTo(height);
  }

  @Test
  void a_removed_entry_breaks_the_chain_where_it_was() throws SQLException {
    long height = append("");
    append("");
    var where = " WHERE height = " + height;
    assertThat(
            brokenAfter(
                "CREATE TABLE kept AS SELECT * FROM record_entry"
                    + where
                    + ";DELETE FROM record_entry"
                    + where,
                "INSERT INTO record_entry SELECT * FROM kept;DROP TABLE kept"))
        .isEqualTo(height);
  }

  @Test
  void a_removed_end_is_noticed() throws SQLException {
    long height = append("");
    var where = " WHERE height = " + height;
    assertThat(
            brokenAfter(
                "CREATE TABLE kept AS SELECT * FROM record_entry"
                    + where
                    + ";DELETE FROM record_entry"
                    + where,
                "INSERT INTO record_entry SELECT * FROM kept;DROP TABLE kept"))
        .isEqualTo(height);
  }

  @Test
  void whoever_writes_at_once_leaves_one_chain() throws Exception {
    long before = append("");
    var pool = Executors.newFixedThreadPool(16);
    try {
      var heights = new ArrayList<Long>();
      for (var done : pool.invokeAll(Collections.nCopies(60, (Callable<Long>) () -> append("")))) {
        heights.add(done.get());
      }
      assertThat(heights).doesNotHaveDuplicates().hasSize(60);
    } finally {
      pool.shutdownNow();
    }
    assertThat(check.anew()).isEmpty();
    assertThat(append("")).isGreaterThanOrEqualTo(before + 61);
  }

  @Test
  void the_page_shows_what_was_done_and_that_the_chain_is_whole() {
    append("abcABC123");
    var page = DeskClient.organizer().page("/desk/record?about=abcABC123");
    assertThat(page.select(".good-note").text()).contains("nguyên vẹn");
    var entry = page.selectFirst(".record > li");
    assertThat(entry.text()).contains("Tạm dừng bỏ phiếu", "organizer", "phiếu trong hòm: 3");
    assertThat(entry.selectFirst("a").attr("href")).isEqualTo("/desk/polls/abcABC123");
    assertThat(page.select(".record > li")).hasSizeLessThanOrEqualTo(50);
  }

  @Test
  void tellers_read_the_record_and_stay_on_their_own_pages() {
    append("tellersABC");
    accounts.make("record-teller", "a long password", List.of(Role.TELLER), "organizer");
    accounts.make("record-desk", "a long password", List.of(Role.ORGANIZER), "organizer");
    var teller = DeskClient.anonymous();
    teller.signIn("record-teller", "a long password");
    var organizer = DeskClient.anonymous();
    organizer.signIn("record-desk", "a long password");
    organizer.get("/tellers/record").then().statusCode(403);
    teller.get("/desk/record").then().statusCode(403);
    assertThat(teller.page("/tellers").select("main a[href=/tellers/record]")).hasSize(1);
    var page = teller.page("/tellers/record");
    assertThat(page.select(".good-note").text()).contains("nguyên vẹn");
    assertThat(page.select(".record > li:contains(record-teller)").text())
        .contains("Tạo tài khoản");
    var links = page.select("main a");
    assertThat(links.eachAttr("href")).isNotEmpty().allMatch(link -> link.startsWith("/tellers/"));
    assertThat(page.select("main form[method=post]")).isEmpty();
    var about = teller.page("/tellers/record?about=tellersABC");
    assertThat(about.select(".record > li")).hasSize(1);
    assertThat(about.select("main a").eachAttr("href"))
        .allMatch(link -> link.startsWith("/tellers/record"));
  }

  @Test
  void the_page_names_the_entry_where_the_chain_breaks() throws SQLException {
    var organizer = DeskClient.organizer();
    long height = append("");
    run("UPDATE record_entry SET actor = 'someone' WHERE height = " + height);
    try {
      var found = organizer.page("/desk/record");
      assertThat(found.select("[role=alert]").text()).contains("đứt ở mục " + height);
    } finally {
      run("UPDATE record_entry SET actor = 'organizer' WHERE height = " + height);
    }
  }

  @Test
  void an_earlier_entry_that_was_changed_is_told_by_a_check_from_the_first_one()
      throws SQLException {
    var organizer = DeskClient.organizer();
    long height = append("");
    append("");
    assertThat(check.further()).isEmpty();
    run("UPDATE record_entry SET actor = 'someone' WHERE height = " + height);
    try {
      var page = organizer.page("/desk/record");
      var anew = organizer.page(page.select("a[href$='?check=all']").attr("href"));
      assertThat(anew.select("[role=alert]").text()).contains("đứt ở mục " + height);
      assertThat(check.further()).as("told from now on").contains(height);
    } finally {
      run("UPDATE record_entry SET actor = 'organizer' WHERE height = " + height);
    }
    assertThat(check.further()).as("and no longer once it is mended").isEmpty();
  }

  @Test
  void what_was_found_whole_is_not_read_again() {
    for (int n = 0; n < 20; n++) {
      append("");
    }
    check.anew();
    var ran = statements.during(check::further).statements();
    assertThat(ran.stream().filter(one -> one.names("record_entry")))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.rows()).isLessThanOrEqualTo(1));
  }

  @Test
  void entries_written_while_the_chain_is_checked_break_nothing() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    try {
      Callable<Long> writing = () -> append("");
      Callable<Long> fromTheFirst = () -> check.anew().orElse(0L);
      Callable<Long> further = () -> check.further().orElse(0L);
      var all = new ArrayList<Callable<Long>>();
      for (int n = 0; n < 40; n++) {
        all.addAll(List.of(writing, fromTheFirst, writing, further));
      }
      var done = pool.invokeAll(all);
      for (int n = 1; n < done.size(); n += 2) {
        assertThat(done.get(n).get()).isZero();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void older_entries_are_on_further_pages() {
    for (int n = 0; n < 51; n++) {
      append("pages");
    }
    var organizer = DeskClient.organizer();
    assertThat(organizer.page("/desk/record?about=pages").select(".record > li")).hasSize(50);
    assertThat(organizer.page("/desk/record?about=pages&page=1").select(".record > li"))
        .isNotEmpty();
    organizer.get("/desk/record?page=-5").then().statusCode(200);
    organizer.get("/desk/record?page=99999").then().statusCode(200);
  }

  @Test
  void entries_are_kept_in_universal_time_and_shown_in_the_time_of_the_meeting() {
    clock.set("2023-12-14T17:30:05Z");
    try {
      append("");
      assertThat(latest()).isEqualTo("2023-12-14T17:30:05Z");
    } finally {
      clock.free();
    }
    assertThat(DeskClient.organizer().page("/desk/record").text()).contains("15/12/2023 00:30:05");
  }

  private static String latest() {
    return QuarkusTransaction.requiringNew()
        .call(() -> RecordEntry.latest(RecordFilter.of("", "", ""), 0, 1).get(0))
        .written();
  }
}

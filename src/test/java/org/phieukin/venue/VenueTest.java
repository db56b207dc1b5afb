package org.phieukin.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;
import org.phieukin.edge.MachineAddresses;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.Rehearsals;
import org.phieukin.protocol.VotingCode;
import org.phieukin.record.RecordEntry;
import org.phieukin.site.ServerAddress;

/** No slip leads nowhere: the room's address is known first, and everything leads to it. */
@QuarkusTest
class VenueTest {
  private static final String ROOM = "http://192.168.77.10:8080";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Rehearsals rehearsals;
  @Inject Venue venue;
  @Inject MachineAddresses machine;

  private DeskClient desk;
  private String poll;

  @BeforeEach
  void unknown() {
    desk = DeskClient.organizer();
    poll = polls.frozen(1);
    QuarkusTransaction.requiringNew().run(() -> ChosenAddress.deleteAll());
  }

  @AfterEach
  void known() {
    venue.choose(ServerAddress.of("http://hoi-truong.test:8080"), "organizer");
  }

  private static List<String> batch(String uuid) {
    return Stream.generate(() -> VotingCode.random(RANDOM))
        .limit(2)
        .map(code -> Derived.ofNew(code, uuid).toString())
        .sorted()
        .toList();
  }

  private Answer make(String uuid, List<String> credentials) {
    return desk.request()
        .contentType("application/json")
        .accept("application/json")
        .header("form-token", desk.token())
        .body(Map.of("good", credentials, "spare", List.of()))
        .post("/desk/polls/" + uuid + "/slips");
  }

  private Answer choose(String address) {
    return desk.post("/desk/address", Map.of("address", address, "poll", poll));
  }

  @Test
  void slips_are_not_made_before_the_address_is_known() {
    var page = desk.page("/desk/polls/" + poll + "/slips");
    assertThat(page.select("#make-form")).isEmpty();
    assertThat(page.select("main").text()).contains("Chưa có địa chỉ bỏ phiếu");
    assertThat(page.select("a[href='/desk/address?poll=" + poll + "']")).isNotEmpty();
    var batch = batch(poll);
    make(poll, batch).then().statusCode(409).body("reason", equalTo("ADDRESS_UNKNOWN"));
    assertThat(desk.page("/desk/polls/" + poll).select(".checklist .missing a").eachAttr("href"))
        .contains("/desk/address?poll=" + poll);
    choose(ROOM).then().statusCode(303);
    make(poll, batch).then().statusCode(200).body("address", equalTo(ROOM));
    assertThat(desk.page("/desk/polls/" + poll).select(".checklist .missing")).isEmpty();
  }

  @Test
  void a_rehearsal_needs_no_address() {
    var trial = rehearsals.begin(poll, "organizer");
    life.freeze(trial, ORGANIZER);
    var page = desk.page("/desk/polls/" + trial + "/slips");
    assertThat(page.select("#make-form")).hasSize(1);
    assertThat(page.selectFirst("#address").text()).startsWith("http://127.0.0.1:");
    make(trial, batch(trial)).then().statusCode(200);
    life.open(trial, ORGANIZER);
  }

  @Test
  void the_machine_offers_its_own_addresses_with_the_port_and_none_that_leads_to_itself() {
    var page = desk.page("/desk/address?poll=" + poll);
    var offered = page.select(".rows input[name=address]").eachAttr("value");
    assertThat(offered)
        .doesNotHaveDuplicates()
        .allSatisfy(
            address -> {
              var read = ServerAddress.of(address);
              assertThat(read).hasToString(address);
              assertThat(read.onlyHere()).isFalse();
              assertThat(read.scheme()).isEqualTo("https");
            });
    assertThat(offered).hasSizeGreaterThanOrEqualTo(machine.all().size());
    assertThat(page.select("#address-in-force")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,false",
    "::1,false",
    "0.0.0.0,false",
    "169.254.3.4,false",
    "fe80::1,false",
    "2001:db8::1,false",
    "192.168.1.10,true",
    "203.0.113.7,true",
    "fd12::7,true"
  })
  void only_addresses_that_a_room_can_use_are_offered(String address, boolean offered)
      throws Exception {
    assertThat(MachineAddresses.reachable(InetAddress.getByName(address))).isEqualTo(offered);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "http://192.168.1.10/x", "hội trường", "http://192.168.1.10:99999", "127.1"})
  void what_is_no_address_stays_in_the_form(String typed) {
    var again = choose(typed);
    again.then().statusCode(422);
    var page = Jsoup.parse(again.asString());
    assertThat(page.selectFirst("#address").val()).isEqualTo(typed);
    assertThat(page.select("#address-error")).hasSize(1);
    assertThat(venue.known()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080", "localhost:8080", "http://[::1]:8080"})
  void an_address_of_the_machine_alone_is_refused_and_the_page_says_what_to_do(String typed) {
    var again = choose(typed);
    again.then().statusCode(422);
    assertThat(Jsoup.parse(again.asString()).selectFirst("#address-error").text())
        .contains("máy tính bảng không mở được", "Hãy chọn địa chỉ của máy chủ");
    assertThatThrownBy(() -> venue.choose(ServerAddress.read(typed, "http").get(), "organizer"))
        .hasMessage("ADDRESS_ONLY_HERE");
  }

  @Test
  void the_choice_is_remembered_once_and_stands_in_the_record() {
    choose(ROOM).then().statusCode(303);
    choose(ROOM + "/").then().statusCode(303);
    assertThat(venue.known()).contains(ServerAddress.of(ROOM));
    var entries =
        RecordEntry.all().stream().filter(entry -> entry.act().name().equals("ADDRESS_SET"));
    assertThat(entries.filter(entry -> entry.detail().contains(ROOM)).count()).isPositive();
    var page = desk.page("/desk/address");
    assertThat(page.selectFirst("#address-in-force").text()).isEqualTo(ROOM);
    assertThat(page.text()).contains("Máy chủ hiện không mang địa chỉ này");
    assertThat(desk.page("/desk/record").text()).contains("Chọn địa chỉ bỏ phiếu", ROOM);
  }

  @Test
  void the_wall_leads_to_the_same_address() {
    choose(ROOM);
    var open = polls.open(1, true, 2).uuid();
    var wall = desk.page("/polls/" + open + "/screen");
    assertThat(wall.selectFirst("[data-qr]").attr("data-qr")).isEqualTo(ROOM + "/");
    assertThat(wall.selectFirst(".how .mono").text()).isEqualTo(ROOM + "/");
  }

  @Test
  void slips_keep_the_address_that_was_printed_and_a_change_is_said_plainly() {
    choose(ROOM);
    var batch = batch(poll);
    make(poll, batch).then().statusCode(200);
    assertThat(desk.page("/desk/polls/" + poll + "/slips").select("#strayed")).isEmpty();
    choose("http://10.9.9.9:8080");
    make(poll, batch).then().statusCode(200).body("address", equalTo(ROOM));
    var page = desk.page("/desk/polls/" + poll + "/slips");
    assertThat(page.selectFirst("#printed").text()).isEqualTo(ROOM);
    assertThat(page.selectFirst("#strayed").text())
        .contains(ROOM, "http://10.9.9.9:8080", "hủy bộ phiếu mã này rồi in bộ mới");
    assertThat(desk.page("/desk/polls/" + poll).selectFirst("#strayed").text())
        .contains(ROOM, "http://10.9.9.9:8080");
    desk.post("/desk/polls/" + poll + "/slips/void", Map.of("agreed", "yes"))
        .then()
        .statusCode(303);
    make(poll, batch(poll)).then().statusCode(200).body("address", equalTo("http://10.9.9.9:8080"));
    assertThat(desk.page("/desk/polls/" + poll).select("#strayed")).isEmpty();
    life.open(poll, ORGANIZER);
    choose(ROOM);
    assertThat(desk.page("/desk/polls/" + poll + "/slips").selectFirst("#strayed").text())
        .contains("nhập mã bỏ phiếu in trên phiếu")
        .doesNotContain("hủy bộ phiếu mã");
  }

  @Test
  void another_machine_that_came_through_is_seen_at_the_desk() {
    choose(ROOM);
    var trial = desk.page("/desk/address/trial?poll=" + poll);
    var link = trial.selectFirst("#link").text();
    assertThat(link).startsWith(ROOM + "/try/");
    assertThat(trial.selectFirst("#qr").attr("data-qr")).isEqualTo(link);
    var word = link.substring(link.lastIndexOf('/') + 1);
    desk.get("/desk/address/trial/" + word).then().statusCode(204);
    var other = DeskClient.anonymous().page("/try/" + word.toUpperCase());
    assertThat(other.selectFirst("h1").text()).isEqualTo("Máy này mở được");
    desk.get("/desk/address/trial/" + word).then().statusCode(200);
    var again = desk.page("/desk/address/trial?word=" + word);
    assertThat(again.selectFirst("#link").text()).isEqualTo(link);
    assertThat(again.selectFirst("#came").hasAttr("hidden")).isFalse();
    DeskClient.anonymous().page("/try/nothing");
    desk.get("/desk/address/trial/nothing").then().statusCode(204);
    DeskClient.anonymous().get("/desk/address/trial").then().statusCode(302);
  }
}

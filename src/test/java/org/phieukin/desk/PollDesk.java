package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.phieukin.DeskClient;
import org.phieukin.asking.Answer;

/** The forms of the desk, filled in by the first account. */
public final class PollDesk {
  static final Map<String, String> MEETING =
      Map.of(
          "body", "Ban Chấp hành Đảng bộ tỉnh Điện Biên khóa XIV",
          "ordinal", "Hội nghị lần thứ 18",
          "term", "nhiệm kỳ 2020–2025",
          "heldOn", "2023-12-15",
          "place", "Hội trường Tỉnh ủy",
          "legalBasis", "Quy định 96-QĐ/TW\r\nKế hoạch 104-KH/TU",
          "criteria", "Phẩm chất chính trị");
  private static final String LIST =
      "\ufeffSTT;Họ và tên;Chức vụ\r\n1;Lê Thành Đô;Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh\r\n"
          + "2;Trần Quốc Cường;Bí thư Tỉnh ủy\r\n3;Mùa A Sơn;Phó Bí thư Thường trực Tỉnh ủy\r\n";

  private final DeskClient client = DeskClient.organizer();

  public DeskClient client() {
    return client;
  }

  public static String location(Answer answer) {
    var address = answer.then().statusCode(303).extract().header("Location");
    return address.replaceFirst("^https?://[^/]+", "");
  }

  String meeting() {
    var page = client.page("/desk/meetings/new");
    return location(client.submit(page, "/desk/meetings/new", MEETING));
  }

  Answer read(String meeting, String text) {
    return client
        .request()
        .multiPart("form-token", client.token())
        .multiPart("file", "list.csv", text.getBytes(StandardCharsets.UTF_8), "text/csv")
        .multiPart("text", "")
        .post(meeting + "/people/import");
  }

  public void takePeople(String meeting) {
    var preview = Jsoup.parse(read(meeting, LIST).then().statusCode(200).extract().asString());
    assertThat(preview.select("tbody tr")).hasSize(3);
    var token = preview.select("input[name=form-token]").last().val();
    var names = preview.select("input[name=name]").eachAttr("value");
    var posts = preview.select("input[name=post]").eachAttr("value");
    assertThat(token).isNotEmpty();
    location(client.post(meeting + "/people/replace", Map.of("name", names, "post", posts)));
  }

  void attend(String meeting, int summoned, int present) {
    var path = meeting + "/attendance";
    location(
        client.submit(client.page(path), path, Map.of("summoned", summoned, "present", present)));
  }

  public String poll(String meeting) {
    var path = meeting + "/polls/new";
    return location(client.submit(client.page(path), path, Map.of()));
  }

  public static byte[] election(String uuid) {
    return given()
        .get("/polls/" + uuid + "/election.json")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  String state(String poll) {
    return client.page(poll).selectFirst(".head-line .state").text();
  }
}

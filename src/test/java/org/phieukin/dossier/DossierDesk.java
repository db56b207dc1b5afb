package org.phieukin.dossier;

import io.restassured.response.Response;
import java.util.Map;
import org.phieukin.DeskClient;

/** An organizer at the pages of a meeting's dossiers. */
final class DossierDesk {
  final DeskClient client = DeskClient.organizer();
  final String meeting;
  final String address;

  DossierDesk(String meeting) {
    this.meeting = meeting;
    address = "/desk/meetings/" + meeting + "/dossiers";
  }

  DossierDesk on() {
    client
        .post(address + "/on", Map.of("approval", "Thường trực, Thông báo số 1"))
        .then()
        .statusCode(303);
    return this;
  }

  String person(int place) {
    var links = client.page(address).select("ol.rows a[href*='/people/']");
    return links.get(place - 1).attr("href").replaceAll(".*/", "");
  }

  /** Sends the form of a document. */
  Response send(String person, String title, String received, String name, byte[] file) {
    var page = client.page(address + "/people/" + person);
    var uuid = page.selectFirst("form[enctype] input[name=uuid]").val();
    return send(person, uuid, title, received, name, file);
  }

  Response send(
      String person, String uuid, String title, String received, String name, byte[] file) {
    return client
        .request()
        .multiPart("form-token", client.token())
        .multiPart(text("uuid", uuid))
        .multiPart(text("title", title))
        .multiPart(text("received", received))
        .multiPart("file", name, file, "application/pdf")
        .post(address + "/people/" + person);
  }

  static io.restassured.specification.MultiPartSpecification text(String name, String text) {
    return new io.restassured.builder.MultiPartSpecBuilder(text)
        .controlName(name)
        .mimeType("text/plain")
        .charset("UTF-8")
        .build();
  }

  /** Hands in a good document; its uuid. */
  String hand(String person, String title, String received) {
    var answer = send(person, title, received, "ho-so.pdf", TestPdf.small());
    return answer
        .then()
        .statusCode(303)
        .extract()
        .header("Location")
        .replaceAll(".*#document-", "");
  }

  String code() {
    client.post(address + "/code", Map.of()).then().statusCode(303);
    return client.page(address).selectFirst(".reading-code").text();
  }
}

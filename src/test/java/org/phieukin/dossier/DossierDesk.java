package org.phieukin.dossier;

import java.util.Map;
import org.phieukin.DeskClient;
import org.phieukin.asking.Answer;

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
  Answer send(String person, String title, String received, String name, byte[] file) {
    var page = client.page(address + "/people/" + person);
    var uuid = page.selectFirst("form[enctype] input[name=uuid]").val();
    return send(person, uuid, title, received, name, file);
  }

  Answer send(String person, String uuid, String title, String received, String name, byte[] file) {
    return client
        .request()
        .multiPart("form-token", client.token())
        .multiPart("uuid", uuid)
        .multiPart("title", title)
        .multiPart("received", received)
        .multiPart("file", name, file, "application/pdf")
        .post(address + "/people/" + person);
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

package org.phieukin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.asking.Asking;

/** How a tablet comes to trust the server: the page, its files, its QR code. */
@QuarkusTest
class TrustPageTest {
  private static Document page(String language) {
    var answer = Asking.given().cookie("language", language).get("/trust");
    return Jsoup.parse(answer.then().statusCode(200).extract().asString());
  }

  private static X509Certificate certificate(byte[] bytes) throws Exception {
    var read = CertificateFactory.getInstance("X.509");
    return (X509Certificate) read.generateCertificate(new ByteArrayInputStream(bytes));
  }

  private static X509Certificate authority() throws Exception {
    var file = Asking.get("/trust/phieu-kin.crt");
    file.then().contentType("application/x-x509-ca-cert");
    return certificate(file.asByteArray());
  }

  /** Reads a QR code from the squares of its path. */
  private static String read(Document page) throws Exception {
    var svg = page.selectFirst("svg.qr");
    int scale = 4;
    int side = scale * Integer.parseInt(svg.attr("viewBox").split(" ")[2]);
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    var squares = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg.select("path").last().attr("d"));
    while (squares.find()) {
      int left = scale * Integer.parseInt(squares.group(1));
      int top = scale * Integer.parseInt(squares.group(2));
      for (int y = top; y < top + scale; y++) {
        Arrays.fill(pixels, y * side + left, y * side + left + scale, 0);
      }
    }
    var picture = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText();
  }

  @ParameterizedTest
  @CsvSource({"vi, Cài chứng chỉ của máy chủ", "en, Install the server’s certificate"})
  void it_leads_each_kind_of_device_step_by_step(String language, String heading) throws Exception {
    var page = page(language);
    assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
    assertThat(page.select("ol.steps")).hasSize(3);
    assertThat(page.select("ol.steps > li").size()).isEqualTo(11);
    assertThat(page.select("svg.picture").size()).isEqualTo(7);
    assertThat(page.select("script, [style], form, input")).isEmpty();
    assertThat(page.select("a[href='/sign-in']")).isEmpty();
  }

  @Test
  void the_fingerprint_is_that_of_the_file() throws Exception {
    assertThat(page("vi").selectFirst("#fingerprint").text())
        .isEqualTo(Fingerprint.of(authority()).text());
  }

  @Test
  void its_qr_code_leads_a_tablet_to_the_page_itself_and_not_to_the_tablet() throws Exception {
    var page = page("vi");
    var shown = page.selectFirst("#page").text();
    assertThat(read(page)).isEqualTo(shown).matches("http://.*:\\d+/trust");
    assertThat(page.selectFirst("#check").attr("href")).matches("https://[^/]+/");
  }

  @Test
  void the_profile_holds_the_same_certificate_and_names_itself_alike_each_time() throws Exception {
    var file = Asking.get("/trust/phieu-kin.mobileconfig");
    file.then().contentType("application/x-apple-aspen-config");
    var text = file.asString();
    var profile = Jsoup.parse(text, "", Parser.xmlParser());
    var content = profile.selectFirst("data").text().replaceAll("\\s", "");
    assertThat(certificate(java.util.Base64.getDecoder().decode(content))).isEqualTo(authority());
    assertThat(text).startsWith("<?xml").contains("com.apple.security.root");
    assertThat(profile.select("key:containsOwn(PayloadUUID) + string").eachText())
        .hasSize(2)
        .doesNotHaveDuplicates();
    assertThat(Asking.get("/trust/phieu-kin.mobileconfig").asString()).isEqualTo(text);
  }

  @Test
  void the_text_file_holds_the_same_certificate() throws Exception {
    var text = Asking.get("/trust/phieu-kin.pem").asByteArray();
    assertThat(certificate(text)).isEqualTo(authority());
  }

  @ParameterizedTest
  @CsvSource({"vi,Gắn máy tính bảng,Truy cập được hướng dẫn", "en,Pinning a tablet,Guided Access"})
  void a_page_beside_it_tells_how_a_tablet_is_pinned(String language, String heading, String step) {
    var link = page(language).selectFirst("a#kiosk");
    assertThat(link.text()).isEqualTo(heading);
    var answer = Asking.given().cookie("language", language).get(link.attr("href"));
    var page = Jsoup.parse(answer.then().statusCode(200).extract().asString());
    assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
    assertThat(page.text()).contains(step);
  }

  @Test
  void a_tablet_can_keep_the_page_as_an_application() {
    var page = page("vi");
    var manifest = Asking.get(page.selectFirst("link[rel=manifest]").attr("href"));
    manifest.then().statusCode(200).contentType("application/json");
    assertThat(manifest.json().getString("display")).isEqualTo("fullscreen");
    var icons = manifest.json().<String>getList("icons.src");
    assertThat(icons).hasSizeGreaterThan(2);
    for (var icon : icons) {
      assertThat(Asking.get(icon).contentType()).startsWith("image/");
    }
    for (var link : page.select("link[rel~=icon]")) {
      Asking.get(link.attr("href")).then().statusCode(200);
    }
    assertThat(page.select("meta[name=theme-color]")).hasSize(2);
  }
}

package org.phieukin;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts: keeps cookies, reads pages, sends their forms with their tokens. */
public final class DeskClient {
  private static final RestAssuredConfig UTF_8 =
      RestAssured.config()
          .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"));

  private final CookieFilter cookies = new CookieFilter();
  private String session = "";

  /** Signed in as the first account. */
  public static DeskClient organizer() {
    var client = new DeskClient();
    client.signIn("organizer", "a password for tests");
    return client;
  }

  /** A browser that has not signed in. */
  public static DeskClient anonymous() {
    return new DeskClient();
  }

  /** Sends the sign-in form; the answer is its redirect. */
  public Response signIn(String username, String password) {
    var answer =
        request()
            .formParam("form-token", tokenForSigningIn())
            .formParam("j_username", username)
            .formParam("j_password", password)
            .post("/sign-in");
    session =
        answer.getCookies().entrySet().stream()
            .filter(cookie -> !cookie.getValue().isEmpty())
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return answer;
  }

  /** That of the sign-in page; whoever is signed in already has it from the page it leads to. */
  private String tokenForSigningIn() {
    var asked = get("/sign-in");
    var there = asked.statusCode() == 200 ? asked : get(path(asked));
    return Jsoup.parse(there.asString()).select("input[name=form-token]").val();
  }

  /** Where an answer leads, as a path of this site. */
  public static String path(Response answer) {
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  /** A request with this browser's cookies that does not follow redirects. */
  public RequestSpecification request() {
    return given()
        .filter(cookies)
        .redirects()
        .follow(false)
        .header("Accept", "text/html")
        .config(UTF_8)
        .urlEncodingEnabled(true);
  }

  /** The cookie that this browser got when it signed in, for requests that others send. */
  public String session() {
    return session;
  }

  /** Fetches an address. */
  public Response get(String path) {
    return request().get(path);
  }

  /** Fetches a page that must be there. */
  public Document page(String path) {
    return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
  }

  /** Posts fields with a good token. */
  public Response post(String path, Map<String, ?> fields) {
    return ready(fields).post(path);
  }

  /** Fields with a good token, to be posted by another thread: tokens are fetched in this one. */
  public RequestSpecification ready(Map<String, ?> fields) {
    var request = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
    request.formParam("form-token", token());
    fields.forEach((name, value) -> add(request, name, value));
    return request;
  }

  /** Sends a form of a page as a browser would: everything in it, with some fields changed. */
  public Response submit(Document page, String action, Map<String, ?> changed) {
    var form = page.selectFirst("form[action='" + action + "']");
    if (form == null) {
      throw new AssertionError("No form for " + action + " in " + page.title());
    }
    var request = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
    for (var field : form.select("input[name], textarea[name], select[name]")) {
      boolean box = field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
      if (!changed.containsKey(field.attr("name")) && (!box || field.hasAttr("checked"))) {
        request.formParam(field.attr("name"), field.val());
      }
    }
    changed.forEach((name, value) -> add(request, name, value));
    return request.post(action);
  }

  private static void add(RequestSpecification request, String name, Object value) {
    if (value instanceof List<?> many) {
      request.formParam(name, many);
    } else {
      request.formParam(name, value);
    }
  }

  /** The token that this browser's forms carry. */
  public String token() {
    return tokenOf("/desk/accounts");
  }

  /** The token that the forms of a page carry. */
  public String tokenOf(String path) {
    return Jsoup.parse(get(path).asString()).select("input[name=form-token]").val();
  }
}

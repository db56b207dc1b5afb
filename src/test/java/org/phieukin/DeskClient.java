package org.phieukin;

import static org.phieukin.asking.Asking.given;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.phieukin.asking.Answer;
import org.phieukin.asking.Request;

/** A browser without scripts: keeps cookies, reads pages, sends their forms with their tokens. */
public final class DeskClient {
  private final CookieManager cookies = new CookieManager();
  private String session = "";
  private String token = "";
  private String tokenFor = "";

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
  public Answer signIn(String username, String password) {
    var answer =
        request()
            .formParam("form-token", tokenForSigningIn())
            .formParam("j_username", username)
            .formParam("j_password", password)
            .post("/sign-in");
    session =
        answer.cookies().entrySet().stream()
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
  public static String path(Answer answer) {
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  /** A request with this browser's cookies that does not follow redirects. */
  public Request request() {
    return given().keeping(cookies).staying().accept("text/html");
  }

  /** The cookie that this browser got when it signed in, for requests that others send. */
  public String session() {
    return session;
  }

  /** Fetches an address. */
  public Answer get(String path) {
    return request().get(path);
  }

  /** Fetches a page that must be there. */
  public Document page(String path) {
    return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
  }

  /** Posts fields with a good token. */
  public Answer post(String path, Map<String, ?> fields) {
    return ready(fields).post(path);
  }

  /** Fields with a good token, to be posted by another thread: tokens are fetched in this one. */
  public Request ready(Map<String, ?> fields) {
    var request = request().formParam("form-token", token());
    fields.forEach(request::formParam);
    return request;
  }

  /** Sends a form of a page as a browser would: everything in it, with some fields changed. */
  public Answer submit(Document page, String action, Map<String, ?> changed) {
    var form = page.selectFirst("form[action='" + action + "']");
    if (form == null) {
      throw new AssertionError("No form for " + action + " in " + page.title());
    }
    var request = request();
    for (var field : form.select("input[name], textarea[name], select[name]")) {
      boolean box = field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
      if (!changed.containsKey(field.attr("name")) && (!box || field.hasAttr("checked"))) {
        request.formParam(field.attr("name"), field.val());
      }
    }
    changed.forEach(request::formParam);
    return request.post(action);
  }

  /** The token that this browser's forms carry: one page's does for a whole session. */
  public String token() {
    if (token.isEmpty() || !tokenFor.equals(signedIn())) {
      token = tokenOf("/desk/accounts");
      tokenFor = signedIn();
    }
    return token;
  }

  private String signedIn() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().endsWith("signed-in"))
        .map(HttpCookie::getValue)
        .collect(Collectors.joining());
  }

  /** The token that the forms of a page carry. */
  public String tokenOf(String path) {
    return Jsoup.parse(get(path).asString()).select("input[name=form-token]").val();
  }
}

package org.phieukin.mutated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.phieukin.mutated.Mutation.Good;
import org.phieukin.mutated.Routes.Route;

/** Good requests to every address, each as whoever may be at a browser. */
public final class Goods {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String BROWSER = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";

  private final Map<String, String> variables;
  private final List<Caller> callers;
  private final String ballot;

  /** Somebody at a browser: the cookies and the token of the forms. */
  public record Caller(String cookies, String token) {}

  /** Requests to these, by these, with this ballot. */
  public Goods(Map<String, String> variables, List<Caller> callers, String ballot) {
    this.variables = variables;
    this.callers = callers;
    this.ballot = ballot;
  }

  /** Every route asked by every caller. */
  public List<Good> of(List<Route> routes) {
    var goods = new ArrayList<Good>();
    for (var route : routes) {
      for (var caller : callers) {
        goods.add(good(route, caller));
      }
    }
    for (var caller : callers) {
      goods.add(
          form("/sign-in", caller, "j_username=" + Mutation.MARK + "&j_password=" + Mutation.MARK));
      goods.add(new Good("GET", "/web/nothing-ABCDEFGH.js", head(caller), new byte[0]));
      goods.add(new Good("GET", "/q/health", head(caller), new byte[0]));
    }
    return goods;
  }

  private Good good(Route route, Caller caller) {
    var path = route.template();
    for (var variable : variables.entrySet()) {
      path = path.replaceAll("\\{" + variable.getKey() + "(:[^}]*)?}", variable.getValue());
    }
    path = path.replaceAll("\\{[^}]*}", Mutation.MARK);
    if (!route.method().equals("POST")) {
      return new Good(route.method(), path, head(caller), new byte[0]);
    }
    if (path.matches("/polls/.*")) {
      return content(path, caller, "application/json", ballot);
    }
    if (path.endsWith("/slips")) {
      return content(
          path, caller, "application/json", "{\"good\":[\"" + Mutation.MARK + "\"],\"spare\":[]}");
    }
    if (path.startsWith("/meetings/")) {
      return content(path, caller, "text/plain", "code=" + Mutation.MARK + "\r\n");
    }
    if (path.endsWith("/import") || path.matches(".*/dossiers/people/[^/]*")) {
      return content(path, caller, "multipart/form-data; boundary=x", parts(caller));
    }
    return form(path, caller, fields(caller));
  }

  private static String fields(Caller caller) {
    var mark = Mutation.MARK;
    return ("form-token=" + caller.token() + "&name=" + mark + "&post=" + mark + "&uuid=" + mark)
        + ("&username=" + mark + "&password=" + mark + "&again=" + mark + "&text=" + mark)
        + ("&title="
            + mark
            + "&reason="
            + mark
            + "&summoned=5&present=5&seen="
            + mark
            + "&numbers="
            + mark);
  }

  private static String parts(Caller caller) {
    var part = "--x\r\nContent-Disposition: form-data; name=\"";
    return (part + "form-token\"\r\n\r\n" + caller.token() + "\r\n")
        + (part + "text\"\r\n\r\n" + Mutation.MARK + "\r\n" + part + "title\"\r\n\r\nx\r\n")
        + (part
            + "file\"; filename=\""
            + Mutation.MARK
            + ".csv\"\r\nContent-Type: text/csv\r\n\r\n")
        + ("STT;Họ và tên;Chức vụ\r\n1;" + Mutation.MARK + ";x\r\n--x--\r\n");
  }

  private static Good form(String path, Caller caller, String fields) {
    return content(path, caller, FORM, fields);
  }

  private static Good content(String path, Caller caller, String type, String content) {
    var headers = head(caller);
    headers.add("Content-Type: " + type);
    return new Good("POST", path, headers, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> head(Caller caller) {
    var headers = new ArrayList<String>();
    headers.add(BROWSER);
    if (!caller.cookies().isEmpty()) {
      headers.add("Cookie: " + caller.cookies());
    }
    return headers;
  }
}

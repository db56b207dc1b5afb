package org.phieukin.site;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML_TYPE;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.phieukin.site.Refusal.Why;

/** The only mapper of refusals and faults: a page for people, a problem (RFC 9457) for programs. */
public class Problems {
  /** What programs get; {@code type} names the reason for good. */
  public static final String PROBLEM_JSON = "application/problem+json";

  private static final int BUSY = 503;
  private static final int SECONDS_LATER = 5;

  @Inject FormAddresses forms;
  @Inject Storage storage;

  @CheckedTemplate(basePath = "site")
  static class Templates {
    static native TemplateInstance refusal(Why why);
  }

  @ServerExceptionMapper
  Response refused(Refusal refusal, HttpHeaders headers, ContainerRequestContext request) {
    return led(refusal.why(), headers, request);
  }

  @ServerExceptionMapper
  Response web(WebApplicationException e, HttpHeaders headers, ContainerRequestContext request) {
    if (e.getResponse().getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
      return e.getResponse();
    }
    return led(reason(e.getResponse().getStatus()), headers, request);
  }

  /** Leads somebody who asks for the address of a form to the page it stands on. */
  private Response led(Why why, HttpHeaders headers, ContainerRequestContext request) {
    boolean noPage = why.status() == 404 || why.status() == 405;
    boolean reader = request.getMethod().equals("GET") && forPeople(headers);
    var page =
        noPage && reader ? forms.above(request.getUriInfo().getPath()) : Optional.<String>empty();
    return page.map(Answers::see).orElseGet(() -> answer(why, headers));
  }

  /** Whether a person asks, who is answered by a page. */
  public static boolean forPeople(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().contains(TEXT_HTML_TYPE);
  }

  /** The development mode and tests would have the platform answer this in words of its own. */
  @ServerExceptionMapper
  Response otherwiseMade(MismatchedInputException e, HttpHeaders headers) {
    return answer(Why.NOT_UNDERSTOOD, headers);
  }

  @ServerExceptionMapper
  Response fault(Throwable fault, HttpHeaders headers) {
    Trouble.of(fault).ifPresent(one -> storage.met(one, fault));
    return answer(Faults.note(fault), headers);
  }

  /** The answer to a refused request, in the form and the language that the request asks for. */
  public static Response answer(Why why, HttpHeaders headers) {
    return answer(why, why.status(), headers);
  }

  /** The same with the status that an address has for this reason (DESIGN, "Interfaces"). */
  public static Response answer(Why why, int status, HttpHeaders headers) {
    var answer = Response.status(status);
    retryAfter(why, status).ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
    if (forPeople(headers)) {
      var page = page(why, language(headers));
      return answer.type(TEXT_HTML_TYPE.withCharset("utf-8")).entity(page).build();
    }
    var problem = problem(why, headers);
    problem.put("status", status);
    return answer.type(MediaType.valueOf(PROBLEM_JSON)).entity(problem).build();
  }

  /** When it is worth trying again, where that is a matter of seconds. */
  private static OptionalInt retryAfter(Why why, int status) {
    return switch (why) {
      case BALLOTS_WAITING, TRY_AGAIN -> OptionalInt.of(2);
      case TOO_MANY_TRIES -> OptionalInt.of(10);
      default -> status == BUSY ? OptionalInt.of(SECONDS_LATER) : OptionalInt.empty();
    };
  }

  /** The sentence of a reason in the language that the request asks for. */
  public static String sentence(Why why, HttpHeaders headers) {
    return sentence(why, language(headers));
  }

  /** The same where there is no resource that could be asked for it. */
  static String sentence(Why why, String language) {
    return MessageBundles.get(RefusalMessages.class, Localized.Literal.of(language)).sentence(why);
  }

  /** The same with one more member in the problem document (RFC 9457 §3.2). */
  public static Response answer(Why why, HttpHeaders headers, String member, String content) {
    if (forPeople(headers)) {
      return answer(why, headers);
    }
    var problem = problem(why, headers);
    problem.put(member, content);
    var type = MediaType.valueOf(PROBLEM_JSON);
    return Response.status(why.status()).type(type).entity(problem).build();
  }

  /** The page of a refusal, for answers that are given before any resource is reached. */
  public static String page(Why why, String language) {
    return Templates.refusal(why).setAttribute(TemplateInstance.LOCALE, language).render();
  }

  private static Map<String, Object> problem(Why why, HttpHeaders headers) {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", "urn:phieukin:" + why.name().toLowerCase().replace('_', '-'));
    problem.put("title", heading(headers));
    problem.put("detail", sentence(why, headers));
    problem.put("status", why.status());
    problem.put("reason", why.name());
    return problem;
  }

  private static String heading(HttpHeaders headers) {
    return MessageBundles.get(SiteMessages.class, Localized.Literal.of(language(headers)))
        .refused();
  }

  private static String language(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(locale -> locale.getLanguage())
        .filter("en"::equals)
        .findFirst()
        .orElse("vi");
  }

  /** The reason that stands for a status of the platform's own. */
  static Why reason(int status) {
    return switch (status) {
      case 401 -> Why.SIGN_IN_FIRST;
      case 403 -> Why.NOT_YOUR_ROLE;
      case 404 -> Why.NO_SUCH_PAGE;
      case 405 -> Why.WRONG_METHOD;
      case 406 -> Why.NOT_OFFERED_IN_THIS_FORM;
      case 413 -> Why.TOO_LARGE;
      case 415 -> Why.WRONG_TYPE;
      case 429 -> Why.TOO_MANY_TRIES;
      case 503 -> Why.TRY_AGAIN;
      default -> status < 500 ? Why.NOT_UNDERSTOOD : Why.FAULT;
    };
  }
}

package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.mutated.Written;

/** Wherever something fails, the answer is ours and the log says nothing of what was sent. */
@QuarkusTest
class FailuresTest {
  private static final String SECRET = "a secret that was sent";
  private static final String ASKED = "Fail";

  private static String failed(Optional<String> asked) {
    if (asked.isPresent()) {
      throw new IllegalStateException(SECRET);
    }
    return "fine";
  }

  /** Addresses that fail; they exist in tests alone. */
  @Path("/failing")
  public static class Failing {
    @Inject Engine templates;

    @GET
    @Path("resource")
    @Produces("*/*")
    public String resource(@HeaderParam(ASKED) Optional<String> asked) {
      return failed(asked);
    }

    @GET
    @Path("template")
    public TemplateInstance template(@HeaderParam(ASKED) Optional<String> asked) {
      var text = asked.isPresent() ? "{nothing.of.the.kind}" : "fine";
      return templates.parse(text).data("text", SECRET);
    }

    @GET
    @Path("stream")
    @Produces("*/*")
    public StreamingOutput stream(@HeaderParam(ASKED) Optional<String> asked) {
      return out -> out.write(failed(asked).getBytes());
    }

    @GET
    @Path("filter")
    @Produces("*/*")
    public String filter() {
      return "done, but the disk is full";
    }

    @ServerResponseFilter
    public void fail(ContainerRequestContext request, ContainerResponseContext response) {
      boolean good = response.getStatus() < 500;
      if (good && request.getUriInfo().getPath().equals("/failing/filter")) {
        failed(Optional.ofNullable(request.getHeaderString(ASKED)));
      }
    }
  }

  /** Fails before any resource is reached. */
  @ApplicationScoped
  public static class Early {
    void addTo(@Observes Router router) {
      router
          .route("/failing/early")
          .handler(
              context -> {
                failed(Optional.ofNullable(context.request().getHeader(ASKED)));
                context.next();
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"resource", "template", "stream", "filter", "early"})
  void every_fault_has_our_page_or_our_problem_and_no_word_in_the_log(String where) {
    try (var log = new Written()) {
      given()
          .accept("text/html")
          .header(ASKED, "yes")
          .get("/failing/" + where)
          .then()
          .statusCode(500)
          .contentType("text/html")
          .body(containsString("Máy chủ gặp lỗi ngoài dự kiến"));
      given()
          .accept("application/json")
          .header(ASKED, "yes")
          .cookie("language", "en")
          .get("/failing/" + where)
          .then()
          .statusCode(500)
          .contentType(Problems.PROBLEM_JSON)
          .body("reason", equalTo("FAULT"));
      assertThat(log.messages())
          .anyMatch(message -> message.contains("A request failed unexpectedly"))
          .noneMatch(message -> message.contains(SECRET));
    }
  }
}

package org.phieukin.desk.metrics;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.phieukin.edge.ThisMachine;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * What a monitor asks for, in the text form of Prometheus: this machine itself, or an organizer.
 * Nothing here counts requests, connections or statements: each would tick with every ballot.
 */
@Path("/q/metrics")
public class MetricsPage {
  @Inject SecurityIdentity identity;
  @Inject PhieuKinConfig config;
  @Inject PollSummaries polls;
  @Inject SmallRyeHealthReporter health;

  @ConfigProperty(name = "quarkus.application.version")
  String version;

  /** All figures. @throws Refusal SIGN_IN_FIRST, NOT_YOUR_ROLE */
  @GET
  @Produces("text/plain; version=0.0.4; charset=utf-8")
  public String metrics(HttpServerRequest request) {
    if (!ThisMachine.asks(request) && !identity.hasRole("organizer")) {
      throw new Refusal(identity.isAnonymous() ? Why.SIGN_IN_FIRST : Why.NOT_YOUR_ROLE);
    }
    var text = new Exposition();
    ours(text);
    ProcessFigures.write(text);
    return text.toString();
  }

  private void ours(Exposition text) {
    var java = Runtime.version().toString();
    text.gauge("phieukin_info", "Which version runs, on which Java.")
        .value("version=\"" + version + "\",java=\"" + java + "\"", 1);
    text.gauge("phieukin_ready", "1 where the server is ready.")
        .value(health.getReadiness().isDown() ? 0 : 1);
    var states =
        text.gauge(
            "phieukin_polls", "Polls by where they stand: nobody restarts under an open one.");
    var all = Arrays.stream(PollState.values());
    all.collect(Collectors.toMap(state -> state, state -> polls.in(state).size()))
        .forEach((state, number) -> states.value(label(state), number));
    text.gauge("phieukin_data_free_bytes", "Room left where the data folder is.")
        .value(free(config.data().toAbsolutePath().toFile()));
  }

  private static String label(PollState state) {
    return "state=\"" + state.name().toLowerCase() + "\"";
  }

  /** Of the nearest folder that is there: a demonstration has none of its own. */
  private static long free(File folder) {
    var there = folder;
    while (!there.exists() && there.getParentFile() != null) {
      there = there.getParentFile();
    }
    return there.getUsableSpace();
  }
}

package org.phieukin.site;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValidationException.Problem;
import io.smallrye.config.ConfigValidator;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an operator sets lies within these bounds, or is named before anything starts. By hand: the
 * platform's validator would take a twelfth of every start for a dozen numbers.
 */
public final class SettingBounds implements SmallRyeConfigBuilderCustomizer, ConfigValidator {
  private static final Duration SHORTEST_SESSION = Duration.ofMinutes(5);

  @Override
  public void configBuilder(SmallRyeConfigBuilder builder) {
    builder.withValidator(this);
  }

  @Override
  public void validateMapping(Class<?> mapping, String prefix, Object settings) {
    if (settings instanceof PhieuKinConfig config) {
      var wrong = new Wrong();
      server(config, wrong);
      limits(config.limits(), wrong);
      booth(config.booth(), wrong);
      wrong.refuse();
    }
  }

  private static void server(PhieuKinConfig config, Wrong wrong) {
    wrong.outside("servers", config.servers(), 1, 100);
    wrong.length("secret", config.secret(), 16, 512);
    wrong.length("organizer-password", config.organizerPassword(), 8, 72);
    wrong.outside("backup.minutes", config.backup().minutes(), 1, 1440);
    wrong.outside("secrecy.fewest-ballots", config.secrecy().fewestBallots(), 1, 100);
    wrong.outside("secrecy.fewest-paper-ballots", config.secrecy().fewestPaperBallots(), 1, 100);
    wrong.outside("turnout.step", config.turnout().step(), 1, 10);
    wrong.session("sessions.idle", config.sessions().idle());
    wrong.session("sessions.longest", config.sessions().longest());
  }

  private static void limits(PhieuKinConfig.Limits limits, Wrong wrong) {
    wrong.outside("limits.connections-per-address", limits.connectionsPerAddress(), 10, 100_000);
    wrong.outside("limits.connections", limits.connections(), 10, 100_000);
    wrong.outside("limits.ballots-waiting", limits.ballotsWaiting(), 1, 150);
  }

  private static void booth(PhieuKinConfig.Booth booth, Wrong wrong) {
    wrong.outside("booth.practice", booth.practice(), 0, 1000);
    wrong.outside("booth.lookups-per-minute", booth.lookupsPerMinute(), 1, 6000);
    wrong.outside("booth.casts-per-minute", booth.castsPerMinute(), 1, 60_000);
    wrong.outside("booth.address-per-minute", booth.addressPerMinute(), 1, 600_000);
  }

  /** All that is wrong, to be said at once. */
  private static final class Wrong {
    private final List<Problem> found = new ArrayList<>();

    private void outside(String name, int value, int least, int most) {
      if (value < least || value > most) {
        say(name + " must be from " + least + " to " + most + ", not " + value);
      }
    }

    /** What is secret is not quoted. */
    private void length(String name, Optional<String> value, int least, int most) {
      if (value.filter(set -> set.length() < least || set.length() > most).isPresent()) {
        say(name + " must have from " + least + " to " + most + " characters");
      }
    }

    private void session(String name, Duration value) {
      if (value.compareTo(SHORTEST_SESSION) < 0) {
        say(name + " must be five minutes or more, not " + value);
      }
    }

    private void say(String what) {
      found.add(new Problem("phieukin." + what));
    }

    private void refuse() {
      if (!found.isEmpty()) {
        throw new ConfigValidationException(found.toArray(Problem[]::new));
      }
    }
  }
}

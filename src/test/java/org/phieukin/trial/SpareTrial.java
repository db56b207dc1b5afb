package org.phieukin.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.packaged.Packaged;
import org.phieukin.packaged.PackagedPoll;
import org.phieukin.postgres.Node;

/**
 * The drill of docs/spare-laptop.md, once for each machine that may die. Not part of the suite:
 * {@code ./phieukin trial spare}.
 */
class SpareTrial {
  private static final int SLIPS = Integer.getInteger("trial.slips", 80);

  private static final int STILL_SECONDS = 3;

  /** What a vote stands still for at most, of that which the machine does by itself. */
  private static final double MOST_SECONDS = 10;

  /** Two machines while people vote; what stands in a trial. */
  private record Drill(Node primary, Node standby, Packaged first, Packaged second, Load load) {}

  /** What happens to one of them; gives the seconds that the vote's machine needed. */
  private interface Fall {
    double of(Drill drill) throws Exception;
  }

  private static void drill(String name, Fall fall) throws Exception {
    var ground = new Ground(name);
    try (var primary = Node.fresh("primary", ground.at("primary")).start();
        var standby = primary.standby("spare", ground.at("standby")).start();
        var first = ground.application("first", List.of(primary, standby));
        var second = ground.application("second", List.of(primary, standby));
        var load = new Load(SLIPS)) {
      Standby.required(primary);
      first.start();
      second.start();
      try (var proxy = new TlsProxy(ground.at(""), List.of(first.port(), second.port()))) {
        Ground.behind(proxy);
        var desk = DeskClient.organizer();
        var poll = PackagedPoll.open(desk, load.codes());
        load.seal(poll);
        load.more(SLIPS);
        load.await(SLIPS / 3);
        double machine = fall.of(new Drill(primary, standby, first, second, load));
        load.end();
        load.allKnown();
        var found = Tally.of(desk, poll, load);
        Ground.say("spare: %s; answers to casts %s", found, load.answers());
        assertThat(found).isEqualTo(new Tally.Found(SLIPS, 0, 0, 0));
        assertThat(machine).isLessThan(MOST_SECONDS);
      }
    }
  }

  @Test
  void the_first_machine_dies_and_the_spare_one_goes_on() throws Exception {
    drill(
        "spare-first",
        drill -> {
          drill.first().kill();
          drill.primary().kill();
          var died = Instant.now();
          int before = drill.load().acknowledged().size();
          Standby.promote(drill.standby());
          var promoted = Instant.now();
          double machine = Ground.seconds(died, drill.load().firstAfter(promoted));
          Ground.say("spare: first machine killed after %d ballots", before);
          Ground.say(
              "spare: promoted in %.1f s, next ballot acknowledged %.1f s after the death",
              Ground.seconds(died, promoted), machine);
          return machine;
        });
  }

  @Test
  void the_spare_machine_dies_and_the_vote_stands_still_until_the_step_is_taken() throws Exception {
    drill(
        "spare-second",
        drill -> {
          drill.second().kill();
          drill.standby().kill();
          var died = Instant.now();
          TimeUnit.SECONDS.sleep(STILL_SECONDS);
          int before = drill.load().acknowledged().size();
          TimeUnit.SECONDS.sleep(STILL_SECONDS);
          assertThat(drill.load().acknowledged())
              .as("without a confirmation none is given")
              .hasSize(before);
          Standby.givenUp(drill.primary());
          var given = Instant.now();
          double machine = Ground.seconds(given, drill.load().firstAfter(given));
          Ground.say("spare: second machine killed after %d ballots", before);
          Ground.say(
              "spare: stood still for the %.1f s until the step, went on %.1f s after it",
              Ground.seconds(died, given), machine);
          return machine;
        });
  }
}

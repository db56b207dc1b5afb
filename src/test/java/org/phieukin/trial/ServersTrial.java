package org.phieukin.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.packaged.Packaged;
import org.phieukin.packaged.PackagedPoll;
import org.phieukin.postgres.Node;

/**
 * Two applications on one PostgreSQL with a standby that must confirm, behind a TLS proxy that
 * sends every request to the next one; each is killed in mid-cast again and again. Not part of the
 * suite: {@code ./phieukin trial servers}.
 */
class ServersTrial {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SLIPS = Integer.getInteger("trial.slips", 96);
  private static final int KILLS = Integer.getInteger("trial.kills", 6);

  @Test
  void no_acknowledged_ballot_is_lost_while_servers_are_killed_in_turn() throws Exception {
    var ground = new Ground("servers");
    try (var primary = Node.fresh("primary", ground.at("primary")).start();
        var standby = primary.standby("spare", ground.at("standby")).start();
        var one = ground.application("one", List.of(primary));
        var other = ground.application("other", List.of(primary));
        var load = new Load(SLIPS)) {
      Standby.required(primary);
      one.start();
      other.start();
      try (var proxy = new TlsProxy(ground.at(""), List.of(one.port(), other.port()))) {
        Ground.behind(proxy);
        var desk = DeskClient.organizer();
        var poll = PackagedPoll.open(desk, load.codes());
        load.seal(poll);
        int portion = SLIPS / KILLS;
        for (int kill = 1; kill <= KILLS; kill++) {
          load.more(portion);
          load.await(portion * (kill - 1) + portion / 3);
          killInMidCast(kill % 2 == 0 ? one : other);
          load.await(portion * kill);
        }
        load.end();
        load.allKnown();
        var found = Tally.of(desk, poll, load);
        Ground.say("servers: %d kills of two applications, %s", KILLS, found);
        Ground.say("servers: answers to casts %s", load.answers());
        Ground.say("servers: requests answered by each %s", proxy.answered());
        Ground.say(
            "servers: standby %s, still following: %s",
            Standby.state(primary), standby.ask("SELECT pg_is_in_recovery()"));
        assertThat(found).isEqualTo(new Tally.Found(SLIPS, 0, 0, 0));
        assertThat(proxy.answered()).allMatch(number -> number > SLIPS / 4);
      }
    }
  }

  private static void killInMidCast(Packaged server) throws Exception {
    TimeUnit.MILLISECONDS.sleep(RANDOM.nextInt(80));
    server.kill();
    server.start();
  }
}

package org.phieukin.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Everything an operator may set; a wrong value stops the start and is named. {@link SettingBounds}
 * has what is too little or too much.
 */
@ConfigMapping(prefix = "phieukin")
public interface PhieuKinConfig {
  /** Play the Điện Biên meeting with made-up codes; says so on every page. */
  @WithDefault("false")
  boolean demo();

  /**
   * The folder of the database, of the keys of open boxes and, where none is configured, of the
   * server's secret.
   */
  @WithDefault("./data")
  Path data();

  /**
   * The folder of the witness, which remembers outside the data folder what was acknowledged; by
   * default in the account's state folder.
   */
  Optional<Path> witness();

  /** What the server's keys are sealed under at rest; without it a file is made at first start. */
  Optional<String> secret();

  /** How many servers share the database; never guessed, for they must share the box keys too. */
  @WithDefault("1")
  int servers();

  /** The first organizer's password; without it one is made and printed once. */
  Optional<String> organizerPassword();

  /**
   * The address under which the room's tablets find this server, {@code http://192.168.1.10:8080}:
   * slips, wall and printed files lead to it. Without it the organizers choose one at the desk.
   */
  Optional<ServerAddress> address();

  /** How browsers reach this server. */
  @WithParentName
  Https https();

  /** Where the meeting is held: its days begin, and its times are written, in this time zone. */
  @WithDefault("Asia/Ho_Chi_Minh")
  @WithConverter(TimeZoneSetting.class)
  ZoneId timeZone();

  /** A YAML file with presets of one's own, in the form of {@code presets.yaml}. */
  Optional<Path> presets();

  /** What the booth's tablets meet. */
  Booth booth();

  /** How long organizers and tellers stay signed in. */
  Sessions sessions();

  /** What the public sees while a poll is open. */
  Turnout turnout();

  /** How few ballots would give a delegate away. */
  Secrecy secrecy();

  /** What delegates who read dossiers meet. */
  Dossiers dossiers();

  /** How much may be asked of the server at once; a whole room may share one address. */
  Limits limits();

  /** Backups that are made by themselves. */
  Backup backup();

  /** Where and how often. */
  interface Backup {
    /** A second folder, or a stick; without it none is made by itself. */
    Optional<Path> folder();

    /** How many minutes lie between two, where something has happened. */
    @WithDefault("10")
    int minutes();
  }

  /** Connections, and the times and places that requests may take. */
  interface Limits {
    /** How many connections one address may hold; a browser holds up to six. */
    @WithDefault("1000")
    int connectionsPerAddress();

    /** How many connections there may be. */
    @WithDefault("4000")
    int connections();

    /** How long a request may take to arrive, from its first byte to its last. */
    @WithDefault("30s")
    Duration request();

    /** The same for files of whoever is signed in. */
    @WithDefault("5m")
    Duration upload();

    /** How many ballots may wait for being verified; the others are told to come again. */
    @WithDefault("100")
    int ballotsWaiting();
  }

  /** Counts of fewer ballots than these would show how single delegates voted. */
  interface Secrecy {
    /** The fewest ballots that a poll may be opened and published with. */
    @WithDefault("5")
    int fewestBallots();

    /** The fewest paper ballots, and the fewest ballots on tablets beside them. */
    @WithDefault("5")
    int fewestPaperBallots();
  }

  /** Times of whoever is signed in; both are kept by every server alike. */
  interface Sessions {
    /** How long without another page being asked for; a page warns two minutes before. */
    @WithDefault("30m")
    Duration idle();

    /** How long at most. */
    @WithDefault("12h")
    Duration longest();
  }

  /** Times of reading dossiers. */
  interface Dossiers {
    /** How long a tablet stays signed in to the dossiers without another page being opened. */
    @WithDefault("10m")
    Duration idle();
  }

  /** Limits and times of the booth. */
  interface Booth {
    /** How long a receipt stays before the tablet is ready for the next delegate. */
    @WithDefault("45s")
    Duration receiptShown();

    /** How long an untouched ballot stays before the tablet asks; 45 seconds later it is wiped. */
    @WithDefault("60s")
    Duration untouched();

    /** How often a ballot of no slip is verified once the first poll is open, for practice. */
    @WithDefault("60")
    int practice();

    /** How many codes one tablet may look up in a minute. */
    @WithDefault("60")
    int lookupsPerMinute();

    /** How many ballots may be handed in with one slip in a minute. */
    @WithDefault("12")
    int castsPerMinute();

    /** How many look-ups and casts one address may make in a minute, with all of its tablets. */
    @WithDefault("6000")
    int addressPerMinute();
  }

  /** How the number of ballots is shown in public. */
  interface Turnout {
    /** The number grows in steps of this many ballots: 1, 5 or 10. */
    @WithDefault("5")
    int step();
  }
}

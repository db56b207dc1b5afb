package org.phieukin.count.lamps;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.phieukin.count.Archives;
import org.phieukin.count.KeyHolders;
import org.phieukin.count.ServerRecount;
import org.phieukin.count.StoredArchive;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.MemberDetails;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Discarded;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.protocol.archive.ReportLine;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Lights the lamps of a counted poll, and says how they stand (docs/decisions/0160). */
@ApplicationScoped
public class Lamps {
  /** The longest report: as much as its row has room for (V160). */
  public static final int LONGEST_REPORT = 120_000;

  /** Why lamps hold a publication up. */
  public static final Set<Why> HOLDING_UP =
      Set.of(
          Why.RECOUNT_AWAITED,
          Why.RECOUNT_REFUSED,
          Why.BROWSER_AWAITED,
          Why.BROWSER_DIFFERS,
          Why.REPORT_DIFFERS);

  @Inject Archives archives;
  @Inject ServerRecount recounts;
  @Inject KeyHolders holders;
  @Inject Commissions commissions;
  @Inject RecordBook record;

  /** How the lamps of a counted poll stand. @throws Refusal NOT_COUNTED_YET */
  @Transactional
  public ThreeLamps of(String pollUuid) {
    if (archives.find(pollUuid).isEmpty()) {
      archives.counted(pollUuid);
    }
    var server = recounts.of(pollUuid);
    var own =
        switch (server.state()) {
          case AWAITED -> LampState.SERVER_AWAITED;
          case HOLDS -> LampState.SERVER_HOLDS;
          case REFUSED -> LampState.SERVER_REFUSED;
        };
    var rows = LampRow.of(pollUuid);
    return new ThreeLamps(
        Light.of(Lamp.SERVER, own),
        light(rows, server.line(), Light.of(Lamp.BROWSER, LampState.BROWSER_AWAITED)),
        light(rows, server.line(), Light.of(Lamp.OTHER, LampState.OTHER_NONE)));
  }

  private static Light light(List<LampRow> rows, Optional<ReportLine> server, Light none) {
    return rows.stream()
        .filter(row -> row.place() == none.lamp())
        .findFirst()
        .map(row -> light(row, server))
        .orElse(none);
  }

  /** Until the server has its own line, a report is held against the archive's hash alone. */
  private static Light light(LampRow row, Optional<ReportLine> server) {
    boolean agrees = server.stream().allMatch(row::agrees);
    var state =
        switch (row.place()) {
          case BROWSER -> agrees ? LampState.BROWSER_AGREES : LampState.BROWSER_DIFFERS;
          default -> agrees ? LampState.OTHER_AGREES : LampState.OTHER_DIFFERS;
        };
    return new Light(row.place(), state, Optional.of(row.voucher()));
  }

  /** Whether the browser of this account may light the second lamp. */
  @Transactional
  public boolean mayLight(String pollUuid, String username) {
    return holders.serverAlone(pollUuid) || holders.holds(pollUuid, username);
  }

  /**
   * Takes the line that an account's browser found; the name is the one that the commission knows.
   *
   * @return why the lamp stays off, where the browser recounted another file
   * @throws Refusal NOT_IN_COMMISSION where others hold the keys
   */
  @Transactional
  public Optional<Why> light(String pollUuid, String text, String username) {
    return light(pollUuid, text, new Voucher(username, nameOf(pollUuid, username)));
  }

  /** The same under a name that says what it was. */
  @Transactional
  public Optional<Why> light(String pollUuid, String text, Voucher by) {
    var archive = unpublished(pollUuid);
    if (!mayLight(pollUuid, by.username())) {
      throw new Refusal(Why.NOT_IN_COMMISSION);
    }
    var line = ReportLine.parse(text).orElseThrow(() -> new Refusal(Why.REPORT_UNREADABLE));
    boolean same = line.uuid().equals(pollUuid) && line.file().equals(archive.fileHash());
    if (!same) {
      record.append(by.username(), Act.RECOUNT_DIFFERS, pollUuid, facts(line.file(), by));
      return Optional.of(Why.OTHER_ARCHIVE);
    }
    if (LampRow.of(pollUuid, Lamp.BROWSER).filter(row -> row.says(line)).isPresent()) {
      return Optional.empty();
    }
    LampRow.keep(key(pollUuid, Lamp.BROWSER), archive.fileHash(), line.text(), by);
    boolean agrees = recounts.of(pollUuid).line().stream().allMatch(line::equals);
    var act = agrees ? Act.RECOUNT_AGREES : Act.RECOUNT_DIFFERS;
    record.append(by.username(), act, pollUuid, facts(line.file(), by));
    return Optional.empty();
  }

  /**
   * Takes what somebody brings from another machine; one that differs stops the publication until a
   * matching one replaces it, or two people remove it.
   *
   * @return why it is not taken, where it cannot be held against this archive
   */
  @Transactional
  public Optional<Why> take(String pollUuid, String pasted, Voucher by) {
    var archive = unpublished(pollUuid);
    var report = ThirdReport.read(pasted);
    if (!report.readable()) {
      return Optional.of(report.ofNothing() ? Why.REPORT_OF_NOTHING : Why.REPORT_UNREADABLE);
    }
    if (report.line().filter(line -> !line.uuid().equals(pollUuid)).isPresent()) {
      return Optional.of(Why.REPORT_OF_ANOTHER_POLL);
    }
    var server = recounts.of(pollUuid).line();
    if (server.isEmpty()) {
      return Optional.of(Why.RECOUNT_AWAITED);
    }
    LampRow.keep(key(pollUuid, Lamp.OTHER), archive.fileHash(), report.text(), by);
    var act = report.agrees(server.get()) ? Act.REPORT_AGREES : Act.REPORT_DIFFERS;
    var hash = report.line().map(ReportLine::file).or(report::last).orElseThrow();
    record.append(by.username(), act, pollUuid, facts(hash, by));
    return Optional.empty();
  }

  /** Removes the third report: what it said stays in the record. */
  @Transactional
  public void remove(String pollUuid, Approvals by) {
    unpublished(pollUuid);
    by.two();
    LampRow.of(pollUuid, Lamp.OTHER)
        .ifPresent(
            row -> {
              row.delete();
              record.append(
                  by.actor(), Act.REPORT_REMOVED, pollUuid, Map.of("voucher", row.voucher()));
            });
  }

  private StoredArchive unpublished(String pollUuid) {
    if (Poll.locked(pollUuid).state() == PollState.PUBLISHED) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    return archives.counted(pollUuid);
  }

  private String nameOf(String pollUuid, String username) {
    return commissions
        .of(Poll.get(pollUuid).meetingUuid())
        .flatMap(named -> named.placeOf(username).map(named::at))
        .map(MemberDetails::name)
        .orElse(username);
  }

  private static Map<String, Object> facts(String hash, Voucher by) {
    return Map.of("archive", hash, "voucher", by.name());
  }

  private static LampRow.Key key(String pollUuid, Lamp lamp) {
    return new LampRow.Key(pollUuid, lamp);
  }

  void delete(@Observes @Priority(50) Discarded discarded) {
    LampRow.delete("pollUuid", discarded.pollUuid());
  }
}

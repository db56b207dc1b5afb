package org.phieukin.demo;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.meeting.Meetings;
import org.phieukin.meeting.PaperHead;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Preparation;

/**
 * Plays the Điện Biên meeting of 15/12/2023: one poll already published, whose 45 ballots are
 * really sealed, cast, tallied and opened, and one open for whoever wants to try.
 */
@ApplicationScoped
class DemoMeeting {
  static final String ACTOR = "demo";

  @Inject PhieuKinConfig config;
  @Inject Preparation preparation;
  @Inject Meetings meetings;
  @Inject DemoAccounts accounts;
  @Inject DemoPolls polls;
  @Inject DemoDossiers dossiers;
  @Inject DemoCodes codes;
  @Inject ManagedExecutor background;

  /** Until its polls stand, pages say so. */
  void start(@Observes StartupEvent started) {
    if (config.demo()) {
      preparation.begin();
    }
  }

  /** Prepares once the first page can be asked for: before, it would keep everybody from it. */
  void listening(@ObservesAsync HttpServerStart listening) {
    if (config.demo()) {
      background.execute(this::prepare);
    }
  }

  private void prepare() {
    try {
      if (accounts.make()) {
        play();
      } else {
        codes.takeUp();
      }
      preparation.done();
      Log.info("The demonstration is ready.");
    } catch (RuntimeException e) {
      Log.error("The demonstration could not be prepared", e);
    }
  }

  private void play() {
    var words = DemoWords.vietnamese();
    var details =
        new MeetingDetails(
            words.body(),
            words.ordinal(),
            words.term(),
            LocalDate.of(2023, 12, 15),
            words.place(),
            words.legalBasis(),
            words.criteria());
    var meeting = meetings.make(details, ACTOR);
    var office = new PaperHead(words.locality(), "", words.symbol(), OptionalInt.empty());
    meetings.head(meeting, office, ACTOR);
    meetings.list(meeting, DemoPeople.list(), ACTOR);
    var attendance = new Attendance(DemoPeople.BALLOTS, DemoPeople.BALLOTS);
    meetings.attend(meeting, attendance, ACTOR);
    var published = polls.draft(meeting, words.publishedTitle());
    polls.open(polls.draft(meeting, words.openTitle()));
    var election = polls.election(meeting, words.electionTitle());
    polls.confirm(election, attendance);
    polls.open(election);
    dossiers.fill(meeting);
    polls.publish(published);
  }
}

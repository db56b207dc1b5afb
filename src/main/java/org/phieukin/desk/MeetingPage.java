package org.phieukin.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.dossier.DossierReadiness;
import org.phieukin.dossier.DossierReports;
import org.phieukin.ledger.sealing.SealingRules;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.DraftRemoval;
import org.phieukin.poll.Quorums;
import org.phieukin.site.Way;

/** One meeting on the desk: details, attendance, people and polls. */
@Path("/desk/meetings/{uuid}")
public class MeetingPage {
  @Inject Quorums quorums;
  @Inject DossierReports dossiers;
  @Inject Commissions commissions;
  @Inject MeetingWays ways;
  @Inject SealingRules sealing;
  @Inject DraftRemoval drafts;

  /** A draft that was just taken away. */
  public record Removed(String uuid, String title) {}

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance meeting(
        MeetingView view,
        Way way,
        DossierReadiness dossiers,
        Optional<Commission> commission,
        boolean sealed,
        List<Removed> removed);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid, @RestQuery Optional<String> removed) {
    var view = MeetingView.of(Meeting.get(uuid), quorums);
    return Templates.meeting(
        view,
        ways.of(view),
        dossiers.readiness(uuid),
        commissions.of(uuid),
        sealing.asked(uuid),
        removed.stream().flatMap(poll -> removed(uuid, poll)).toList());
  }

  private Stream<Removed> removed(String uuid, String poll) {
    return drafts.title(uuid, poll).map(title -> new Removed(poll, title)).stream();
  }
}

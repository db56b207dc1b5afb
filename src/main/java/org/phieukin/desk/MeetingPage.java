package org.phieukin.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.dossier.DossierReadiness;
import org.phieukin.dossier.DossierReports;
import org.phieukin.ledger.sealing.SealingRules;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Quorums;

/** One meeting on the desk: details, attendance, people and polls. */
@Path("/desk/meetings/{uuid}")
public class MeetingPage {
  @Inject Quorums quorums;
  @Inject DossierReports dossiers;
  @Inject Commissions commissions;
  @Inject MeetingWays ways;
  @Inject SealingRules sealing;

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance meeting(
        MeetingView view,
        MeetingWay way,
        DossierReadiness dossiers,
        Optional<Commission> commission,
        boolean sealed);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid) {
    var view = MeetingView.of(Meeting.get(uuid), quorums);
    var sealed = sealing.asked(uuid);
    return Templates.meeting(
        view, ways.of(view), dossiers.readiness(uuid), commissions.of(uuid), sealed);
  }
}

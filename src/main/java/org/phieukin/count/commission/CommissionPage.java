package org.phieukin.count.commission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.phieukin.access.Account;
import org.phieukin.access.Account.Role;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.Meeting;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;

/** The desk's page about the count commission of a meeting: who it is, and who opens the boxes. */
@Path("/desk/meetings/{uuid}/commission")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CommissionPage {
  @Inject Commissions commissions;
  @Inject KeyMaking keys;
  @Inject SignedIn signedIn;

  /**
   * The commission and its form.
   *
   * @param tellers the accounts that can be chosen
   * @param progress how far it is with its keys, where it makes any
   */
  public record View(
      String uuid,
      String heading,
      boolean fixed,
      List<String> tellers,
      Optional<Progress> progress,
      CommissionForm fields) {
    /** All ways to open. */
    public List<Custody> custodies() {
      return List.of(Custody.values());
    }

    /** What was typed. */
    public Form form() {
      return fields.form();
    }

    /** Whether keys were made that a change forgets. */
    public boolean forgets() {
      return progress.stream().anyMatch(one -> one.begun());
    }
  }

  @CheckedTemplate(basePath = "count")
  static class Templates {
    static native TemplateInstance commission(View view);
  }

  /** The page. */
  @GET
  public TemplateInstance page(String uuid) {
    return Templates.commission(view(uuid, Optional.empty()));
  }

  @Transactional
  View view(String uuid, Optional<CommissionForm> sent) {
    var meeting = Meeting.get(uuid);
    var tellers =
        Account.all().stream()
            .filter(account -> !account.disabled())
            .filter(account -> account.roles().contains(Role.TELLER.word()))
            .map(Account::username)
            .toList();
    return new View(
        uuid,
        meeting.details().heading(),
        commissions.fixed(uuid),
        tellers,
        keys.rounds(uuid)
            .filter(rounds -> rounds.commission().custody().shared())
            .map(Progress::of),
        sent.orElseGet(() -> CommissionForm.of(commissions.of(uuid))));
  }

  /** Names the commission. */
  @POST
  public Response name(String uuid, MultivaluedMap<String, String> typed) {
    var form = new CommissionForm(Form.sent(typed));
    var view = view(uuid, Optional.of(form));
    var named = form.read(view.tellers());
    if (named.isEmpty()) {
      return Answers.again(Templates.commission(view));
    }
    commissions.name(uuid, named.get(), signedIn.name());
    return Answers.see("/desk/meetings/" + uuid + "/commission#keys");
  }

  /** Forgets the keys, so that they are made anew. */
  @POST
  @Path("restart")
  public Response restart(String uuid) {
    commissions.restart(uuid, signedIn.name());
    return Answers.see("/desk/meetings/" + uuid + "/commission#keys");
  }
}

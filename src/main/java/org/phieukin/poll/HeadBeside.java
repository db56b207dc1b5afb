package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.phieukin.access.SecondSignIn;
import org.phieukin.access.SignedIn;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/**
 * The second person of a step, beside the one who is signed in: one organizer and one teller, and
 * where a count commission is named, its head.
 */
@ApplicationScoped
public class HeadBeside {
  @Inject SecondSignIn second;
  @Inject CommissionHead heads;
  @Inject SignedIn signedIn;

  /** The second account's name, by the fields of the form, which are marked where it is none. */
  public String of(Form form, String meetingUuid) {
    return headed(form, meetingUuid, second.of(form));
  }

  /** The same where the second one must be of the commission, whoever the first is. */
  public String teller(Form form, String meetingUuid) {
    return headed(form, meetingUuid, second.teller(form));
  }

  private String headed(Form form, String meetingUuid, String other) {
    boolean head = heads.speaks(meetingUuid, other) || heads.speaks(meetingUuid, signedIn.name());
    if (!form.flawed("username") && !form.flawed("password") && !head) {
      form.mark("username", Flaw.NOT_THE_HEAD);
    }
    return other;
  }
}

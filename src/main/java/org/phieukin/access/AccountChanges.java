package org.phieukin.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;

/** Whose an account is, and taking it out of the list; a word brings it back. */
@Path("/desk/accounts")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountChanges {
  private static final String LIST = "/desk/accounts";

  @Inject Accounts accounts;
  @Inject SignedIn signedIn;

  /** Says whose account it is. */
  @POST
  @Path("name")
  public Response name(MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var username = known(form);
    var fullName = form.optional("fullName", 120);
    if (!form.flawed()) {
      accounts.name(username, fullName, signedIn.name());
    }
    return Answers.see(LIST + "?done=" + username);
  }

  /** Takes a disabled account out of the list. */
  @POST
  @Path("remove")
  public Response remove(MultivaluedMap<String, String> fields) {
    var username = known(Form.sent(fields));
    accounts.remove(username, signedIn.name());
    return Answers.see(LIST + "?removed=" + username);
  }

  /** Undoes that. */
  @POST
  @Path("restore")
  public Response restore(MultivaluedMap<String, String> fields) {
    var username = known(Form.sent(fields));
    accounts.restore(username, signedIn.name());
    return Answers.see(LIST + "?done=" + username);
  }

  private String known(Form form) {
    var username = form.text("username");
    if (!accounts.exists(username)) {
      throw new NotFoundException();
    }
    return username;
  }
}

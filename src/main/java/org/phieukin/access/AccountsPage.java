package org.phieukin.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.phieukin.access.Account.Role;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** The accounts of organizers and tellers. */
@Path("/desk/accounts")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountsPage {
  @Inject Accounts accounts;
  @Inject GoingOn goOn;
  @Inject SignedIn signedIn;

  /** One account in the list; {@code own} is that of whoever reads it. */
  public record Row(
      String username, String fullName, List<Role> roles, boolean disabled, boolean own) {
    static Row of(Account account, String reader) {
      var roles = Arrays.stream(Role.values());
      return new Row(
          account.username(),
          account.fullName(),
          roles.filter(role -> account.roles().contains(role.word())).toList(),
          account.disabled(),
          account.username().equals(reader));
    }
  }

  /**
   * The list and the form of a new account.
   *
   * @param done names the account just changed
   * @param removed names the one just removed
   * @param bothRoles whoever is organizer and the only teller in one
   */
  public record View(
      List<Row> rows,
      Form form,
      Role[] roles,
      String done,
      String removed,
      List<String> bothRoles) {}

  /** The form of a new password. */
  public record PasswordView(String username, Form form, boolean own) {}

  @CheckedTemplate(basePath = "access")
  static class Templates {
    static native TemplateInstance accounts(View view);

    static native TemplateInstance password(PasswordView view);
  }

  /** All accounts. */
  @GET
  public TemplateInstance list(
      @RestQuery Optional<String> done,
      @RestQuery Optional<String> removed,
      @RestQuery Optional<String> as) {
    var form = Form.of(Map.of()).with("role", as.stream().toList());
    return page(form, done, removed);
  }

  private TemplateInstance page(Form form) {
    return page(form, Optional.empty(), Optional.empty());
  }

  @Transactional
  TemplateInstance page(Form form, Optional<String> done, Optional<String> removed) {
    var rows = Account.all().stream().map(one -> Row.of(one, signedIn.name())).toList();
    var changed = done.filter(accounts::exists).orElse("");
    var gone = removed.filter(accounts::exists).orElse("");
    return Templates.accounts(
        new View(rows, form, Role.values(), changed, gone, accounts.bothRoles()));
  }

  /** Adds an account. */
  @POST
  public Response add(MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var username = form.required("username", 30);
    if (!username.matches(Accounts.NAME) || username.equals("server")) {
      form.mark("username", Flaw.NAME_OF_ACCOUNT_WRONG);
    }
    var fullName = form.optional("fullName", 120);
    var password = NewPassword.of(form);
    var roles = Arrays.stream(Role.values()).filter(role -> form.has("role", role.word())).toList();
    if (roles.isEmpty()) {
      form.mark("role", Flaw.ROLE_MISSING);
    }
    if (!form.flawed() && !accounts.make(username, fullName, password, roles, signedIn.name())) {
      form.mark("username", Flaw.NAME_OF_ACCOUNT_TAKEN);
    }
    return form.flawed()
        ? Answers.again(page(form))
        : Answers.see("/desk/accounts?done=" + username);
  }

  /** The form of a new password. */
  @GET
  @Path("{username}/password")
  public TemplateInstance passwordForm(String username) {
    return passwordPage(username, Form.of(Map.of()));
  }

  /** Gives an account another password. */
  @POST
  @Path("{username}/password")
  public Response changePassword(
      String username, MultivaluedMap<String, String> fields, RoutingContext routing) {
    var form = Form.sent(fields);
    var again = passwordPage(username, form);
    var password = NewPassword.of(form);
    if (form.flawed()) {
      return Answers.again(again);
    }
    accounts.changePassword(username, password, signedIn.name());
    var done = Answers.see("/desk/accounts?done=" + username);
    return username.equals(signedIn.name()) ? goOn.after(done, routing) : done;
  }

  /** Lets nobody act under an account any more. */
  @POST
  @Path("disable")
  public Response disable(MultivaluedMap<String, String> fields) {
    var username = known(Form.sent(fields).text("username"));
    accounts.disable(username, signedIn.name());
    return Answers.see("/desk/accounts?done=" + username);
  }

  /** Lets an account be used again. */
  @POST
  @Path("enable")
  public Response enable(MultivaluedMap<String, String> fields) {
    var username = known(Form.sent(fields).text("username"));
    accounts.enable(username, signedIn.name());
    return Answers.see("/desk/accounts?done=" + username);
  }

  private String known(String username) {
    if (!accounts.exists(username)) {
      throw new NotFoundException();
    }
    return username;
  }

  private TemplateInstance passwordPage(String username, Form form) {
    boolean own = known(username).equals(signedIn.name());
    return Templates.password(new PasswordView(username, form, own));
  }
}

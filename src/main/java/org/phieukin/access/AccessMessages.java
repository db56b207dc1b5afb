package org.phieukin.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.phieukin.access.Account.Role;

/** Words of the pages for signing in and for accounts. */
@MessageBundle("access")
public interface AccessMessages {
  @Message
  String signIn();

  @Message
  String signInLead();

  @Message
  String signInKept();

  @Message
  String failed();

  @Message
  String username();

  @Message
  String password();

  @Message
  String accounts();

  @Message
  String accountsLead();

  @Message
  String roles();

  @Message
  String role(Role role);

  @Message
  String roleHint(Role role);

  @Message
  String newAccount();

  @Message
  String usernameHint();

  @Message
  String passwordHint();

  @Message
  String passwordAgain();

  @Message
  String add();

  @Message
  String changePassword();

  @Message
  String changePasswordOf(String username);

  @Message
  String endsAll();

  @Message
  String endsOthers();

  @Message
  String disabled();

  @Message
  String disable();

  @Message
  String enable();

  @Message
  String save();

  @Message
  String back();

  @Message
  String done(String username);

  @Message
  String ownPasswordDone();

  @Message
  String oldPassword();

  @Message
  String backToPolls();

  @Message
  String ownPassword();

  @Message
  String firstPerson();

  @Message
  String firstToCancel();

  @Message
  String fullName();

  @Message
  String fullNameHint();

  @Message
  String nameAccount();

  @Message
  String remove();

  @Message
  String removed(String username);

  @Message
  String undo();

  @Message
  String bothRoles(String username);

  @Message
  String makeTeller();
}

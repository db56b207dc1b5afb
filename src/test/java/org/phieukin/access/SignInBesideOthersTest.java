package org.phieukin.access;

import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.OnPostgres;
import org.phieukin.access.Account.Role;

/** Where several may write at once; on H2 one does after the other, whatever it is. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class SignInBesideOthersTest {
  private static final String GIVEN = "given by somebody";

  @Inject Accounts accounts;
  @Inject EntityManager database;

  @Test
  void signing_in_needs_no_row_that_somebody_holds() {
    accounts.make("beside", GIVEN, List.of(Role.TELLER), "organizer");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var held = "SELECT username FROM account WHERE username = 'beside' FOR UPDATE";
              database.createNativeQuery(held).getResultList();
              database.createNativeQuery("SELECT id FROM record_head FOR UPDATE").getResultList();
              DeskClient.anonymous()
                  .signIn("beside", GIVEN)
                  .then()
                  .header("Location", endsWith("/sign-in"));
            });
  }
}

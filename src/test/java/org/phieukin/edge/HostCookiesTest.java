package org.phieukin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cookies over HTTPS: called otherwise on the way, and the application does not notice. */
class HostCookiesTest {
  private static String presented(String cookies, String path) {
    var headers = MultiMap.caseInsensitiveMultiMap().add("Cookie", cookies);
    HostCookies.present(headers, path);
    return headers.get("Cookie");
  }

  @ParameterizedTest
  @CsvSource({
    "signed-in=a; Path=/; HTTPOnly; SameSite=Strict,"
        + " __Host-signed-in=a; HTTPOnly; SameSite=Strict; Path=/; Secure",
    "language=en;Version=1;path=/;Max-Age=9, __Host-language=en; Version=1; Max-Age=9; Path=/; Secure",
    "x=; Domain=evil.test; secure, __Host-x=; Path=/; Secure",
    "dossier=t; Path=/meetings/Ab1/dossiers, __Host-dossier.meetings.Ab1.dossiers=t; Path=/; Secure"
  })
  void what_is_set_is_bound_to_this_server_and_to_https(String said, String sent) {
    assertThat(HostCookies.sealed(said)).isEqualTo(sent);
  }

  @Test
  void the_application_hears_the_names_it_gave() {
    assertThat(presented("__Host-signed-in=a=b; __Host-language=en", "/desk"))
        .isEqualTo("signed-in=a=b; language=en");
  }

  @Test
  void a_cookie_that_anybody_may_have_set_is_not_heard() {
    assertThat(presented("signed-in=stolen; __Host-language=en; odd", "/"))
        .isEqualTo("language=en");
    assertThat(presented("signed-in=stolen", "/")).isNull();
  }

  @Test
  void one_that_is_meant_for_some_pages_is_heard_there_alone() {
    var cookie = "__Host-dossier.meetings.Ab1.dossiers=t";
    assertThat(presented(cookie, "/meetings/Ab1/dossiers")).isEqualTo("dossier=t");
    assertThat(presented(cookie, "/meetings/Ab1/dossiers/papers/2")).isEqualTo("dossier=t");
    assertThat(presented(cookie, "/meetings/Ab1/dossiersX")).isNull();
    assertThat(presented(cookie, "/polls/Ab1/vote")).isNull();
  }
}

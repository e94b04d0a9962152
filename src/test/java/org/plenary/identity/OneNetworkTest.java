package org.plenary.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Ids;
import org.plenary.shared.PlenaryClock;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A school or an office behind one address opens accounts. */
@IdentityTest
class OneNetworkTest {

  private static final String PASSWORD = "four quiet words here";

  private final MockMvc browser;
  private final Mailbox mailbox;
  private final PlenaryClock clock;

  OneNetworkTest(MockMvc browser, Mailbox mailbox, PlenaryClock clock) {
    this.browser = browser;
    this.mailbox = mailbox;
    this.clock = clock;
  }

  @BeforeEach
  void stopTheClock() {
    clock.stopAt(Instant.parse("2025-03-14T09:00:00Z"));
  }

  @Test
  void takesEveryoneAsLongAsTheyConfirmTheirAddresses() throws Exception {
    for (int pupil = 0; pupil < 30; pupil++) {
      String email = Ids.next() + "@school.example";
      register(email, "203.0.113.60").andExpect(redirectedUrl("/check-mail"));
      browser
          .perform(
              post("/confirm")
                  .param("key", mailbox.keyTo(email))
                  .param("password", PASSWORD)
                  .with(from("203.0.113.60"))
                  .with(csrf()))
          .andExpect(redirectedUrl("/"));
    }
  }

  @Test
  void slowsDownWhereNobodyConfirms() throws Exception {
    for (int stranger = 0; stranger < 10; stranger++) {
      register(Ids.next() + "@city.example", "203.0.113.61")
          .andExpect(redirectedUrl("/check-mail"));
    }
    register(Ids.next() + "@city.example", "203.0.113.61").andExpect(status().isOk());
  }

  private ResultActions register(String email, String address) throws Exception {
    return browser.perform(
        post("/register")
            .param("name", "Ana Silva")
            .param("organisation", "School")
            .param("username", email)
            .param("password", PASSWORD)
            .param("zone", "Asia/Seoul")
            .param("consent", "true")
            .with(from(address))
            .with(csrf()));
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}

package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The public page of an open round, used by programs that send by the dozen. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(ConsultationWorld.class)
@Transactional
@DirtiesContext
class FloodControlTest {

  private static final String SENT = "Now look into your mail";
  private static final String MAIL = "public-comment-confirm";

  /** As many as one origin may send in a row. */
  private static final int FREE = 10;

  @Autowired private MockMvc browser;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    world.forgetMails();
    round = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
  }

  @Test
  void slowsDownOneOriginKeepsWhatItTypedAndLetsTheOthersSpeak() throws Exception {
    for (int number = 0; number < FREE; number++) {
      assertThat(send("198.51.100.7", number, "")).contains(SENT);
    }

    assertThat(send("198.51.100.7", FREE, ""))
        .doesNotContain(SENT)
        .contains("seconds", "Comment number 10", "voice10@public.example");
    assertThat(world.mails(MAIL)).hasSize(FREE);
    assertThat(send("203.0.113.9", FREE + 1, "")).contains(SENT);

    clock.stopAt(clock.instant().plus(Duration.ofMinutes(5)));
    assertThat(send("198.51.100.7", FREE, "")).contains(SENT);
    assertThat(world.mails(MAIL)).hasSize(FREE + 2);
  }

  @Test
  void keepsNothingOfWhatFillsTheFieldNobodySeesAndSaysNotSo() throws Exception {
    assertThat(send("192.0.2.1", 1, "https://spam.example")).contains(SENT);
    assertThat(world.mails(MAIL)).isEmpty();

    assertThat(send("192.0.2.1", 1, "")).contains(SENT);
    assertThat(world.mails(MAIL)).hasSize(1);
  }

  private String send(String origin, int number, String website) throws Exception {
    return browser
        .perform(
            post(ConsultationRoutes.open(round))
                .with(csrf())
                .with(
                    request -> {
                      request.setRemoteAddr(origin);
                      return request;
                    })
                .param("at", "whole")
                .param("text", "Comment number " + number)
                .param("name", "A voice")
                .param("email", "voice" + number + "@public.example")
                .param("consent", "true")
                .param("website", website))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}

package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.notification.MailChoice;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.notification.OptionalMail;
import org.plenary.notification.Recipient;
import org.plenary.notification.StopLinksInTests;
import org.plenary.shared.Deadline;
import org.plenary.shared.Ids;
import org.plenary.shared.Subject;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** The link below an optional mail, opened by somebody who is not signed in. */
@IdentityTest
@Import(StopLinksInTests.class)
class OptionalMailPagesTest {

  private final MockMvc browser;
  private final OptionalMail mail;
  private final Notices notices;
  private final StopLinksInTests links;
  private Recipient reader = reader();
  private String path = "";

  OptionalMailPagesTest(
      MockMvc browser, OptionalMail mail, Notices notices, StopLinksInTests links) {
    this.browser = browser;
    this.mail = mail;
    this.notices = notices;
    this.links = links;
  }

  private static Recipient reader() {
    return new Recipient(
        null, "Jan de Vries", Ids.next() + "@example.org", Locale.ENGLISH, ZoneId.of("UTC"));
  }

  @BeforeEach
  void sendAMail() {
    reader = reader();
    path = links.path(notices.queue(reminder()));
  }

  private NoticeRequest reminder() {
    return new NoticeRequest(
        "prize/draft-reminder",
        reader,
        new Subject("entry", "entry-1"),
        "/",
        new Deadline(Instant.parse("2023-06-09T09:00:00Z"), ZoneId.of("UTC"), ""),
        Map.of("title", "Walk-in hours", "edition", "Seoul Smart City Prize 2023"),
        null);
  }

  @Test
  void changesNothingWhenAMailScannerOpensTheLink() throws Exception {
    browser
        .perform(get(path))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(allOf(containsString("Stop optional mail"), containsString("decisions"))))
        .andExpect(
            content()
                .string(
                    not(anyOf(containsString("Jan de Vries"), containsString("role=\"status\"")))));

    assertThat(mail.choiceOf(reader)).isEqualTo(MailChoice.EACH);
  }

  @Test
  void stopsByOneClickOfAMailProgramWithoutAForm() throws Exception {
    browser.perform(post(path).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());

    assertThat(mail.choiceOf(reader)).isEqualTo(MailChoice.NONE);
  }

  @Test
  void stopsAndUndoesOnThePage() throws Exception {
    browser.perform(post(path).param("choice", "NONE")).andExpect(redirectedUrl(path + "?chosen"));
    browser
        .perform(get(path + "?chosen"))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("You get no optional mail."),
                        containsString("Send each as it happens"))));

    browser.perform(post(path).param("choice", "EACH"));

    assertThat(mail.choiceOf(reader)).isEqualTo(MailChoice.EACH);
  }

  @Test
  void doesNothingByALinkThatIsNotOurs() throws Exception {
    String wrong = path.substring(0, path.length() - 1);

    browser.perform(get(wrong)).andExpect(content().string(containsString("not whole")));
    browser
        .perform(post(wrong).param("List-Unsubscribe", "One-Click"))
        .andExpect(status().isNotFound());
    assertThat(mail.choiceOf(reader)).isEqualTo(MailChoice.EACH);
  }
}

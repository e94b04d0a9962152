package org.plenary.desk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.ReaderLanguage;
import org.plenary.shared.Deadline;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.ui.Dates;
import org.plenary.ui.Languages;
import org.plenary.ui.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(ExpertCallsPage.class)
@AutoConfigureMockMvc(addFilters = false)
@ActiveProfiles("test")
@Import({
  PlenaryClock.class,
  Dates.class,
  Messages.class,
  SiteCaching.class,
  Languages.class,
  ReaderLanguage.class
})
class ExpertCallsPageTest {

  private static final GroupId GROUP = new GroupId("group-1");
  private static final GroupId PLANNED = new GroupId("group-2");
  private static final Deadline CLOSES =
      new Deadline(
          Instant.parse("2023-10-12T22:59:00Z"),
          ZoneId.of("UTC+01:00"),
          "12 October 2023, 23:59 CET");

  @Autowired private MockMvc browser;
  @Autowired private PlenaryClock clock;
  @MockitoBean private CurrentPerson currentPerson;
  @MockitoBean private Calls calls;
  @MockitoBean private ExpertGroups groups;

  @BeforeEach
  void publish() {
    Instant opens = Instant.parse("2023-09-11T07:00:00Z");
    given(calls.getPublished(GROUP)).willReturn(new Call(GROUP, opens, CLOSES, 30, opens, null));
    given(calls.getPublished(PLANNED)).willThrow(new NotFound("call", "group-2"));
    given(groups.get(GROUP))
        .willReturn(new ExpertGroup(GROUP, "guideline-1", "Smart <b>cities</b>", ZoneId.of("UTC")));
  }

  @Test
  void saysTheDeadlineAsPublishedAndTheSameInstantInUtc() throws Exception {
    clock.stopAt(Instant.parse("2023-10-02T22:59:00Z"));

    assertThat(page())
        .contains("12 October 2023, 23:59 CET", "22:59", "UTC", "<b>10</b>")
        .contains("/nominate/group-1", "At most 2 a country")
        .contains("Smart &lt;b&gt;cities&lt;/b&gt;");
  }

  @Test
  void offersNothingToNominateAfterTheEnd() throws Exception {
    clock.stopAt(CLOSES.at().plusMillis(1));

    assertThat(page()).contains("Nominations were taken until 12 October 2023, 23:59 CET");
    assertThat(page()).doesNotContain("/nominate/");
  }

  @Test
  void hidesACallThatIsOnlyPlanned() throws Exception {
    browser.perform(get("/expert-calls/group-2")).andExpect(status().isNotFound());
  }

  private String page() throws Exception {
    return browser
        .perform(get("/expert-calls/group-1"))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}

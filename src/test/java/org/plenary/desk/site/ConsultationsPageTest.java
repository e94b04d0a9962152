package org.plenary.desk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.PublicRounds;
import org.plenary.desk.site.PublicConsultations.Answered;
import org.plenary.desk.site.PublicConsultations.Open;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.ReaderLanguage;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.plenary.ui.Dates;
import org.plenary.ui.Languages;
import org.plenary.ui.Messages;
import org.plenary.vote.PublicVotes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;

/** The way from the public start to what guidelines ask of everybody. */
@WebMvcTest({ConsultationsPage.class, PrizesPage.class})
@AutoConfigureMockMvc(addFilters = false)
@ActiveProfiles("test")
@Import({
  PlenaryClock.class,
  Dates.class,
  Messages.class,
  SiteCaching.class,
  Consultations.class,
  Languages.class,
  ReaderLanguage.class
})
class ConsultationsPageTest {

  private static final GroupId GROUP = new GroupId("group-1");
  private static final Instant NOW = Instant.parse("2024-06-20T09:00:00Z");
  private static final Deadline CLOSES =
      new Deadline(
          Instant.parse("2024-07-31T20:59:00Z"), ZoneId.of("Africa/Nairobi"), "31 July, 23:59");

  @Autowired private MockMvc browser;
  @Autowired private PlenaryClock clock;
  @MockitoBean private CurrentPerson currentPerson;
  @MockitoBean private Prizes prizes;
  @MockitoBean private PublicVotes votes;
  @MockitoBean private Editions editions;
  @MockitoBean private PublicRounds rounds;
  @MockitoBean private Guidelines guidelines;
  @MockitoBean private Calls calls;
  @MockitoBean private ExpertGroups groups;
  @MockitoSpyBean private Consultations consultations;

  @BeforeEach
  void somethingIsOpen() {
    clock.stopAt(NOW);
    given(groups.names(any())).willReturn(Map.of("group-1", "Experts <b>wanted</b>"));
    call(NOW.minusSeconds(60));
  }

  private void call(Instant opens) {
    given(calls.listPublished())
        .willReturn(List.of(new Call(GROUP, opens, CLOSES, 30, opens, null)));
  }

  @Test
  void areReachedFromTheStartAndTheHeader() throws Exception {
    round();

    assertThat(page("/prizes"))
        .contains(
            "href=\"/consultations\"", "href=\"/consultations/round-1\"", "Open &lt;round&gt;")
        .contains("href=\"/expert-calls/group-1\"", "Experts &lt;b&gt;wanted&lt;/b&gt;");
    assertThat(page("/consultations"))
        .contains("People-centred cities", "23:59 in Nairobi", "20:59", "UTC")
        .contains("/consultations/round-0/answers", "Monday 10 June 2024");
  }

  @Test
  void sayTheSameAsJson() throws Exception {
    round();

    browser
        .perform(get("/api/consultations"))
        .andExpect(header().string("Cache-Control", "max-age=60, must-revalidate, public"))
        .andExpect(jsonPath("$.open[0].closes.at").value("2024-07-31T20:59:00Z"))
        .andExpect(jsonPath("$.open[0].page").value("/consultations/round-1"))
        .andExpect(jsonPath("$.experts[0].seats").value(30))
        .andExpect(jsonPath("$.answered[0].answeredOn").value("2024-06-10"));
  }

  @Test
  void leaveOutACallThatHasNotOpenedOrIsOver() throws Exception {
    call(NOW.plusSeconds(1));
    assertThat(page("/consultations")).contains("Nothing is open").doesNotContain("/expert-calls/");
    assertThat(page("/prizes")).doesNotContain("Take part in a guideline");

    call(NOW.minusSeconds(60));
    clock.stopAt(CLOSES.at().plusMillis(1));
    assertThat(page("/consultations")).doesNotContain("/expert-calls/");
  }

  private void round() {
    PublicDate closes = new PublicDate("closes", CLOSES.at(), "Africa/Nairobi", CLOSES.wording());
    PublicConsultations real = consultations.list();
    given(consultations.list())
        .willReturn(
            new PublicConsultations(
                List.of(
                    new Open(
                        "round-1",
                        "Open <round>",
                        "People-centred cities",
                        closes,
                        "/consultations/round-1")),
                real.experts(),
                List.of(
                    new Answered(
                        "First round",
                        "People-centred cities",
                        LocalDate.of(2024, 6, 10),
                        "/consultations/round-0/answers"))));
  }

  private String page(String path) throws Exception {
    return browser
        .perform(get(path))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}

package org.plenary.desk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.FinalistLists;
import org.plenary.entry.PublicFinalist;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.PersonId;
import org.plenary.identity.ReaderLanguage;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFixture;
import org.plenary.programme.Editions;
import org.plenary.programme.Programmes;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.FrenchTexts;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.verdict.AwardChange;
import org.plenary.vote.PublicVotes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@WebMvcTest({PrizesPage.class, PrizesApi.class})
@AutoConfigureMockMvc(addFilters = false)
@ActiveProfiles("test")
@Import({
  Prizes.class,
  Programmes.class,
  PlenaryClock.class,
  Dates.class,
  Messages.class,
  SiteCaching.class,
  ReaderLanguage.class,
  FrenchTexts.class
})
class SitePagesTest {

  private static final int LIGHT = 30_000;
  private static final String TITLE = "Water squares that warn";
  private static final String NUMBER = "SSCP23-0112-7F3A9C21B0";

  @Autowired private MockMvc browser;
  @Autowired private PlenaryClock clock;
  @MockitoBean private CurrentPerson currentPerson;
  @MockitoBean private Editions editions;
  @MockitoBean private AwardedEntries awarded;
  @MockitoBean private PublicVotes votes;
  @MockitoBean private Consultations consultations;
  @MockitoBean private FinalistLists finalists;

  private final Edition edition = EditionFixture.aPublishedEdition();

  @BeforeEach
  void publish() {
    given(editions.listPublished()).willReturn(List.of(edition));
    given(consultations.list())
        .willReturn(new PublicConsultations(List.of(), List.of(), List.of()));
    given(editions.findByCode("SSCP23")).willReturn(Optional.of(edition));
    given(awarded.listPublic()).willReturn(Set.of(edition.id()));
    Entry winner = winner();
    given(awarded.list(any())).willReturn(List.of(winner));
    given(awarded.certificates(any())).willReturn(Map.of(winner.id(), NUMBER));
  }

  @Test
  void writesTheCallLightAndWithBothZones() throws Exception {
    at("2023-06-06T02:00:00Z");

    String page = page("/prizes/SSCP23");

    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LIGHT);
    assertThat(page)
        .contains("18:00 in Seoul", "09:00", "UTC", "<b>9</b>", "<b>7</b>")
        .contains("Problem-centred innovation", "Start an entry", "Before you write");
  }

  @Test
  void saysTheSameAsJson() throws Exception {
    at("2023-06-06T02:00:00Z");
    String page = page("/prizes/SSCP23");

    browser
        .perform(get("/api/prizes/SSCP23"))
        .andExpect(jsonPath("$.state").value("OPEN"))
        .andExpect(jsonPath("$.theme").value(edition.theme()))
        .andExpect(jsonPath("$.criteria.length()").value(6))
        .andExpect(jsonPath("$.dates[1].wording").value("Thursday 15 June 2023, 18:00 in Seoul"));
    assertThat(page).contains(edition.theme());
    edition.criteria().forEach(criterion -> assertThat(page).contains(criterion.name()));
    edition.slots().forEach(slot -> assertThat(page).contains(slot.label()));
  }

  @Test
  void leaksNoWinnerBeforeTheEmbargoLifts() throws Exception {
    at("2023-09-25T06:59:59Z");

    assertThat(page("/prizes/SSCP23/results"))
        .contains("Results will be public")
        .doesNotContain(TITLE, "Rotterdam");
    assertThat(page("/prizes/SSCP23/results")).doesNotContain(NUMBER, "results.csv");
    assertThat(page("/api/prizes/SSCP23/results")).doesNotContain(TITLE, "Rotterdam", NUMBER);
    browser.perform(get("/api/prizes/SSCP23/results.csv")).andExpect(status().isNotFound());

    at("2023-09-25T07:00:00Z");
    assertThat(page("/prizes/SSCP23/results")).contains(TITLE, "Rotterdam");
    assertThat(page("/api/prizes/SSCP23/results")).contains(TITLE);
  }

  @Test
  void saysThatResultsAreLateWhereTheDayPassesWithoutThem() throws Exception {
    given(awarded.listPublic()).willReturn(Set.of());
    at("2023-09-25T07:00:00Z");

    for (String path : List.of("/prizes", "/prizes/SSCP23", "/prizes/SSCP23/results")) {
      assertThat(page(path)).contains("They are not out yet").doesNotContain(TITLE);
    }
    assertThat(page("/prizes/SSCP23")).doesNotContain("The awards are decided");
    browser
        .perform(get("/api/prizes/SSCP23/results"))
        .andExpect(jsonPath("$.areOut").value(false))
        .andExpect(jsonPath("$.awards").isEmpty());
  }

  @Test
  void givesTheResultsAsATableNoSpreadsheetRuns() throws Exception {
    Entry formula = winner("=HYPERLINK(1)");
    given(awarded.list(any())).willReturn(List.of(formula));
    given(awarded.certificates(any())).willReturn(Map.of(formula.id(), NUMBER));
    at("2023-09-26T00:00:00Z");

    assertThat(page("/api/prizes/SSCP23/results.csv"))
        .contains("\"award\",\"class\",\"category\"", "\"'=HYPERLINK(1)\"", "\"" + NUMBER + "\"")
        .contains("\"Tech-InnovaCity Gold\",\"gold\",\"Tech-InnovaCity\",\"\"");
    assertThat(page("/prizes/SSCP23/results"))
        .contains("Certificate " + NUMBER, "/api/prizes/SSCP23/results.csv");
  }

  @Test
  void leaksNoFinalistBeforeTheListIsPublished() throws Exception {
    at("2023-08-20T00:00:00Z");
    given(finalists.list(any())).willReturn(List.of(finalist()));

    for (String path : List.of("/prizes/SSCP23/finalists", "/api/prizes/SSCP23/finalists")) {
      browser.perform(get(path)).andExpect(status().isNotFound());
    }
    assertThat(page("/prizes/SSCP23")).doesNotContain("/prizes/SSCP23/finalists");

    given(finalists.findPublishedAt(any())).willReturn(Optional.of(clock.instant()));
    assertThat(page("/prizes/SSCP23")).contains("/prizes/SSCP23/finalists");
    assertThat(page("/prizes/SSCP23/finalists"))
        .contains("&lt;b&gt;Bus", "City of Lyon", "Lyon, France", "A line for all", NUMBER)
        .doesNotContain("Leadership");
    assertThat(page("/api/prizes/SSCP23/finalists")).contains("<b>Bus", "Human-CentriCity");
  }

  @Test
  void saysWithItsDateThatAnAwardPassedOn() throws Exception {
    given(awarded.listChanges(any()))
        .willReturn(
            List.of(
                new AwardChange(
                    edition.slots().get(0).key(),
                    Instant.parse("2023-10-03T20:00:00Z"),
                    winner("Bridges that count"),
                    winner(TITLE))));
    at("2023-09-25T06:59:59Z");
    assertThat(page("/prizes/SSCP23/results")).doesNotContain("Bridges");
    assertThat(page("/api/prizes/SSCP23/results")).doesNotContain("Bridges");

    at("2023-10-04T00:00:00Z");
    assertThat(page("/prizes/SSCP23/results"))
        .contains("Changes since the publication", "Wednesday 4 October 2023")
        .contains("“Bridges that count” (City of Rotterdam) no longer holds");
    browser
        .perform(get("/api/prizes/SSCP23/results"))
        .andExpect(jsonPath("$.changes[0].on").value("2023-10-04"))
        .andExpect(jsonPath("$.changes[0].former.title").value("Bridges that count"))
        .andExpect(jsonPath("$.changes[0].now.title").value(TITLE));
  }

  private static PublicFinalist finalist() {
    return new PublicFinalist(
        "human", "<b>Bus", "City of Lyon", "Lyon", "France", "A line for all", NUMBER);
  }

  @Test
  void keepsTheTextOfATitleText() throws Exception {
    given(awarded.list(any())).willReturn(List.of(winner("<script>alert(1)</script>")));
    at("2023-09-26T00:00:00Z");

    assertThat(page("/prizes/SSCP23/results"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void answersForADraftAsIfItWereNotThere() throws Exception {
    given(editions.findByCode("DRAFT")).willReturn(Optional.of(EditionFixture.anEdition()));

    for (String path : List.of("/prizes/DRAFT", "/prizes/DRAFT/results", "/prizes/NONE")) {
      browser.perform(get(path)).andExpect(status().isNotFound());
      browser.perform(get("/api" + path)).andExpect(status().isNotFound());
    }
  }

  @Test
  void canBeKeptByCachesAndOpensNoSession() throws Exception {
    at("2023-06-06T02:00:00Z");
    MvcResult result =
        browser
            .perform(get("/prizes"))
            .andExpect(header().string("Cache-Control", "max-age=60, must-revalidate, public"))
            .andExpect(header().doesNotExist("Set-Cookie"))
            .andReturn();

    assertThat(result.getRequest().getSession(false)).isNull();
    assertThat(result.getResponse().getContentAsString()).doesNotContain("nonce=");
    assertThat(page("/prizes")).isEqualTo(result.getResponse().getContentAsString());
  }

  @Test
  void saysInWhichLanguagesEntriesAreWritten() throws Exception {
    at("2023-06-06T02:00:00Z");
    Edition inTwo = edition.with(edition.rules().writtenIn(List.of(Locale.ENGLISH, Locale.FRENCH)));
    given(editions.findByCode("SSCP23")).willReturn(Optional.of(inTwo));

    assertThat(page("/prizes/SSCP23")).contains("Entries are written in English or French.");
    browser
        .perform(get("/api/prizes/SSCP23"))
        .andExpect(jsonPath("$.entryLanguages[1]").value("fr"));
  }

  @Test
  void saysDatesInTheReadersWordsAndMarksWhatStaysInEnglish() throws Exception {
    at("2023-06-06T02:00:00Z");

    assertThat(page("/prizes/SSCP23?lang=fr"))
        .contains("jeudi 15 juin 2023", "<h1 dir=\"auto\" lang=\"en\"", "Séoul");
  }

  @Test
  void keepsThePageOfEachLanguageApart() throws Exception {
    at("2023-06-06T02:00:00Z");

    browser
        .perform(get("/prizes").header("Accept-Language", "fr"))
        .andExpect(header().string("Vary", "Accept-Language, Cookie"))
        .andExpect(content().string(containsString("<html lang=\"fr-FR\"")))
        .andExpect(content().string(containsString("Aller au contenu")));
    browser
        .perform(get("/prizes?lang=fr"))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(cookie().value("plenary-language", "fr"));
    browser
        .perform(get("/prizes?lang=fr").cookie(new Cookie("plenary-language", "fr")))
        .andExpect(header().string("Cache-Control", "max-age=60, must-revalidate, public"))
        .andExpect(header().doesNotExist("Set-Cookie"));
  }

  @Test
  void listsOpenCallsWhileTheyAreOpen() throws Exception {
    at("2023-06-15T09:00:00Z");
    assertThat(page("/prizes"))
        .contains("Open calls", edition.name())
        .doesNotContain("No call is open");

    at("2023-06-15T09:00:01Z");
    assertThat(page("/prizes")).contains("No call is open", "Being judged");
  }

  private String page(String path) throws Exception {
    return browser
        .perform(get(path))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private void at(String instant) {
    clock.stopAt(Instant.parse(instant));
  }

  private Entry winner() {
    return winner(TITLE);
  }

  private Entry winner(String title) {
    return new Entry(
        EntryId.next(),
        edition.id(),
        "tech",
        ApplicantType.CITY,
        PersonId.next(),
        "City of Rotterdam",
        "Rotterdam",
        "Netherlands",
        "Europe",
        title,
        EntryState.AWARDED,
        112,
        "SSCP23-0112",
        Instant.parse("2023-05-11T00:31:00Z"),
        "tech-gold",
        1,
        Instant.parse("2023-05-01T00:00:00Z"),
        Instant.parse("2023-09-01T00:00:00Z"),
        false);
  }
}

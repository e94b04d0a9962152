package org.plenary.desk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.FinalistLists;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.ReaderLanguage;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.EditionFixture;
import org.plenary.programme.Editions;
import org.plenary.programme.EntryForm;
import org.plenary.programme.Programmes;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.FrenchTexts;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.vote.PublicVotes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(PrizesPage.class)
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
@MockitoBean(
    types = {
      CurrentPerson.class,
      AwardedEntries.class,
      Consultations.class,
      FinalistLists.class,
      PublicVotes.class
    })
class FormPageTest {

  private static final String PAGE = "/prizes/SSCP23/forms/tech-organisation";

  @Autowired private MockMvc browser;
  @Autowired private PlenaryClock clock;
  @MockitoBean private Editions editions;

  @BeforeEach
  void publishAnEditionWithTheFormOfOrganisations() throws IOException {
    clock.stopAt(Instant.parse("2023-06-06T02:00:00Z"));
    EntryForm form =
        new EntryForm(
            "tech-organisation",
            "tech",
            Set.of(ApplicantType.COMPANY, ApplicantType.INSTITUTION),
            new ClassPathResource("bpmn/prize/tech-organisation.form")
                .getContentAsString(StandardCharsets.UTF_8));
    given(editions.findByCode("SSCP23"))
        .willReturn(Optional.of(EditionFixture.aPublishedEdition().withForms(List.of(form))));
  }

  @Test
  void saysWhatIsAskedOfWhomAndHowMuchOfIt() throws Exception {
    assertThat(page(PAGE))
        .contains("For companies, institutions.", "Only for companies.", "Only for institutions.")
        .contains("As it should stand on the certificate.", "20 to 100 words.", "Required.")
        .contains("Asked only after certain answers.", "2 to 10 rows, each with:", "Up to 10 files")
        .contains("Mobility", "A number", "A year")
        .doesNotContain("??", "desk.form.");
  }

  @Test
  void readsInTheLanguageOfItsReader() throws Exception {
    assertThat(page(PAGE + "?lang=fr"))
        .contains("Titre du projet", "De 20 à 100 mots.", "Obligatoire.")
        .doesNotContain("Project title", "??");
  }

  @Test
  void isLinkedFromTheCall() throws Exception {
    assertThat(page("/prizes/SSCP23")).contains(PAGE, "Read the form");
  }

  @Test
  void isNotThereForADraftOrAFormNobodyHas() throws Exception {
    given(editions.findByCode("DRAFT")).willReturn(Optional.of(EditionFixture.anEdition()));

    for (String path : List.of("/prizes/SSCP23/forms/none", "/prizes/DRAFT/forms/tech-city")) {
      browser.perform(get(path)).andExpect(status().isNotFound());
    }
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

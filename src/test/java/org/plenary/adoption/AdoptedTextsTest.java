package org.plenary.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.plenary.adoption.AdoptionWorld.DAY;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.ProgramTest;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read of a guideline: nothing until it is adopted, and then the whole text. */
@ProgramTest
@Transactional
class AdoptedTextsTest {

  @Autowired private AdoptionWorld world;
  @Autowired private Adoptions adoptions;
  @Autowired private Amendments amendments;
  @Autowired private Confirmations confirmations;
  @Autowired private AdoptedTexts texts;
  @Autowired private Guidelines guidelines;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;
  @Autowired private MockMvc browser;

  @BeforeEach
  void aClearedText() {
    world.begin();
    clock.stopAt(AdoptionWorld.AFTER);
    adoptions.clear(world.staff, world.guideline, "All was answered.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/text.html", "/text.pdf", "/text.docx"})
  void areHiddenUntilTheyAreAdopted(String what) throws Exception {
    browser.perform(get(here() + what)).andExpect(status().isNotFound());
    decide(Outcome.SENT_BACK, "Too short.");
    browser.perform(get(here() + what)).andExpect(status().isNotFound());
    browser.perform(get("/api" + here())).andExpect(status().isNotFound());

    assertThat(page("/adopted-guidelines")).doesNotContain("smart");
    assertThat(texts.list()).isEmpty();
    assertThatThrownBy(() -> texts.get(new GuidelineId("none"))).isInstanceOf(NotFound.class);
  }

  @Test
  void sayWhetherTheWordsOfTheDecisionChangeThem() throws Exception {
    decide(Outcome.ADOPTED, "By consensus.");
    assertThat(page(here())).contains("By consensus.").doesNotContain("with these changes");
    browser
        .perform(get("/api" + here()))
        .andExpect(jsonPath("$.words").value("By consensus."))
        .andExpect(jsonPath("$.hasChanges").value(false))
        .andExpect(jsonPath("$.clearedDraft").doesNotExist());
  }

  @Test
  void areReadByEverybodyWithoutAnAccountOnceAdopted() throws Exception {
    decide(Outcome.ADOPTED_WITH_CHANGES, "A comma <b>in</b> 1.");
    for (String what : List.of("", "/text.html", "/text.pdf", "/text.docx")) {
      browser.perform(get(here() + what)).andExpect(status().isNotFound());
    }
    confirm();

    assertThat(page("/adopted-guidelines"))
        .contains("People-centred &lt;smart&gt; cities", "Thursday 29 May 2025", here());
    assertThat(page(here()))
        .contains("People-centred &lt;smart&gt; cities", "Thursday 29 May 2025", "The Assembly")
        .contains("A service is for people.", "It works without a device.", "/text.docx")
        .contains("A comma &lt;b&gt;in&lt;/b&gt; 1.", "Its cost is public.")
        .contains("draft 3, the final text. The decision was about draft 2.")
        .contains("with these changes, which are in the text")
        .doesNotContain("Joyce Atieno", "All was answered.");
    browser
        .perform(get("/api" + here()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.adoptedOn").value("2025-05-29"))
        .andExpect(jsonPath("$.draft").value(3))
        .andExpect(jsonPath("$.clearedDraft").value(2))
        .andExpect(jsonPath("$.paragraphs[2].text").value("Its cost is public."));
    browser
        .perform(get("/api/adopted-guidelines"))
        .andExpect(jsonPath("$[0].title").value("People-centred <smart> cities"));
  }

  @Test
  void areHandedOutAsFilesThatHoldTheText() throws Exception {
    decide(Outcome.ADOPTED, "");

    assertThat(page(here() + "/text.html")).contains("It works without a device.");
    byte[] pdf = bytes(here() + "/text.pdf");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(bytes(here() + "/text.docx")).startsWith('P', 'K');
    browser
        .perform(get(here() + "/text.docx"))
        .andExpect(header().string("Content-Disposition", containsString("attachment")));
  }

  @Test
  void stayWhenALaterTextIsSentBack() {
    decide(Outcome.ADOPTED, "");
    world.draftNext();
    clock.stopAt(AdoptionWorld.AFTER.plusSeconds(60));
    adoptions.clear(world.staff, world.guideline, "Better.");
    decide(Outcome.SENT_BACK, "No.");

    assertThat(texts.get(world.guideline).draft().number()).isEqualTo(2);
    assertThat(texts.get(world.guideline).paragraphs()).hasSize(2);
  }

  @Test
  void areListedInTwoStatementsHoweverMany() {
    decide(Outcome.ADOPTED, "");
    int one = statements.countDuring(texts::list);
    for (String title : List.of("Second", "Third")) {
      world.guideline = guidelines.create(world.staff, title, Locale.ENGLISH).id();
      world.write("Words.");
      world.freezeTwice();
      adoptions.clear(world.staff, world.guideline, "Ready.");
      decide(Outcome.ADOPTED, "");
    }

    assertThat(statements.countDuring(texts::list)).isEqualTo(one).isEqualTo(2);
    assertThat(texts.list()).hasSize(3);
  }

  private void confirm() {
    amendments.begin(world.staff, world.guideline);
    world.write("Its cost is public.");
    confirmations.confirm(
        world.person("Other Officer", Role.STAFF),
        amendments.freeze(world.staff, world.guideline).id());
  }

  private void decide(Outcome outcome, String words) {
    adoptions.decide(world.staff, world.guideline, outcome, "The Assembly", DAY, words);
  }

  private String here() {
    return AdoptionRoutes.adopted(world.guideline);
  }

  private String page(String address) throws Exception {
    return new String(bytes(address), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String address) throws Exception {
    MvcResult result = browser.perform(get(address)).andExpect(status().isOk()).andReturn();
    assertThat(result.getRequest().getSession(false)).isNull();
    assertThat(result.getResponse().getCookies()).isEmpty();
    return result.getResponse().getContentAsByteArray();
  }
}

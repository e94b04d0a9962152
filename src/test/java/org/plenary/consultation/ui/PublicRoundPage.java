package org.plenary.consultation.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.plenary.consultation.Audience;
import org.plenary.consultation.FurtherComments;
import org.plenary.consultation.PublicComments;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Sight;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.identity.AskingPace;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.ReaderLanguage;
import org.plenary.notification.MailSettings;
import org.plenary.shared.Countries;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.plenary.ui.Dates;
import org.plenary.ui.Languages;
import org.plenary.ui.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The public page of a round, as a browser asks for it; the round is open. */
@WebMvcTest(OpenRoundPages.class)
@AutoConfigureMockMvc(addFilters = false)
@ActiveProfiles("test")
@Import({PlenaryClock.class, Dates.class, Messages.class, Languages.class, ReaderLanguage.class})
abstract class PublicRoundPage {

  static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
  static final Instant OPENS = Instant.parse("2024-06-03T06:00:00Z");
  static final GuidelineId GUIDELINE = new GuidelineId("guideline-1");
  static final DraftId DRAFT = new DraftId("draft-1");
  static final Round ROUND =
      new Round(
          new RoundId("round-1"),
          GUIDELINE,
          DRAFT,
          RoundKind.OPEN,
          "Open consultation",
          "",
          new Audience(false, Set.of(), Set.of(), Set.of(), true),
          Sight.AFTER_CLOSE,
          List.of(),
          new Deadline(OPENS, NAIROBI, ""),
          new Deadline(OPENS.plusSeconds(86_400), NAIROBI, ""),
          RoundState.OPEN,
          OPENS,
          null,
          null);

  @Autowired MockMvc browser;
  @MockitoBean CurrentPerson currentPerson;
  @MockitoBean PublicComments comments;
  @MockitoBean FurtherComments further;
  @MockitoBean Guidelines guidelines;
  @MockitoBean Drafts drafts;
  @MockitoBean Countries countries;
  @MockitoBean AskingPace pace;
  @MockitoBean MailSettings mail;

  @BeforeEach
  void anOpenRound() {
    given(comments.get(any())).willReturn(ROUND);
    given(guidelines.get(GUIDELINE))
        .willReturn(new Guideline(GUIDELINE, "Smart cities", Locale.ENGLISH, OPENS));
    given(drafts.get(DRAFT)).willReturn(new Draft(DRAFT, GUIDELINE, 1, OPENS, OPENS, "0", false));
    given(drafts.listParagraphs(DRAFT))
        .willReturn(
            List.of(
                paragraph(0, "1", ParagraphKind.HEADING, "Access"),
                paragraph(1, "1.1", ParagraphKind.TEXT, "Before a <b>service</b>[^] is moved."),
                paragraph(2, "fn 1", ParagraphKind.FOOTNOTE, "Any service."),
                paragraph(3, "1.1(a)", ParagraphKind.LIST_ITEM, "say where"),
                paragraph(4, "1.2", ParagraphKind.TABLE, "Step | Who[^]\nAssess | The city"),
                paragraph(5, "fn 2", ParagraphKind.FOOTNOTE, "Or its agency.")));
  }

  String send(String... more) throws Exception {
    var request =
        MockMvcRequestBuilders.multipart("/consultations/round-1")
            .file(new MockMultipartFile("file", "survey.pdf", "", "%PDF-".getBytes()))
            .param("quote", "service")
            .param("text", "More.")
            .param("name", "Ana")
            .param("email", "ana@x.example")
            .param("consent", "true");
    if (!List.of(more).contains("at")) {
      request.param("at", "p-1");
    }
    for (int at = 0; at < more.length; at += 2) {
      request.param(more[at], more[at + 1]);
    }
    return browser
        .perform(request)
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  String post(String address, String key) throws Exception {
    return browser
        .perform(
            MockMvcRequestBuilders.post(address)
                .param("key", key)
                .param("at", "whole")
                .param("text", "More."))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  String page() throws Exception {
    return page("");
  }

  String page(String query) throws Exception {
    return browser
        .perform(get("/consultations/round-1" + query))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static Paragraph paragraph(int at, String number, ParagraphKind kind, String text) {
    return new Paragraph(new ParagraphId("p-" + at), number, at, kind, 1, text, 1, 1, "Access");
  }
}

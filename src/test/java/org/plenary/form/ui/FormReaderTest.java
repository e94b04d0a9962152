package org.plenary.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.form.FormFixture.aFormOf;
import static org.plenary.form.FormFixture.answers;
import static org.plenary.form.FormFixture.requiredText;
import static org.plenary.form.FormFixture.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.form.Answers;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormSchema;
import org.plenary.support.MockScreen;

class FormReaderTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void showsEachQuestionWithItsAnswerUnderAnAnchor() {
    FormReader reader = read(aFormOf(text("title")), answers("title", "Lifts"));

    _assertOne(Component.class, spec -> spec.withId("answer-title"));
    assertThat(reader.getElement().getTextRecursively()).contains("Label of title", "Lifts");
  }

  @Test
  void showsAPastedScriptAsText() {
    FormReader reader =
        read(
            aFormOf(text("title"), "{'type':'textarea','key':'long','label':'Long'}"),
            answers("title", "<img src=x onerror=alert(1)>", "long", "<script>alert(1)</script>"));

    assertThat(reader.getElement().getOuterHTML()).doesNotContain("<img", "<script");
    assertThat(reader.getElement().getTextRecursively()).contains("<img src=x", "<script>");
  }

  @Test
  void makesNoLinkOfAScript() {
    String link = "{'type':'textfield','key':'link','label':'Link','properties':{'format':'link'}}";

    read(aFormOf(link), answers("link", "javascript:alert(1)"));
    _assertNone(Anchor.class);
    read(aFormOf(link), answers("link", "https://seoul.example"));
    assertThat(_get(Anchor.class).getElement().getAttribute("rel")).contains("noopener");
  }

  @Test
  void writesAYearWithoutACommaAndADateDayFirst() {
    FormReader reader =
        read(
            aFormOf(
                "{'type':'number','key':'since','label':'Since','properties':{'format':'year'}}",
                "{'type':'number','key':'people','label':'People'}",
                "{'type':'datetime','key':'on','dateLabel':'On','subtype':'date'}"),
            answers(
                "since", new BigDecimal(2019), "people", new BigDecimal(2019), "on", "2021-08-01"));

    assertThat(reader.getElement().getTextRecursively()).contains("2019", "2,019", "1 August 2021");
  }

  @Test
  void saysWhatWasAskedForAndNotAnsweredAndPassesOverTheRest() {
    FormReader reader = read(aFormOf(requiredText("a"), text("b")), Answers.NONE);

    assertThat(reader.getElement().getTextRecursively())
        .contains("Label of a", "Not answered")
        .doesNotContain("Label of b");
  }

  @Test
  void showsWordsForStoredChoicesNumbersDatesAndRows() {
    FormReader reader =
        read(
            aFormOf(
                "{'type':'radio','key':'one','label':'One','values':[{'value':'A','label':'First'}]}",
                "{'type':'number','key':'cost','label':'Cost','appearance':{'suffixAdorner':'US$'}}",
                "{'type':'datetime','subtype':'date','key':'day','dateLabel':'Day'}",
                "{'type':'dynamiclist','path':'rows','label':'Rows','components':["
                    + "{'type':'textfield','key':'what','label':'What'}]}"),
            answers(
                "one",
                "A",
                "cost",
                1250000,
                "day",
                "2023-03-31",
                "rows",
                List.of(Map.of("what", "Repair time"))));

    assertThat(reader.getElement().getTextRecursively())
        .contains("First", "1,250,000\u00a0US$", "31 March 2023", "Repair time");
  }

  @Test
  void linksFilesWhereTheyCanBeFetched() {
    FormSchema form = aFormOf("{'type':'filepicker','key':'files','label':'Files'}");
    var file = new FileAnswer("7", "letter.pdf", "application/pdf", 3, "abc");

    screen.show(
        new FormReader(
            form, answers("files", List.of(file)), Map.of(), found -> "/files/" + found.id()));

    assertThat(_get(Anchor.class).getHref()).isEqualTo("/files/7");
    assertThat(_get(Anchor.class).getText()).isEqualTo("letter.pdf");
  }

  private FormReader read(FormSchema form, Answers answers) {
    return screen.show(new FormReader(form, answers, Map.of()));
  }
}

package org.plenary.guideline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineTest;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.NewParagraph;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.guideline.Paragraphs;
import org.plenary.guideline.Writers;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.support.MockScreen;
import org.plenary.ui.ClashPanel;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.SavedPlaces;
import org.springframework.beans.factory.annotation.Autowired;

/** The editor on the real services: two people at one draft. */
@GuidelineTest
class DraftEditorTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Autowired Guidelines guidelines;
  @Autowired Drafts drafts;
  @Autowired Paragraphs paragraphs;
  @Autowired ParagraphTexts texts;
  @Autowired Writers writers;
  private final People people = mock(People.class);
  private final ReaderDates dates = mock(ReaderDates.class);
  private final Person joyce = person("Joyce Atieno");
  private final Person samuel = person("Samuel Mensah");
  private Guideline guideline;
  private Draft draft;
  private ParagraphId one;
  private ParagraphId two;

  @BeforeEach
  void begin() {
    given(dates.time(any())).willReturn("14:32");
    given(dates.moment(any())).willReturn("today, 14:31");
    given(dates.zone()).willReturn(ZoneId.of("Africa/Nairobi"));
    given(people.find(samuel.id())).willReturn(Optional.of(samuel));
    given(people.list(any())).willReturn(Map.of(samuel.id(), samuel));
    guideline = guidelines.create(joyce, "People-centred smart cities", Locale.UK);
    draft = drafts.findWorking(guideline.id()).orElseThrow();
    one = paragraphs.insert(joyce, draft.id(), null, new NewParagraph(ParagraphKind.TEXT, "One"));
    two = paragraphs.insert(joyce, draft.id(), one, new NewParagraph(ParagraphKind.TEXT, "Two"));
  }

  @Test
  void keepsWhatIsTyped() {
    DraftEditor editor = open();
    editor.open(one, -1);

    type("One, better");

    assertThat(lines()).containsExactly("0.1 One, better", "0.2 Two");
  }

  @Test
  void showsBothTextsWhenTwoPeopleWriteAndKeepsTheOneChosen() {
    DraftEditor editor = open();
    editor.open(one, -1);
    texts.edit(samuel, draft.id(), one, "By Samuel", 1);

    type("By Joyce");

    ClashPanel panel = _get(ClashPanel.class);
    assertThat(panel.getElement().getTextRecursively())
        .contains("Samuel Mensah changed this paragraph too", "By Samuel", "By Joyce");
    assertThat(lines()).contains("0.1 By Samuel");
    _click(_get(Button.class, spec -> spec.withText("Keep my text")));
    assertThat(lines()).contains("0.1 By Joyce");
    assertThat(_find(ClashPanel.class)).isEmpty();
  }

  @Test
  void showsAClashAgainToWhoeverLeftBeforeChoosing() {
    texts.edit(samuel, draft.id(), one, "By Samuel", 1);
    texts.edit(joyce, draft.id(), one, "By Joyce", 1);
    texts.edit(joyce, draft.id(), two, "Two, by Joyce", 1);
    paragraphs.remove(samuel, draft.id(), two);
    texts.edit(joyce, draft.id(), two, "Two, once more", 2);

    open();

    assertThat(_find(ClashPanel.class)).hasSize(2);
    _find(Button.class, spec -> spec.withText("Keep my text")).forEach(button -> _click(button));
    assertThat(lines()).containsExactly("0.1 By Joyce", "0.2 Two, once more");
  }

  @Test
  void splitsJoinsAndMovesByKeys() {
    DraftEditor editor = open();
    key(editor, one, "split", "First half. Second half.", 12);
    assertThat(lines()).containsExactly("0.1 First half.", "0.2 Second half.", "0.3 Two");

    ParagraphId half = drafts.listParagraphs(draft.id()).get(1).id();
    assertThat(_get(TextArea.class).getValue()).isEqualTo("Second half.");
    key(editor, half, "down", "Second half.", 0);
    assertThat(lines()).containsExactly("0.1 First half.", "0.2 Two", "0.3 Second half.");
    key(editor, half, "up", "Second half.", 0);
    key(editor, half, "join", "Second half, typed on.", 0);
    assertThat(lines()).containsExactly("0.1 First half. Second half, typed on.", "0.2 Two");
    key(editor, two, "split", "Two", 3);
    assertThat(lines()).contains("0.3 ");
    key(editor, drafts.listParagraphs(draft.id()).get(2).id(), "join", "", 0);
    assertThat(lines()).hasSize(2);
  }

  @Test
  void offersToPutBackWhatWasRemoved() {
    DraftEditor editor = open();
    key(editor, one, "remove", "One", 0);
    assertThat(lines()).containsExactly("0.1 Two");

    editor.putBack(one);

    assertThat(lines()).containsExactly("0.1 One", "0.2 Two");
  }

  @Test
  void showsWhatOthersDoAndLeavesOnesOwnTextAlone() {
    DraftEditor editor = open();
    editor.open(two, -1);
    _get(TextArea.class).setValue("Two, being written");
    texts.edit(samuel, draft.id(), one, "One by Samuel", 1);
    paragraphs.insert(samuel, draft.id(), null, new NewParagraph(ParagraphKind.TEXT, "Zero"));

    editor.refresh();

    assertThat(editor.shown())
        .extracting(Paragraph::text)
        .containsExactly("Zero", "One by Samuel", "Two");
    assertThat(_get(TextArea.class).getValue()).isEqualTo("Two, being written");
  }

  private DraftEditor open() {
    WorkingDraft document =
        new WorkingDraft(joyce, draft, drafts, paragraphs, texts, writers, people);
    return screen.show(new DraftEditor(document, guideline, dates, new SavedPlaces(), () -> {}));
  }

  private void type(String text) {
    TextArea area = _get(TextArea.class);
    area.setValue(text);
    ComponentUtil.fireEvent(area, new ComponentValueChangeEvent<>(area, area, "", true));
  }

  private void key(DraftEditor editor, ParagraphId id, String command, String text, int caret) {
    editor.open(id, caret);
    EditorRow row = Objects.requireNonNull(editor.row(id));
    editor.commands().command(row, command, text, caret);
  }

  private List<String> lines() {
    return drafts.listParagraphs(draft.id()).stream()
        .map(paragraph -> paragraph.number() + " " + paragraph.text())
        .toList();
  }

  private static Person person(String name) {
    return new Person(
        PersonId.next(),
        name,
        "x@plenary.example",
        "UN-Habitat",
        Set.of(Role.STAFF),
        Locale.UK,
        ZoneId.of("Africa/Nairobi"));
  }
}

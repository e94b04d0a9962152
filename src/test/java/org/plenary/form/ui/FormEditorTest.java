package org.plenary.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.form.FormFixture.aFormOf;
import static org.plenary.form.FormFixture.answers;
import static org.plenary.form.FormFixture.requiredText;
import static org.plenary.form.FormFixture.section;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;
import org.plenary.form.Limits;
import org.plenary.support.EnglishTexts;
import org.plenary.support.MockScreen;
import org.plenary.support.StoppedClock;
import org.plenary.ui.ClashPanel;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;

class FormEditorTest {

  private static final String ALL_KINDS =
      section(
          "all",
          "{'type':'textfield','key':'text','label':'Text'}",
          "{'type':'textarea','key':'long','label':'Long','properties':{'maxWords':'5'}}",
          "{'type':'number','key':'number','label':'Number'}",
          "{'type':'datetime','subtype':'date','key':'date','dateLabel':'Date'}",
          "{'type':'radio','key':'one','label':'One','values':[{'value':'A'},{'value':'B'}]}",
          "{'type':'checklist','key':'some','label':'Some','values':[{'value':'A'},{'value':'B'}]}",
          "{'type':'checkbox','key':'yes','label':'Yes'}",
          "{'type':'filepicker','key':'files','label':'Files','multiple':true}",
          "{'type':'text','id':'note','text':'Read <b>this</b>'}",
          "{'type':'dynamiclist','path':'rows','label':'Rows','properties':{'maxRows':'2'},"
              + "'components':[{'type':'textfield','key':'what','label':'What'},"
              + "{'type':'number','key':'count','label':'Count'}]}");

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final ReaderDates dates =
      new Dates(EnglishTexts.messages(), StoppedClock.fixed("2023-06-06T14:40+02:00"))
          .in(Locale.UK, ZoneId.of("Europe/Amsterdam"));

  @Test
  void leavesTheButtonsAloneThatSomebodyMayBeAboutToPress() {
    SharedDocument document =
        new SharedDocument(
            aFormOf(
                section("first", "{'type':'textfield','key':'text','label':'Text'}"),
                section("second", "{'type':'textfield','key':'more','label':'More'}")));
    screen.show(new FormEditor(document, dates));
    Button onward = _get(Button.class, spec -> spec.withClasses("onward"));

    type(field(TextField.class, "Text (optional)"), "One line");

    assertThat(_get(Button.class, spec -> spec.withClasses("onward"))).isSameAs(onward);
  }

  @Test
  void savesACountryTypedWholeByAnyNameAndKeepsWhatNamesNone() {
    SharedDocument document =
        new SharedDocument(
            aFormOf(
                section(
                    "where",
                    "{'type':'select','key':'country','label':'Country','valuesKey':'countries'}")));
    screen.show(new FormEditor(document, dates));
    ComboBox<String> box = _get(ComboBox.class);

    typeOther(box, "Corée du Sud");
    assertThat(document.answers()).isEqualTo(answers("country", "KR"));

    typeOther(box, "Atlantis");
    assertThat(document.answers()).isEqualTo(answers("country", "Atlantis"));
  }

  private static void typeOther(ComboBox<String> box, String text) {
    ComponentUtil.fireEvent(box, new ComboBoxBase.CustomValueSetEvent<>(box, true, text));
  }

  @Test
  void savesEveryKindOfAnswerAsItIsGiven() {
    SharedDocument document = new SharedDocument(aFormOf(ALL_KINDS));
    screen.show(new FormEditor(document, dates));

    type(field(TextField.class, "Text (optional)"), "One line");
    type(field(TextArea.class, "Long (optional)"), "Two words");
    type(field(TextField.class, "Number (optional)"), "1,234.50");
    type(_get(DatePicker.class), LocalDate.of(2023, 3, 31));
    type(radio(), "B");
    type(boxes(), Set.of("B", "A"));
    type(
        _get(Checkbox.class, spec -> spec.withPredicate(box -> "Yes".equals(box.getLabel()))),
        true);
    type(field(TextField.class, "What (optional)"), "Repairs");
    type(field(TextField.class, "Count (optional)"), "31 h");

    assertThat(document.answers())
        .isEqualTo(
            answers(
                "text",
                "One line",
                "long",
                "Two words",
                "number",
                1234.5,
                "date",
                LocalDate.of(2023, 3, 31),
                "one",
                "B",
                "some",
                List.of("A", "B"),
                "yes",
                true,
                "rows",
                List.of(Map.of("what", "Repairs", "count", "31 h"))));
    _assertOne(Span.class, spec -> spec.withText("Saved 14:32").withClasses("strong"));
  }

  @Test
  void showsWhatWasAnsweredBefore() {
    SharedDocument document = new SharedDocument(aFormOf(ALL_KINDS));
    document.save("number", new java.math.BigDecimal("1234.5"), 0);
    document.save("rows", List.of(Map.of("what", "A"), Map.of("what", "B")), 0);
    document.save("one", "no longer offered", 0);
    screen.show(new FormEditor(document, dates));

    assertThat(field(TextField.class, "Number (optional)").getValue()).isEqualTo("1,234.5");
    assertThat(_find(TextField.class, spec -> spec.withLabel("What (optional)")))
        .extracting(TextField::getValue)
        .containsExactly("A", "B");
    assertThat(_get(RadioButtonGroup.class).getValue()).isNull();
  }

  @Test
  void showsMarkupInTheFormAndInAnswersAsText() {
    SharedDocument document = new SharedDocument(aFormOf(ALL_KINDS)).readOnly("text");
    document.save("text", "<script>alert(1)</script>", 0);
    FormEditor editor = screen.show(new FormEditor(document, dates));

    assertThat(editor.getElement().getOuterHTML())
        .contains("Read &lt;b&gt;this", "&lt;script&gt;alert(1)")
        .doesNotContain("<script", "<b>this");
  }

  @Test
  void findsFaultOnlyWhenTheFieldIsLeft() {
    SharedDocument document = new SharedDocument(aFormOf(ALL_KINDS));
    screen.show(new FormEditor(document, dates));
    TextArea area = field(TextArea.class, "Long (optional)");

    type(area, "one two three four five six");
    assertThat(area.isInvalid()).isFalse();
    leave(area);
    assertThat(area.getErrorMessage()).startsWith("Shorten this by 1 word");
    type(area, "one two");
    assertThat(area.isInvalid()).isFalse();
  }

  @Test
  void saysWhatIsMissingOnlyWhenAsked() {
    SharedDocument document =
        new SharedDocument(
            aFormOf(section("one", requiredText("a")), section("two", requiredText("b"))));
    FormEditor editor = screen.show(new FormEditor(document, dates));
    TextField first = field(TextField.class, "Label of a");

    leave(first);
    assertThat(first.isInvalid()).isFalse();
    assertThat(editor.showMissing()).hasSize(2);
    assertThat(first.getErrorMessage()).isEqualTo("Fill this in");
    editor.goTo("b");
    assertThat(field(TextField.class, "Label of b").isInvalid()).isTrue();
  }

  @Test
  void keepsBothTextsWhenTwoTabsChangeOneField() {
    SharedDocument document = new SharedDocument(aFormOf(ALL_KINDS));
    document.save("long", "Before", 0);
    screen.show(new FormEditor(document, dates));
    document.save("long", "Theirs", 1);

    type(field(TextArea.class, "Long (optional)"), "Mine");

    ClashPanel panel = _get(ClashPanel.class);
    assertThat(panel.getElement().getTextRecursively())
        .contains("Joon changed this answer, today, 14:32", "Theirs");
    assertThat(field(TextArea.class, "Long (optional)").getValue()).isEqualTo("Mine");
    assertThat(document.answers().text("long")).isEqualTo("Theirs");

    type(field(TextArea.class, "Long (optional)"), "Mine, longer");
    assertThat(document.answers().text("long")).isEqualTo("Theirs");
    _click(_get(Button.class, spec -> spec.withText("Keep my text")));

    assertThat(document.answers().text("long")).isEqualTo("Mine, longer");
    _assertNone(ClashPanel.class);
  }

  @Test
  void takesTheOtherTextWhenThePersonPrefersIt() {
    SharedDocument document = new SharedDocument(aFormOf(ALL_KINDS));
    screen.show(new FormEditor(document, dates));
    document.save("long", "Theirs", 0);
    type(field(TextArea.class, "Long (optional)"), "Mine");

    _click(_get(Button.class, spec -> spec.withText("Use this text")));

    assertThat(field(TextArea.class, "Long (optional)").getValue()).isEqualTo("Theirs");
    type(field(TextArea.class, "Long (optional)"), "Theirs, corrected");
    assertThat(document.answers().text("long")).isEqualTo("Theirs, corrected");
  }

  @Test
  void saysKindlyThatFortyThousandCharactersAreTheMost() {
    SharedDocument document = new SharedDocument(aFormOf(ALL_KINDS));
    screen.show(new FormEditor(document, dates));
    String tooLong = "x".repeat(Limits.MAXIMUM_CHARACTERS + 1);

    type(field(TextArea.class, "Long (optional)"), tooLong);

    TextArea area = field(TextArea.class, "Long (optional)");
    assertThat(area.getErrorMessage()).startsWith("This field holds 40,000 characters");
    assertThat(area.getValue()).isEqualTo(tooLong);
    assertThat(document.answers().has("long")).isFalse();
  }

  @Test
  void hidesWhatIsNotAsked() {
    SharedDocument document =
        new SharedDocument(
            aFormOf(
                section(
                    "one",
                    "{'type':'checkbox','key':'more','label':'More'}",
                    "{'type':'textfield','key':'which','label':'Which','validate':{'required':true},'conditional':{'hide':'=more"
                        + " != true'}}")));
    FormEditor editor = screen.show(new FormEditor(document, dates));

    _assertNone(TextField.class, spec -> spec.withLabel("Which"));
    assertThat(editor.progress().left()).isZero();
    type(_get(Checkbox.class), true);
    _assertOne(TextField.class, spec -> spec.withLabel("Which"));
    assertThat(editor.progress().left()).isEqualTo(1);
  }

  @Test
  void addsAndRemovesRowsUpToTheLimit() {
    SharedDocument document = new SharedDocument(aFormOf(ALL_KINDS));
    screen.show(new FormEditor(document, dates));
    type(field(TextField.class, "What (optional)"), "First");

    _click(_get(Button.class, spec -> spec.withText("Add another")));
    _assertNone(Button.class, spec -> spec.withText("Add another"));
    type(_find(TextField.class, spec -> spec.withLabel("What (optional)")).get(1), "Second");
    _click(_find(Button.class, spec -> spec.withClasses("removerow")).get(0));

    assertThat(document.answers().rows("rows")).containsExactly(answers("what", "Second"));
    _click(_get(Button.class, spec -> spec.withText("Undo")));
    assertThat(document.answers().rows("rows"))
        .containsExactly(answers("what", "First"), answers("what", "Second"));
  }

  @Test
  void keepsTheFilesOfTheSlotAsTheAnswer() {
    SharedDocument document = new SharedDocument(aFormOf(ALL_KINDS));
    screen.show(new FormEditor(document, dates));

    document.files.add(new FileAnswer("1", "letter.pdf", "application/pdf", 3, "abc"));
    document.filesChanged.run();

    assertThat(document.answers().files("files")).isEqualTo(document.files);
  }

  @Test
  void countsAFileThatArrivedWhileTheLineWasLost() {
    SharedDocument document = new SharedDocument(aFormOf(ALL_KINDS));
    document.files.add(new FileAnswer("1", "letter.pdf", "application/pdf", 3, "abc"));

    FormEditor editor = screen.show(new FormEditor(document, dates));

    assertThat(editor.answers().files("files")).isEqualTo(document.files);
  }

  @Test
  void showsWhatIsToBeCorrectedAndLocksTheRest() {
    SharedDocument document =
        new SharedDocument(aFormOf(requiredText("a"))).readOnly("a").remark("Name the city");
    document.save("a", "Answer", 0);
    FormEditor editor = screen.show(new FormEditor(document, dates));

    _assertNone(TextField.class);
    assertThat(editor.getElement().getTextRecursively()).contains("Answer", "Name the city");
  }

  @Test
  void tellsListenersHowFarItIs() {
    SharedDocument document = new SharedDocument(aFormOf(section("one", requiredText("a"))));
    FormEditor editor = screen.show(new FormEditor(document, dates));
    int[] left = {-1};
    editor.addProgressListener(progress -> left[0] = progress.left());

    type(field(TextField.class, "Label of a"), "x");

    assertThat(left[0]).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tech-city",
        "tech-organisation",
        "human-city",
        "human-organisation",
        "leadership"
      })
  void showsEverySectionOfTheFormsOfThePrize(String name) throws IOException {
    FormSchema form = FormSchema.read(Files.readString(Path.of("bpmn/prize/" + name + ".form")));
    FormEditor editor = screen.show(new FormEditor(new SharedDocument(form).as("COMPANY"), dates));

    for (FormSection section : form.sections()) {
      editor.openSection(section.id());
      section
          .shownFields(editor.answers(), Map.of("applicantType", "COMPANY"))
          .forEach(
              field -> _assertOne(Component.class, spec -> spec.withId("field-" + field.key())));
    }
  }

  private static <C extends Component> C field(Class<C> type, String label) {
    return _get(type, spec -> spec.withLabel(label));
  }

  @SuppressWarnings("unchecked") // the only group of radio buttons in the form has texts
  private static RadioButtonGroup<String> radio() {
    return _get(RadioButtonGroup.class);
  }

  @SuppressWarnings("unchecked") // the only group of boxes in the form has texts
  private static CheckboxGroup<String> boxes() {
    return _get(CheckboxGroup.class);
  }

  private static <V> void type(HasValue<?, V> field, V value) {
    _setValue(field, value, true);
  }

  private static void leave(Component field) {
    ComponentUtil.fireEvent(field, new BlurNotifier.BlurEvent<>(field, true));
  }
}

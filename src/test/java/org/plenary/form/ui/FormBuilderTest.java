package org.plenary.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.form.FormFixture.aFormOf;
import static org.plenary.form.FormFixture.section;
import static org.plenary.form.FormFixture.text;

import com.github.mvysny.kaributesting.v10.SearchSpecJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.form.FieldOption;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.TextFormat;
import org.plenary.shared.Refusal;
import org.plenary.support.MockScreen;

class FormBuilderTest {

  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("city", "City");
    TYPES.put("company", "Company");
  }

  @RegisterExtension final MockScreen screen = new MockScreen();

  private FormSchema form =
      aFormOf(
          section(
              "one",
              text("a"),
              "{'type':'textarea','key':'b','label':'B'}",
              "{'type':'radio','key':'c','label':'C','values':[{'value':'X','label':'Old"
                  + " words'}]}"),
          section("two", text("d")));

  @Test
  void movesAQuestionAndCarriesItIntoTheNextSection() {
    build();

    press("Move “Label of a” down");
    assertThat(keys(0)).containsExactly("b", "a", "c");
    press("Move “Label of a” down");
    press("Move “Label of a” down");
    assertThat(keys(0)).containsExactly("b", "c");
    assertThat(keys(1)).containsExactly("a", "d");
    press("Move “Label of a” up");
    assertThat(keys(0)).containsExactly("b", "c", "a");
  }

  @Test
  void changesTheWordsLimitsAndAudienceOfAQuestion() {
    build();
    press("Change “B”");

    _setValue(_get(TextField.class, spec -> spec.withLabel("Question")), "Why?");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Hint above the field")), "In short");
    _setValue(_get(Checkbox.class, spec -> spec.withLabel("Must be answered")), true);
    _setValue(_get(IntegerField.class, spec -> spec.withLabel("Most words")), 50);
    _setValue(audience(), Set.of("company"));
    _click(_get(Button.class, spec -> spec.withText("Save question")));

    FormField changed = form.findField("b").orElseThrow();
    assertThat(changed.label()).isEqualTo("Why?");
    assertThat(changed.hint()).isEqualTo("In short");
    assertThat(changed.required()).isTrue();
    assertThat(changed.maxWords()).isEqualTo(50);
    assertThat(changed.showFor()).containsExactly("COMPANY");
  }

  @Test
  void makesANumberAYear() {
    form = aFormOf("{'type':'number','key':'since','label':'Since'}");
    build();
    press("Change “Since”");

    _setValue(
        _get(Checkbox.class, spec -> spec.withLabel("It is a year, written without a comma")),
        true);
    _click(_get(Button.class, spec -> spec.withText("Save question")));

    assertThat(form.findField("since").orElseThrow().format()).isEqualTo(TextFormat.YEAR);
  }

  @Test
  void keepsTheStoredValueOfAnOptionThatIsOnlyReworded() {
    build();
    press("Change “C”");

    _setValue(_get(TextArea.class, spec -> spec.withLabel("Options")), "New words");
    _click(_get(Button.class, spec -> spec.withText("Save question")));

    assertThat(form.findField("c").orElseThrow().options())
        .isEqualTo(List.of(new FieldOption("X", "New words")));
  }

  @Test
  void removesAQuestionAndTakesThatBack() {
    build();
    FormSchema before = form;

    press("Remove “B”");
    assertThat(keys(0)).containsExactly("a", "c");
    _click(_get(Button.class, spec -> spec.withText("Undo")));
    assertThat(form).isEqualTo(before);
  }

  @Test
  void addsAQuestion() {
    build();
    press("Add a question to Section two");
    _setValue(_get(TextField.class, spec -> spec.withLabel("Question")), "Who pays for it?");
    _click(
        _get(
            Button.class,
            spec -> spec.withText("Add a question").withAttribute("theme", "primary")));

    assertThat(keys(1)).containsExactly("d", "whoPaysForIt");
  }

  @Test
  void leavesTheSectionOfQuestionsOutsideAnyWhereItIs() {
    form = aFormOf(text("loose"), section("one", text("a")));
    build();

    _assertOne(Button.class, named("Move “Section one” up"));
    _assertNone(Button.class, named("Move “Test” down"));
    _assertNone(Button.class, named("Change “Test”"));
    press("Add a question to Test");
    _setValue(_get(TextField.class, spec -> spec.withLabel("Question")), "Who pays for it?");
    _click(
        _get(
            Button.class,
            spec -> spec.withText("Add a question").withAttribute("theme", "primary")));
    assertThat(keys(0)).containsExactly("loose", "whoPaysForIt");
  }

  @Test
  void staysAsItWasWhenTheChangeIsRefused() {
    screen.show(
        new FormBuilder(
            form,
            TYPES,
            changed -> {
              throw new Refusal("form.refused.too-long", 1, 2) {};
            }));

    press("Move “Label of a” down");

    _assertOne(Span.class, spec -> spec.withPredicate(s -> s.getText().startsWith("This field")));
    press("Move “B” up");
    assertThat(keys(0)).containsExactly("a", "b", "c");
  }

  @Test
  void previewsTheFormAsAnApplicantOfATypeSeesIt() {
    FormSchema both =
        aFormOf(
            text("a"),
            "{'type':'textfield','key':'b','label':'B','properties':{'showFor':'COMPANY'}}");
    screen.show(new FormPreview(both, TYPES, Clock.systemUTC()));

    _assertNone(TextField.class, spec -> spec.withLabel("B (optional)"));
    _setValue(seenBy(), "company");
    _assertOne(TextField.class, spec -> spec.withLabel("B (optional)"));
  }

  private void build() {
    screen.show(new FormBuilder(form, TYPES, changed -> form = changed));
  }

  private static void press(String words) {
    _click(_get(Button.class, named(words)));
  }

  private static Consumer<SearchSpecJ<Button>> named(String words) {
    return spec -> spec.withPredicate(b -> b.getAriaLabel().orElse("").equals(words));
  }

  private List<String> keys(int section) {
    return form.sections().get(section).fields().stream().map(FormField::key).toList();
  }

  @SuppressWarnings("unchecked") // the dialog has one group of boxes, of texts
  private static CheckboxGroup<String> audience() {
    return _get(CheckboxGroup.class);
  }

  @SuppressWarnings("unchecked") // the preview has one select before the form, of texts
  private static Select<String> seenBy() {
    return _get(Select.class);
  }
}

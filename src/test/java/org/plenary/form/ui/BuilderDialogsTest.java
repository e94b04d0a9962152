package org.plenary.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.form.FormFixture.aFormOf;
import static org.plenary.form.FormFixture.section;
import static org.plenary.form.FormFixture.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.form.FieldOption;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.OnlyIf;
import org.plenary.support.MockScreen;

class BuilderDialogsTest {

  private static final String STAGE =
      "{'type':'radio','key':'stage','label':'Stage','values':[{'value':'RUNNING','label':'Runs'},"
          + "{'value':'DONE','label':'Finished'}]}";

  private static final FieldOption DONE = new FieldOption("DONE", "Finished");

  private static final String ROWS =
      "{'type':'dynamiclist','path':'rows','label':'Metrics','components':[" + text("a") + "]}";

  @RegisterExtension final MockScreen screen = new MockScreen();

  private FormSchema form =
      aFormOf(
          section("one", STAGE, "{'type':'number','key':'size','label':'Size'}"),
          section("two", text("d"), ROWS, "{'type':'text','id':'note','text':'Read this first.'}"));

  @Test
  void addsAColumnOfAKindAndCanTakeItAwayAgain() {
    build();
    _assertNone(Button.class, named("Remove “Label of a”"));
    press("Add a question to each row: Metrics");
    _setValue(_get(TextField.class, spec -> spec.withLabel("Question")), "Unit");
    _click(
        _get(
            Button.class,
            spec -> spec.withText("Add a question").withAttribute("theme", "primary")));
    // It opens at once; there its kind can still be changed.
    Select<FieldType> kind = select("What kind of answer?");
    _setValue(kind, FieldType.CHOICE);
    save();
    assertThat(options().getErrorMessage()).isEqualTo("Write at least one option");
    _setValue(options(), "Hours\nDays");
    save();

    FormField unit = form.findAt("rows.unit").orElseThrow();
    assertThat(unit.type()).isEqualTo(FieldType.CHOICE);
    assertThat(unit.options()).hasSize(2);
    press("Move “Unit” up");
    assertThat(form.findField("rows").orElseThrow().children())
        .extracting(FormField::key)
        .containsExactly("unit", "a");
    press("Remove “Unit”");
    assertThat(form.findAt("rows.unit")).isEmpty();
  }

  @Test
  void asksAQuestionOnlyAfterTheAnswerThatStaffChoose() {
    build();
    press("Change “Label of d”");
    Select<String> deciding = select("Ask it only if the answer to");
    _setValue(deciding, "stage");
    save();
    assertThat(answer().getErrorMessage()).isEqualTo("Choose one");
    _setValue(answer(), DONE);
    save();

    assertThat(OnlyIf.of(form.findField("d").orElseThrow().hiddenWhen()))
        .contains(new OnlyIf("stage", "DONE"));
    assertSaid("only if “Stage” is “Finished”");
    press("Change “Label of d”");
    assertThat(answer().getValue()).isEqualTo(DONE);
    _setValue(this.<String>select("Ask it only if the answer to"), null);
    save();
    assertThat(form.findField("d").orElseThrow().hiddenWhen()).isNull();
  }

  @Test
  void asksAWholeSectionOnlyAfterAnAnswerOfAnEarlierOne() {
    build();
    press("Change “Section two”");
    _setValue(this.<String>select("Ask it only if the answer to"), "stage");
    _setValue(answer(), new FieldOption("RUNNING", "Runs"));
    _click(_get(Button.class, spec -> spec.withText("Save section")));

    assertThat(OnlyIf.of(form.sections().get(1).hiddenWhen()))
        .contains(new OnlyIf("stage", "RUNNING"));
    assertSaid("only if “Stage” is “Runs”");
    press("Change “Section one”");
    assertThat(_find(Select.class)).noneMatch(select -> select.isVisible());
  }

  @Test
  void keepsAConditionThatSaysMoreThanTheEditorCan() {
    String hiding = "=(stage = null or stage = \\'DONE\\') and size != 3".replace("\\'", "\\\"");
    form = aFormOf(STAGE, "{'type':'number','key':'size','label':'Size'}", hidden(hiding));
    build();
    assertSaid("not if (“Stage” is not answered or “Stage” is “Finished”) and “Size” is not “3”");
    press("Change “Why”");
    _setValue(_get(TextField.class, spec -> spec.withLabel("Question")), "How");
    save();

    assertThat(form.toJson()).contains("size != 3");
    assertThat(form.findField("why").orElseThrow().label()).isEqualTo("How");
  }

  @Test
  void refusesToTakeAwayTheAnswerThatAnotherQuestionWaitsFor() {
    form = aFormOf(STAGE, hidden("=stage != \\\"DONE\\\""));
    build();
    press("Change “Stage”");
    _setValue(options(), "Runs");
    save();

    assertThat(options().getErrorMessage())
        .startsWith("Other questions wait for the answer “Finished”");
    assertThat(form.findField("stage").orElseThrow().options()).hasSize(2);
  }

  @Test
  void refusesToRemoveTheQuestionThatAnotherWaitsForAndSaysWhy() {
    form = aFormOf(STAGE, hidden("=stage != \\\"DONE\\\""));
    build();
    press("Remove “Stage”");

    assertSaid("Other questions wait for the answer to “Stage”");
    assertThat(form.findField("stage")).isPresent();
  }

  @Test
  void boundsANumberAndSaysAtTheFieldWhatIsNone() {
    build();
    press("Change “Size”");
    TextField smallest = _get(TextField.class, spec -> spec.withLabel("Smallest number"));
    TextField largest = _get(TextField.class, spec -> spec.withLabel("Largest number"));
    _setValue(smallest, "ten");
    _setValue(largest, "1,000.5");
    save();
    assertThat(smallest.getErrorMessage()).startsWith("Enter a number");
    _setValue(smallest, "2000");
    save();
    assertThat(largest.getErrorMessage()).startsWith("The upper limit is below the lower one");
    assertThat(largest.getValue()).isEqualTo("1,000.5");
    _setValue(smallest, "-1");
    save();

    assertThat(form.findField("size").orElseThrow().limits().max()).isEqualByComparingTo("1000.5");
    assertSaid("from -1 · up to 1,000.5");
  }

  @Test
  void saysAtTheFieldWhatNoAnswerCouldMeet() {
    build();
    press("Change “Label of d”");
    _setValue(_get(IntegerField.class, spec -> spec.withLabel("Fewest characters")), 9);
    IntegerField most = _get(IntegerField.class, spec -> spec.withLabel("Most characters"));
    _setValue(most, 3);
    save();

    assertThat(most.getErrorMessage()).startsWith("The upper limit is below the lower one");
    _assertOne(Dialog.class);
  }

  @Test
  void rewordsWordsToReadAndTheTitle() {
    build();
    press("Change “Read this first.”");
    _setValue(_get(TextArea.class, spec -> spec.withLabel("Words to read")), "Read this last.");
    save();
    press("Change “Title of the form”");
    TextField title = _get(TextField.class, spec -> spec.withLabel("Title"));
    _setValue(title, " ");
    _click(_get(Button.class, spec -> spec.withText("Save title")));
    assertThat(title.isInvalid()).isTrue();
    _setValue(title, "Cities");
    _click(_get(Button.class, spec -> spec.withText("Save title")));

    assertThat(form.findField("note").orElseThrow().label()).isEqualTo("Read this last.");
    assertThat(form.title()).isEqualTo("Cities");
    assertSaid("Cities");
  }

  private static String hidden(String hiding) {
    return "{'type':'textfield','key':'why','label':'Why','conditional':{'hide':'" + hiding + "'}}";
  }

  private void build() {
    screen.show(new FormBuilder(form, Map.of("city", "City"), changed -> form = changed));
  }

  private static void save() {
    _click(_get(Button.class, spec -> spec.withText("Save question")));
  }

  private static void press(String words) {
    _click(_get(Button.class, named(words)));
  }

  private static java.util.function.Consumer<
          com.github.mvysny.kaributesting.v10.SearchSpecJ<Button>>
      named(String words) {
    return spec -> spec.withPredicate(b -> b.getAriaLabel().orElse("").equals(words));
  }

  private static void assertSaid(String words) {
    List<String> said = _find(Span.class).stream().map(Span::getText).toList();
    assertThat(said).anyMatch(text -> text.contains(words));
  }

  private static TextArea options() {
    return _get(TextArea.class, spec -> spec.withLabel("Options"));
  }

  @SuppressWarnings("unchecked") // a condition waits for one of the options
  private static ComboBox<FieldOption> answer() {
    return _get(ComboBox.class, spec -> spec.withLabel("is or includes"));
  }

  @SuppressWarnings("unchecked") // the caller knows what is chosen from
  private <T> Select<T> select(String label) {
    return _get(Select.class, spec -> spec.withLabel(label));
  }
}

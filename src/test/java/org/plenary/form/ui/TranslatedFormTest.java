package org.plenary.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.form.FormFixture.aFormOf;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.form.Answers;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;
import org.plenary.form.StoredTranslations;
import org.plenary.support.MockScreen;

class TranslatedFormTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final FormSchema form =
      FormSchema.read(
          """
          {"id": "f", "title": "Form", "components": [
            {"type": "textfield", "key": "name", "label": "Name", "description": "In full.",
             "validate": {"required": true}, "properties": {"label.fr": "Nom"}},
            {"type": "group", "id": "more", "label": "More",
             "properties": {"label.fr": "Suite"}, "components": [
            {"type": "radio", "key": "size", "label": "Size",
             "values": [{"label": "Small", "value": "S"}, {"label": "Large", "value": "L"}]}]}]}
          """);

  @Test
  void offersCountriesInTheReadersLanguageAndShowsWhatWasTypedBefore() {
    FormSchema asks =
        FormSchema.read(
            """
            {"id": "f", "title": "Form", "components": [
              {"type": "select", "id": "Field_country", "key": "country", "label": "Country",
               "valuesKey": "countries"},
              {"type": "select", "id": "Field_born", "key": "born", "label": "Born in",
               "valuesKey": "countries"}]}
            """);
    InMemoryDocument document =
        new InMemoryDocument(
            asks.in(Locale.FRENCH),
            Map.of(),
            Answers.of(Map.of("country", "Republic of Korea", "born", "Atlantis")),
            Clock.systemUTC());
    screen.show(new FormEditor(document));

    List<ComboBox> boxes = _find(ComboBox.class);
    assertThat(boxes).extracting(ComboBox::getValue).containsExactly("KR", "Atlantis");
    assertThat(boxes.get(0).getItemLabelGenerator().apply("KR")).isEqualTo("Corée du Sud");
    assertThat(boxes.get(1).getItemLabelGenerator().apply("Atlantis")).isEqualTo("Atlantis");
  }

  @Test
  void saysBesideATranslatedLabelWhatCounts() {
    screen.show(
        new FormEditor(
            new InMemoryDocument(
                form.in(Locale.FRENCH), Map.of(), Answers.NONE, Clock.systemUTC())));

    TextField name = _get(TextField.class, spec -> spec.withLabel("Nom"));
    Span original = _get(name, Span.class, spec -> spec.withText("Name"));
    assertThat(original.getElement().getAttribute("lang")).isEqualTo("en");
    assertThat(_find(Span.class, spec -> spec.withClasses("original"))).hasSize(1);
  }

  @Test
  void letsStaffWriteWhatAQuestionSaysInAnotherLanguage() {
    OtherLanguages fields =
        screen.show(
            OtherLanguages.of(
                form, "size", form.findField("size").orElseThrow(), List.of(Locale.FRENCH)));
    _setValue(_get(TextField.class, spec -> spec.withLabel("Français: Small")), "Petite");
    _setValue(_get(TextField.class, spec -> spec.withLabel("Français: Question")), "Taille ");

    FormSchema french = fields.writeTo(form.edit()).done().in(Locale.FRENCH);

    assertThat(french.findField("size").orElseThrow().label()).isEqualTo("Taille");
    assertThat(french.findField("size").orElseThrow().labelOf("S")).isEqualTo("Petite");
    assertThat(french.findField("size").orElseThrow().labelOf("L")).isEqualTo("Large");
  }

  @Test
  void showsStaffWhatIsTranslatedAlready() {
    screen.show(
        OtherLanguages.of(
            form, "name", form.findField("name").orElseThrow(), List.of(Locale.FRENCH)));

    assertThat(_get(TextField.class, spec -> spec.withLabel("Français: Question")).getValue())
        .isEqualTo("Nom");
  }

  @Test
  void saysBeneathATranslatedTitleWhatCounts() {
    screen.show(
        new FormReader(form, Answers.NONE.with("size", "S"), Map.of()) {
          @Override
          protected Locale getLocale() {
            return Locale.FRENCH;
          }
        });

    _assertOne(H2.class, spec -> spec.withText("Suite"));
    _assertOne(Span.class, spec -> spec.withText("More").withClasses("original"));
  }

  @Test
  void letsStaffTranslateTheTitleAndTheHelpOfASection() {
    FormSection more = form.sections().get(1);
    OtherLanguages fields = screen.show(OtherLanguages.of(form, more, List.of(Locale.FRENCH)));
    TextField title = _get(TextField.class, spec -> spec.withLabel("Français: Title"));
    assertThat(title.getValue()).isEqualTo("Suite");
    _setValue(title, "La suite");
    _setValue(
        _get(TextField.class, spec -> spec.withLabel("Français: Hint above the field")), "Court.");

    FormSection french = fields.writeTo(form.edit()).done().in(Locale.FRENCH).sections().get(1);

    assertThat(french.title()).isEqualTo("La suite");
    assertThat(french.hint()).isEqualTo("Court.");
  }

  @Test
  void takesTheWordsOfManyOptionsAsLinesAndRefusesALineTooFew() {
    String options =
        IntStream.rangeClosed(1, 13)
            .mapToObj(n -> "{'label':'Land " + n + "','value':'" + n + "'}")
            .collect(Collectors.joining(","));
    FormSchema many =
        aFormOf("{'type':'select','key':'land','label':'Land','values':[" + options + "]}");
    OtherLanguages fields =
        screen.show(
            OtherLanguages.of(
                many, "land", many.findField("land").orElseThrow(), List.of(Locale.FRENCH)));
    TextArea lines = _get(TextArea.class, spec -> spec.withLabel("Français: Options"));

    _setValue(lines, "Pays 1\nPays 2");
    assertThat(fields.isSound()).isFalse();
    assertThat(lines.getErrorMessage()).contains("13 options and 2 lines");

    _setValue(
        lines,
        IntStream.rangeClosed(1, 13)
            .mapToObj(n -> n == 2 ? "" : "Pays " + n)
            .collect(Collectors.joining("\n")));
    assertThat(fields.isSound()).isTrue();
    FormField french = fields.writeTo(many.edit()).done().in(Locale.FRENCH).findField("land").get();
    assertThat(french.labelOf("1")).isEqualTo("Pays 1");
    assertThat(french.labelOf("2")).isEqualTo("Land 2");
    assertThat(french.labelOf("13")).isEqualTo("Pays 13");
  }

  @Test
  void saysWhatOfAFixedFormIsStillInEnglishUntilItIsWritten() {
    screen.show(
        new FormTranslator(
            form, List.of(Locale.FRENCH), words -> StoredTranslations.apply(form, words)));
    _assertOne(Span.class, spec -> spec.withText("Still in English: Français"));

    _click(
        _get(
            Button.class,
            spec -> spec.withPredicate(b -> b.getAriaLabel().orElse("").contains("“Size”"))));
    _setValue(_get(TextField.class, spec -> spec.withLabel("Français: Question")), "Taille");
    _click(_get(Button.class, spec -> spec.withText("Save translation")));

    _assertNone(Span.class, spec -> spec.withText("Still in English: Français"));
  }
}

package org.plenary.form.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;
import org.plenary.support.MockScreen;

class TranslatedFormTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final FormSchema form =
      FormSchema.read(
          """
          {"id": "f", "title": "Form", "components": [
            {"type": "textfield", "key": "name", "label": "Name", "description": "In full.",
             "validate": {"required": true}, "properties": {"label.fr": "Nom"}},
            {"type": "radio", "key": "size", "label": "Size",
             "values": [{"label": "Small", "value": "S"}, {"label": "Large", "value": "L"}]}]}
          """);

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
            new OtherLanguages(form, form.findField("size").orElseThrow(), List.of(Locale.FRENCH)));
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
        new OtherLanguages(form, form.findField("name").orElseThrow(), List.of(Locale.FRENCH)));

    assertThat(_get(TextField.class, spec -> spec.withLabel("Français: Question")).getValue())
        .isEqualTo("Nom");
  }
}

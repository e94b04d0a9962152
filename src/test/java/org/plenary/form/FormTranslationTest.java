package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTranslationTest {

  private final FormSchema form =
      FormSchema.read(
          """
          {"id": "f", "title": "Form", "properties": {"title.fr": "Formulaire"}, "components": [
            {"type": "group", "id": "about", "label": "About",
             "properties": {"label.fr": "À propos", "hint": "Be brief.", "hint.fr": "Soyez bref."},
             "components": [
              {"type": "textfield", "key": "name", "label": "Name", "description": "In full.",
               "validate": {"required": true},
               "properties": {"label.fr": "Nom", "description.fr": "En entier."}},
              {"type": "radio", "key": "size", "label": "Size",
               "values": [{"label": "Small", "value": "S"}, {"label": "Large", "value": "L"}],
               "properties": {"option.S.fr": "Petite", "label.fr": "=Taille"}},
              {"type": "dynamiclist", "path": "people", "label": "People",
               "properties": {"addLabel": "Add one", "addLabel.fr": "Ajouter"},
               "components": [{"type": "datetime", "subtype": "date", "key": "born",
                 "dateLabel": "Born on", "properties": {"label.fr": "Né le"}}]}]}]}
          """);

  private final FormSchema french = form.in(Locale.CANADA_FRENCH);

  @Test
  void speaksTheReadersLanguageAndNamesTheWordsThatCount() {
    FormField name = french.findField("name").orElseThrow();

    assertThat(french.title()).isEqualTo("Formulaire");
    assertThat(french.sections().get(0).title()).isEqualTo("À propos");
    assertThat(french.sections().get(0).hint()).isEqualTo("Soyez bref.");
    assertThat(name.label()).isEqualTo("Nom");
    assertThat(name.original()).isEqualTo("Name");
    assertThat(name.hint()).isEqualTo("En entier.");
    FormField people = french.findField("people").orElseThrow();
    assertThat(people.addLabel()).isEqualTo("Ajouter");
    assertThat(people.findChild("born").orElseThrow().label()).isEqualTo("Né le");
  }

  @Test
  void leavesInEnglishWhatNobodyTranslated() {
    FormField size = french.findField("size").orElseThrow();

    assertThat(size.options())
        .containsExactly(new FieldOption("S", "Petite"), new FieldOption("L", "Large"));
    assertThat(size.label()).as("computed words are not shown").isEqualTo("Size");
    assertThat(size.original()).isEmpty();
    assertThat(form.in(Locale.KOREAN).findField("name").orElseThrow().label()).isEqualTo("Name");
    assertThat(form.in(Locale.UK)).isSameAs(form);
  }

  @Test
  void namesTheTranslatedQuestionInWhatIsWrong() {
    List<Problem> problems = FormValidator.check(french, Answers.NONE, Map.of(), true);

    assertThat(problems).extracting(problem -> problem.args().get(0)).containsExactly("Nom");
    assertThat(problems).extracting(french::labelOf).containsExactly("Nom");
  }

  @Test
  void writesBackAndComparesTheOriginal() {
    assertThat(french.toJson()).isEqualTo(form.toJson());
    assertThat(french).isEqualTo(form);
  }

  @Test
  void keepsTranslationsWhenTheQuestionIsChanged() {
    FormSchema changed =
        form.edit()
            .label("size", "How large?")
            .options("size", List.of(new FieldOption("S", "Tiny"), new FieldOption("L", "Large")))
            .done()
            .in(Locale.FRENCH);

    assertThat(changed.findField("size").orElseThrow().labelOf("S")).isEqualTo("Petite");
    assertThat(changed.findField("name").orElseThrow().label()).isEqualTo("Nom");
  }

  @Test
  void takesTranslationsFromTheEditorAndForgetsBlankOnes() {
    FormSchema changed =
        form.edit()
            .translate(french("name", Translation.LABEL, ""))
            .translate(french("name", Translation.DESCRIPTION, ""))
            .translate(french("size", Translation.LABEL, "Taille "))
            .translate(french("size", Translation.DESCRIPTION, "Au choix"))
            .translate(french("size", Translation.option("L"), "Grande"))
            .translate(french("people.born", Translation.LABEL, "Date de naissance"))
            .done();

    assertThat(changed.in(Locale.FRENCH).findField("name").orElseThrow().label()).isEqualTo("Name");
    FormField size = changed.in(Locale.FRENCH).findField("size").orElseThrow();
    assertThat(size.label()).isEqualTo("Taille");
    assertThat(size.hint()).isEqualTo("Au choix");
    assertThat(size.labelOf("L")).isEqualTo("Grande");
    assertThat(size.labelOf("S")).isEqualTo("Petite");
    FormField people = changed.in(Locale.FRENCH).findField("people").orElseThrow();
    assertThat(people.findChild("born").orElseThrow().label()).isEqualTo("Date de naissance");
  }

  @Test
  void translatesASectionAndNamesTheTitleThatCounts() {
    FormSchema changed =
        form.edit()
            .translate(french("about", Translation.LABEL, "Présentation"))
            .translate(french("about", Translation.HINT, ""))
            .done();

    FormSection section = changed.in(Locale.FRENCH).sections().get(0);
    assertThat(section.title()).isEqualTo("Présentation");
    assertThat(section.original()).isEqualTo("About");
    assertThat(section.hint()).isEqualTo("Be brief.");
    assertThat(changed.sections().get(0).original()).isEmpty();
    assertThat(changed.edit().translation("about", Translation.LABEL, Locale.FRENCH))
        .isEqualTo("Présentation");
  }

  private static Translation french(String key, String text, String words) {
    return new Translation(key, text, Locale.FRENCH, words);
  }
}

package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.form.FormFixture.aFormOf;
import static org.plenary.form.FormFixture.section;
import static org.plenary.form.FormFixture.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormEditTest {

  @Test
  void keepsPropertiesItDoesNotKnow() {
    FormSchema form =
        FormSchema.read(
            """
            {"type":"default","id":"x","components":[
              {"type":"textfield","key":"a","label":"A","layout":{"row":"Row_1"},
               "properties":{"ours":"kept"},"newInModeler":{"deep":[1,2]}}],
             "exporter":{"name":"Camunda Modeler"},"schemaVersion":99}\
            """);

    String edited = form.edit().label("a", "B").required("a", true).done().toJson();

    assertThat(edited)
        .contains("\"newInModeler\"", "\"Row_1\"", "\"kept\"", "Camunda Modeler", "99", "\"B\"");
  }

  @Test
  void changesNothingWhenNothingIsChanged() {
    FormSchema form = aFormOf(section("one", text("a")), section("two", text("b")));

    assertThat(form.edit().done()).isEqualTo(form);
  }

  @Test
  void undoesEachChangeByItsOpposite() {
    FormSchema form = aFormOf(section("one", text("a"), text("b")));

    FormSchema there =
        form.edit()
            .required("a", true)
            .hint("a", "Hint")
            .limits("a", 1, 2)
            .showFor("a", Set.of("CITY"))
            .move("a", true)
            .done();
    FormSchema back =
        there
            .edit()
            .required("a", false)
            .hint("a", "")
            .limits("a", null, null)
            .showFor("a", Set.of())
            .move("a", false)
            .done();

    assertThat(back.sections()).isEqualTo(form.sections());
  }

  @Test
  void refusesAChangeThatNobodyCouldAnswer() {
    FormSchema form = aFormOf(text("a"));

    assertThatThrownBy(() -> form.edit().label("a", " ").done()).isInstanceOf(UnreadableForm.class);
    assertThatThrownBy(() -> form.edit().limits("a", 3, 2).done())
        .isInstanceOf(UnreadableForm.class);
    assertThatThrownBy(() -> form.edit().remove("a").done()).isInstanceOf(UnreadableForm.class);
  }

  @Test
  void refusesToRemoveWhatAConditionAsksAbout() {
    FormSchema form =
        aFormOf(
            text("a"),
            "{'type':'textfield','key':'b','label':'B','conditional':{'hide':'=a = null'}}");

    assertThatThrownBy(() -> form.edit().remove("a").done()).hasMessageContaining("condition-name");
  }

  @ParameterizedTest
  @EnumSource(FieldType.class)
  void addsAQuestionOfEveryKind(FieldType type) {
    FormEdit edit = aFormOf(section("one", text("a"))).edit();

    String key = edit.add("one", type, "Who pays for it?");

    FormField added = edit.done().findField(key).orElseThrow();
    assertThat(added.type()).isEqualTo(type);
    assertThat(added.label()).isEqualTo("Who pays for it?");
  }

  @Test
  void findsAKeyOfItsOwnForEachQuestion() {
    FormEdit edit = aFormOf(section("one", text("a"))).edit();

    assertThat(
            List.of(
                edit.add("one", FieldType.TEXT, "Größe der Stadt?"),
                edit.add("one", FieldType.TEXT, "Größe der Stadt"),
                edit.add("one", FieldType.TEXT, "도시 이름")))
        .containsExactly("grosseDerStadt", "grosseDerStadt2", "question");
  }

  @Test
  void editsInsideARepeatedGroup() {
    FormSchema form =
        aFormOf(
            "{'type':'dynamiclist','path':'rows','label':'Rows','components':["
                + text("a")
                + ","
                + text("b")
                + "]}",
            text("a"));

    FormSchema changed = form.edit().label("rows.b", "Other").move("rows.b", false).done();

    assertThat(changed.findField("rows").orElseThrow().children())
        .extracting(FormField::label)
        .containsExactly("Other", "Label of a");
  }

  @Test
  void addsAndRemovesColumnsAndChangesTheirKind() {
    FormEdit edit =
        aFormOf(
                text("name"),
                """
                {'type':'dynamiclist','path':'rows','label':'Rows','components':[
                  {'type':'textfield','key':'name','label':'Name','description':'Hint',
                   'validate':{'required':true,'maxLength':9},
                   'properties':{'label.fr':'Nom','format':'link'},'layout':{'columns':8}}]}\
                """)
            .edit();

    assertThat(edit.addColumn("rows", FieldType.DATE, "Name")).isEqualTo("rows.name2");
    FormSchema changed = edit.kind("rows.name", FieldType.NUMBER).done();

    FormField number = changed.findAt("rows.name").orElseThrow();
    assertThat(number.type()).isEqualTo(FieldType.NUMBER);
    assertThat(number.label()).isEqualTo("Name");
    assertThat(number.hint()).isEqualTo("Hint");
    assertThat(number.required()).isTrue();
    assertThat(number.columns()).isEqualTo(8);
    assertThat(number.limits()).isEqualTo(Limits.NONE);
    assertThat(number.format()).isEqualTo(TextFormat.ANY);
    assertThat(changed.in(Locale.FRENCH).findAt("rows.name").orElseThrow().label())
        .isEqualTo("Nom");
    assertThat(changed.edit().remove("rows.name").done().findField("rows").orElseThrow().children())
        .extracting(FormField::key)
        .containsExactly("name2");
  }

  @Test
  void boundsANumber() {
    FormSchema form = aFormOf("{'type':'number','key':'size','label':'Size'}");

    FormSchema bounded =
        form.edit().range("size", new BigDecimal("0.5"), new BigDecimal("1000")).done();

    assertThat(bounded.findField("size").orElseThrow().limits().min()).isEqualByComparingTo("0.5");
    assertThat(bounded.toJson()).contains(": 1000");
    assertThat(bounded.edit().range("size", null, null).done().sections())
        .isEqualTo(form.sections());
    assertThatThrownBy(() -> form.edit().range("size", BigDecimal.TEN, BigDecimal.ONE).done())
        .isInstanceOf(UnreadableForm.class);
  }

  @Test
  void givesTheFormAnotherTitleInEveryLanguage() {
    FormSchema form =
        aFormOf(text("a"))
            .edit()
            .title("Cities")
            .translate(new Translation(FormEdit.WHOLE, Translation.TITLE, Locale.FRENCH, "Villes"))
            .done();

    assertThat(form.title()).isEqualTo("Cities");
    assertThat(form.in(Locale.FRENCH).title()).isEqualTo("Villes");
    assertThat(form.edit().translation(FormEdit.WHOLE, Translation.TITLE, Locale.FRENCH))
        .isEqualTo("Villes");
  }
}

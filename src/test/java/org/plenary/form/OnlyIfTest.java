package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.form.FormFixture.aFormOf;
import static org.plenary.form.FormFixture.answers;
import static org.plenary.form.FormFixture.section;
import static org.plenary.form.FormFixture.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyIfTest {

  private static final String CHOICES =
      "'values':[{'value':'A \\\"1\\\"','label':'A'},{'value':'B','label':'B'}]}";

  private final FormSchema form =
      aFormOf(
          section(
              "first",
              "{'type':'radio','key':'one','label':'One'," + CHOICES,
              "{'type':'checklist','key':'many','label':'Many'," + CHOICES,
              "{'type':'checkbox','key':'box','label':'Box'}"),
          section("then", text("asked")));

  @ParameterizedTest
  @CsvSource({"one, B", "one, 'A \"1\"'", "many, B", "many, 'A \"1\"'", "box, true", "box, false"})
  void isReadAsItWasWritten(String question, String answer) {
    OnlyIf wanted = new OnlyIf(question, answer);

    FormSchema changed = form.edit().onlyIf("asked", wanted).onlyIf("then", wanted).done();

    assertThat(OnlyIf.of(changed.findField("asked").orElseThrow().hiddenWhen())).contains(wanted);
    assertThat(OnlyIf.of(changed.sections().get(1).hiddenWhen())).contains(wanted);
    assertThat(changed.edit().onlyIf("asked", null).onlyIf("then", null).done().sections())
        .isEqualTo(form.sections());
  }

  @Test
  void asksOnlyAfterThatAnswer() {
    FormSchema changed = form.edit().onlyIf("asked", new OnlyIf("many", "B")).done();

    assertThat(isAsked(changed, answers("many", List.of("B")))).isTrue();
    assertThat(isAsked(changed, answers("many", List.of("A \"1\"")))).isFalse();
    assertThat(isAsked(changed, Answers.NONE)).isFalse();
  }

  @Test
  void asksOfWhoeverLeftTheBoxEmpty() {
    FormSchema changed = form.edit().onlyIf("asked", new OnlyIf("box", OnlyIf.NOT_TICKED)).done();

    assertThat(isAsked(changed, Answers.NONE)).isTrue();
    assertThat(isAsked(changed, answers("box", true))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=one = null",
        "=one != 5",
        "=box != false",
        "=one = \"B\" or box = true",
        "=one = null or not(list contains(many, \"B\"))"
      })
  void leavesWhatSaysMoreToTheForm(String hiding) {
    assertThat(OnlyIf.of(ConditionParser.parse(hiding).orElseThrow())).isEmpty();
  }

  private static boolean isAsked(FormSchema form, Answers answers) {
    return form.findField("asked").orElseThrow().isShown(answers, Map.of());
  }
}

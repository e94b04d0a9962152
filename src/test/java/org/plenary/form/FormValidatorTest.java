package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.form.FormFixture.aFormOf;
import static org.plenary.form.FormFixture.answers;
import static org.plenary.form.FormFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormValidatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      value = {
        "none|{'type':'textfield','validate':{'maxLength':3}}|abc",
        "too-many-characters|{'type':'textfield','validate':{'maxLength':3}}|abcd",
        "too-short|{'type':'textfield','validate':{'minLength':3}}|ab",
        "none|{'type':'textfield','validate':{'validationType':'email'}}|a.b@city.example",
        "not-email|{'type':'textfield','validate':{'validationType':'email'}}|a.b at city",
        "none|{'type':'textfield','validate':{'validationType':'phone'}}|+82 (2) 120-10",
        "not-phone|{'type':'textfield','validate':{'validationType':'phone'}}|call me",
        "none|{'type':'textfield','properties':{'format':'link'}}|https://seoul.example/x?y=1",
        "not-link|{'type':'textfield','properties':{'format':'link'}}|javascript:alert(1)",
        "not-link|{'type':'textfield','properties':{'format':'link'}}|seoul.example",
        "none|{'type':'textarea','properties':{'maxWords':'3'}}|one two - three",
        "too-many-words|{'type':'textarea','properties':{'maxWords':'3'}}|one two three four",
        "too-few-words|{'type':'textarea','properties':{'minWords':'3'}}|one two",
        "not-a-number|{'type':'number'}|31 h",
        "not-a-date|{'type':'datetime','subtype':'date'}|31.02.",
        "none|{'type':'datetime','subtype':'date'}|2023-03-31",
        "none|{'type':'select','values':[{'value':'A'}]}|A",
        "not-offered|{'type':'select','values':[{'value':'A'}]}|B",
        "not-offered|{'type':'radio','values':[{'value':'A'}]}|B",
        "not-offered|{'type':'checkbox'}|yes",
      })
  void checksWhatWasWritten(String problem, String component, String written) {
    assertThat(problemOf(component, written)).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "5,",
    "1,too-small",
    "11,too-large",
    "2.55,too-many-decimals",
    "2.50,",
  })
  void checksNumbers(String number, String problem) {
    String component = "{'type':'number','validate':{'min':2,'max':10},'decimalDigits':1}";

    assertThat(problemOf(component, new java.math.BigDecimal(number))).isEqualTo(problem);
  }

  @Test
  void checksSeveralChoices() {
    String component =
        "{'type':'checklist','values':[{'value':'A'},{'value':'B'},{'value':'C'}],"
            + "'properties':{'minChoices':'2','maxChoices':'2'}}";

    assertThat(problemOf(component, List.of("A", "B"))).isNull();
    assertThat(problemOf(component, List.of("A"))).isEqualTo("too-few-choices");
    assertThat(problemOf(component, List.of("A", "B", "C"))).isEqualTo("too-many-choices");
    assertThat(problemOf(component, List.of("A", "X"))).isEqualTo("not-offered");
  }

  @Test
  void countsFiles() {
    String component =
        "{'type':'filepicker','multiple':true,'properties':{'minFiles':'1','maxFiles':'2'}}";
    var file = new FileAnswer("1", "letter.pdf", "application/pdf", 3, "abc");

    assertThat(problemOf(component, List.of(file))).isNull();
    assertThat(problemOf(component, List.of(file, file, file))).isEqualTo("too-many-files");
    assertThat(problemOf(component, null)).isEqualTo("required-files");
  }

  @Test
  void takesOnlyFilesOfTheKindsThatAreAskedFor() {
    String component = "{'type':'filepicker','multiple':true,'accept':'.png, .jpg,.jpeg'}";
    var photo = new FileAnswer("1", "Harbour.JPG", "image/jpeg", 3, "abc");
    var letter = new FileAnswer("2", "letter.pdf", "application/pdf", 3, "def");

    assertThat(problemOf(component, List.of(photo))).isNull();
    assertThat(problemOf(component, List.of(photo, letter))).isEqualTo("file-kind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "required-text|{'type':'textfield','validate':{'required':true}}",
        "required-long-text|{'type':'textarea','validate':{'required':true}}",
        "required-number|{'type':'number','validate':{'required':true}}",
        "required-date|{'type':'datetime','subtype':'date','validate':{'required':true}}",
        "required-choice|{'type':'select','values':[{'value':'A'}],'validate':{'required':true}}",
        "required-choices|{'type':'taglist','values':[{'value':'A'}],'validate':{'required':true}}",
        "required-checkbox|{'type':'checkbox','validate':{'required':true}}",
        "required-files|{'type':'filepicker','validate':{'required':true}}"
      })
  void listsWhatIsMissingOnlyForACompleteCheck(String problem, String component) {
    FormSchema form = aFormOf(keyed(component));

    assertThat(FormValidator.check(form, Answers.NONE, Map.of(), false)).isEmpty();
    assertThat(FormValidator.check(form, Answers.NONE, Map.of(), true))
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.isMissing()).isTrue();
              assertThat(missing.messageKey()).isEqualTo("form.problem." + problem);
            });
  }

  @Test
  void doesNotTakeAnUntickedBoxForATickedOne() {
    String component = "{'type':'checkbox','validate':{'required':true}}";

    assertThat(problemOf(component, false)).isEqualTo("required-checkbox");
    assertThat(problemOf(component, true)).isNull();
  }

  @Test
  void takesBlanksForNoAnswer() {
    assertThat(problemOf("{'type':'textfield','validate':{'required':true}}", "  \n"))
        .isEqualTo("required-text");
  }

  @Test
  void refusesMoreThanAFieldHolds() {
    String all = "x".repeat(Limits.MAXIMUM_CHARACTERS);

    assertThat(problemOf("{'type':'textarea'}", all)).isNull();
    assertThat(problemOf("{'type':'textarea'}", all + "x")).isEqualTo("too-many-characters");
  }

  @Test
  void findsTheRowAndTheFieldInARepeatedGroup() {
    FormSchema form = aFormOf(metrics());
    Answers answers =
        answers(
            "metrics",
            List.of(
                Map.of("label", "Repair time", "measuredOn", LocalDate.of(2023, 3, 31)),
                Map.of("measuredOn", "soon")));

    assertThat(FormValidator.check(form, answers, Map.of(), true))
        .extracting(Problem::fieldKey, Problem::rowIndex, Problem::messageKey)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("metrics.label", 1, "form.problem.required-text"),
            org.assertj.core.groups.Tuple.tuple(
                "metrics.measuredOn", 1, "form.problem.not-a-date"));
  }

  @Test
  void countsOnlyRowsThatSaySomething() {
    Map<String, Object> filled = Map.of("label", "Repair time");

    assertThat(rowProblems(List.of(filled, Map.of()))).containsExactly("too-few-rows");
    assertThat(rowProblems(List.of(filled, Map.of(), filled))).isEmpty();
    assertThat(rowProblems(List.of(filled, filled, filled, filled)))
        .containsExactly("too-many-rows");
    assertThat(rowProblems(List.of(Map.of(), Map.of()))).containsExactly("required-rows");
  }

  @Test
  void asksNothingOfWhatIsHidden() {
    FormSchema form =
        aFormOf(
            "{'type':'radio','key':'status','label':'Status',"
                + "'values':[{'value':'RUNNING'},{'value':'FINISHED'}]}",
            "{'type':'textfield','key':'end','label':'End','validate':{'required':true,'maxLength':2},'conditional':{'hide':'=status"
                + " != \\'FINISHED\\''}}");

    assertThat(check(form, answers("end", "far too long"))).isEmpty();
    assertThat(check(form, answers("status", "RUNNING"))).isEmpty();
    assertThat(check(form, answers("status", "FINISHED"))).hasSize(1);
  }

  @Test
  void asksEachApplicantTypeItsOwnQuestions() {
    FormSchema form =
        aFormOf(
            "{'type':'textfield','key':'size','label':'Size','validate':{'required':true},"
                + "'properties':{'showFor':'COMPANY, INSTITUTION'}}");

    assertThat(FormValidator.check(form, Answers.NONE, as("COMPANY"), true)).hasSize(1);
    assertThat(FormValidator.check(form, Answers.NONE, as("CITY"), true)).isEmpty();
    assertThat(FormValidator.check(form, Answers.NONE, Map.of(), true)).hasSize(1);
  }

  private static List<String> rowProblems(List<Map<String, Object>> rows) {
    return check(aFormOf(metrics()), answers("metrics", rows)).stream()
        .map(problem -> problem.messageKey().substring("form.problem.".length()))
        .toList();
  }

  private static String metrics() {
    return "{'type':'dynamiclist','path':'metrics','label':'Results',"
        + "'properties':{'minRows':'2','maxRows':'3'},'components':["
        + "{'type':'textfield','key':'label','label':'What','validate':{'required':true}},"
        + "{'type':'datetime','subtype':'date','key':'measuredOn','dateLabel':'When'}]}";
  }

  private static List<Problem> check(FormSchema form, Answers answers) {
    return FormValidator.check(form, answers, Map.of(), true);
  }

  private static String problemOf(String component, Object value) {
    return check(aFormOf(keyed(component)), answers("field", value)).stream()
        .findFirst()
        .map(problem -> problem.messageKey().substring("form.problem.".length()))
        .orElse(null);
  }

  private static String keyed(String component) {
    return "{'key':'field','label':'Field','dateLabel':'Field'," + component.substring(1);
  }
}

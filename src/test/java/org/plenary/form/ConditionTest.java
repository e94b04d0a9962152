package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.form.FormFixture.answers;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

  private static final Answers ANSWERS =
      answers("status", "RUNNING", "count", 3, "yes", true, "sectors", List.of("ENERGY", "OTHER"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "true|=status = \"RUNNING\"",
        "false|=status != \"RUNNING\"",
        "true|= count=3",
        "true|=count = 3.0",
        "true|=yes = true",
        "true|=nobody = null",
        "true|=nobody != \"x\"",
        "true|=applicantType = \"CITY\"",
        "true|=yes = false or count = 3",
        "false|=yes = false and count = 3",
        "true|=yes = true or nobody = \"x\" and count = 4",
        "false|=(yes = true or nobody = \"x\") and count = 4",
        "true|=list contains(sectors, \"OTHER\")",
        "false|=not(list contains(sectors, \"OTHER\"))",
        "false|=not(list contains(nobody, \"OTHER\"))",
        "true|=nobody = null or not(list contains(nobody, \"OTHER\"))",
        "false|=status = \"a \\\"quoted\\\" word\""
      })
  void answersAsFeelWould(boolean expected, String expression) {
    Condition condition = ConditionParser.parse(expression).orElseThrow();

    assertThat(condition.holds(new Surroundings(ANSWERS, Map.of("applicantType", "CITY"))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "=",
        "status = \"x\"",
        "=status",
        "=status > 3",
        "=status = other",
        "=a = 1 and",
        "=not a = 1",
        "=list contains(a)",
        "=a = 1)",
        "=f(x) = 1",
        "=a = 'x'",
        "=a in [1,2]"
      })
  void knowsWhatItDoesNotKnow(String expression) {
    assertThat(ConditionParser.parse(expression)).isEmpty();
  }
}

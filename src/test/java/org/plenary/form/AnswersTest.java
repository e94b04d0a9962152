package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.form.FormFixture.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

  @Test
  void hasOneJsonAndOneHashForEqualAnswers() {
    Answers first = answers("b", 1.50, "a", List.of(Map.of("y", 2, "x", "z")));
    Answers second =
        answers("a", List.of(Map.of("x", "z", "y", new BigDecimal("2.0"))), "b", "gone")
            .with("b", new BigDecimal("1.5"));

    assertThat(first).isEqualTo(second);
    assertThat(first.toJson())
        .isEqualTo(second.toJson())
        .isEqualTo("{\"a\":[{\"x\":\"z\",\"y\":2}],\"b\":1.5}");
    assertThat(first.sha256()).isEqualTo(second.sha256()).hasSize(64);
  }

  @Test
  void comesBackFromItsJsonUnchanged() {
    Answers answers =
        answers(
            "text",
            "서울 <b>& \"quotes\"\n\uD83D\uDE00",
            "number",
            new BigDecimal("12345678901234567890.125"),
            "date",
            LocalDate.of(2023, 3, 31),
            "yes",
            true,
            "many",
            List.of("A", "B"),
            "rows",
            List.of(Map.of("label", "x"), Map.of()));

    Answers again = Answers.fromJson(answers.toJson());

    assertThat(again).isEqualTo(answers);
    assertThat(again.findDate("date")).contains(LocalDate.of(2023, 3, 31));
    assertThat(again.findNumber("number")).contains(new BigDecimal("12345678901234567890.125"));
    assertThat(again.choices("many")).containsExactly("A", "B");
    assertThat(again.rows("rows")).containsExactly(answers("label", "x"), Answers.NONE);
  }

  /** Written out, "1e999999999" would fill the memory of everybody's program. */
  @Test
  void keepsNumbersThatNobodyCanWriteOutAsWords() {
    assertThat(answers("people", new BigDecimal("1e100000")).value("people"))
        .isEqualTo("1E+100000");
    assertThat(answers("people", new BigDecimal("1e-100000")).value("people"))
        .isEqualTo("1E-100000");
    assertThat(answers("people", new BigDecimal("1e12")).text("people")).isEqualTo("1000000000000");
  }

  @Test
  void forgetsWhatSaysNothing() {
    assertThat(answers("a", " ", "b", null, "c", List.of(), "d", Map.of("e", "")).isEmpty())
        .isTrue();
  }

  @Test
  void neverChanges() {
    Answers before = answers("a", 1);
    before.with("a", 2);

    assertThat(before.text("a")).isEqualTo("1");
  }

  @Test
  void keepsTheProofOfAFile() {
    var file = new FileAnswer("id", "letter.pdf", "application/pdf", 2_400_000_000L, "abc");

    assertThat(Answers.fromJson(answers("letter", List.of(file)).toJson()).files("letter"))
        .containsExactly(file);
  }
}

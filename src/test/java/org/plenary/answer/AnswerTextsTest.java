package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.consultation.TextKey;

/** Every constant that people read has its word: one added elsewhere must not show as a key. */
class AnswerTextsTest {

  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n/answer");

  static Stream<Arguments> constants() {
    return Stream.of(
        Arguments.of("state", AnswerState.values()),
        Arguments.of("outcome", Outcome.values()),
        Arguments.of("deed", AnswerDeed.values()),
        Arguments.of("queue", TriageQueue.values()),
        Arguments.of("triage.empty", TriageQueue.values()),
        Arguments.of("satisfaction", Satisfaction.values()),
        Arguments.of("objection", ObjectionOutcome.values()),
        Arguments.of("register.export-as", RegisterTables.Format.values()));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void hasAWordForEach(String start, Enum<?>[] values) {
    assertThat(Stream.of(values).map(value -> "answer." + start + "." + TextKey.of(value)))
        .allMatch(TEXTS::containsKey);
  }
}

package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.group.BodyKind;

/** Every constant that people read has its word: one added elsewhere must not show as a key. */
class TextsTest {

  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n/consultation");

  static Stream<Arguments> constants() {
    return Stream.of(
        Arguments.of("body-kind", BodyKind.values()),
        Arguments.of("kind", CommentKind.values()),
        Arguments.of("severity", Severity.values()),
        Arguments.of("capacity", Capacity.values()),
        Arguments.of("channel", Channel.values()),
        Arguments.of("state", CommentState.values()),
        Arguments.of("round-kind", RoundKind.values()),
        Arguments.of("round-state", RoundState.values()),
        Arguments.of("own-step", OwnStep.Kind.values()),
        Arguments.of("rounds.section", RoundState.values()),
        Arguments.of("set-up.sight-value", Sight.values()),
        Arguments.of("panel.none-yet", Sight.values()),
        Arguments.of("receipt.what", CommentKind.values()),
        Arguments.of("receipt.severity", Severity.values()));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void hasAWordForEach(String start, Enum<?>[] values) {
    assertThat(Stream.of(values).map(value -> "consultation." + start + "." + TextKey.of(value)))
        .allMatch(TEXTS::containsKey);
  }
}

package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.support.MariaDb;

/** What a real server answers to wrong settings, in the words an operator reads. */
class DatabaseRefusalTest {

  private static final String URL = MariaDb.freshUrl();

  static Stream<Arguments> wrongSettings() {
    return Stream.of(
        arguments("jdbc:mysql://127.0.0.1:1/plenary", MariaDb.PASSWORD, "does not answer"),
        arguments(URL.replaceFirst("(\\?|$)", "_gone$1"), MariaDb.PASSWORD, "does not exist"),
        arguments(URL, "guessed", "are refused"));
  }

  @ParameterizedTest
  @MethodSource("wrongSettings")
  void namesTheSettingInOneSentence(String url, String password, String words) {
    SQLException refusal =
        Assertions.catchThrowableOfType(
            SQLException.class, () -> DriverManager.getConnection(url, MariaDb.USER, password));

    assertThat(analysed(refusal)).contains("PLENARY_DB_").contains(words);
  }

  @Test
  void leavesOtherFailuresAlone() {
    assertThat(new DatabaseRefusalAnalyzer().analyze(new SQLException("syntax", "42000", 1064)))
        .isNull();
  }

  private static String analysed(SQLException refusal) {
    return new DatabaseRefusalAnalyzer()
        .analyze(new IllegalStateException("start failed", refusal))
        .getDescription();
  }
}

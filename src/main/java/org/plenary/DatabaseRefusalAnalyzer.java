package org.plenary;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence which setting keeps the database from being reached. */
class DatabaseRefusalAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  private static final int H2_FILE_IN_USE = 90020;
  private static final int NO_RIGHTS_ON_DATABASE = 1044;
  private static final int WRONG_PASSWORD = 1045;
  private static final int NO_SUCH_DATABASE = 1049;

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
    String sentence = sentence(cause);
    return sentence == null ? null : new FailureAnalysis(sentence, "", cause);
  }

  private static @Nullable String sentence(SQLException cause) {
    return switch (cause.getErrorCode()) {
      case H2_FILE_IN_USE ->
          "The database in ./data is in use: another Plenary runs from this folder.";
      case NO_SUCH_DATABASE ->
          "PLENARY_DB_URL names a database that does not exist on that server.";
      case NO_RIGHTS_ON_DATABASE ->
          "PLENARY_DB_USER may not use the database that PLENARY_DB_URL names.";
      case WRONG_PASSWORD ->
          "PLENARY_DB_USER and PLENARY_DB_PASSWORD are refused by the server in PLENARY_DB_URL.";
      default ->
          isUnreachable(cause) ? "PLENARY_DB_URL names a server that does not answer." : null;
    };
  }

  /** SQL's own class of states for a connection that could not be made. */
  private static boolean isUnreachable(SQLException cause) {
    String state = cause.getSQLState();
    return state != null && state.startsWith("08");
  }
}

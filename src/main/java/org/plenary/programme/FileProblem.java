package org.plenary.programme;

import java.util.List;

/** One thing wrong in an edition's file, and where. */
public record FileProblem(int line, String field, String messageKey, List<Object> arguments) {

  @Override
  public String toString() {
    return "line " + line + ", " + field + ": " + messageKey + " " + arguments;
  }
}

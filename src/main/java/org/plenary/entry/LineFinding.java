package org.plenary.entry;

import java.util.List;

/** Something to say of one line of a table of entries, in words of the message bundle. */
public record LineFinding(String messageKey, List<Object> arguments) {

  private static final String FILES = "files-missing";

  public LineFinding {
    arguments = List.copyOf(arguments);
  }

  static LineFinding ofFiles(String question) {
    return of(FILES, question);
  }

  boolean isOfFiles() {
    return messageKey.endsWith("." + FILES);
  }

  static LineFinding of(String what, Object... arguments) {
    return new LineFinding("entry.import.line." + what, List.of(arguments));
  }
}

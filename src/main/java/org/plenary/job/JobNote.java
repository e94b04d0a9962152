package org.plenary.job;

import java.util.List;

/**
 * One line of a file that was not taken as it stood, with the reason.
 *
 * @param line its number in the file
 */
public record JobNote(long line, String messageKey, List<Object> arguments) {

  public JobNote {
    arguments = List.copyOf(arguments);
  }
}

package org.plenary.attachment;

import org.plenary.shared.Refusal;

/** A file that is not taken in, with the reason and the way out. */
public class FileRefused extends Refusal {

  FileRefused(String reason, Object... arguments) {
    super("attachment.refused." + reason, arguments);
  }
}

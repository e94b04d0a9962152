package org.plenary.attachment;

import org.plenary.shared.NotFound;

/** A file this person could read, whose content was removed when its time was over. */
public class FileForgotten extends NotFound {

  FileForgotten(AttachmentId id) {
    super("attachment", id.value());
  }
}

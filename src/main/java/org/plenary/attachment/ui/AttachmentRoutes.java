package org.plenary.attachment.ui;

import org.plenary.attachment.AttachmentId;

/** The addresses of files. */
public final class AttachmentRoutes {

  private AttachmentRoutes() {}

  public static String file(AttachmentId id) {
    return "/files/" + id;
  }
}

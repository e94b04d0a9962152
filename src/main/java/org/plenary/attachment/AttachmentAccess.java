package org.plenary.attachment;

import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;

/** Who may read the files of one kind of thing. Written by the module that owns the thing. */
public interface AttachmentAccess {

  /** The kind of thing this answers for: {@code entry}. */
  String kind();

  /** Whether this person may read the files of that thing as it stands now. */
  boolean mayRead(Viewer reader, Subject owner);
}

package org.plenary.attachment;

import java.io.InputStream;
import java.util.List;
import org.plenary.shared.Subject;
import org.springframework.stereotype.Service;

/**
 * Files people hand in. Whether somebody may add, remove or freeze is decided by the module that
 * owns the thing, before it calls.
 */
@Service
public class Attachments {

  /**
   * Takes a file in, if it is what its name says, not too large and not one too many. A file that
   * is refused leaves nothing behind.
   *
   * @throws FileRefused with the reason and the way out
   */
  public Attachment add(
      Subject owner, String field, String fileName, InputStream content, String by) {
    throw new UnsupportedOperationException();
  }

  /** Takes a file off the list. Versions that were frozen with it keep it. */
  public void remove(Subject owner, AttachmentId id, String by) {
    throw new UnsupportedOperationException();
  }

  /** The files as they are now, in the order they came. */
  public List<Attachment> list(Subject owner) {
    throw new UnsupportedOperationException();
  }

  /** Keeps the files as they are now under this version, for good. */
  public void freeze(Subject owner, int version) {
    throw new UnsupportedOperationException();
  }

  /** The files as they were frozen under this version. */
  public List<Attachment> listFrozen(Subject owner, int version) {
    throw new UnsupportedOperationException();
  }

  /** The content, for whoever was let through to it. The caller closes it. */
  public InputStream open(Attachment attachment) {
    throw new UnsupportedOperationException();
  }
}

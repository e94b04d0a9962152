package org.plenary.attachment.ui;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;

/** Files that are shown as they were read; none is added or removed. */
record KnownFiles(List<Attachment> list) implements FileKeeper {

  @Override
  public void add(String fileName, InputStream content) {
    throw new UnsupportedOperationException("These files are only read.");
  }

  @Override
  public void remove(Attachment file) {
    throw new UnsupportedOperationException("These files are only read.");
  }
}

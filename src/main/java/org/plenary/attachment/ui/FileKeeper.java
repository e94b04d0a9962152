package org.plenary.attachment.ui;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;

/**
 * What a {@link FileListField} may do, decided by the module that owns the thing: it checks who
 * acts, then calls {@code Attachments}. A refusal is shown beside the file's name.
 */
public interface FileKeeper {

  List<Attachment> list();

  void add(String fileName, InputStream content);

  void remove(Attachment file);
}

package org.plenary.consultation;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that go with a comment, for as long as it can be changed. */
@Service
@Transactional
public class CommentFiles {

  static final String FIELD = "comment";

  private final Comments comments;
  private final CommentEditing editing;
  private final Attachments files;

  CommentFiles(Comments comments, CommentEditing editing, Attachments files) {
    this.comments = comments;
    this.editing = editing;
    this.files = files;
  }

  public Attachment add(Person by, CommentId id, String fileName, InputStream content) {
    editing.requireEditor(by, comments.get(by, id));
    return files.add(id.subject(), FIELD, fileName, content, by.id().value());
  }

  public void remove(Person by, CommentId id, AttachmentId file) {
    editing.requireEditor(by, comments.get(by, id));
    files.remove(id.subject(), file, by.id().value());
  }

  @Transactional(readOnly = true)
  public List<Attachment> list(Person by, CommentId id) {
    comments.get(by, id);
    return files.list(id.subject());
  }
}

package org.plenary.consultation;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that go with a comment. They can be changed as long as it can, and stay as it stays. */
@Service
@Transactional
public class CommentFiles {

  static final String FIELD = "comment";

  private final Comments comments;
  private final CommentRows rows;
  private final CommentEditing editing;
  private final ReadableComments readable;
  private final Attachments files;

  CommentFiles(
      Comments comments,
      CommentRows rows,
      CommentEditing editing,
      ReadableComments readable,
      Attachments files) {
    this.comments = comments;
    this.rows = rows;
    this.editing = editing;
    this.readable = readable;
    this.files = files;
  }

  public Attachment add(Person by, CommentId id, String fileName, InputStream content) {
    requireEditor(by, id);
    return files.add(id.subject(), FIELD, fileName, content, by.id().value());
  }

  public void remove(Person by, CommentId id, AttachmentId file) {
    requireEditor(by, id);
    files.remove(id.subject(), file, by.id().value());
  }

  /** Holds the comment, so that nothing slips in or out while it is handed in. */
  private void requireEditor(Person by, CommentId id) {
    comments.get(by, id);
    editing.requireEditor(by, rows.findLocked(id).orElseThrow(() -> CommentAccess.notFound(id)));
  }

  @Transactional(readOnly = true)
  public List<Attachment> list(Person by, CommentId id) {
    comments.get(by, id);
    return files.list(id.subject());
  }

  /**
   * The files of all these, as far as this person may read them; a comment without any is left out.
   * The same number of statements for one comment and for many.
   */
  @Transactional(readOnly = true)
  public Map<CommentId, List<Attachment>> find(Person by, Collection<Comment> of) {
    return named(files.list(CommentId.KIND, readable.of(by, ids(of))));
  }

  /** The same without a look at who asks: of comments their reader was let through to already. */
  @Transactional(readOnly = true)
  Map<CommentId, List<Attachment>> findOf(Collection<Comment> shown) {
    return named(files.list(CommentId.KIND, ids(shown).stream().map(CommentId::value).toList()));
  }

  private static List<CommentId> ids(Collection<Comment> comments) {
    return comments.stream().map(Comment::id).toList();
  }

  private static Map<CommentId, List<Attachment>> named(Map<String, List<Attachment>> found) {
    return found.entrySet().stream()
        .collect(Collectors.toMap(one -> new CommentId(one.getKey()), Map.Entry::getValue));
  }
}

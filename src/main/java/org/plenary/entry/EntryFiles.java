package org.plenary.entry;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;

/** The files of an entry, handed in question by question by those who write it. */
@Service
public class EntryFiles {

  private final Attachments attachments;
  private final EntryAnswers answers;
  private final Submissions submissions;

  EntryFiles(Attachments attachments, EntryAnswers answers, Submissions submissions) {
    this.attachments = attachments;
    this.answers = answers;
    this.submissions = submissions;
  }

  /** The files of one question as they are now. */
  public List<Attachment> list(Person by, EntryId id, String fieldKey) {
    answers.schema(by, id);
    return attachments.list(id.subject()).stream()
        .filter(file -> file.field().equals(fieldKey))
        .toList();
  }

  /** The files as they were sent with a version. */
  public List<Attachment> listSent(Person by, EntryId id, int version) {
    submissions.get(by, id, version);
    return attachments.listFrozen(id.subject(), version);
  }

  public Attachment add(
      Person by, EntryId id, String fieldKey, String fileName, InputStream content) {
    answers.requireMayChange(by, id, fieldKey);
    return attachments.add(id.subject(), fieldKey, fileName, content, by.id().value());
  }

  /** Takes a file off the question it answers. What was sent keeps it. */
  public void remove(Person by, EntryId id, Attachment file) {
    if (!file.owner().equals(id.subject())) {
      throw new NotFound("attachment", file.id().value());
    }
    answers.requireMayChange(by, id, file.field());
    attachments.remove(id.subject(), file.id(), by.id().value());
  }
}

package org.plenary.meeting;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files people read before a meeting. */
@Service
public class MeetingPapers {

  private static final String FIELD = "papers";

  private final Attachments attachments;
  private final MeetingAccess access;
  private final OwedPapers owed;

  MeetingPapers(Attachments attachments, MeetingAccess access, OwedPapers owed) {
    this.attachments = attachments;
    this.access = access;
    this.owed = owed;
  }

  public List<Attachment> list(Person by, MeetingId id) {
    return attachments.list(access.read(by, id).id().subject());
  }

  /** Where the office had said that there would be none, that no longer holds. */
  @Transactional
  public void add(Person by, MeetingId id, String fileName, InputStream content) {
    Meeting meeting = access.lock(by, id);
    attachments.add(meeting.id().subject(), FIELD, fileName, content, by.id().value());
    owed.settled(id);
  }

  @Transactional
  public void remove(Person by, MeetingId id, AttachmentId file) {
    Meeting meeting = access.lock(by, id);
    attachments.remove(meeting.id().subject(), file, by.id().value());
    owed.changed(id);
  }
}

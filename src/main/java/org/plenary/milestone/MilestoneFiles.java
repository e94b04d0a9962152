package org.plenary.milestone;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that show a milestone was met. */
@Service
public class MilestoneFiles {

  private static final String FIELD = "evidence";

  private final Attachments attachments;
  private final MilestoneAccess access;

  MilestoneFiles(Attachments attachments, MilestoneAccess access) {
    this.attachments = attachments;
    this.access = access;
  }

  public List<Attachment> list(Person by, MilestoneId id) {
    return attachments.list(access.read(by, id).id().subject());
  }

  @Transactional
  public void add(Person by, MilestoneId id, String fileName, InputStream content) {
    Milestone milestone = access.write(by, id);
    attachments.add(milestone.id().subject(), FIELD, fileName, content, by.id().value());
  }

  @Transactional
  public void remove(Person by, MilestoneId id, AttachmentId file) {
    Milestone milestone = access.write(by, id);
    attachments.remove(milestone.id().subject(), file, by.id().value());
  }
}

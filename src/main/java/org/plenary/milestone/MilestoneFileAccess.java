package org.plenary.milestone;

import org.plenary.attachment.AttachmentAccess;
import org.plenary.identity.PersonId;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may fetch the files of a milestone: whoever may see it. */
@Component
class MilestoneFileAccess implements AttachmentAccess {

  private final MilestoneAccess access;

  MilestoneFileAccess(MilestoneAccess access) {
    this.access = access;
  }

  @Override
  public String kind() {
    return MilestoneId.KIND;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return access
        .find(new MilestoneId(owner.id()))
        .filter(
            milestone ->
                reader.mayReadEverything() || access.isOwedBy(new PersonId(reader.id()), milestone))
        .isPresent();
  }
}

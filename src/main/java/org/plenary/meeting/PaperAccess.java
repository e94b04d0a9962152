package org.plenary.meeting;

import org.plenary.attachment.AttachmentAccess;
import org.plenary.identity.People;
import org.plenary.identity.PersonId;
import org.plenary.shared.NotFound;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may fetch the papers of a meeting: whoever may know of it. */
@Component
class PaperAccess implements AttachmentAccess {

  private final MeetingAccess access;
  private final People people;

  PaperAccess(MeetingAccess access, People people) {
    this.access = access;
    this.people = people;
  }

  @Override
  public String kind() {
    return MeetingId.KIND;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    try {
      access.read(people.get(new PersonId(reader.id())), new MeetingId(owner.id()));
      return true;
    } catch (NotFound hidden) {
      return false;
    }
  }
}

package org.plenary.group;

import org.plenary.attachment.AttachmentAccess;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.NotFound;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may read a nomination: whoever filed it, and the office once it was sent. */
@Component
class NominationAccess implements AttachmentAccess {

  private final NominationRows rows;

  NominationAccess(NominationRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return NominationId.KIND;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return rows.find(new NominationId(owner.id()))
        .filter(nomination -> !nomination.isErased())
        .filter(
            nomination ->
                nomination.nominator().equals(new PersonId(reader.id()))
                    || nomination.state().wasSent() && reader.mayReadEverything())
        .isPresent();
  }

  Nomination own(Person by, NominationId id) {
    return rows.find(id)
        .filter(nomination -> nomination.nominator().equals(by.id()))
        .orElseThrow(() -> new NotFound(NominationId.KIND, id.value()));
  }

  /** For the office and auditors; a draft is nobody's business but its writer's. */
  Nomination sent(Person by, NominationId id) {
    return rows.find(id)
        .filter(nomination -> nomination.state().wasSent() && by.mayReadEverything())
        .orElseThrow(() -> new NotFound(NominationId.KIND, id.value()));
  }

  Nomination readable(Person by, NominationId id) {
    return rows.find(id)
        .filter(
            nomination ->
                nomination.nominator().equals(by.id())
                    || nomination.state().wasSent() && by.mayReadEverything())
        .orElseThrow(() -> new NotFound(NominationId.KIND, id.value()));
  }
}

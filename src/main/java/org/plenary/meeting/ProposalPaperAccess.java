package org.plenary.meeting;

import org.plenary.attachment.AttachmentAccess;
import org.plenary.identity.People;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may fetch a paper of a proposed item: its author, and the office. */
@Component
class ProposalPaperAccess implements AttachmentAccess {

  private final AgendaCallRows rows;
  private final People people;

  ProposalPaperAccess(AgendaCallRows rows, People people) {
    this.rows = rows;
    this.people = people;
  }

  @Override
  public String kind() {
    return ProposalId.KIND;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return rows.find(new ProposalId(owner.id()))
        .map(AgendaProposal::person)
        .filter(author -> OwnOrOffice.mayRead(reader, author, people))
        .isPresent();
  }
}

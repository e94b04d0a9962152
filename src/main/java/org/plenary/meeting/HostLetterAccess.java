package org.plenary.meeting;

import org.plenary.attachment.AttachmentAccess;
import org.plenary.identity.People;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may fetch the letter of an offer to host: whoever offers, and the office. */
@Component
class HostLetterAccess implements AttachmentAccess {

  private final HostOfferRows rows;
  private final People people;

  HostLetterAccess(HostOfferRows rows, People people) {
    this.rows = rows;
    this.people = people;
  }

  @Override
  public String kind() {
    return HostOfferId.KIND;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return rows.find(new HostOfferId(owner.id()))
        .map(HostOffer::person)
        .filter(author -> OwnOrOffice.mayRead(reader, author, people))
        .isPresent();
  }
}

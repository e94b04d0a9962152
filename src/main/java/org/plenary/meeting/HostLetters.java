package org.plenary.meeting;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingRefused.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter that goes with an offer to host: its keeper's, until the last day is over. */
@Service
@Transactional
public class HostLetters {

  private static final String FIELD = "letter";

  private final HostOffers offers;
  private final HostCallRows calls;
  private final Attachments files;

  HostLetters(HostOffers offers, HostCallRows calls, Attachments files) {
    this.offers = offers;
    this.calls = calls;
    this.files = files;
  }

  /** Of all offers this person may see; one statement more, however many there are. */
  @Transactional(readOnly = true)
  public Map<String, List<Attachment>> list(Person by, HostingId hosting) {
    return files.list(
        HostOfferId.KIND, offers.list(by, hosting).stream().map(one -> one.id().value()).toList());
  }

  /** One letter an offer: another one is refused until the first is taken off. */
  public void add(Person by, HostOfferId id, String fileName, InputStream content) {
    requireOwn(by, id);
    if (!files.list(id.subject()).isEmpty()) {
      throw new MeetingRefused(Field.PAPERS, "host-one-letter");
    }
    files.add(id.subject(), FIELD, fileName, content, by.id().value());
  }

  public void remove(Person by, HostOfferId id, AttachmentId file) {
    requireOwn(by, id);
    files.remove(id.subject(), file, by.id().value());
  }

  private void requireOwn(Person by, HostOfferId id) {
    HostOffer offer = offers.own(by, id);
    Hosting hosting = calls.findLocked(offer.hosting()).orElseThrow();
    offers.requireChangeable(by, hosting, offer);
    if (!offer.isStanding()) {
      throw HostAccess.notFound(id);
    }
  }
}

package org.plenary.award;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import org.plenary.entry.Entry;
import org.plenary.identity.Person;
import org.plenary.notification.MailSettings;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.Programmes;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.Pdf;
import org.springframework.stereotype.Component;

/** Writes certificates; whether there may be one is decided by {@link Certificates}. */
@Component
class CertificateWriter {

  private final Programmes programmes;
  private final MailSettings addresses;
  private final Messages messages;
  private final Dates dates;

  CertificateWriter(Programmes programmes, MailSettings addresses, Messages messages, Dates dates) {
    this.programmes = programmes;
    this.addresses = addresses;
    this.messages = messages;
    this.dates = dates;
  }

  byte[] award(
      Person reader, Entry entry, Edition edition, AwardSlot slot, Instant since, String number) {
    return pdf(
        reader,
        entry,
        edition,
        new CertificateHtml(
            slot.label(),
            slot.partner(),
            day(reader, edition, since),
            number,
            page(edition, "results")));
  }

  byte[] finalist(Person reader, Entry entry, Edition edition, Instant since, String number) {
    return pdf(
        reader,
        entry,
        edition,
        new CertificateHtml(
            messages.get(reader.locale(), "award.certificate.finalist"),
            null,
            day(reader, edition, since),
            number,
            page(edition, "finalists")));
  }

  private byte[] pdf(Person reader, Entry entry, Edition edition, CertificateHtml page) {
    List<String> organisers = programmes.get(edition.programme()).organisers();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.write(page.write(entry, edition, organisers, messages, reader.locale()), out);
    return out.toByteArray();
  }

  /** In the organiser's zone, where it became public. */
  private String day(Person reader, Edition edition, Instant since) {
    return dates.in(reader.locale(), edition.zone()).fullDay(since.atZone(edition.zone()));
  }

  private String page(Edition edition, String what) {
    return addresses.absolute("/prizes/" + edition.code() + "/" + what);
  }
}

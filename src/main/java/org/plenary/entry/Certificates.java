package org.plenary.entry;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plenary.identity.Person;
import org.plenary.notification.MailSettings;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.programme.Programmes;
import org.plenary.shared.NotFound;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.Pdf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificate of an award, to print: there once the award is public, and never before. */
@Service
@Transactional(readOnly = true)
public class Certificates {

  private final EntryRecords records;
  private final EntryAccess access;
  private final PassageRows passages;
  private final CertificateNumbers numbers;
  private final Editions editions;
  private final Programmes programmes;
  private final MailSettings addresses;
  private final Messages messages;
  private final Dates dates;
  private final Clock clock;

  Certificates(
      EntryRecords records,
      EntryAccess access,
      PassageRows passages,
      CertificateNumbers numbers,
      Editions editions,
      Programmes programmes,
      MailSettings addresses,
      Messages messages,
      Dates dates,
      Clock clock) {
    this.records = records;
    this.access = access;
    this.passages = passages;
    this.numbers = numbers;
    this.editions = editions;
    this.programmes = programmes;
    this.addresses = addresses;
    this.messages = messages;
    this.dates = dates;
    this.clock = clock;
  }

  /**
   * Made anew each time, in the language of who asks: the owner, who writes the entry with them,
   * staff and auditors. For all others, and for all before the results are out, it does not exist.
   */
  public byte[] pdf(Person by, EntryId id) {
    EntryRecord entry = readable(by, id);
    Edition edition = editions.get(entry.edition());
    if (!isIssued(entry, edition)) {
      throw new NotFound("certificate", id.value());
    }
    CertificateHtml page =
        new CertificateHtml(
            messages, by.locale(), edition, programmes.get(edition.programme()).organisers());
    String publicOn =
        dates.in(by.locale(), edition.zone()).fullDay(publishedAt(entry).atZone(edition.zone()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.write(
        page.html(
            entry,
            publicOn,
            Objects.requireNonNull(numbers.list(List.of(id)).get(id)),
            addresses.absolute("/prizes/" + edition.code() + "/results")),
        out);
    return out.toByteArray();
  }

  /** Where it is handed out. */
  public static String path(EntryId id) {
    return "/certificates/" + id + "/award.pdf";
  }

  /** Whether this person may have it now. */
  public boolean isIssued(Person by, EntryId id) {
    EntryRecord entry = readable(by, id);
    return isIssued(entry, editions.get(entry.edition()));
  }

  /** For the page of the results, where a certificate can be compared; one statement for all. */
  public Map<EntryId, String> numbers(Collection<EntryId> awarded) {
    return numbers.list(awarded);
  }

  private EntryRecord readable(Person by, EntryId id) {
    EntryRecord entry = records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
    access.requireReader(by, entry);
    return entry;
  }

  /** Told, and public by the clock as well: staff know of the award long before. */
  private boolean isIssued(EntryRecord entry, Edition edition) {
    return entry.state == EntryState.AWARDED
        && entry.toldState == EntryState.AWARDED
        && !clock.instant().isBefore(edition.date(EditionDate.EMBARGO_LIFTS).at());
  }

  private Instant publishedAt(EntryRecord entry) {
    return passages.list(List.of(entry.id())).get(entry.id()).stream()
        .filter(passage -> passage.state() == EntryState.AWARDED)
        .map(Passage::toldAt)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}

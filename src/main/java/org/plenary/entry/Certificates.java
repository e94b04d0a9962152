package org.plenary.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates to print, of an award and of a place among the finalists: there once what they say
 * is public, and never before. For the owner, who writes the entry with them, staff and auditors;
 * for all others they do not exist.
 */
@Service
@Transactional(readOnly = true)
public class Certificates {

  private final EntryRecords records;
  private final EntryAccess access;
  private final PassageRows passages;
  private final FinalistListRows lists;
  private final CertificateNumbers numbers;
  private final CertificateWriter writer;
  private final Editions editions;
  private final Clock clock;

  Certificates(
      EntryRecords records,
      EntryAccess access,
      PassageRows passages,
      FinalistListRows lists,
      CertificateNumbers numbers,
      CertificateWriter writer,
      Editions editions,
      Clock clock) {
    this.records = records;
    this.access = access;
    this.passages = passages;
    this.lists = lists;
    this.numbers = numbers;
    this.writer = writer;
    this.editions = editions;
    this.clock = clock;
  }

  /** Where that of an award is handed out. */
  public static String path(EntryId id) {
    return "/certificates/" + id + "/award.pdf";
  }

  /** Where that of a finalist is handed out. */
  public static String finalistPath(EntryId id) {
    return "/certificates/" + id + "/finalist.pdf";
  }

  /** Of an award, made anew each time in the language of who asks. */
  public byte[] pdf(Person by, EntryId id) {
    EntryRecord entry = readable(by, id);
    Edition edition = editions.get(entry.edition());
    if (!isIssued(entry, edition)) {
      throw new NotFound("certificate", id.value());
    }
    AwardSlot slot = edition.slot(Objects.requireNonNull(entry.awardSlot));
    String number = Objects.requireNonNull(numbers.ofAwards(List.of(id)).get(id));
    return writer.award(by, entry, edition, slot, publishedAt(entry), number);
  }

  /** Of a place among the finalists. */
  public byte[] finalistPdf(Person by, EntryId id) {
    EntryRecord entry = readable(by, id);
    Instant since = listedSince(entry).orElseThrow(() -> new NotFound("certificate", id.value()));
    String number = Objects.requireNonNull(numbers.ofFinalists(List.of(id)).get(id));
    return writer.finalist(by, entry, editions.get(entry.edition()), since, number);
  }

  /** Whether this person may have that of an award now. */
  public boolean isIssued(Person by, EntryId id) {
    EntryRecord entry = readable(by, id);
    return isIssued(entry, editions.get(entry.edition()));
  }

  /** Whether this person may have that of a finalist now. */
  public boolean isIssuedToFinalist(Person by, EntryId id) {
    return listedSince(readable(by, id)).isPresent();
  }

  /** For the page of the results, where a certificate can be compared; one statement for all. */
  public Map<EntryId, String> numbers(Collection<EntryId> awarded) {
    return numbers.ofAwards(awarded);
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

  private Optional<Instant> listedSince(EntryRecord entry) {
    return entry.asEntry().isFinalist() ? lists.findPublishedAt(entry.edition()) : Optional.empty();
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

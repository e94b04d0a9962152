package org.plenary.award;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenary.entry.CertificateNumbers;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.FinalistLists;
import org.plenary.entry.Passage;
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

  private final Entries entries;
  private final FinalistLists lists;
  private final CertificateNumbers numbers;
  private final CertificateWriter writer;
  private final Editions editions;
  private final Clock clock;

  Certificates(
      Entries entries,
      FinalistLists lists,
      CertificateNumbers numbers,
      CertificateWriter writer,
      Editions editions,
      Clock clock) {
    this.entries = entries;
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
    Instant since = awardedSince(by, id).orElseThrow(() -> new NotFound("certificate", id.value()));
    Entry entry = entries.get(id);
    Edition edition = editions.get(entry.edition());
    AwardSlot slot = edition.slot(Objects.requireNonNull(entry.awardSlot()));
    String number = Objects.requireNonNull(numbers.ofAwards(List.of(id)).get(id));
    return writer.award(by, entry, edition, slot, since, number);
  }

  /** Of a place among the finalists. */
  public byte[] finalistPdf(Person by, EntryId id) {
    Instant since = listedSince(by, id).orElseThrow(() -> new NotFound("certificate", id.value()));
    Entry entry = entries.get(id);
    String number = Objects.requireNonNull(numbers.ofFinalists(List.of(id)).get(id));
    return writer.finalist(by, entry, editions.get(entry.edition()), since, number);
  }

  /** Whether this person may have that of an award now. */
  public boolean isIssued(Person by, EntryId id) {
    return awardedSince(by, id).isPresent();
  }

  /** Whether this person may have that of a finalist now. */
  public boolean isIssuedToFinalist(Person by, EntryId id) {
    return listedSince(by, id).isPresent();
  }

  /** For the page of the results, where a certificate can be compared; one statement for all. */
  public Map<EntryId, String> numbers(Collection<EntryId> awarded) {
    return numbers.ofAwards(awarded);
  }

  /** Told, and public by the clock as well: staff know of the award long before. */
  private Optional<Instant> awardedSince(Person by, EntryId id) {
    Entry entry = entries.get(by, id);
    boolean isPublic =
        entry.state() == EntryState.AWARDED
            && !editions
                .get(entry.edition())
                .date(EditionDate.EMBARGO_LIFTS)
                .at()
                .isAfter(clock.instant());
    return isPublic ? toldSince(by, id) : Optional.empty();
  }

  /** Where it was given more than once, the last time counts. */
  private Optional<Instant> toldSince(Person by, EntryId id) {
    return entries.listPassages(by, id).stream()
        .filter(passage -> passage.state() == EntryState.AWARDED)
        .reduce((earlier, later) -> later)
        .map(Passage::toldAt);
  }

  /** Also for an owner who was not told yet what became of it since. */
  private Optional<Instant> listedSince(Person by, EntryId id) {
    entries.get(by, id);
    Entry entry = entries.get(id);
    return entry.isFinalist() ? lists.findPublishedAt(entry.edition()) : Optional.empty();
  }
}

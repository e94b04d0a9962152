package org.plenary.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of finalists that everybody may read, from the moment staff publish it. Finalists are
 * asked to keep it to themselves until then.
 */
@Service
@Transactional
public class FinalistLists {

  private final FinalistListRows rows;
  private final EntryFigures figures;
  private final Entries entries;
  private final Submissions submissions;
  private final CertificateNumbers certificates;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FinalistLists(
      FinalistListRows rows,
      EntryFigures figures,
      Entries entries,
      Submissions submissions,
      CertificateNumbers certificates,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.figures = figures;
    this.entries = entries;
    this.submissions = submissions;
    this.certificates = certificates;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Makes it public for good. Refuses before there are finalists, and while somebody the jury
   * judged has no mail about it yet: nobody shall read it here first. Done twice it is done once.
   */
  public void publish(Person by, EditionId edition) {
    NotAllowed.unlessStaff(by);
    int finalists = figures.countFinalists(edition);
    int untold = rows.countUntold(edition);
    if (finalists == 0 || untold > 0) {
      throw new NotYet(untold);
    }
    if (rows.publish(edition, by.id(), clock.instant())) {
      events.publishEvent(new FinalistListPublished(edition, finalists, by.id().value()));
    }
  }

  /** Where everybody reads it, once it is public. */
  public static String page(Edition edition) {
    return "/prizes/" + edition.code() + "/finalists";
  }

  /** Since when it is public; empty while it is not. */
  @Transactional(readOnly = true)
  public Optional<Instant> findPublishedAt(EditionId edition) {
    return rows.findPublishedAt(edition);
  }

  /**
   * By title, so that it gives nothing of any rank away; nobody before it is public. The same
   * number of statements however many there are.
   */
  @Transactional(readOnly = true)
  public List<PublicFinalist> list(EditionId edition) {
    if (rows.findPublishedAt(edition).isEmpty()) {
      return List.of();
    }
    List<Entry> finalists = entries.listFinalists(edition);
    List<EntryId> ids = finalists.stream().map(Entry::id).toList();
    Map<EntryId, String> summaries = submissions.summaries(ids);
    Map<EntryId, String> numbers = certificates.ofFinalists(ids);
    return finalists.stream()
        .sorted(Comparator.comparing(Entry::title, String.CASE_INSENSITIVE_ORDER))
        .map(
            entry ->
                new PublicFinalist(
                    entry.category(),
                    entry.title(),
                    entry.applicant(),
                    entry.city(),
                    entry.country(),
                    summaries.getOrDefault(entry.id(), ""),
                    numbers.getOrDefault(entry.id(), "")))
        .toList();
  }

  /** The list cannot be public yet. */
  public static class NotYet extends Refusal {

    NotYet(int untold) {
      super("entry.refused.finalist-list", untold);
    }
  }
}

package org.plenary.entry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.DomainEvent;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells everybody who took part that the results are public, and what they say of the entry. Who
 * withdrew, or never sent, left of their own accord and hears nothing.
 */
@Service
@Transactional
public class ResultNotices {

  private static final Set<EntryState> TOLD_HERE =
      Collections.unmodifiableSet(
          EnumSet.complementOf(
              EnumSet.of(
                  EntryState.DRAFT,
                  EntryState.WITHDRAWN,
                  EntryState.AWARDED,
                  EntryState.RESERVE,
                  EntryState.FINALIST)));

  private final EntryStore store;
  private final EntryRecords records;
  private final EntryMail mail;
  private final EntryFigures figures;
  private final Editions editions;
  private final Messages messages;

  ResultNotices(
      EntryStore store,
      EntryRecords records,
      EntryMail mail,
      EntryFigures figures,
      Editions editions,
      Messages messages) {
    this.store = store;
    this.records = records;
    this.mail = mail;
    this.figures = figures;
    this.editions = editions;
    this.messages = messages;
  }

  /** The results are public: every open end is known from here on. */
  public void tellPublished(EntryId id) {
    tell(id, "results-published");
  }

  /**
   * The same for an award that was accepted when the results were public: its owner has heard of
   * them, and reads now that the award stands among them.
   */
  public void tellAwardPublic(EntryId id) {
    tell(id, "award-public");
  }

  private void tell(EntryId id, String template) {
    EntryRecord entry = store.lock(id);
    boolean isLeftOver = entry.state == EntryState.RESERVE || entry.state == EntryState.FINALIST;
    if (isLeftOver) {
      entry.leaveWithoutAward();
    }
    if (entry.state == EntryState.NO_AWARD || entry.state == EntryState.AWARDED) {
      entry.tell(entry.state);
    }
    store.save(entry);
    Edition edition = editions.get(entry.edition());
    tell(edition, entry, mail.owner(entry), countsOf(edition), template);
    if (isLeftOver) {
      store.publish(new EntryLeftWithoutAward(id, entry.edition(), DomainEvent.SYSTEM));
    }
  }

  /**
   * The same for those whose own procedure waits for nothing, or for something else: their entry
   * went no further, they declined the award, have not answered yet, or it ended without them.
   */
  public void tellOutBefore(EditionId id) {
    Edition edition = editions.get(id);
    Counts counts = countsOf(edition);
    List<EntryRecord> told =
        records.findByEditionIdAndStateInOrderByEntryNumber(id.value(), TOLD_HERE).stream()
            .filter(entry -> entry.state != EntryState.NO_AWARD || entry.awardEnd != null)
            .toList();
    Map<PersonId, Person> owners = mail.owners(told);
    told.forEach(
        entry -> tell(edition, entry, owners.get(entry.owner()), counts, "results-published"));
  }

  private void tell(
      Edition edition, EntryRecord entry, Person owner, Counts counts, String template) {
    mail.send(
        EntryMail.letter(edition, entry, template)
            .with("count", counts.awards())
            .with("entries", counts.entries())
            .with("result", result(entry, owner)),
        owner.asRecipient());
  }

  /** By what the owner was told: the results give away nothing that the office has not said. */
  private String result(EntryRecord entry, Person owner) {
    boolean isEnded = entry.state == EntryState.NO_AWARD && entry.awardEnd != null;
    String what = isEnded ? "award-" + entry.awardEnd.key() : entry.toldState.key();
    return messages.get(owner.locale(), "entry.mail.result." + what, entry.title);
  }

  private Counts countsOf(Edition edition) {
    return new Counts(
        figures.count(edition.id(), EntryState.AWARDED), figures.countSubmitted(edition.id()));
  }

  private record Counts(int awards, int entries) {}
}

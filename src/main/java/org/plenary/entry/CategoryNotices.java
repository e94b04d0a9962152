package org.plenary.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.Editions;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails about moves to another category: the question to the applicant, the answer to who asked.
 */
@Service
@Transactional
public class CategoryNotices {

  /** Whoever has not answered is reminded this long before the time is up. */
  private static final Duration REMINDED_BEFORE = Duration.ofDays(1);

  private final EntryRecords records;
  private final CategoryMoveRows moves;
  private final EntryMail mail;
  private final People people;
  private final Editions editions;
  private final Messages messages;
  private final Clock clock;

  CategoryNotices(
      EntryRecords records,
      CategoryMoveRows moves,
      EntryMail mail,
      People people,
      Editions editions,
      Messages messages,
      Clock clock) {
    this.records = records;
    this.moves = moves;
    this.mail = mail;
    this.people = people;
    this.editions = editions;
    this.messages = messages;
    this.clock = clock;
  }

  public void tellProposed(EntryId id) {
    moves.findOpen(id).ifPresent(move -> ask(move, "category-proposed"));
  }

  /** Once more, unless it was answered or its time is up. */
  public void remind(EntryId id) {
    moves
        .findOpen(id)
        .filter(move -> !move.due().isMissedBy(clock.instant()))
        .ifPresent(move -> ask(move, "category-reminder"));
  }

  /** To who proposed it; where it moved, to the applicant as well. */
  public void tellAnswered(EntryId id) {
    CategoryMove move = moves.list(id).stream().findFirst().orElseThrow();
    CategoryMove.Outcome outcome = move.outcome();
    if (outcome == null || outcome == CategoryMove.Outcome.OVERTAKEN) {
      return;
    }
    EntryRecord entry = get(id);
    Person asker = people.get(move.proposedBy());
    String answer = messages.get(asker.locale(), "entry.mail.category." + outcome.key());
    EditionLetter letter =
        letter(move, entry, "category-answered")
            .leadingTo("/entries/" + entry.id)
            .with("answer", answer);
    mail.send(letter, asker.asRecipient());
    if (outcome == CategoryMove.Outcome.ACCEPTED) {
      mail.toOwner(
          entry,
          letter(move, entry, "category-moved").with("receipt", String.valueOf(entry.receipt)));
    }
  }

  /** When the applicant is reminded of the open question. */
  @Transactional(readOnly = true)
  public Instant remindAt(EntryId id) {
    return dueAt(id).minus(REMINDED_BEFORE);
  }

  /** Until when the open question can be answered. */
  @Transactional(readOnly = true)
  public Instant dueAt(EntryId id) {
    return moves.findOpen(id).orElseThrow().due().at();
  }

  private void ask(CategoryMove move, String template) {
    EntryRecord entry = get(move.entry());
    EditionLetter letter = letter(move, entry, template).due(move.due());
    mail.toOwner(
        entry,
        template.equals("category-proposed") ? letter.with("reason", move.reason()) : letter);
  }

  private EditionLetter letter(CategoryMove move, EntryRecord entry, String template) {
    Edition edition = editions.get(entry.edition());
    boolean isQuestion = move.isOpen();
    return EntryMail.letter(edition, entry, template, isQuestion ? "/category" : "")
        .with("was", edition.category(move.was()).name())
        .with("wanted", edition.category(move.wanted()).name());
  }

  private EntryRecord get(EntryId id) {
    return records.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
  }
}

package org.plenary.rehearsal;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.attachment.Attachments;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryAnswers;
import org.plenary.entry.NewEntry;
import org.plenary.form.Answers;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.StoredAnswer;
import org.plenary.identity.Person;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The call is open: applicants write and send. */
@Component
class CallScene {

  private final Entries entries;
  private final EntryAnswers answers;
  private final Attachments attachments;
  private final VirtualTime time;

  /** What a person does for an hour is done in one go: most of a play is waiting for a database. */
  private final TransactionOperations atOnce;

  CallScene(
      Entries entries,
      EntryAnswers answers,
      Attachments attachments,
      VirtualTime time,
      TransactionOperations atOnce) {
    this.entries = entries;
    this.answers = answers;
    this.attachments = attachments;
    this.time = time;
    this.atOnce = atOnce;
  }

  /**
   * Files the entries one after the other over the first part of the call; the last ones stay
   * drafts.
   */
  List<Play.Filed> play(Play play, long thousandthsOfTheCall) {
    time.goTo(play.at(EditionDate.CALL_OPENS));
    play.outsider().enter(play);
    List<Play.Filed> sent = new ArrayList<>();
    for (Applicant applicant : play.applicants()) {
      time.goTo(comes(play, applicant, thousandthsOfTheCall));
      file(play, applicant).ifPresent(sent::add);
    }
    time.goTo(play.between(EditionDate.CALL_OPENS, EditionDate.CALL_CLOSES, thousandthsOfTheCall));
    return sent;
  }

  /** The same beside another play: each applicant comes when its time gets there. */
  void playBeside(Play play, long thousandthsOfTheCall) {
    play.applicants()
        .forEach(
            applicant ->
                time.when(
                    comes(play, applicant, thousandthsOfTheCall), () -> file(play, applicant)));
  }

  private static Instant comes(Play play, Applicant applicant, long thousandthsOfTheCall) {
    long passed = thousandthsOfTheCall * (applicant.number() + 1L) / (play.applicants().size() + 1);
    return play.between(EditionDate.CALL_OPENS, EditionDate.CALL_CLOSES, passed);
  }

  private Optional<Play.Filed> file(Play play, Applicant applicant) {
    Entry entry = entries.start(applicant.person(), newEntry(play, applicant));
    if (applicant.number() >= play.script().entries()) {
      return Optional.empty();
    }
    atOnce.executeWithoutResult(
        status -> {
          write(applicant, entry);
          entries.submit(applicant.person(), entry.id());
        });
    return Optional.of(new Play.Filed(entry.id(), applicant));
  }

  private static NewEntry newEntry(Play play, Applicant applicant) {
    return new NewEntry(
        play.edition().id(),
        applicant.category(),
        applicant.type(),
        applicant.name(),
        applicant.place().city(),
        applicant.place().country(),
        applicant.place().region(),
        applicant.project().title());
  }

  private void write(Applicant applicant, Entry entry) {
    Person by = applicant.person();
    FormSchema form = answers.schema(by, entry.id());
    Map<String, Object> context = answers.context(by, entry.id());
    Map<String, StoredAnswer> before = answers.load(by, entry.id());
    Answers written = new EntryWriter(applicant).write(form, context);
    written
        .values()
        .forEach(
            (key, value) -> {
              StoredAnswer known = before.get(key);
              answers.save(by, entry.id(), key, value, known == null ? 0 : known.revision());
            });
    for (FormField field : form.shownFields(written, context)) {
      if (field.type() == FieldType.FILES && isWanted(field)) {
        attach(by, entry, field);
      }
    }
  }

  private static boolean isWanted(FormField field) {
    Integer least = field.limits().least();
    return least != null && least > 0;
  }

  private void attach(Person by, Entry entry, FormField field) {
    attachments.add(
        new Subject("entry", entry.id().value()),
        field.key(),
        field.key() + ".pdf",
        new ByteArrayInputStream(Letter.from(entry.applicant())),
        by.id().value());
  }
}

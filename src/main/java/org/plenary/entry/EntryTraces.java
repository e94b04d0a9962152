package org.plenary.entry;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.plenary.attachment.Attachments;
import org.plenary.form.Answers;
import org.plenary.form.StoredAnswers;
import org.plenary.identity.Erasure;
import org.plenary.identity.PersonalTraces;
import org.plenary.notification.MailErasure;
import org.plenary.programme.ApplicantType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where somebody's name and address stand in entries: in answers, in what was sent, in invitations
 * and in mails. What was sent stays, with a code in place of the name, and says so; drafts that
 * were never sent go with the person who owned them.
 */
@Component
class EntryTraces implements PersonalTraces {

  private final EntryStore store;
  private final EntryRecords records;
  private final CoEditorRows coEditors;
  private final TakeOverRows takeOvers;
  private final StoredAnswers stored;
  private final SubmissionRows submissions;
  private final CopyLinks copies;
  private final Attachments attachments;
  private final MailErasure mails;
  private final UnsentDrafts drafts;
  private final EntryRemarks remarks;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EntryTraces(
      EntryStore store,
      EntryRecords records,
      CoEditorRows coEditors,
      TakeOverRows takeOvers,
      StoredAnswers stored,
      SubmissionRows submissions,
      CopyLinks copies,
      Attachments attachments,
      MailErasure mails,
      UnsentDrafts drafts,
      EntryRemarks remarks,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.coEditors = coEditors;
    this.takeOvers = takeOvers;
    this.stored = stored;
    this.submissions = submissions;
    this.copies = copies;
    this.attachments = attachments;
    this.mails = mails;
    this.drafts = drafts;
    this.remarks = remarks;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void erase(Erasure gone) {
    Set<String> touched = new LinkedHashSet<>();
    records.listOf(gone.person().value()).forEach(entry -> touched.add(entry.id));
    coEditors.listOf(gone.person(), gone.email()).forEach(row -> touched.add(row.entry().value()));
    String kind = EntryId.KIND + ":";
    stored.listWith(gone.email()).stream()
        .filter(document -> document.startsWith(kind))
        .forEach(document -> touched.add(document.substring(kind.length())));
    touched.forEach(id -> erase(gone, new EntryId(id)));
    coEditors.listOf(gone.person(), gone.email()).forEach(row -> forget(gone, row));
    stored.dropAsides(gone.person().value());
  }

  private void erase(Erasure gone, EntryId id) {
    EntryRecord entry = store.lock(id);
    mails.replaceAbout(id.subject(), gone.name(), gone.code());
    mails.replaceAbout(id.subject(), gone.email(), gone.nowhere());
    if (!entry.wasSubmitted() && isOwn(gone, entry)) {
      deleteDraft(gone, entry);
      return;
    }
    stored.rewrite(Snapshot.document(id), answers -> answers.mapTexts(gone::of));
    submissions.list(id).forEach(sent -> rewrite(gone, entry, sent));
    copies.end(id);
    remarks.erase(gone, id);
    attachments.rename(id.subject(), gone::of);
    coEditors
        .list(id)
        .forEach(row -> takeOvers.find(row).ifPresent(why -> takeOvers.set(row, gone.of(why))));
    if (isOfOneselfAndOver(gone, entry)) {
      attachments.forget(id.subject());
    }
    entry.reason = entry.reason == null ? null : gone.of(entry.reason);
    entry.applicant = gone.of(entry.applicant);
    entry.title = gone.of(entry.title);
    store.save(entry);
    events.publishEvent(new EntryNamesErased(id, gone));
  }

  /**
   * Files of an entry about oneself are personal through and through. While it is judged they are
   * needed to be fair, and with an award to show what it was given for; all others go when the
   * edition's time to keep them is over.
   */
  private static boolean isOfOneselfAndOver(Erasure gone, EntryRecord entry) {
    return isOwn(gone, entry)
        && entry.applicantType == ApplicantType.INDIVIDUAL
        && entry.state.isOver()
        && entry.state != EntryState.AWARDED;
  }

  /** What somebody of the office kept for an applicant is none of their own. */
  private static boolean isOwn(Erasure gone, EntryRecord entry) {
    return entry.owner().equals(gone.person()) && !entry.heldByOffice;
  }

  private void deleteDraft(Erasure gone, EntryRecord draft) {
    EntryId id = draft.id();
    drafts.empty(draft, gone.by().value(), gone.code());
    if (draft.state == EntryState.DRAFT) {
      draft.withdraw("");
      store.publish(new EntryWithdrawn(id, draft.edition(), "", gone.by().value()));
    }
    store.save(draft);
  }

  private void rewrite(Erasure gone, EntryRecord entry, Submission sent) {
    Answers answers = sent.answers().mapTexts(gone::of);
    Submission kept = sent.keptAs(gone.of(sent.applicant()), gone.of(sent.title()), answers);
    if (kept.equals(sent)) {
      return;
    }
    submissions.rewrite(kept, clock.instant());
    store.publish(
        new SubmissionNameErased(
            sent.entry(),
            entry.edition(),
            sent.version(),
            sent.sha256(),
            kept.sha256Now(),
            gone.by().value()));
  }

  /** Who joined keeps the seat under a code; an invitation nobody took up is void. */
  private void forget(Erasure gone, CoEditor row) {
    if (row.hasJoined()) {
      coEditors.setEmail(row, gone.nowhere());
    } else {
      coEditors.delete(row);
    }
  }
}

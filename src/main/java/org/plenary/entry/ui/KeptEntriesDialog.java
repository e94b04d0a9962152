package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.plenary.entry.KeptEntries;
import org.plenary.entry.KeptEntriesWork;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.programme.Edition;
import org.plenary.ui.Icon;
import org.springframework.stereotype.Component;

/** Hands all entries that the office keeps, and whose contact is named, over at once. */
@Component
class KeptEntriesDialog {

  private final KeptEntries kept;
  private final KeptEntriesWork work;
  private final MailedJobs jobs;

  KeptEntriesDialog(KeptEntries kept, KeptEntriesWork work, MailedJobs jobs) {
    this.kept = kept;
    this.work = work;
    this.jobs = jobs;
  }

  /** Says how many there are; empty where there is none. */
  Optional<Button> button(Person by, Edition edition, Runnable whenDone) {
    KeptEntries.Count count = kept.count(by, edition.id());
    if (count.entries() == 0) {
      return Optional.empty();
    }
    Button open =
        new Button(
            text("entry.kept.open", count.entries()),
            new Icon("mail"),
            event -> open(by, edition, count, whenDone));
    open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return Optional.of(open);
  }

  private void open(Person by, Edition edition, KeptEntries.Count count, Runnable whenDone) {
    TextArea reason = new TextArea(text("entry.hand-over.reason"), text("entry.kept.reason"), "");
    reason.setHelperText(text("entry.kept.reason-hint"));
    reason.setValueChangeMode(ValueChangeMode.LAZY);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    jobs.ask(
            text("entry.kept.title", count.entries()),
            text("entry.kept.text"),
            text("entry.kept.do", count.contacts()),
            () ->
                new JobPlan(
                    "entry.job.kept",
                    List.of(edition.name()),
                    work.of(by, edition.id(), reason.getValue())),
            whenDone,
            reason)
        .with(reason)
        .open();
  }
}

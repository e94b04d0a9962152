package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.identity.CurrentPerson;
import org.plenary.jury.Conflicts;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStep;
import org.plenary.jury.JurorEntries;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JurorState;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.ui.StaffPage;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.shared.Refusal;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;
import org.plenary.ui.Under;
import org.plenary.verdict.FinalEvaluations;
import org.plenary.verdict.Meeting;
import org.plenary.verdict.Verdicts;

/** The record of the panel's meeting: who was there, who stepped out, what was said. */
@Route("final-evaluation")
@Under("finalists")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class FinalEvaluationView extends StaffPage {

  private final FinalEvaluations meetings;
  private final JudgingOrder order;
  private final JuryProgress progress;
  private final Conflicts conflicts;
  private final JurorEntries own;
  private final Verdicts verdicts;
  private final Entries entries;

  FinalEvaluationView(
      FinalEvaluations meetings,
      JudgingOrder order,
      JuryProgress progress,
      Conflicts conflicts,
      JurorEntries own,
      Verdicts verdicts,
      Entries entries,
      CurrentPerson current,
      CurrentEdition editions,
      Dates dates) {
    super(current, editions, dates);
    this.meetings = meetings;
    this.order = order;
    this.progress = progress;
    this.conflicts = conflicts;
    this.own = own;
    this.verdicts = verdicts;
    this.entries = entries;
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("verdict.meeting.title");
  }

  @Override
  protected void show(Edition edition) {
    add(header(edition), steps("final-evaluation"));
    Optional<Meeting> meeting = meetings.find(person, edition.id());
    List<JurorListItem> jury = progress.list(person, edition.id());
    List<JurorListItem> sitting =
        jury.stream()
            .filter(row -> row.juror().state() == JurorState.ACCEPTED)
            .filter(row -> !row.isGone() || isThere(meeting, row))
            .toList();
    if (sitting.isEmpty()) {
      add(
          new EmptyState(
              "users", getTranslation("jury.jury.empty"), getTranslation("jury.jury.empty-text")));
      return;
    }
    Optional<Refusal> obstacle = order.findObstacle(edition.id(), JudgingStep.RECORD_MEETING);
    if (obstacle.isPresent()) {
      add(ahead("verdict.meeting.ahead", obstacle.get()));
      return;
    }
    boolean isSigned = verdicts.find(person, edition.id()).isPresent();
    List<Entry> finalists = entries.listFinalists(edition.id());
    MeetingForm form =
        new MeetingForm(edition, reader.city(edition.zone()), sitting, finalists, meeting);
    form.setReadOnly(isSigned || !person.isStaff());
    if (!isSigned && person.isStaff()) {
      Button save =
          new Button(getTranslation("verdict.meeting.save"), event -> save(edition, form, meeting));
      save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      form.add(save);
    }
    add(form, recusals(edition, jury, finalists, meeting));
  }

  /** Who left after they were there, was there. */
  private static boolean isThere(Optional<Meeting> meeting, JurorListItem row) {
    return meeting.filter(held -> held.present().contains(row.juror().id())).isPresent();
  }

  private void save(Edition edition, MeetingForm form, Optional<Meeting> seen) {
    form.read()
        .ifPresent(
            meeting -> {
              meetings.record(person, edition.id(), meeting, seen);
              Toast.show(getTranslation("verdict.meeting.saved"));
              refresh();
            });
  }

  /** Conflicts with finalists, from which recusals follow by themselves. */
  private Component recusals(
      Edition edition, List<JurorListItem> jury, List<Entry> finalists, Optional<Meeting> meeting) {
    RecusalList list =
        new RecusalList(
            jury,
            finalists,
            conflicts.list(person, edition.id()),
            own.list(person, edition.id(), List.of()));
    Paragraph text = new Paragraph(getTranslation("verdict.meeting.recusals-text"));
    text.addClassName("ink2");
    return new PageSection(getTranslation("verdict.meeting.recusals"), text, list)
        .count(meeting.map(held -> held.recusals().size()).orElse(0));
  }
}

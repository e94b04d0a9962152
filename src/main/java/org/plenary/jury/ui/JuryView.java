package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.identity.CurrentPerson;
import org.plenary.jury.Assignments;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStep;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JurorState;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryFigures;
import org.plenary.jury.JuryMailing;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.JuryRoutes;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.shared.Countries;
import org.plenary.shared.Deadline;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.MeterBar;
import org.plenary.ui.NavGroup;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** The jury of an edition: who sits, who stands ready, and how far each is. */
@Route("jury")
@Menu(title = "jury.menu.jury", order = NavGroup.EDITION + 40, icon = "users")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class JuryView extends StaffPage {

  private final Jurors jurors;
  private final JuryProgress progress;
  private final Assignments assignments;
  private final MailsAhead ahead;
  private final JuryMailing mailing;
  private final Countries countries;
  private final JudgingOrder order;

  JuryView(
      Jurors jurors,
      JuryProgress progress,
      Assignments assignments,
      MailsAhead ahead,
      JuryMailing mailing,
      Countries countries,
      JudgingOrder order,
      CurrentPerson current,
      CurrentEdition editions,
      Dates dates) {
    super(current, editions, dates);
    this.jurors = jurors;
    this.progress = progress;
    this.assignments = assignments;
    this.ahead = ahead;
    this.mailing = mailing;
    this.countries = countries;
    this.order = order;
    refresh();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("jury.jury.title");
  }

  @Override
  protected void show(Edition edition) {
    List<JurorListItem> rows = progress.list(person, edition.id());
    JuryFigures figures = progress.figures(person, edition.id());
    PageHeader header = header(edition);
    header.facts(facts(rows, figures));
    header.actions(actions(edition, figures.assigned() > figures.sent()));
    add(header);
    nextStep(edition, rows).ifPresent(this::add);
    if (rows.isEmpty()) {
      add(
          new EmptyState(
              "users", getTranslation("jury.jury.empty"), getTranslation("jury.jury.empty-text")));
      return;
    }
    if (figures.assigned() > 0) {
      add(
          new MeterBar(figures.sent(), figures.assigned())
              .saying(
                  getTranslation("jury.jury.sent-of", figures.sent(), figures.assigned()),
                  getTranslation("jury.jury.complete", figures.complete(), figures.entries())));
    }
    addList(rows, "jury.jury.sitting", row -> row.juror().state().isSeated());
    addList(rows, "jury.jury.ready", row -> row.juror().state() == JurorState.ALTERNATE);
    addList(
        rows,
        "jury.jury.left",
        row ->
            row.juror().state() == JurorState.DECLINED
                || row.juror().state() == JurorState.REPLACED);
  }

  private String facts(List<JurorListItem> rows, JuryFigures figures) {
    long sitting = count(rows, JurorState.ACCEPTED);
    long asked = count(rows, JurorState.INVITED);
    return getTranslation("jury.jury.facts", sitting, figures.conflicts(), asked);
  }

  private static long count(List<JurorListItem> rows, JurorState state) {
    return rows.stream().filter(row -> row.juror().state() == state).count();
  }

  private Component[] actions(Edition edition, boolean isScoring) {
    LinkButton assignment =
        new LinkButton(getTranslation("jury.jury.assignment"), JuryRoutes.assignment())
            .icon("split")
            .quiet();
    if (!person.isStaff()) {
      return new Component[] {assignment};
    }
    Button invite =
        new Button(
            getTranslation("jury.jury.invite"),
            new Icon("user-plus"),
            event ->
                new InviteDialog(countries, (invitation, close) -> look(edition, invitation, close))
                    .open());
    return Stream.concat(reminders(edition, isScoring).stream(), Stream.of(assignment, invite))
        .toArray(Component[]::new);
  }

  /** What goes out by a date is nobody's step, so it can be looked at whenever one likes. */
  private Optional<Button> reminders(Edition edition, boolean isScoring) {
    return isScoring
        ? mailing
            .nextAt(edition.id())
            .map(
                at ->
                    ahead.button(
                        getTranslation("jury.jury.mails"),
                        getTranslation(
                            "jury.jury.mails-title",
                            reader.deadline(new Deadline(at, edition.zone(), ""))),
                        getTranslation("jury.jury.mails-text"),
                        () -> mailing.takeNext(edition.id())))
        : Optional.empty();
  }

  /** What was typed stays until it is done. */
  private void look(Edition edition, InviteDialog.Invitation invitation, Runnable close) {
    ahead.show(
        () -> ask(edition, invitation),
        () -> {
          invite(edition, invitation);
          close.run();
        },
        refused -> Toast.refuse(getTranslation(refused.messageKey(), refused.arguments())));
  }

  private void ask(Edition edition, InviteDialog.Invitation invitation) {
    jurors.invite(
        person, edition.id(), invitation.person(), invitation.origin(), invitation.asAlternate());
  }

  private void invite(Edition edition, InviteDialog.Invitation invitation) {
    ask(edition, invitation);
    Toast.show(getTranslation("jury.jury.invited", invitation.person().name()));
    refresh();
  }

  /** Nothing is proposed to auditors: they change nothing. */
  private Optional<NextStep> nextStep(Edition edition, List<JurorListItem> rows) {
    if (!person.isStaff()) {
      return Optional.empty();
    }
    Optional<NextStep> late =
        new LateStep(this, rows)
            .find(
                those ->
                    new MoreTimeDialog(jurors, person).open(those, reader, ahead, this::refresh));
    if (late.isPresent()) {
      return late;
    }
    if (order.findObstacle(edition.id(), JudgingStep.GIVE_OUT).isPresent()) {
      return Optional.empty();
    }
    int open = assignments.propose(edition.id()).assignments().size();
    boolean waits =
        rows.stream()
            .anyMatch(row -> row.juror().state().isSeated() && !row.juror().mayBeAssigned());
    return open == 0 || waits ? Optional.empty() : Optional.of(assignStep(open));
  }

  private NextStep assignStep(int open) {
    return new NextStep(
        "split",
        getTranslation("jury.jury.assign", open),
        getTranslation("jury.jury.assign-text"),
        new LinkButton(getTranslation("jury.jury.assign-button"), JuryRoutes.assignment())
            .primary());
  }

  private void addList(
      List<JurorListItem> rows, String title, java.util.function.Predicate<JurorListItem> which) {
    List<JurorListItem> chosen =
        rows.stream()
            .filter(which)
            .sorted(
                Comparator.comparing((JurorListItem row) -> !row.pace().isWorrying())
                    .thenComparing(row -> row.juror().seat()))
            .toList();
    if (!chosen.isEmpty()) {
      add(
          new PageSection(getTranslation(title), new JurorTable(chosen, reader))
              .count(chosen.size()));
    }
  }
}

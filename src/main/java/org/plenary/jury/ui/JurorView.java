package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.Assignments;
import org.plenary.jury.Conflict;
import org.plenary.jury.Conflicts;
import org.plenary.jury.CountryMissing;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorEntries;
import org.plenary.jury.JurorEntry;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JurorLoad;
import org.plenary.jury.JurorOrigin;
import org.plenary.jury.JurorOrigins;
import org.plenary.jury.JurorTies;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.JuryRoutes;
import org.plenary.jury.Pace;
import org.plenary.jury.Scorecards;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.shared.Countries;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Badge;
import org.plenary.ui.Dates;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.FactList;
import org.plenary.ui.Icon;
import org.plenary.ui.MeterBar;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** One juror: the seat, the scorecards, the conflicts, and what the office can do. */
@Route("jury/:juror")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class JurorView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Jurors jurors;
  private final JuryProgress progress;
  private final Assignments assignments;
  private final Conflicts conflicts;
  private final JurorEntries own;
  private final Entries entries;
  private final Editions editions;
  private final Scorecards scorecards;
  private final MailsAhead ahead;
  private final JurorOrigins origins;
  private final JurorTies ties;
  private final Countries countries;
  private final Person person;
  private final ReaderDates reader;
  private String name = "";

  JurorView(
      Jurors jurors,
      JuryProgress progress,
      Assignments assignments,
      Conflicts conflicts,
      JurorEntries own,
      Entries entries,
      Editions editions,
      Scorecards scorecards,
      MailsAhead ahead,
      JurorOrigins origins,
      JurorTies ties,
      Countries countries,
      CurrentPerson current,
      Dates dates) {
    this.jurors = jurors;
    this.progress = progress;
    this.assignments = assignments;
    this.conflicts = conflicts;
    this.own = own;
    this.entries = entries;
    this.editions = editions;
    this.scorecards = scorecards;
    this.ahead = ahead;
    this.origins = origins;
    this.ties = ties;
    this.countries = countries;
    person = current.get();
    reader = dates.in(person.locale(), person.zone());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new JurorId(event.getRouteParameters().get("juror").orElseThrow()));
  }

  @Override
  public String getPageTitle() {
    return name;
  }

  private void show(JurorId id) {
    Juror juror = jurors.get(person, id);
    JurorListItem row =
        progress.list(person, juror.edition()).stream()
            .filter(item -> item.juror().id().equals(id))
            .findFirst()
            .orElseThrow();
    name = row.name();
    removeAll();
    PageHeader header =
        new PageHeader(name)
            .crumb(getTranslation("jury.jury.title"), JuryRoutes.jury())
            .here(name)
            .facts(
                new Span(JuryWords.seat(this, row)),
                new Badge(JuryWords.state(this, juror.state())),
                new Badge(JuryWords.pace(this, row.pace())));
    add(header);
    if (row.pace() == Pace.MORE_TIME) {
      String until = reader.due(Objects.requireNonNull(juror.lateUntil()));
      add(new Paragraph(getTranslation("jury.juror.late-until", until)));
    }
    if (person.isStaff() && juror.state().isSeated()) {
      var actions = new JurorActions(jurors, person, row, reader, ahead, () -> show(id));
      header.actions(actions.buttons());
      header.actions(originButton(juror), tiesButton(juror));
      if (row.pace() == Pace.OVERDUE) {
        add(lateStep(row, actions));
      }
    }
    if (row.isGone() && juror.state().isSeated()) {
      add(new Paragraph(getTranslation("jury.juror.gone")));
    }
    add(progressOf(row));
    addOwnEntries(juror);
    addConflicts(juror);
    addScorecards(juror);
  }

  private NextStep lateStep(JurorListItem row, JurorActions actions) {
    Button allow = new Button(getTranslation("jury.juror.late"), event -> actions.openLate());
    allow.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return LateStep.about(row, allow, this);
  }

  private Button originButton(Juror juror) {
    OriginFields fields =
        new OriginFields(countries, new JurorOrigin(juror.country(), juror.city()));
    Button correct =
        new Button(
            getTranslation("jury.juror.origin"),
            new Icon("map-pin"),
            event ->
                new AskDialog(
                        getTranslation("jury.juror.origin-title", name),
                        getTranslation("jury.juror.origin-text"),
                        getTranslation("jury.juror.origin-save"),
                        () -> correct(juror, fields))
                    .with(fields)
                    .open());
    correct.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return correct;
  }

  private Button tiesButton(Juror juror) {
    TiesField field = new TiesField(String.join("\n", ties.list(person, juror.id())));
    Button open =
        new Button(
            getTranslation("jury.ties.office-open"),
            new Icon("briefcase"),
            event ->
                new AskDialog(
                        getTranslation("jury.ties.office-title", name),
                        getTranslation("jury.ties.office-text"),
                        getTranslation("jury.ties.save"),
                        () -> ties.write(person, juror.id(), field.getValue()))
                    .with(field)
                    .open());
    open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return open;
  }

  private void correct(Juror juror, OriginFields fields) {
    if (!fields.isComplete()) {
      throw new CountryMissing();
    }
    origins.correct(person, juror.id(), fields.origin());
    show(juror.id());
  }

  private Component progressOf(JurorListItem row) {
    JurorLoad load = row.load();
    return new MeterBar(load.sent(), load.started(), load.assigned())
        .saying(
            getTranslation("jury.jury.sent", load.sent(), load.assigned()),
            getTranslation("jury.queue.count-started", load.started()),
            getTranslation("jury.juror.left", load.left()));
  }

  private void addOwnEntries(Juror juror) {
    List<JurorEntry> written =
        own.list(person, juror.edition(), List.of()).stream()
            .filter(entry -> entry.juror().equals(juror.id()))
            .toList();
    if (!written.isEmpty()) {
      Edition edition = editions.get(juror.edition());
      add(
          new PageSection(
                  getTranslation("jury.juror.own-entries"),
                  new OwnEntryList(edition, written, entry -> entry.entry().title()))
              .count(written.size()));
    }
  }

  private void addConflicts(Juror juror) {
    List<Conflict> declared = conflicts.list(person, juror.id());
    String when =
        juror.declaredAt() == null
            ? getTranslation("jury.juror.not-declared")
            : getTranslation("jury.juror.declared", reader.moment(juror.declaredAt()));
    PageSection section = new PageSection(getTranslation("jury.conflicts.title"));
    section.count(declared.size()).beside(new Span(when));
    Map<EntryId, String> titles = entries.titles(declared.stream().map(Conflict::entry).toList());
    FactList facts = new FactList();
    for (Conflict conflict : declared) {
      facts.fact(
          titles.getOrDefault(conflict.entry(), ""),
          getTranslation(
              conflict.isLate() ? "jury.juror.conflict-late" : "jury.juror.conflict",
              getTranslation("jury.kind-of-juror." + JuryWords.key(conflict.kind())),
              conflict.reason(),
              reader.moment(conflict.declaredAt())));
    }
    section.add(facts);
    add(section);
  }

  private void addScorecards(Juror juror) {
    List<Assignment> given =
        assignments.list(person, juror.edition()).stream()
            .filter(assignment -> assignment.juror().equals(juror.id()))
            .toList();
    if (given.isEmpty()) {
      return;
    }
    Edition edition = editions.get(juror.edition());
    DenseGrid<Assignment> grid =
        new AssignmentGrid(
            given,
            entries.titles(given.stream().map(Assignment::entry).toList()),
            reader,
            person.isStaff() ? assignment -> reassign(assignment, juror.id()) : null,
            assignment ->
                new SentScorecardDialog(edition, scorecards.get(person, assignment.id())).open());
    add(new PageSection(getTranslation("jury.juror.scorecards"), grid).count(given.size()));
  }

  private void reassign(Assignment assignment, JurorId juror) {
    Map<JurorId, String> names =
        progress.list(person, assignment.edition()).stream()
            .collect(Collectors.toMap(item -> item.juror().id(), JurorListItem::name));
    new ReassignDialog(
            assignments.listCandidates(person, assignment.id()),
            names,
            (to, reason) -> {
              assignments.reassign(person, assignment.id(), to.id(), reason);
              Toast.show(getTranslation("jury.reassign.done", names.getOrDefault(to.id(), "")));
              show(juror);
            })
        .open();
  }
}

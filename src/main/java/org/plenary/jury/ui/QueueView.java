package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.jury.Conflicts;
import org.plenary.jury.Declarations;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorQueue;
import org.plenary.jury.JuryRoutes;
import org.plenary.jury.QueueItem;
import org.plenary.jury.ScoringDates;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NavGroup;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** A juror's home: what is owed and when, what is begun, what is sent. */
@Route("scorecards")
@Menu(title = "jury.menu.queue", order = NavGroup.JUROR + 1, icon = "list-checks")
@RolesAllowed("JUROR")
class QueueView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private static final String EDITION = "edition";

  private final OwnSeat seats;
  private final JurorQueue queue;
  private final Conflicts conflicts;
  private final Declarations declarations;
  private final Editions editions;
  private final OfflineScreens offline;
  private final Person person;
  private final ReaderDates reader;
  private final Clock clock;
  private final JudgingOrder order;
  private final ScoringDates dates;

  QueueView(
      CurrentPerson current,
      OwnSeat seats,
      JurorQueue queue,
      Conflicts conflicts,
      Declarations declarations,
      Editions editions,
      JudgingOrder order,
      ScoringDates scoring,
      OfflineScreens offline,
      Dates dates,
      Clock clock) {
    this.seats = seats;
    this.queue = queue;
    this.conflicts = conflicts;
    this.declarations = declarations;
    this.editions = editions;
    this.offline = offline;
    this.person = current.get();
    this.reader = dates.in(person.locale(), person.zone());
    this.clock = clock;
    this.order = order;
    this.dates = scoring;
  }

  /** Opens the queue of this edition. */
  static void open(UI ui, Edition edition) {
    ui.navigate(QueueView.class, QueryParameters.of(EDITION, edition.code()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(EDITION)
        .map(code -> seats.find(person, code))
        .orElseGet(() -> seats.find(person))
        .ifPresentOrElse(this::show, () -> add(new PageHeader(getPageTitle()), noSeat()));
  }

  private void show(Juror juror) {
    Edition edition = editions.get(juror.edition());
    PageHeader header = header(juror, edition);
    if (juror.mayPreside()) {
      header.actions(
          new LinkButton(getTranslation("jury.panel.open"), JuryRoutes.panelVerdict(juror.id()))
              .icon("gavel")
              .quiet());
    }
    if (juror.declaredAt() != null) {
      header.actions(workOffline(juror, edition));
    }
    add(header);
    seats
        .switchFrom(juror, person, seat -> open(UI.getCurrent(), editions.get(seat.edition())))
        .ifPresent(this::add);
    if (declarations.isOwed(juror)) {
      add(conflictsFirst(juror, edition, declarations.countNew(juror)));
    }
    if (juror.declaredAt() == null) {
      if (!declarations.areWanted(edition.id())) {
        add(notAskedYet());
      }
      return;
    }
    show(
        juror,
        edition,
        queue.list(person, juror.id()),
        conflicts.list(person, juror.id()).size(),
        declarations.isOwed(juror));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("jury.queue.title");
  }

  /** What came in by a table changes every count here, so the page is made anew. */
  private Button workOffline(Juror juror, Edition edition) {
    Button open = new Button(getTranslation("jury.table.open"), new Icon("download"));
    open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    open.addClickListener(
        event -> {
          OfflineDialog dialog = new OfflineDialog(offline, person, juror, edition);
          dialog.addOpenedChangeListener(
              change -> {
                if (!change.isOpened()) {
                  UI.getCurrent().refreshCurrentRoute(false);
                }
              });
          dialog.open();
        });
    return open;
  }

  private PageHeader header(Juror juror, Edition edition) {
    PageHeader header = new PageHeader(getPageTitle());
    return header.facts(
        getTranslation("jury.queue.facts", edition.name(), reader.deadline(dates.due(juror))));
  }

  private void show(
      Juror juror, Edition edition, List<QueueItem> items, int conflicts, boolean isStepShown) {
    List<QueueItem> started = items.stream().filter(QueueItem::isStarted).toList();
    List<QueueItem> sent = items.stream().filter(QueueItem::isSent).toList();
    List<QueueItem> open =
        items.stream().filter(item -> !item.isSent() && !item.isStarted()).toList();
    if (items.isEmpty()) {
      add(nothingYet(edition));
      return;
    }
    Set<EntryId> late = order.listJudgedLate(edition.id());
    boolean isOver = order.isScoringOver(edition.id());
    Optional<Deadline> closed = dates.closedFor(juror);
    if (!isOver && closed.isPresent()) {
      if (!started.isEmpty() || !open.isEmpty()) {
        add(closed(closed.get()));
      }
    } else if (!isOver) {
      addStep(juror, edition, started, open, isStepShown);
    } else if (items.stream().anyMatch(item -> !item.isSent() && isOf(late, item))) {
      addStep(
          juror,
          edition,
          started.stream().filter(item -> isOf(late, item)).toList(),
          open.stream().filter(item -> isOf(late, item)).toList(),
          isStepShown);
    } else {
      add(over());
    }
    add(
        new QueuePace(reader, clock, dates.due(juror).at())
            .bar(sent.size(), started.size(), open.size(), conflicts));
    addRows("jury.queue.started", started, edition);
    addRows("jury.queue.to-do", open, edition);
    addRows("jury.queue.sent", sent, edition);
  }

  private static boolean isOf(Set<EntryId> late, QueueItem item) {
    return late.contains(item.assignment().entry());
  }

  private void addStep(
      Juror juror,
      Edition edition,
      List<QueueItem> started,
      List<QueueItem> open,
      boolean isStepShown) {
    if (!isStepShown) {
      new QueueNextStep(reader, clock, edition, dates.due(juror))
          .from(started, open)
          .ifPresent(this::add);
    }
  }

  private void addRows(String title, List<QueueItem> items, Edition edition) {
    if (!items.isEmpty()) {
      WorkList rows = new WorkList().inColumns();
      items.forEach(item -> rows.add(row(item, edition)));
      add(new PageSection(getTranslation(title), rows).count(items.size()));
    }
  }

  private WorkRow row(QueueItem item, Edition edition) {
    WorkRow row =
        new WorkRow(item.title(), JuryRoutes.scorecard(item.assignment().id()))
            .written()
            .fact(JuryWords.place(this, item.city(), item.country()))
            .fact(edition.category(item.category()).name());
    if (item.isStarted()) {
      row.status(JuryWords.scored(this, item.scored(), edition.criteria().size()));
    } else {
      row.noStatus();
    }
    return row.end(getTranslation("jury.queue.minutes", item.minutes()));
  }

  /** What is still open may be read, but is not taken any more. */
  private Component closed(Deadline at) {
    return new NextStep(
        "lock",
        getTranslation("jury.queue.closed", reader.deadline(at)),
        getTranslation("jury.queue.closed-text"));
  }

  private Component over() {
    return new NextStep(
        "check", getTranslation("jury.queue.over"), getTranslation("jury.queue.over-text"));
  }

  private Component conflictsFirst(Juror juror, Edition edition, int added) {
    LinkButton declare =
        new LinkButton(getTranslation("jury.queue.declare"), JuryRoutes.conflicts(juror.id()));
    return added > 0
        ? new NextStep(
            "scale",
            getTranslation("jury.conflicts.again", added),
            getTranslation("jury.conflicts.again-text"),
            declare.primary())
        : new NextStep(
            "scale",
            getTranslation("jury.queue.conflicts-first"),
            getTranslation(
                "jury.queue.conflicts-due",
                reader.deadline(edition.date(EditionDate.CONFLICTS_DUE))),
            declare.primary());
  }

  private Component notAskedYet() {
    return new EmptyState(
        "scale",
        getTranslation("jury.conflicts.not-yet"),
        getTranslation("jury.conflicts.not-yet-text"));
  }

  private Component nothingYet(Edition edition) {
    return new EmptyState(
        "list-checks",
        getTranslation("jury.queue.empty"),
        getTranslation(
            "jury.queue.empty-text",
            reader.deadline(edition.date(EditionDate.FIRST_EVALUATION_OPENS))));
  }

  private Component noSeat() {
    return new EmptyState(
        "list-checks",
        getTranslation("jury.queue.no-seat"),
        getTranslation("jury.queue.no-seat-text"));
  }
}

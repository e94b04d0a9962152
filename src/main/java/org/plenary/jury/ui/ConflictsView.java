package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.jury.Conflict;
import org.plenary.jury.Conflicts;
import org.plenary.jury.DeclarationItem;
import org.plenary.jury.Declarations;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorState;
import org.plenary.jury.JurorTies;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryRoutes;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NavGroup;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** Where a juror says which entries they should not judge. Quick by keyboard: hints come first. */
@Route("conflicts/:juror?")
@Menu(title = "jury.menu.conflicts", order = NavGroup.JUROR + 2, icon = "scale")
@RolesAllowed("JUROR")
class ConflictsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Conflicts conflicts;
  private final JurorTies ties;
  private final Declarations declarations;
  private final Jurors jurors;
  private final OwnSeat seats;
  private final Editions editions;
  private final Person person;
  private final ReaderDates reader;

  ConflictsView(
      Conflicts conflicts,
      Declarations declarations,
      Jurors jurors,
      OwnSeat seats,
      Editions editions,
      CurrentPerson current,
      JurorTies ties,
      Dates dates) {
    this.ties = ties;
    this.conflicts = conflicts;
    this.declarations = declarations;
    this.jurors = jurors;
    this.seats = seats;
    this.editions = editions;
    person = current.get();
    reader = dates.in(person.locale(), person.zone());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<Juror> seat =
        event
            .getRouteParameters()
            .get("juror")
            .map(id -> jurors.get(person, new JurorId(id)))
            .or(() -> seats.find(person));
    seat.ifPresentOrElse(this::show, this::showNoSeat);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("jury.conflicts.title");
  }

  private void showNoSeat() {
    add(
        new PageHeader(getPageTitle()),
        new EmptyState(
            "scale",
            getTranslation("jury.queue.no-seat"),
            getTranslation("jury.queue.no-seat-text")));
  }

  private void show(Juror juror) {
    Edition edition = editions.get(juror.edition());
    removeAll();
    PageHeader header = new PageHeader(getPageTitle());
    add(header);
    seats.switchFrom(juror, person, seat -> open(seat.id())).ifPresent(this::add);
    if (juror.state() != JurorState.ACCEPTED) {
      add(seatFirst(juror));
    } else if (!declarations.areWanted(edition.id())) {
      add(notYet());
    } else {
      showEntries(juror, edition, header);
    }
  }

  private void open(JurorId seat) {
    UI.getCurrent().navigate(JuryRoutes.conflicts(seat).substring(1));
  }

  private void showEntries(Juror juror, Edition edition, PageHeader header) {
    List<DeclarationItem> items = declarations.list(person, juror.id());
    header.facts(getTranslation("jury.conflicts.facts", edition.name(), items.size()));
    List<DeclarationItem> declared =
        items.stream().filter(item -> item.declared() != null).toList();
    List<DeclarationItem> added =
        items.stream().filter(item -> item.declared() == null && item.isNew()).toList();
    List<DeclarationItem> hinted =
        items.stream()
            .filter(item -> item.declared() == null && !item.isNew() && !item.hints().isEmpty())
            .toList();
    boolean isOwed = declarations.isOwed(juror);
    add(isOwed ? nextStep(juror, edition, items) : done(juror));
    addList("jury.conflicts.added", added, item -> hintedRow(juror, item));
    addList("jury.conflicts.hinted", hinted, item -> hintedRow(juror, item));
    addList("jury.conflicts.declared", declared, item -> declaredRow(juror, item));
    add(tiesOf(juror));
    add(
        new PageSection(
            getTranslation("jury.conflicts.all"),
            new ConflictGrid(items, item -> openDialog(juror, item))));
  }

  private Component tiesOf(Juror juror) {
    TiesField field = new TiesField(String.join("\n", ties.list(person, juror.id())));
    Button save =
        new Button(
            getTranslation("jury.ties.save"),
            event -> {
              ties.write(person, juror.id(), field.getValue());
              show(jurors.get(juror.id()));
              Toast.show(getTranslation("jury.ties.saved"));
            });
    return new PageSection(
        getTranslation("jury.ties.title"),
        new Paragraph(getTranslation("jury.ties.text")),
        field,
        save);
  }

  private Component seatFirst(Juror juror) {
    LinkButton open =
        new LinkButton(
            getTranslation("jury.conflicts.to-invitation"), JuryRoutes.invitation(juror.id()));
    return new EmptyState(
        "scale",
        getTranslation("jury.conflicts.seat-first"),
        getTranslation("jury.conflicts.seat-first-text"),
        open);
  }

  private Component notYet() {
    return new EmptyState(
        "scale",
        getTranslation("jury.conflicts.not-yet"),
        getTranslation("jury.conflicts.not-yet-text"));
  }

  private Component nextStep(Juror juror, Edition edition, List<DeclarationItem> items) {
    Button finish =
        new Button(
            getTranslation("jury.conflicts.finish"),
            event -> {
              declarations.finish(
                  person, juror.id(), items.stream().map(DeclarationItem::entry).toList());
              show(jurors.get(juror.id()));
              Toast.show(getTranslation("jury.conflicts.finished"));
            });
    finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    int added = (int) items.stream().filter(DeclarationItem::isNew).count();
    return juror.declaredAt() == null
        ? new NextStep(
            "scale",
            getTranslation("jury.conflicts.step"),
            getTranslation(
                "jury.conflicts.step-text",
                reader.deadline(edition.date(EditionDate.CONFLICTS_DUE))),
            finish)
        : new NextStep(
            "scale",
            getTranslation("jury.conflicts.again", added),
            getTranslation("jury.conflicts.again-text"),
            finish);
  }

  private Component done(Juror juror) {
    Instant at = Objects.requireNonNull(juror.declaredAt());
    Paragraph done = new Paragraph(getTranslation("jury.conflicts.done", reader.moment(at)));
    done.addClassName("ink2");
    return done;
  }

  private void addList(
      String title, List<DeclarationItem> items, Function<DeclarationItem, Component> row) {
    if (!items.isEmpty()) {
      UnorderedList list = new UnorderedList();
      list.addClassNames("rows", "conflicts");
      items.forEach(item -> list.add(new ListItem(row.apply(item))));
      add(new PageSection(getTranslation(title), list).count(items.size()));
    }
  }

  private Component hintedRow(Juror juror, DeclarationItem item) {
    Button declare =
        new Button(getTranslation("jury.conflicts.declare"), event -> openDialog(juror, item));
    declare.setAriaLabel(getTranslation("jury.conflicts.declare-for", item.title()));
    String hints =
        item.hints().stream()
            .map(kind -> JuryWords.kind(this, kind))
            .collect(Collectors.joining(getTranslation("jury.hint-separator")));
    ConflictRow row = new ConflictRow(item, hints, declare);
    return item.hintWords().isEmpty()
        ? row
        : row.note(getTranslation("jury.conflicts.tied-by", String.join("; ", item.hintWords())));
  }

  private Component declaredRow(Juror juror, DeclarationItem item) {
    Conflict conflict = Objects.requireNonNull(item.declared());
    Button explain =
        new Button(getTranslation("jury.conflicts.explain"), event -> explain(juror, conflict));
    explain.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    explain.setAriaLabel(getTranslation("jury.conflicts.explain-for", item.title()));
    String reason = conflict.reason().isBlank() ? "" : conflict.reason();
    return new ConflictRow(item, JuryWords.kind(this, conflict.kind()), explain)
        .note(reason)
        .note(conflict.explanation() == null ? "" : conflict.explanation());
  }

  private void openDialog(Juror juror, DeclarationItem item) {
    new ConflictDialog(
            item.title(),
            item.hints(),
            (kind, reason) -> {
              conflicts.declare(person, juror.id(), item.entry(), kind, reason);
              show(jurors.get(juror.id()));
              Toast.show(getTranslation("jury.conflicts.filed", item.title()));
            })
        .open();
  }

  private void explain(Juror juror, Conflict conflict) {
    new ReasonDialog(
            getTranslation("jury.conflicts.explain-title"),
            getTranslation("jury.conflicts.explain-text"),
            getTranslation("jury.conflicts.explain-button"),
            text -> {
              conflicts.explain(person, conflict.id(), text);
              show(jurors.get(juror.id()));
            })
        .suggesting(conflict.explanation() == null ? "" : conflict.explanation())
        .open();
  }
}

package org.plenary.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.audit.AuditFilter;
import org.plenary.audit.AuditLog;
import org.plenary.entry.EntrySearch;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.job.Jobs;
import org.plenary.job.ui.JobStrip;
import org.plenary.shared.CurrentViewer;
import org.plenary.shared.Viewer;
import org.plenary.ui.Dates;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.Icon;
import org.plenary.ui.Messages;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.ResultCount;

/** The record of everything that happened: who did what to which thing, and whether it holds. */
@Route("record")
@Menu(title = "desk.record.title", order = NavGroup.ACROSS + 30, icon = "scroll-text")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class RecordView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final AuditLog log;
  private final RecordRows rows;
  private final Jobs jobs;
  private final Messages messages;
  private final Viewer viewer;
  private final ReaderDates dates;
  private final RecordFilterBar filters;
  private final ResultCount count = new ResultCount();
  private final ChainStatus chain = new ChainStatus();
  private final JobStrip exporting;
  private final DenseGrid<RecordRow> grid = new DenseGrid<>();

  RecordView(
      AuditLog log,
      RecordRows rows,
      EntrySearch entries,
      People people,
      Jobs jobs,
      Messages messages,
      CurrentPerson currentPerson,
      CurrentViewer currentViewer,
      Dates dates) {
    this.log = log;
    this.rows = rows;
    this.jobs = jobs;
    this.messages = messages;
    this.viewer = currentViewer.get();
    Person reader = currentPerson.get();
    this.dates = dates.in(reader.locale(), reader.zone());
    this.filters = new RecordFilterBar(entries, people, reader, this::text, this::refresh);
    this.exporting = new JobStrip(jobs, viewer, this.dates);
    fillWindow();
    filters.add(count);
    Div head = new Div(header(), chain, exporting, filters);
    head.addClassName("lhead");
    Div wrap = new Div(grid);
    wrap.addClassName("gridwrap");
    prepareGrid();
    add(head, wrap);
  }

  /** A link from another screen names its thing: {@code /record?subject=entry:…}. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("subject")
        .ifPresent(filters::setSubject);
    refresh();
  }

  private PageHeader header() {
    Button export =
        new Button(getTranslation("desk.record.export"), new Icon("download"), event -> export());
    export.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    Button verify =
        new Button(
            getTranslation("desk.record.verify"),
            new Icon("shield-check"),
            event -> chain.show(log.verify(viewer)));
    return new PageHeader(getTranslation("desk.record.title"))
        .facts(getTranslation("desk.record.facts"))
        .actions(export, verify);
  }

  private void export() {
    exporting.watch(
        jobs.start(
            viewer.id(),
            "desk.record.exporting",
            List.of(),
            new RecordExport(log, rows, viewer, filters.filter())));
  }

  private void prepareGrid() {
    // The first rows say nothing of how wide the thousands after them are.
    grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.textColumn(getTranslation("desk.record.at"), row -> dates.moment(row.line().at()))
        .setAutoWidth(false)
        .setWidth("10rem");
    grid.textColumn(getTranslation("desk.record.who"), this::who)
        .setAutoWidth(false)
        .setWidth("10rem");
    grid.titleColumn(
            getTranslation("desk.record.event"),
            row -> RecordWords.event(row.line().event(), this::text),
            RecordView::sameThing)
        .setFlexGrow(1);
    grid.pairColumn(getTranslation("desk.record.thing"), this::thing, this::kindOfNamed)
        .setAutoWidth(false)
        .setWidth("9rem");
    grid.addColumn(row -> RecordWords.facts(row.line().facts(), this::text))
        .setHeader(getTranslation("desk.record.what"))
        .setFlexGrow(3);
    grid.setCard(
        row -> RecordWords.event(row.line().event(), this::text),
        RecordView::sameThing,
        this::whoAndThing,
        row -> dates.moment(row.line().at()),
        row -> null);
  }

  /** All that happened to the thing of this line. */
  private static String sameThing(RecordRow row) {
    return "/record?subject=" + row.line().subject();
  }

  /** Who signed in did it to nothing else. */
  private String whoAndThing(RecordRow row) {
    return row.isAboutActor() ? who(row) : getTranslation("desk.record.pair", who(row), thing(row));
  }

  /** Its name, or what kind of thing it is. */
  private String thing(RecordRow row) {
    return row.thing().isEmpty() ? kind(row) : row.thing();
  }

  private String kindOfNamed(RecordRow row) {
    return row.thing().isEmpty() ? "" : kind(row);
  }

  private String kind(RecordRow row) {
    return RecordWords.thing(row.line().subject().kind(), this::text);
  }

  private String text(String key) {
    return messages.getOr(key, getLocale(), key);
  }

  private String who(RecordRow row) {
    return row.actor().isEmpty() ? getTranslation("desk.record.program") : row.actor();
  }

  private void refresh() {
    AuditFilter filter = filters.filter();
    grid.setItems(
        query -> rows.list(viewer, filter, query.getOffset(), query.getLimit()).stream(),
        query -> log.count(viewer, filter));
    count.show(log.count(viewer, filter), log.count(viewer, AuditFilter.everything()));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("desk.record.title");
  }
}

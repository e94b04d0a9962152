package org.plenary.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.desk.ui.EditionFigures.Fact;
import org.plenary.desk.ui.EditionFigures.Kind;
import org.plenary.entry.EntryBreakdown.Group;
import org.plenary.entry.EntryBreakdowns;
import org.plenary.entry.EntryTables.Format;
import org.plenary.identity.CurrentPerson;
import org.plenary.job.ui.JobScreens;
import org.plenary.job.ui.JobStrip;
import org.plenary.jury.LateScorecards;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionState;
import org.plenary.ui.EmptyState;
import org.plenary.ui.FactList;
import org.plenary.ui.Icon;
import org.plenary.ui.Messages;
import org.plenary.ui.Numbers;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;

/** Where the entries of an edition come from, how many passed, what is missing, what was late. */
@Route("figures")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class FiguresView extends Page implements HasDynamicTitle {

  /** Longer lists are for the table. */
  private static final int SHOWN = 10;

  private final Messages messages;

  FiguresView(
      CurrentEdition current,
      CurrentPerson person,
      EntryBreakdowns breakdowns,
      LateScorecards scorecards,
      JobScreens jobs,
      Messages messages) {
    this.messages = messages;
    PageHeader header =
        new PageHeader(getPageTitle())
            .crumb(getTranslation("desk.overview.title"), "/overview")
            .here(getPageTitle());
    add(header);
    Edition edition = current.find().filter(one -> one.state() != EditionState.DRAFT).orElse(null);
    EditionFigures figures =
        edition == null
            ? null
            : new EditionFigures(
                edition,
                breakdowns.get(person.get(), edition),
                scorecards.count(person.get(), edition));
    if (figures == null || figures.sent() == 0) {
      add(
          new EmptyState(
              "layout-dashboard",
              getTranslation("desk.figures.empty"),
              getTranslation("desk.figures.empty-hint")));
      return;
    }
    JobStrip strip = jobs.strip();
    header.facts(getTranslation("desk.figures.facts", edition.name(), figures.sent()));
    header.actions(export(figures, strip, Format.XLSX), export(figures, strip, Format.CSV));
    add(strip, dash(figures));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("desk.figures.title");
  }

  private Div dash(EditionFigures figures) {
    Div left =
        new Div(
            groups(figures, Kind.CATEGORIES),
            groups(figures, Kind.TYPES),
            passed(figures),
            facts("late", figures.late(messages, getLocale())),
            facts("missing", figures.missing(messages, getLocale())));
    Div right =
        new Div(
            groups(figures, Kind.REGIONS),
            groups(figures, Kind.COUNTRIES),
            groups(figures, Kind.CITIES));
    Div dash = new Div(left, right);
    dash.addClassName("dash");
    return dash;
  }

  private Component groups(EditionFigures figures, Kind kind) {
    List<Group> groups = figures.groups(kind);
    FigureBars bars = new FigureBars();
    groups.stream()
        .limit(SHOWN)
        .forEach(group -> bars.row(name(figures, kind, group), group.entries(), figures.sent()));
    PageSection section =
        new PageSection(getTranslation("desk.figures." + kind.key()), bars).count(groups.size());
    return groups.size() > SHOWN
        ? section.beside(note(getTranslation("desk.figures.most", SHOWN)))
        : section;
  }

  /** Of those that are decided, category by category, and why the others are out. */
  private Component passed(EditionFigures figures) {
    FigureBars bars = new FigureBars();
    for (Group group : figures.groups(Kind.CATEGORIES)) {
      bars.row(name(figures, Kind.CATEGORIES, group), group.eligible(), group.decided());
    }
    FactList reasons = new FactList();
    figures
        .reasons(messages, getLocale())
        .forEach(fact -> reasons.fact(fact.name(), Numbers.whole(fact.count(), getLocale())));
    PageSection section = new PageSection(getTranslation("desk.figures.passed"), bars);
    if (!figures.entries().reasons().isEmpty()) {
      section.add(reasons);
    }
    int decided = figures.groups(Kind.CATEGORIES).stream().mapToInt(Group::decided).sum();
    return section.beside(note(getTranslation("desk.figures.decided", decided)));
  }

  private Component facts(String kind, List<Fact> facts) {
    FactList list = new FactList();
    facts.forEach(fact -> list.fact(fact.name(), Numbers.whole(fact.count(), getLocale())));
    return new PageSection(getTranslation("desk.figures." + kind), list);
  }

  private Button export(EditionFigures figures, JobStrip strip, Format format) {
    Button button =
        new Button(
            getTranslation("desk.figures.export", format.name()),
            new Icon("download"),
            event ->
                strip.start(
                    "desk.figures.job",
                    List.of(figures.edition().name(), format.name()),
                    new FigureTables(messages, getLocale()).work(figures, format)));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  private String name(EditionFigures figures, Kind kind, Group group) {
    return figures.name(kind, group, messages, getLocale());
  }

  private static Span note(String text) {
    Span note = new Span(text);
    note.addClassNames("small", "ink2");
    return note;
  }
}

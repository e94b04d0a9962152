package org.plenary.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.plenary.desk.ui.EditionFigures.Fact;
import org.plenary.desk.ui.EditionFigures.Kind;
import org.plenary.entry.EntryBreakdown.Group;
import org.plenary.ui.FactList;
import org.plenary.ui.Messages;
import org.plenary.ui.Numbers;
import org.plenary.ui.PageSection;

/** The figures of an edition, drawn: shares as bars, counts as facts. */
class FigureSections extends Div {

  /** Longer lists are for the table. */
  private static final int SHOWN = 10;

  private final EditionFigures figures;
  private final Messages messages;

  FigureSections(EditionFigures figures, Messages messages) {
    this.figures = figures;
    this.messages = messages;
    addClassName("dash");
    add(
        new Div(
            groups(Kind.CATEGORIES),
            groups(Kind.TYPES),
            passed(),
            facts("reasons", figures.reasons(messages, getLocale())),
            facts("late", figures.late(messages, getLocale())),
            facts("missing", figures.missing(messages, getLocale()))),
        new Div(groups(Kind.REGIONS), groups(Kind.COUNTRIES), groups(Kind.CITIES)));
  }

  private Component groups(Kind kind) {
    List<Group> groups = figures.groups(kind);
    FigureBars bars = new FigureBars();
    groups.stream()
        .limit(SHOWN)
        .forEach(group -> bars.row(name(kind, group), group.entries(), figures.sent()));
    PageSection section =
        new PageSection(getTranslation("desk.figures." + kind.key()), bars).count(groups.size());
    return groups.size() > SHOWN
        ? section.beside(note(getTranslation("desk.figures.most", SHOWN)))
        : section;
  }

  /** Of those that are decided, category by category. */
  private Component passed() {
    FigureBars bars = new FigureBars();
    for (Group group : figures.groups(Kind.CATEGORIES)) {
      bars.row(name(Kind.CATEGORIES, group), group.eligible(), group.decided());
    }
    PageSection section = new PageSection(getTranslation("desk.figures.passed"), bars);
    int decided = figures.groups(Kind.CATEGORIES).stream().mapToInt(Group::decided).sum();
    return section.beside(note(getTranslation("desk.figures.decided", decided)));
  }

  private Component facts(String kind, List<Fact> facts) {
    FactList list = new FactList();
    facts.forEach(fact -> list.fact(fact.name(), Numbers.whole(fact.count(), getLocale())));
    return new PageSection(getTranslation("desk.figures." + kind), list);
  }

  private String name(Kind kind, Group group) {
    return figures.name(kind, group, messages, getLocale());
  }

  private static Span note(String text) {
    Span note = new Span(text);
    note.addClassNames("small", "ink2");
    return note;
  }
}

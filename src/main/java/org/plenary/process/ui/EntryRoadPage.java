package org.plenary.process.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Instant;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.process.prize.EntryRoad;
import org.plenary.process.prize.EntryRoads;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ProcessMap;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Stop;
import org.plenary.ui.UprightRoad;
import org.plenary.ui.WordedDiagram;

/** An entry's road in words and as the drawn procedure; worded for who looks. */
abstract class EntryRoadPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final EntryRoads roads;
  private final CurrentPerson currentPerson;
  private final Dates dates;
  private final Messages messages;
  private final String reader;
  private String title = "";

  /** Under which name the words for this kind of reader are kept: "owner" or "staff". */
  EntryRoadPage(
      EntryRoads roads,
      CurrentPerson currentPerson,
      Dates dates,
      Messages messages,
      String reader) {
    this.roads = roads;
    this.currentPerson = currentPerson;
    this.dates = dates;
    this.messages = messages;
    this.reader = reader;
  }

  /** The entry's own page, one level up. */
  abstract String entryHref(EntryId id);

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EntryId id = new EntryId(event.getRouteParameters().get("entry").orElseThrow());
    Person person = currentPerson.get();
    EntryRoad road = roads.get(person, id);
    title = road.entry().title();
    removeAll();
    add(
        new PageHeader(title)
            .written()
            .crumb(getTranslation("process.road.entry-page"), entryHref(id))
            .here(getTranslation("process.road.title")));
    Div both = new Div(words(road, dates.in(person.locale(), person.zone())), map(road));
    both.addClassName("roadgrid");
    add(both);
  }

  private PageSection words(EntryRoad road, ReaderDates readerDates) {
    UprightRoad told = new UprightRoad();
    for (EntryRoad.Passage passage : road.passages()) {
      String name = word(passage.shape(), "");
      told.passage(
          passage.isNow() ? Stop.State.NOW : Stop.State.DONE,
          name,
          when(passage, readerDates),
          word(passage.shape(), ".text"));
    }
    return new PageSection(getTranslation("process.road.in-words"), told);
  }

  private String when(EntryRoad.Passage passage, ReaderDates readerDates) {
    Instant at = passage.until() == null ? passage.since() : passage.until();
    String key = passage.isNow() ? "process.road.since" : "process.road.on";
    return getTranslation(key, readerDates.moment(at));
  }

  /** What this reader calls a shape; staff words serve where an owner needs none of their own. */
  private String word(String shape, String part) {
    String common = messages.getOr("", getLocale(), "process.road.entry." + shape + part);
    return messages.getOr(common, getLocale(), "process.road." + reader + "." + shape + part);
  }

  private PageSection map(EntryRoad road) {
    String diagram = WordedDiagram.of(road.diagram(), this::label);
    return new PageSection(
        getTranslation("process.road.drawn"),
        new ProcessMap(getTranslation("process.road.map-name", title))
            .show(diagram, road.done(), road.current()));
  }

  /** The office keeps the model's names for what has no words of its own, such as its questions. */
  private String label(String shape, String name) {
    String word = word(shape, "");
    return word.isEmpty() && reader.equals("staff") ? name : word;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("process.road.page-title", title);
  }
}

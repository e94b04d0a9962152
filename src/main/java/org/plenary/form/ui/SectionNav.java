package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.plenary.form.Progress;
import org.plenary.form.SectionProgress;
import org.plenary.ui.Icon;

/** The sections of a form, how far each has come, and the way to it. */
final class SectionNav extends Nav {

  private final OrderedList list = new OrderedList();
  private final Consumer<String> chosen;
  private final List<Place> shown = new ArrayList<>();

  private record Place(SectionProgress section, boolean now) {}

  SectionNav(Consumer<String> chosen) {
    this.chosen = chosen;
    addClassName("secnav");
    getElement().setAttribute("aria-label", getTranslation("form.sections.name"));
    add(list);
  }

  /** Draws only what has changed: somebody may be about to press one of the others. */
  void show(Progress progress, String current) {
    List<Place> places =
        progress.sections().stream()
            .map(section -> new Place(section, section.sectionId().equals(current)))
            .toList();
    if (places.size() != shown.size()) {
      list.removeAll();
      places.forEach(place -> list.add(item(place)));
    }
    for (int i = 0; i < shown.size() && shown.size() == places.size(); i++) {
      if (!places.get(i).equals(shown.get(i))) {
        list.getElement().setChild(i, item(places.get(i)).getElement());
      }
    }
    shown.clear();
    shown.addAll(places);
  }

  private ListItem item(Place place) {
    SectionProgress section = place.section();
    boolean now = place.now();
    NativeButton button = new NativeButton();
    button.add(new Icon(icon(section, now)), new Span(section.title()), hidden(state(section)));
    if (section.left() > 0 && section.state() != SectionProgress.State.EMPTY || now) {
      button.add(left(section));
    }
    button.addClickListener(event -> chosen.accept(section.sectionId()));
    ListItem item = new ListItem(button);
    item.addClassName("is-" + section.state().name().toLowerCase(Locale.ROOT));
    if (now) {
      item.addClassName("now");
      button.getElement().setAttribute("aria-current", "step");
    }
    return item;
  }

  private Div left(SectionProgress section) {
    Div left = new Div();
    left.addClassName("left");
    if (section.left() > 0) {
      left.setText(getTranslation("form.sections.left", section.left()));
    }
    return left;
  }

  private String state(SectionProgress section) {
    return switch (section.state()) {
      case DONE -> getTranslation("form.sections.done");
      case PART -> getTranslation("form.sections.part");
      case EMPTY -> getTranslation("form.sections.empty");
    };
  }

  private static Span hidden(String words) {
    Span span = new Span(words);
    span.addClassName("sr");
    return span;
  }

  private static String icon(SectionProgress section, boolean now) {
    if (now) {
      return "circle-dot";
    }
    return switch (section.state()) {
      case DONE -> "check-solid";
      case PART -> "half";
      case EMPTY -> "circle";
    };
  }
}

package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.plenary.ui.Icon;
import org.plenary.ui.SavedStatus;

/** Where a page says whether what was typed is kept: beside the form, and in the bar on a phone. */
final class SavedPlaces {

  private final SavedStatus status = new SavedStatus();
  private final Span short_ = new Span();
  private String lastSaved = "";
  private Runnable firstSaid = () -> {};

  /** The full words, for the side. */
  Component[] full() {
    return new Component[] {status, unsaved(true)};
  }

  /** A word or two, for the bar. */
  Component[] brief() {
    short_.addClassName("savedshort");
    return new Component[] {short_, unsaved(false)};
  }

  /** Until something was saved, nothing is said, and no room is kept for it. */
  void whenFirstSaid(Runnable action) {
    firstSaid = action;
  }

  void saved(String time) {
    firstSaid.run();
    lastSaved = time;
    status.saved(time);
    short_.removeAll();
    short_.add(new Icon("cloud-check"), new Span(status.getTranslation("ui.saved.saved", time)));
  }

  void notSaved() {
    firstSaid.run();
    String words = lastSaved.isEmpty() ? status.getTranslation("form.saved.never") : lastSaved;
    status.notSavedSince(words);
    short_.removeAll();
    short_.add(new Icon("cloud-off"), new Span(status.getTranslation("ui.saved.not-saved", words)));
  }

  // Filled in by the browser, which alone knows when the line is lost.
  private Div unsaved(boolean withMeaning) {
    Span since = new Span();
    since.addClassNames("since", "strong");
    Div words = new Div(since);
    if (withMeaning) {
      Span meaning = new Span(status.getTranslation("ui.saved.not-saved-meaning"));
      meaning.addClassName("note");
      words.add(meaning);
    }
    Div place = new Div(new Icon("cloud-off"), words);
    place.addClassNames("saved", "warn", "unsaved");
    place.getElement().setAttribute("role", "status");
    place.getElement().setAttribute("hidden", true);
    return place;
  }
}

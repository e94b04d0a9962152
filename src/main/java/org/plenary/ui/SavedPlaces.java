package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Where a page says whether what was typed is kept: beside it, and in the bar on a phone. */
public final class SavedPlaces {

  private final SavedStatus status = new SavedStatus();
  private final Span short_ = new Span();
  private String lastSaved = "";
  private Runnable firstSaid = () -> {};

  /** The full words, for the side. */
  public Component[] full() {
    return new Component[] {status, unsaved(true)};
  }

  /** A word or two, for the bar. */
  public Component[] brief() {
    short_.addClassName("savedshort");
    return new Component[] {short_, unsaved(false)};
  }

  /** Until something was saved, nothing is said, and no room is kept for it. */
  public void whenFirstSaid(Runnable action) {
    firstSaid = action;
  }

  public void saved(String time) {
    firstSaid.run();
    lastSaved = time;
    status.saved(time);
    short_.removeAll();
    short_.add(new Icon("cloud-check"), new Span(status.getTranslation("ui.saved.saved", time)));
  }

  public void notSaved() {
    firstSaid.run();
    String words = lastSaved.isEmpty() ? status.getTranslation("ui.saved.never") : lastSaved;
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

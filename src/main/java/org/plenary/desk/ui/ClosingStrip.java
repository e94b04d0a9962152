package org.plenary.desk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.CallClosing;
import org.plenary.ui.MeterBar;
import org.plenary.ui.Polling;
import org.plenary.ui.ReaderDates;

/**
 * How far the closing of a call is, kept up to date until it is closed, and for a day what it came
 * to. At other times it is not there.
 */
class ClosingStrip extends Div {

  private static final int TWO_SECONDS = 2000;

  private final Supplier<Optional<CallClosing.Figures>> figures;
  private final ReaderDates dates;
  private @Nullable Registration polling;

  ClosingStrip(Supplier<Optional<CallClosing.Figures>> figures, ReaderDates dates) {
    this.figures = figures;
    this.dates = dates;
    addClassName("jobstrip");
    getElement().setAttribute("role", "status");
    show();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (figures.get().filter(found -> found.closedAt() == null).isPresent()) {
      polling = Polling.each(event.getUI(), TWO_SECONDS, this::show);
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    stopPolling();
  }

  private void show() {
    removeAll();
    Optional<CallClosing.Figures> found = figures.get();
    setVisible(found.isPresent());
    found.ifPresent(
        closing -> {
          Instant closedAt = closing.closedAt();
          if (closedAt == null) {
            add(underWay(closing));
          } else {
            stopPolling();
            add(over(closing, closedAt));
          }
        });
  }

  private Div underWay(CallClosing.Figures closing) {
    Div bar =
        new Div(
            new MeterBar(closing.done(), closing.all())
                .saying(getTranslation("desk.closing.count", closing.done(), closing.all())));
    bar.addClassName("jobbar");
    return row(
        getTranslation("desk.closing.title"),
        getTranslation("desk.closing.text", closing.open()),
        bar);
  }

  private Div over(CallClosing.Figures closing, Instant closedAt) {
    return row(
        getTranslation("desk.closing.done", dates.moment(closedAt)),
        getTranslation("desk.closing.done-text", closing.sent(), closing.drafts()));
  }

  private static Div row(String title, String text, Div... bar) {
    Span strong = new Span(title);
    strong.addClassName("strong");
    Span note = new Span(text);
    note.addClassName("note");
    Div words = new Div(strong, note);
    words.addClassName("grow");
    Div row = new Div(words);
    row.addClassName("jobrow");
    row.add(bar);
    return row;
  }

  private void stopPolling() {
    if (polling != null) {
      polling.remove();
      polling = null;
    }
  }
}

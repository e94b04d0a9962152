package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plenary.jury.JuryRoutes;
import org.plenary.jury.ScorecardTotal;
import org.plenary.ui.Badge;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;

/** The foot of the scorecard: whether it is kept, what is missing, and the button to send it. */
class ScorecardFoot extends Footer {

  private final ScorecardDraft draft;
  private final ReaderDates reader;
  private final Span saved = new Span();
  private final Div status = new Div(new Icon("cloud-check"), saved);
  private final Paragraph missing = new Paragraph();
  private final Button send = new Button();
  private Runnable onSend = () -> {};

  ScorecardFoot(ScorecardDraft draft, ReaderDates reader, QueuePlace place) {
    this.draft = draft;
    this.reader = reader;
    addClassName("cardfoot");
    status.addClassName("savedline");
    status.getElement().setAttribute("role", "status");
    missing.addClassName("xs");
    if (draft.isFrozen()) {
      showSent(place);
    } else {
      send.setText(getTranslation("jury.scorecard.send"));
      send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      send.addClickListener(event -> onSend.run());
      add(status, send, missing);
      draft.onChange(this::show);
      show(draft.total());
    }
  }

  void onSend(Runnable action) {
    onSend = action;
  }

  void focusSend() {
    send.focus();
  }

  private void show(ScorecardTotal total) {
    status.setVisible(draft.savedAt().isPresent());
    draft
        .savedAt()
        .ifPresent(at -> saved.setText(getTranslation("jury.scorecard.saved", reader.time(at))));
    missing.setText(
        getTranslation(
            total.isComplete() ? "jury.scorecard.complete" : "jury.scorecard.missing",
            total.missing()));
  }

  private void showSent(QueuePlace place) {
    String at = Optional.ofNullable(draft.assignment().settledAt()).map(reader::moment).orElse("");
    add(
        new Badge(
            Status.Shape.GOOD,
            "check",
            getTranslation(
                draft.assignment().isLate() ? "jury.scorecard.sent-late" : "jury.scorecard.sent",
                at)));
    place
        .nextOpen()
        .ifPresent(
            next ->
                add(
                    new LinkButton(
                            getTranslation("jury.scorecard.next-open"), JuryRoutes.scorecard(next))
                        .primary()));
    missing.setText(getTranslation("jury.scorecard.frozen"));
    add(missing);
  }
}

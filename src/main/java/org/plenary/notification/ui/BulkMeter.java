package org.plenary.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.notification.BulkMails;
import org.plenary.ui.MeterBar;
import org.plenary.ui.Polling;

/**
 * How many of a step's mails are delivered, on the screen of the step, until all are. The procedure
 * queues them a moment after the step, so it looks again for a while even where there are none yet.
 */
public class BulkMeter extends Div {

  private static final int THREE_SECONDS = 3000;
  private static final int LOOKS_FOR_THE_FIRST = 20;

  private final Supplier<BulkMails.Figures> figures;
  private final boolean maySend;
  private @Nullable Registration polling;
  private BulkMails.@Nullable Figures shown;
  private int looks;

  /**
   * @param maySend whether what waits in the outbox waits for this reader
   */
  BulkMeter(Supplier<BulkMails.Figures> figures, boolean maySend) {
    this.figures = figures;
    this.maySend = maySend;
    addClassNames("jobstrip", "bulkmeter");
    getElement().setAttribute("role", "group");
    look();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    polling = Polling.each(event.getUI(), THREE_SECONDS, this::look);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    stopPolling();
  }

  private void look() {
    BulkMails.Figures now = figures.get();
    looks++;
    if (!now.equals(shown)) {
      shown = now;
      show(now);
    }
    if (now.onTheWay() == 0 && looks > LOOKS_FOR_THE_FIRST) {
      stopPolling();
    }
  }

  private void show(BulkMails.Figures now) {
    removeAll();
    setVisible(now.onTheWay() + now.waiting() > 0);
    String way = getTranslation("notification.bulk.on-the-way", now.onTheWay());
    add(
        new MeterBar(now.delivered(), now.all())
            .saying(
                getTranslation("notification.bulk.delivered", now.delivered(), now.all()), way));
    if (now.waiting() > 0) {
      add(
          new Anchor(
              NoticeRoutes.outbox(),
              getTranslation(
                  maySend ? "notification.bulk.waiting" : "notification.bulk.waiting-office",
                  now.waiting())));
    }
  }

  private void stopPolling() {
    if (polling != null) {
      polling.remove();
      polling = null;
    }
  }
}

package org.plenary.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.notification.ForeseenNotices;
import org.plenary.notification.Foresight;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.Refusal;
import org.plenary.ui.Polling;

/**
 * The mails of a step, on the screen that asks for it. They are looked for in the background, so
 * the screen is there at once; whoever leaves it ends the look.
 */
public class AheadPanel extends Div {

  private static final int PACE = 300;

  /** What takes no longer looks as if it had been there at once. */
  private static final Duration AT_ONCE = Duration.ofMillis(150);

  private final Notices notices;
  private final ForeseenNotices foreseen;
  private final Paragraph words = new Paragraph();
  private final Div bar = new Div();
  private final Div found = new Div();
  private Consumer<Foresight> whenOver = look -> {};
  private Supplier<Runnable> step = () -> () -> {};
  private boolean isFirst;
  private @Nullable Foresight look;
  private @Nullable Registration polling;

  AheadPanel(Notices notices, ForeseenNotices foreseen) {
    this.notices = notices;
    this.foreseen = foreseen;
    addClassName("mailsahead");
    words.addClassName("ink2");
    words.getElement().setAttribute("role", "status");
    bar.addClassName("aheadbar");
    add(words, bar, found);
  }

  AheadPanel whenOver(Consumer<Foresight> told) {
    whenOver = told;
    return this;
  }

  AheadPanel of(Supplier<Runnable> step) {
    this.step = step;
    return this;
  }

  /** Looks before anything was typed: what is still to be filled in is then no news to anybody. */
  public void lookFirst() {
    look(true);
  }

  /** Looks at the step as it would be taken now, and no longer as it was. */
  public void look() {
    look(false);
  }

  private void look(boolean first) {
    stop();
    isFirst = first;
    look = foreseen.begin(taken());
    found.removeAll();
    if (!look.isOverWithin(AT_ONCE)) {
      getUI().ifPresent(ui -> polling = Polling.each(ui, PACE, this::refresh));
    }
    refresh();
  }

  /** What is refused before the step begins is refused in the look. */
  private Runnable taken() {
    try {
      return step.get();
    } catch (Refusal refused) {
      return () -> {
        throw refused;
      };
    }
  }

  /** Looks no longer. What was found stays on the screen. */
  public void stop() {
    if (look != null) {
      look.abandon();
      say("");
    }
    end();
  }

  private void end() {
    look = null;
    if (polling != null) {
      polling.remove();
      polling = null;
    }
  }

  private void refresh() {
    Foresight now = look;
    if (now == null) {
      return;
    }
    bar.setVisible(!now.isOver());
    if (now.isOver()) {
      end();
      show(now);
      whenOver.accept(now);
    } else {
      say(getTranslation("notification.ahead.looking", now.count()));
    }
  }

  private void show(Foresight over) {
    List<NoticeRequest> mails = over.mails();
    if (over.hasFailed()) {
      say(getTranslation("notification.ahead.failed"));
    } else if (over.refusal().isPresent()) {
      say(isFirst ? getTranslation("notification.ahead.before") : notYet(over.refusal().get()));
    } else if (mails.isEmpty()) {
      say(getTranslation("notification.ahead.none"));
    } else {
      say("");
      found.add(
          new H3(getTranslation("notification.bulk.ahead", mails.size())),
          new BulkPanes(notices, BulkPlan.of(mails)));
    }
  }

  private String notYet(Refusal why) {
    return getTranslation(
        "notification.ahead.not-yet", getTranslation(why.messageKey(), why.arguments()));
  }

  private void say(String text) {
    words.setText(text);
    words.setVisible(!text.isEmpty());
    bar.setVisible(look != null && !look.isOver());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (look != null && polling == null) {
      polling = Polling.each(event.getUI(), PACE, this::refresh);
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    stop();
  }
}

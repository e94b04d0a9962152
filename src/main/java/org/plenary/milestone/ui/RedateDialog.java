package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.plenary.milestone.Breakage;
import org.plenary.milestone.Redating;
import org.plenary.milestone.Window;
import org.plenary.notification.ui.AheadPanel;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.ui.Messages;
import org.plenary.ui.Toast;

/** Sets a new date, with the reason, once one has seen what it costs. */
class RedateDialog extends PlanQuestion {

  /** Stands for the reason in the mails until there is one. */
  private static final String NOT_YET = "…";

  private final MilestoneShown shown;
  private final Redating redating;
  private final MilestoneWords words;
  private final WindowField days = new WindowField(this::change);
  private final ReasonField reason = new ReasonField();
  private final Div cost = new Div();
  private final Checkbox along = new Checkbox();
  private final AheadPanel mails;

  RedateDialog(MilestoneShown shown, Messages messages, Redating redating, MailsAhead ahead) {
    super(text("milestone.redate.title", shown.milestone().name()));
    this.shown = shown;
    this.redating = redating;
    words = new MilestoneWords(messages);
    cost.addClassName("cost");
    cost.getElement().setAttribute("role", "status");
    along.setLabel(text("milestone.redate.along"));
    mails = ahead.panel(this, this::step, reason, along);
    days.show(shown.milestone().forecast());
    String first = words.of(shown.milestone().first());
    hint(
        shown.milestone().wasMoved()
            ? text("milestone.redate.hint-moved", first, words.of(shown.milestone().forecast()))
            : text("milestone.redate.hint", first));
    ask(days, cost, along, reason, mails);
    showCost();
    answer(text("milestone.redate.button"), this::accept);
  }

  private Runnable step() {
    Window to = days.value().orElse(shown.milestone().forecast());
    String why = reason.isEmpty() ? NOT_YET : reason.getValue();
    boolean isAlong = isAlong();
    return () -> redating.redate(shown.reader(), shown.milestone(), to, why, isAlong);
  }

  private boolean isAlong() {
    return along.isVisible() && along.getValue();
  }

  private void change() {
    showCost();
    if (findOther().isPresent()) {
      mails.look();
    } else {
      mails.lookFirst();
    }
  }

  /** The days that were chosen, where they are not those it has already. */
  private Optional<Window> findOther() {
    return days.value().filter(window -> !window.sameDaysAs(shown.milestone().forecast()));
  }

  private void showCost() {
    cost.removeAll();
    Optional<Window> to = findOther();
    List<Breakage> broken =
        to.map(window -> shown.sheet().costOf(shown.milestone(), window)).orElse(List.of());
    along.setVisible(!broken.isEmpty());
    cost.setVisible(to.isPresent());
    if (broken.isEmpty()) {
      cost.add(new Paragraph(text("milestone.redate.free")));
      return;
    }
    Paragraph head = new Paragraph(text("milestone.redate.breaks", broken.size()));
    head.addClassName("strong");
    UnorderedList list = new UnorderedList();
    list.addClassName("changes");
    for (Breakage one : broken) {
      list.add(
          new ListItem(
              text(
                  "milestone.redate.breakage",
                  one.milestone().name(),
                  one.days(),
                  one.because().name(),
                  words.of(one.fitting()))));
    }
    cost.add(head, list);
  }

  private void accept() {
    Optional<Window> window = days.value();
    if (reason.isGiven() && window.isPresent()) {
      mails.stop();
      redating.redate(
          shown.reader(), shown.milestone(), window.get(), reason.getValue(), isAlong());
      shown.refresh().run();
      close();
      Toast.show(text("milestone.redate.moved", words.of(window.get())));
    }
  }
}

package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.milestone.Deliveries;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneState;
import org.plenary.milestone.Milestones;
import org.plenary.milestone.Redating;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.shared.Refusal;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Messages;
import org.plenary.ui.Toast;

/** What can be done to a milestone, as its reader may do it. */
@SpringComponent
class MilestoneActions {

  private final Milestones milestones;
  private final Redating redating;
  private final Deliveries deliveries;
  private final MilestoneDialogs dialogs;
  private final Messages messages;
  private final MailsAhead ahead;

  MilestoneActions(
      Milestones milestones,
      Redating redating,
      Deliveries deliveries,
      MilestoneDialogs dialogs,
      Messages messages,
      MailsAhead ahead) {
    this.milestones = milestones;
    this.redating = redating;
    this.deliveries = deliveries;
    this.dialogs = dialogs;
    this.messages = messages;
    this.ahead = ahead;
  }

  Component[] of(MilestoneShown shown) {
    List<Component> actions = new ArrayList<>();
    Milestone milestone = shown.milestone();
    if (!shown.reader().mayReadEverything()) {
      actions.add(dialogs.subscribe(shown.reader()));
    }
    if (shown.reader().isStaff() && !milestone.isDropped()) {
      actions.add(quiet("milestone.change.button", "pen-line", () -> change(shown)));
    }
    if (shown.mayChange() && milestone.isOpen()) {
      addOpen(actions, shown);
    }
    if (shown.mayChange() && milestone.isMet()) {
      actions.add(quiet("milestone.reopen.button", "rotate-ccw", () -> reopen(shown)));
    }
    return actions.toArray(Component[]::new);
  }

  private void addOpen(List<Component> actions, MilestoneShown shown) {
    if (shown.reader().isStaff()) {
      actions.add(quiet("milestone.drop.button", "circle-minus", () -> drop(shown)));
    }
    if (shown.milestone().startedOn() == null) {
      actions.add(quiet("milestone.start.button", "play", () -> start(shown)));
    }
    boolean isAhead =
        shown.state() == MilestoneState.AHEAD || shown.state() == MilestoneState.RUNNING;
    if (isAhead) {
      actions.add(quiet("milestone.meet.button", "check", () -> askMeet(shown)));
    }
    actions.add(
        new Button(
            text("milestone.redate.button"),
            new Icon("calendar-clock"),
            event -> askRedate(shown)));
  }

  /** The filled button of whoever owes it now. */
  Button meet(MilestoneShown shown) {
    Button meet = new Button(text("milestone.meet.button"), event -> askMeet(shown));
    meet.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return meet;
  }

  /** To where the date of what follows another thing is moved; staff move it. */
  Optional<Component> moveElsewhere(MilestoneShown shown) {
    return Optional.of(shown)
        .filter(one -> one.reader().isStaff())
        .flatMap(one -> dialogs.dateHome(one.sheet().plan()))
        .map(address -> new LinkButton(text("milestone.next.set-up"), address).primary());
  }

  Button mend(MilestoneShown shown) {
    Button mend = new Button(text("milestone.doubt.mend"), event -> askRedate(shown));
    mend.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return mend;
  }

  Button keep(MilestoneShown shown) {
    return new Button(
        text("milestone.doubt.keep"),
        event ->
            new ReasonQuestion(
                    text("milestone.doubt.keep-title", shown.milestone().name()),
                    text("milestone.doubt.keep-text"),
                    text("milestone.doubt.keep"),
                    reason -> {
                      redating.settle(shown.reader(), shown.milestone(), reason);
                      shown.refresh().run();
                    })
                .open());
  }

  private void askMeet(MilestoneShown shown) {
    new MeetDialog(
            shown,
            (day, delivered, link) -> {
              deliveries.meet(shown.reader(), shown.milestone(), day, delivered, link);
              shown.refresh().run();
            })
        .open();
  }

  private void askRedate(MilestoneShown shown) {
    new RedateDialog(shown, messages, redating, ahead).open();
  }

  private void start(MilestoneShown shown) {
    try {
      deliveries.start(shown.reader(), shown.milestone(), shown.sheet().today());
      shown.refresh().run();
    } catch (Refusal refusal) {
      Toast.refuse(text(refusal.messageKey(), refusal.arguments()));
    }
  }

  private void reopen(MilestoneShown shown) {
    new ReasonQuestion(
            text("milestone.reopen.title", shown.milestone().name()),
            text("milestone.reopen.text"),
            text("milestone.reopen.button"),
            reason -> {
              deliveries.reopen(shown.reader(), shown.milestone(), reason);
              shown.refresh().run();
            })
        .open();
  }

  private void drop(MilestoneShown shown) {
    new ReasonQuestion(
            text("milestone.drop.title", shown.milestone().name()),
            text("milestone.drop.text"),
            text("milestone.drop.button"),
            reason -> {
              milestones.drop(shown.reader(), shown.milestone(), reason);
              shown.refresh().run();
            })
        .open();
  }

  private void change(MilestoneShown shown) {
    new ChangeDialog(
            shown.milestone(),
            dialogs.owners(),
            (name, kind, ownerName, owner) -> {
              milestones.change(shown.reader(), shown.milestone(), name, kind, ownerName, owner);
              shown.refresh().run();
            })
        .open();
  }

  private static Button quiet(String key, String icon, Runnable action) {
    Button button = new Button(text(key), new Icon(icon), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}

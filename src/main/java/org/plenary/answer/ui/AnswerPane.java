package org.plenary.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.answer.Answer;
import org.plenary.answer.AnswerRefused;
import org.plenary.answer.AnswerState;
import org.plenary.answer.AnsweredElsewhere;
import org.plenary.answer.AnswersSeen;
import org.plenary.answer.Reply;
import org.plenary.answer.TriageItem;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Severity;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.meeting.TakenDecision;
import org.plenary.ui.Icon;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/**
 * The answer beside the case, and at its foot what can be done; the first button says what follows.
 */
class AnswerPane extends Div {

  private final TriageDesk desk;
  private final Person person;
  private final TriageItem item;
  private final List<TriageItem> alike;
  private final ReaderDates dates;
  private final boolean isOpen;
  private final AnswerForm form;
  private final Consumer<Boolean> next;
  private final Runnable again;
  private final Div elsewhere = new Div();
  private final Map<CommentId, Answer> seen = new HashMap<>();

  /**
   * @param next called when the case was dealt with, or passed over: then it stays in its queue
   * @param again called when the case changed and stays at hand
   */
  AnswerPane(
      TriageDesk desk,
      Person person,
      Round round,
      TriageItem item,
      List<TriageItem> alike,
      ReaderDates dates,
      Consumer<Boolean> next,
      Runnable again) {
    this.desk = desk;
    this.person = person;
    this.item = item;
    this.alike = alike;
    this.dates = dates;
    this.next = next;
    this.again = again;
    boolean mayAct =
        person.isStaff()
            && (round.state() != RoundState.RELEASED || round.isAfterRelease(item.comment()));
    isOpen = mayAct && !item.answer().isDecided();
    form = new AnswerForm(item, isOpen ? taken(round) : List.of(), isOpen);
    seen.put(item.comment().id(), item.answer());
    alike.forEach(one -> seen.put(one.comment().id(), one.answer()));
    addClassName("tpane");
    add(form);
    if (mayAct) {
      add(foot());
    }
  }

  private List<TakenDecision> taken(Round round) {
    return item.comment().severity() == Severity.BLOCKING
        ? desk.decisions().list(person, round.guideline())
        : List.of();
  }

  private Component foot() {
    Button primary = new Button(getTranslation(primaryKey()), event -> act());
    primary.addClassName("tprimary");
    Div acts = new Div(primary);
    acts.addClassName("acts");
    if (isOpen) {
      primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      acts.add(assign());
    }
    Button skip = new Button(getTranslation("answer.triage.skip"), event -> next.accept(true));
    skip.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    acts.add(skip);
    Span keys = new Span();
    keys.addClassNames("tkeys", "ink2");
    for (String part : List.of("outcome", "next", "move")) {
      Span key = new Span(getTranslation("answer.triage.keys." + part + ".key"));
      key.addClassName("kbd");
      keys.add(key, new Span(getTranslation("answer.triage.keys." + part + ".what")));
    }
    Div foot = new Div(acts, keys);
    foot.addClassName("tactions");
    return foot;
  }

  private String primaryKey() {
    return TriageTexts.primary(
        item.answer().state(), item.comment().severity() == Severity.BLOCKING);
  }

  private Button assign() {
    Button button = new Button(getTranslation("answer.triage.assign"), new Icon("user-plus"));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    ContextMenu menu = new ContextMenu(button);
    menu.setOpenOnClick(true);
    for (Person one : desk.people().listWithRole(Role.STAFF)) {
      menu.addItem(
          one.id().equals(person.id()) ? getTranslation("answer.triage.assign-me") : one.name(),
          event ->
              attempt(
                  () -> {
                    desk.answers().assign(person, ids(true), one.id());
                    Toast.show(getTranslation("answer.triage.assigned", one.name()));
                    again.run();
                  }));
    }
    if (item.answer().assignee() != null) {
      menu.addItem(
          getTranslation("answer.triage.assign-nobody"),
          event ->
              attempt(
                  () -> {
                    desk.answers().assign(person, ids(true), null);
                    again.run();
                  }));
    }
    return button;
  }

  /** Under the case: what else says the same. */
  Component grouping() {
    Div acts = new Div();
    acts.addClassName("acts");
    if (!isOpen) {
      return acts;
    }
    Button find =
        new Button(
            getTranslation("answer.triage.find-alike"),
            new Icon("layers"),
            event ->
                new GroupDialog(
                        item.comment(),
                        desk.triage().candidates(person, item.comment().id()),
                        chosen ->
                            attempt(
                                () -> {
                                  desk.answers()
                                      .group(
                                          person,
                                          item.comment().id(),
                                          chosen.stream()
                                              .map(org.plenary.consultation.Comment::id)
                                              .toList());
                                  again.run();
                                }))
                    .open());
    find.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    acts.add(find);
    if (!alike.isEmpty()) {
      Button apart =
          new Button(
              getTranslation("answer.triage.apart"),
              new Icon("split"),
              event ->
                  attempt(
                      () -> {
                        desk.answers()
                            .ungroup(
                                person, alike.stream().map(one -> one.comment().id()).toList());
                        again.run();
                      }));
      apart.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      acts.add(apart);
    }
    return acts;
  }

  void choose(int number) {
    form.choose(number);
  }

  /** Does what the first button says. */
  void act() {
    if (!person.isStaff()) {
      return;
    }
    if (item.answer().state() == AnswerState.DECIDED) {
      new ReopenDialog(
              item.comment(),
              why -> desk.answers().reopen(person, item.comment().id(), why),
              () -> next.accept(false))
          .open();
      return;
    }
    attempt(
        () -> {
          Reply reply = form.reply();
          AnswersSeen now =
              new AnswersSeen(ids(form.isForAlike()).stream().map(seen::get).toList());
          if (item.answer().state() == AnswerState.OPEN) {
            desk.answers().propose(person, now, reply);
          } else if (item.comment().severity() == Severity.BLOCKING) {
            desk.answers().decideByGroup(person, now, reply, form.decision());
          } else {
            desk.answers().decide(person, now, reply);
          }
          Toast.show(
              getTranslation(
                  item.answer().state() == AnswerState.OPEN
                      ? "answer.triage.proposed"
                      : "answer.triage.decided",
                  item.comment().number()));
          next.accept(false);
        });
  }

  private List<CommentId> ids(boolean withAlike) {
    List<CommentId> ids = new ArrayList<>(List.of(item.comment().id()));
    if (withAlike) {
      alike.forEach(one -> ids.add(one.comment().id()));
    }
    return ids;
  }

  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (AnswerRefused refused) {
      form.explain(refused);
    } catch (AnsweredElsewhere theirs) {
      explain(theirs);
    }
  }

  /** From now on theirs is seen: what is done next is done knowing it. */
  private void explain(AnsweredElsewhere theirs) {
    theirs.now().answers().forEach(one -> seen.put(one.comment(), one));
    elsewhere.removeAll();
    elsewhere.add(
        new ElsewhereNote(
            theirs,
            desk.answers().history(person, theirs.comment().id()),
            desk.people(),
            dates,
            again));
    form.addComponentAsFirst(elsewhere);
    elsewhere.scrollIntoView();
  }
}

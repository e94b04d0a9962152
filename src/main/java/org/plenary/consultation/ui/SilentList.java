package org.plenary.consultation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.plenary.consultation.Nudges;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Silent;
import org.plenary.identity.Person;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Icon;
import org.plenary.ui.Isolated;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** Each body and expert who has said nothing, each with a button to remind them. For the office. */
class SilentList extends PageSection {

  private final Nudges nudges;
  private final MailsAhead ahead;
  private final Person by;
  private final RoundId round;
  private final ReaderDates dates;
  private final Div rows = new Div();

  SilentList(Nudges nudges, MailsAhead ahead, Person by, RoundId round, ReaderDates dates) {
    super(UI.getCurrent().getTranslation("consultation.silent.title"));
    this.nudges = nudges;
    this.ahead = ahead;
    this.by = by;
    this.round = round;
    this.dates = dates;
    add(rows);
    show();
  }

  private void show() {
    rows.removeAll();
    var silent = nudges.list(by, round);
    silent.forEach(one -> rows.add(row(one)));
    count(silent.size());
    setVisible(!silent.isEmpty());
  }

  private Div row(Silent one) {
    Div words = new Div(new Isolated(one.name()), note(one));
    Div row = new Div(words);
    row.addClassName("silentrow");
    if (one.hasReader()) {
      Button remind =
          new Button(
              getTranslation("consultation.silent.remind"), new Icon("mail"), event -> remind(one));
      remind.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      remind.setAriaLabel(getTranslation("consultation.silent.remind-whom", one.name()));
      row.add(remind);
    }
    return row;
  }

  private Span note(Silent one) {
    String text;
    if (!one.hasReader()) {
      text = getTranslation("consultation.silent.nobody");
    } else if (one.remindedAt() != null) {
      text = getTranslation("consultation.silent.reminded", dates.moment(one.remindedAt()));
    } else {
      text =
          getTranslation(one.isBody() ? "consultation.silent.body" : "consultation.silent.expert");
    }
    Span note = new Span(text);
    note.addClassNames("small", "ink2");
    return note;
  }

  /** The mail is looked at first, as where many are reminded. */
  private void remind(Silent one) {
    AskDialog ask =
        new AskDialog(
            getTranslation("consultation.silent.remind-whom", one.name()),
            "",
            getTranslation("consultation.silent.remind"),
            () -> {
              nudges.remind(by, round, one.whom());
              Toast.show(getTranslation("consultation.silent.done", one.name()));
              show();
            });
    ahead.in(ask, () -> nudges.remind(by, round, one.whom())).open();
  }
}

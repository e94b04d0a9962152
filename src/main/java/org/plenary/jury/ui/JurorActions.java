package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JurorState;
import org.plenary.jury.Jurors;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Icon;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** What the office can do about one juror. */
class JurorActions {

  private final Jurors jurors;
  private final Person person;
  private final JurorListItem row;
  private final ReaderDates reader;
  private final MailsAhead ahead;
  private final Runnable changed;

  JurorActions(
      Jurors jurors,
      Person person,
      JurorListItem row,
      ReaderDates reader,
      MailsAhead ahead,
      Runnable changed) {
    this.jurors = jurors;
    this.person = person;
    this.row = row;
    this.reader = reader;
    this.ahead = ahead;
    this.changed = changed;
  }

  Component[] buttons() {
    Button chair =
        button(row.juror().isChair() ? "jury.juror.unchair" : "jury.juror.chair", "gavel");
    chair.addClickListener(
        event -> {
          jurors.nameChair(person, row.juror().id(), !row.juror().isChair());
          changed.run();
        });
    Button deputy =
        button(row.juror().isDeputy() ? "jury.juror.undeputy" : "jury.juror.deputy", "users");
    deputy.setVisible(!row.juror().isChair());
    deputy.addClickListener(
        event -> {
          jurors.nameDeputy(person, row.juror().id(), !row.juror().isDeputy());
          changed.run();
        });
    Button late = button("jury.juror.late", "clock");
    late.addClickListener(event -> openLate());
    Button replace = new Button(late.getTranslation("jury.juror.replace"), new Icon("user-plus"));
    replace.addClickListener(event -> replaceDialog(replace).open());
    Button again = button("jury.juror.ask-again", "mail");
    JurorState state = row.juror().state();
    again.setVisible(state == JurorState.INVITED || state == JurorState.DECLINED);
    again.addClickListener(
        event ->
            ahead
                .in(
                    new AskDialog(
                        again.getTranslation("jury.juror.ask-again-title", row.name()),
                        "",
                        again.getTranslation("jury.juror.ask-again"),
                        this::askAgain),
                    () -> jurors.askAgain(person, row.juror().id()))
                .open());
    return new Component[] {again, chair, deputy, late, replace};
  }

  void openLate() {
    new MoreTimeDialog(jurors, person).open(List.of(row), reader, ahead, changed);
  }

  private void askAgain() {
    jurors.askAgain(person, row.juror().id());
    changed.run();
    Toast.show(UI.getCurrent().getTranslation("jury.juror.asked-again", row.name()));
  }

  private ReasonDialog replaceDialog(Component at) {
    return new ReasonDialog(
            at.getTranslation("jury.juror.replace-title", row.name()),
            at.getTranslation("jury.juror.replace-text", row.load().left()),
            at.getTranslation("jury.juror.replace"),
            reason -> {
              jurors.replace(person, row.juror().id(), reason);
              changed.run();
            })
        .showing(ahead, reason -> jurors.replace(person, row.juror().id(), reason));
  }

  private static Button button(String key, String icon) {
    Button button = new Button(new Icon(icon));
    button.setText(button.getTranslation(key));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}

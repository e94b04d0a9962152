package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.plenary.meeting.AgendaItem;
import org.plenary.ui.Icon;

/** The items of an agenda, one a row, each with how long it takes. */
class AgendaField extends Div {

  private final Div rows = new Div();
  private final Paragraph error = new Paragraph();
  private final List<Row> items = new ArrayList<>();
  private final Runnable whenChanged;

  AgendaField(Runnable whenChanged) {
    this.whenChanged = whenChanged;
    addClassName("agendafield");
    error.addClassName("errors");
    error.getElement().setAttribute("role", "alert");
    error.setVisible(false);
    Button more = new Button(text("meeting.agenda.add"), new Icon("plus"), event -> add());
    more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    add(rows, error, more);
  }

  void show(List<AgendaItem> agenda) {
    rows.removeAll();
    items.clear();
    agenda.forEach(item -> append(item.title(), item.speaker(), item.minutes()));
    if (agenda.isEmpty()) {
      append("", "", 15);
    }
  }

  /** What was typed; a row without any word is none. */
  List<AgendaItem> agenda() {
    return items.stream()
        .filter(row -> !row.title.isEmpty() || !row.speaker.isEmpty())
        .map(
            row ->
                new AgendaItem(
                    row.title.getValue().strip(),
                    row.speaker.getValue().strip(),
                    row.minutes.getValue() == null ? 0 : row.minutes.getValue()))
        .toList();
  }

  void refuse(String why) {
    error.setText(why);
    error.setVisible(!why.isEmpty());
  }

  private void add() {
    append("", "", 15).title.focus();
  }

  private Row append(String title, String speaker, int minutes) {
    Row row = new Row(title, speaker, minutes);
    items.add(row);
    rows.add(row);
    return row;
  }

  private final class Row extends Div {

    private final TextField title = new TextField(text("meeting.agenda.item"));
    private final TextField speaker = new TextField(text("meeting.agenda.speaker"));
    private final IntegerField minutes = new IntegerField(text("meeting.agenda.minutes"));

    private Row(String about, String by, int lasts) {
      addClassName("agendarow");
      title.setMaxLength(300);
      title.setValue(about);
      speaker.setMaxLength(200);
      speaker.setValue(by);
      minutes.setMin(1);
      minutes.setMax(600);
      minutes.setStepButtonsVisible(true);
      minutes.setValue(lasts);
      minutes.addValueChangeListener(event -> whenChanged.run());
      title.addValueChangeListener(event -> whenChanged.run());
      Button remove = new Button(new Icon("x"), event -> remove());
      remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      remove.setAriaLabel(text("meeting.agenda.remove"));
      add(title, speaker, minutes, remove);
    }

    private void remove() {
      items.remove(this);
      rows.remove(this);
      whenChanged.run();
    }
  }
}

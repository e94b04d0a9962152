package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.plenary.meeting.HostWanted;
import org.plenary.ui.DatePickers;
import org.plenary.ui.Icon;

/** What hosts are looked for, one thing a row, each with its window of dates. */
class HostWantedField extends Div {

  private final Div rows = new Div();
  private final List<Row> all = new ArrayList<>();

  HostWantedField() {
    addClassName("agendafield");
    Button more = new Button(text("meeting.hosts.more"), new Icon("plus"), event -> more());
    more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    add(rows, more);
    append();
  }

  /** What was typed; a row without anything in it is none. */
  List<HostWanted> wanted() {
    return all.stream()
        .filter(row -> !row.name.isEmpty() || !row.from.isEmpty() || !row.through.isEmpty())
        .map(
            row ->
                new HostWanted(
                    row.name.getValue().strip(), row.from.getValue(), row.through.getValue()))
        .toList();
  }

  /** The dates of the row before are offered, since several often share one window. */
  private void more() {
    Row before = all.isEmpty() ? null : all.get(all.size() - 1);
    Row row = append();
    if (before != null) {
      row.from.setValue(before.from.getValue());
      row.through.setValue(before.through.getValue());
    }
    row.name.focus();
  }

  private Row append() {
    Row row = new Row();
    all.add(row);
    rows.add(row);
    return row;
  }

  private final class Row extends Div {

    private final TextField name = new TextField(text("meeting.hosts.name"));
    private final DatePicker from = DatePickers.day(text("meeting.hosts.from"));
    private final DatePicker through = DatePickers.day(text("meeting.hosts.through"));

    private Row() {
      addClassName("hostrow");
      name.setMaxLength(200);
      Button remove = new Button(new Icon("x"), event -> remove());
      remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      remove.setAriaLabel(text("meeting.hosts.remove"));
      add(name, from, through, remove);
    }

    private void remove() {
      all.remove(this);
      rows.remove(this);
    }
  }
}

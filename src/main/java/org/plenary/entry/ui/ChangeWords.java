package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.entry.CategoryChange;
import org.plenary.form.FormField;

/** What a move to another category changes, question by question. */
class ChangeWords extends Div {

  ChangeWords(CategoryChange change) {
    addClassName("prose");
    if (change.asked().isEmpty() && change.putAside().isEmpty()) {
      add(new Paragraph(text("entry.move.same-questions")));
    }
    list("entry.move.asked", change.asked());
    list("entry.move.put-aside", change.putAside());
  }

  private void list(String key, List<FormField> fields) {
    if (fields.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    fields.forEach(field -> list.add(new ListItem(field.label())));
    add(new Paragraph(text(key, fields.size())), list);
  }
}

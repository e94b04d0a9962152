package org.plenary.group.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.plenary.group.ExpertList;
import org.plenary.group.ListedExpert;

/** What was found in a list before it is taken in. */
class ImportFindings extends Div {

  ImportFindings() {
    getElement().setAttribute("role", "status");
  }

  void say(String words) {
    removeAll();
    add(new Paragraph(words));
  }

  void show(ExpertList list) {
    say(
        GroupWords.text(
            "group.import.found",
            list.lines().size(),
            list.countMembers(),
            list.countCountries(),
            list.countFlags()));
    UnorderedList lines = new UnorderedList();
    if (list.claimsAnotherNumber()) {
      lines.add(
          new ListItem(GroupWords.text("group.group.claim", list.claimed(), list.countMembers())));
    }
    if (list.namesInManyWays()) {
      lines.add(
          new ListItem(
              GroupWords.text(
                  "group.import.names", list.countTitled(), list.countFamilyNameFirst())));
    }
    list.lines().forEach(line -> flags(line, lines));
    add(lines);
  }

  private static void flags(ListedExpert line, UnorderedList lines) {
    line.flags()
        .forEach(
            flag ->
                lines.add(
                    new ListItem(
                        GroupWords.text("group.import.line", line.line(), GroupWords.flag(flag)))));
  }
}

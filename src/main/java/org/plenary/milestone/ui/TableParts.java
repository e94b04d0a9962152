package org.plenary.milestone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.PlanSheet;
import org.plenary.ui.Badge;
import org.plenary.ui.Isolated;

/** Parts of a table in HTML. */
final class TableParts {

  private TableParts() {}

  static Element row(Component... cells) {
    Element row = new Element("tr");
    for (Component cell : cells) {
      row.appendChild(cell.getElement());
    }
    return row;
  }

  static HtmlContainer head(String text) {
    HtmlContainer head = new HtmlContainer("th");
    head.setText(text);
    head.getElement().setAttribute("scope", "col");
    return head;
  }

  /** The cell a row is known by. */
  static HtmlContainer name(Component... parts) {
    HtmlContainer name = new HtmlContainer("th");
    name.getElement().setAttribute("scope", "row");
    name.add(parts);
    return name;
  }

  static HtmlContainer cell(Component... parts) {
    HtmlContainer cell = new HtmlContainer("td");
    cell.add(parts);
    return cell;
  }

  /** Where it stands, and what is wrong with its dates. */
  static HtmlContainer state(PlanSheet sheet, Milestone milestone) {
    HtmlContainer cell = cell(new Badge(MilestoneWords.status(sheet.state(milestone))));
    cell.addClassName("state");
    if (sheet.doubts().containsKey(milestone.id())) {
      cell.add(new Badge(MilestoneWords.doubt()));
    }
    if (sheet.counts().containsKey(milestone.id())) {
      cell.add(new Badge(MilestoneWords.count()));
    }
    long early = sheet.daysTooEarly(milestone);
    if (early > 0) {
      cell.add(new Badge(MilestoneWords.early(early)));
    }
    return cell;
  }

  /** A cell that says which column it belongs to where there are no columns, at phone width. */
  static HtmlContainer labelled(String column, String text) {
    HtmlContainer cell = cell(new Isolated(text));
    cell.getElement().setAttribute("data-label", column);
    cell.setClassName("none", text.isEmpty());
    return cell;
  }

  /** The heading of the rows of one plan. */
  static HtmlContainer group(int columns, Component... parts) {
    HtmlContainer group = new HtmlContainer("th");
    group.getElement().setAttribute("scope", "rowgroup");
    group.getElement().setAttribute("colspan", String.valueOf(columns));
    group.add(parts);
    return group;
  }
}

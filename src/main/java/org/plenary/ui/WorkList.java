package org.plenary.ui;

import com.vaadin.flow.component.html.UnorderedList;

/** Things to do as rows between hairlines, in the order they should be done. */
public class WorkList extends UnorderedList {

  public WorkList(WorkRow... rows) {
    addClassName("rows");
    add(rows);
  }

  /** Lines the rows up in columns: title, facts, state, end. */
  public WorkList inColumns() {
    addClassName("queue");
    return this;
  }
}

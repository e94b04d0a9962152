package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** A row of a {@link WorkList}: the whole row is the link, so it holds no buttons. */
public class WorkRow extends ListItem {

  private final Anchor link;
  private final Span words = new Span();
  private final Written name;

  public WorkRow(String title, String href) {
    link = new Anchor(href);
    link.addClassName("hit");
    words.addClassName("title");
    name = new Written(title);
    name.setClassName("name");
    words.add(name);
    link.add(words);
    add(link);
  }

  /** Sets the title in the voice of those who wrote it. */
  public WorkRow written() {
    name.addClassName("words");
    return this;
  }

  public WorkRow icon(String symbol) {
    link.addComponentAsFirst(new Icon(symbol));
    return this;
  }

  /** A second line under the title. */
  public WorkRow note(String text) {
    Span note = new Span(new Isolated(text));
    note.addClassName("note");
    words.add(note);
    return this;
  }

  /** A fact in its own column, such as a city or a category. */
  public WorkRow fact(String text) {
    return cell(new Isolated(text), "fact");
  }

  /** How much is done, as a bar; its numbers stand in another column. */
  public WorkRow bar(MeterBar bar) {
    return cell(bar, "bar");
  }

  public WorkRow status(Status status) {
    return cell(new Badge(status), "state");
  }

  /** The column of a row that has no state worth showing. */
  public WorkRow noStatus() {
    return cell(new Span(), "state");
  }

  /** The last column: a date, minutes of reading. */
  public WorkRow end(String text) {
    return cell(new Isolated(text), "end");
  }

  /** The last column, late or due today. */
  public WorkRow urgentEnd(String text) {
    cell(new Isolated(text), "end");
    link.addClassName("urgent");
    return this;
  }

  private WorkRow cell(Component content, String className) {
    Span cell = new Span(content);
    cell.addClassNames("cell", className);
    link.add(cell);
    return this;
  }
}

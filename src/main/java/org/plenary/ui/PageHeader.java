package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The top of a page: where it lies, its title, one line of facts, and quiet actions. */
public class PageHeader extends Header {

  private final Div words = new Div();
  private final H1 title = new H1();
  private final Div facts = new Div();
  private final Div actions = new Div();
  private final Nav crumbs = new Nav();
  private String text;

  public PageHeader(String title) {
    addClassName("head");
    words.addClassName("t");
    facts.addClassName("lead");
    actions.addClassName("acts");
    text = title;
    this.title.setText(title);
    words.add(this.title);
    add(words);
  }

  /** Sets the title in the voice of those who wrote it: for an entry's or a draft's own title. */
  public PageHeader written() {
    title.addClassName("words");
    setTitle(text);
    return this;
  }

  public void setTitle(String text) {
    this.text = text;
    title.removeAll();
    if (title.hasClassName("words")) {
      title.add(new Written(text));
    } else {
      title.setText(text);
    }
  }

  /** Adds a page above this one. */
  public PageHeader crumb(String label, String href) {
    openCrumbs().add(new Anchor(href, label));
    return this;
  }

  /** Ends the crumbs with the word for this page, unless the title below them says the same. */
  public PageHeader here(String label) {
    if (label.equals(text)) {
      return this;
    }
    Span here = new Span(label);
    here.getElement().setAttribute("aria-current", "page");
    openCrumbs().add(here);
    return this;
  }

  public PageHeader facts(String text) {
    return facts(new Span(text));
  }

  /** Replaces the line of facts. */
  public PageHeader facts(Component... parts) {
    facts.removeAll();
    facts.add(parts);
    words.add(facts);
    return this;
  }

  /** Adds quiet actions, then at most one outlined button. */
  public PageHeader actions(Component... buttons) {
    actions.add(buttons);
    add(actions);
    return this;
  }

  private Nav openCrumbs() {
    if (crumbs.getParent().isEmpty()) {
      crumbs.addClassName("crumbs");
      crumbs.getElement().setAttribute("aria-label", getTranslation("ui.crumbs.name"));
      words.addComponentAsFirst(crumbs);
    }
    return crumbs;
  }
}

package org.plenary.desk.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;

/** A page in place of the one asked for: what happened, what is safe, what to do. */
abstract class FailurePage extends Page implements HasDynamicTitle {

  private String title = "";

  void say(String icon, String title, String text) {
    this.title = title;
    removeAll();
    addClassName("failure");
    Paragraph words = new Paragraph(text);
    words.addClassName("lead");
    add(
        new Icon(icon),
        new H1(title),
        words,
        new LinkButton(getTranslation("desk.failed.home"), "/"));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}

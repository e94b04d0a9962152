package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.ui.Isolated;

/** The line above a draft: of which guideline, which draft, and what can be done with it. */
public class DraftBar extends Header {

  private final Div acts = new Div();

  public DraftBar(Guideline guideline, Draft draft) {
    addClassNames("scorebar", "draftbar");
    String name = getTranslation("guideline.draft.name", draft.number());
    H1 title = new H1(guideline.title() + ", " + name);
    title.addClassName("sr");
    Anchor up = new Anchor(GuidelineRoutes.guideline(guideline.id()));
    up.add(new Isolated(guideline.title()));
    Span here = new Span(name);
    here.getElement().setAttribute("aria-current", "page");
    Nav crumbs = new Nav(up, here);
    crumbs.addClassName("crumbs");
    crumbs.getElement().setAttribute("aria-label", getTranslation("ui.crumbs.name"));
    acts.addClassName("acts");
    add(title, crumbs, acts);
  }

  /** Adds what can be done, quiet, in this order. */
  public DraftBar actions(Component... parts) {
    acts.add(parts);
    return this;
  }
}

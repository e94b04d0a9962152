package org.plenary.jury.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.JuryRoutes;
import org.plenary.ui.LinkButton;

/** The line above the entry: where in the queue, and the way to the entries beside it. */
class ScorecardBar extends Header {

  ScorecardBar(String title, QueuePlace place, String queue) {
    addClassName("scorebar");
    Nav crumbs = new Nav();
    crumbs.addClassName("crumbs");
    crumbs.getElement().setAttribute("aria-label", getTranslation("ui.crumbs.name"));
    Span here = new Span(getTranslation("jury.scorecard.place", place.number(), place.count()));
    here.getElement().setAttribute("aria-current", "page");
    crumbs.add(new Anchor(queue, getTranslation("jury.queue.title")), here);
    Div acts = new Div();
    acts.addClassName("acts");
    place
        .previous()
        .ifPresent(id -> acts.add(link("jury.scorecard.previous", id).icon("arrow-left")));
    place.next().ifPresent(id -> acts.add(link("jury.scorecard.next", id)));
    add(new H1(title), crumbs, acts);
  }

  private LinkButton link(String key, AssignmentId id) {
    return new LinkButton(getTranslation(key), JuryRoutes.scorecard(id)).quiet();
  }
}

package org.plenary.ui;

import com.vaadin.flow.component.html.Span;

/** Shows a {@link Status}. Badges are for states only; a category or a region is plain text. */
public class Badge extends Span {

  public Badge(Status status) {
    addClassNames("badge", status.shape().className());
    add(new Icon(status.icon()), new Isolated(status.word()));
  }

  public Badge(Status.Shape shape, String icon, String word) {
    this(new Status(shape, icon, word));
  }
}

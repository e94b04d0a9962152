package org.plenary.desk.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.plenary.ui.Isolated;
import org.plenary.ui.MeterBar;
import org.plenary.ui.Numbers;

/** Counts with their share of a whole, one a line. */
class FigureBars extends UnorderedList {

  FigureBars() {
    addClassName("region-bars");
  }

  void row(String name, int count, int whole) {
    Span number = new Span(Numbers.whole(count, getLocale()));
    number.addClassNames("num", "strong");
    Span share =
        new Span(getTranslation("desk.overview.percent", EditionFigures.percent(count, whole)));
    share.addClassNames("num", "ink2");
    add(new ListItem(new Isolated(name), new MeterBar(count, whole), number, share));
  }
}

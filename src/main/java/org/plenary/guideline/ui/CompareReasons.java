package org.plenary.guideline.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.guideline.ChangeReasons.Reason;
import org.plenary.ui.Icon;

/** The way from a change to what was said about its paragraph; many are folded away. */
final class CompareReasons extends Div {

  private static final int SHOWN = 8;

  CompareReasons(List<Reason> reasons) {
    addClassName("reasons");
    getElement().setAttribute("lang", getLocale().toLanguageTag());
    Icon icon = new Icon("message-square");
    add(icon, list(reasons.subList(0, Math.min(SHOWN, reasons.size()))));
    if (reasons.size() > SHOWN) {
      HtmlContainer summary = new HtmlContainer("summary");
      summary.add(new Span(getTranslation("guideline.compare.more", reasons.size() - SHOWN)));
      HtmlContainer more = new HtmlContainer("details");
      more.add(summary, list(reasons.subList(SHOWN, reasons.size())));
      add(more);
    }
  }

  private static UnorderedList list(List<Reason> reasons) {
    UnorderedList list = new UnorderedList();
    reasons.forEach(
        reason -> {
          Anchor link = new Anchor(reason.href(), reason.label());
          list.add(new ListItem(link));
        });
    return list;
  }
}

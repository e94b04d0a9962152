package org.plenary.answer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.answer.TriageItem;
import org.plenary.consultation.Comment;
import org.plenary.consultation.Severity;
import org.plenary.consultation.ui.CommentTexts;
import org.plenary.ui.Badge;
import org.plenary.ui.Icon;
import org.plenary.ui.Isolated;
import org.plenary.ui.Status;

/** The queue beside the case: who, where, what, and how grave. One of them is at hand. */
class TriageList extends UnorderedList {

  private final List<NativeButton> rows = new ArrayList<>();

  TriageList(List<TriageItem> items, Consumer<Integer> chosen) {
    addClassName("tqueue");
    getElement().setAttribute("aria-label", getTranslation("answer.triage.queue"));
    for (int index = 0; index < items.size(); index++) {
      int place = index;
      NativeButton row = row(items.get(index));
      row.addClickListener(event -> chosen.accept(place));
      rows.add(row);
      add(new ListItem(row));
    }
  }

  void choose(int index) {
    for (int other = 0; other < rows.size(); other++) {
      NativeButton row = rows.get(other);
      if (other == index) {
        row.getElement().setAttribute("aria-current", "true");
        row.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
      } else {
        row.getElement().removeAttribute("aria-current");
      }
    }
  }

  private NativeButton row(TriageItem item) {
    Comment comment = item.comment();
    Span who = new Span(new Isolated(CommentTexts.speaker(comment)));
    who.addClassName("strong");
    Span where = new Span(comment.label());
    where.addClassNames("num", "ink2");
    Span head = new Span(who, where);
    head.addClassName("thead");
    Span words = new Span(comment.text().isBlank() ? comment.proposed() : comment.text());
    words.addClassNames("words", "tsaid");
    words.getElement().setAttribute("dir", "auto");
    Span foot = new Span(severity(comment));
    foot.addClassName("tfoot");
    if (item.alike() > 0) {
      Span alike = new Span(getTranslation("answer.triage.alike", item.alike()));
      alike.addClassName("ink2");
      foot.add(alike);
    }
    NativeButton row = new NativeButton();
    row.add(head, words, foot);
    return row;
  }

  private com.vaadin.flow.component.Component severity(Comment comment) {
    String word = CommentTexts.severity(this, comment.severity());
    if (comment.severity() == Severity.BLOCKING) {
      return new Badge(Status.Shape.BAD, "ban", word);
    }
    Div grave = new Div();
    if (comment.severity() == Severity.MAJOR) {
      grave.add(new Icon("flag"));
      grave.addClassName("major");
    }
    grave.add(new Span(word));
    return grave;
  }
}

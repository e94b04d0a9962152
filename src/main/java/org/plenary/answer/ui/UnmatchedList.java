package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.plenary.answer.Mismatches;
import org.plenary.consultation.Comment;
import org.plenary.consultation.TextKey;
import org.plenary.consultation.ui.CommentTexts;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.ParagraphId;

/** Where answers and redline do not point at each other; each line asks why until somebody says. */
class UnmatchedList extends Div {

  private final UnorderedList list = new UnorderedList();
  private final boolean mayExplain;

  UnmatchedList(boolean mayExplain) {
    this.mayExplain = mayExplain;
    list.addClassName("unmatched");
    add(list);
  }

  UnmatchedList unchanged(Mismatches found, BiConsumer<Comment, String> explain, Runnable done) {
    found
        .unchanged()
        .forEach(
            one -> {
              Comment comment = one.comment();
              row(
                  new Anchor(
                      compare(found, comment),
                      getTranslation(
                          "answer.release.unchanged-line",
                          comment.number(),
                          CommentTexts.place(this, comment.anchor(), comment.label()))),
                  comment.text().isBlank() ? comment.proposed() : comment.text(),
                  one.because(),
                  why -> explain.accept(comment, why),
                  done);
            });
    return orNone(
        found.accepted() == 0 ? "answer.release.accepted-none" : "answer.release.unchanged-none");
  }

  private static String compare(Mismatches found, Comment comment) {
    ParagraphId place = comment.anchor().paragraph();
    return place == null
        ? GuidelineRoutes.compare(found.older(), found.newer())
        : GuidelineRoutes.compare(found.older(), found.newer(), place);
  }

  UnmatchedList unasked(
      Mismatches found,
      BiConsumer<org.plenary.guideline.Paragraph, String> explain,
      Runnable done) {
    found
        .unasked()
        .forEach(
            one -> {
              String what = one.isNew() ? "added" : TextKey.of(one.fate());
              row(
                  new Anchor(
                      GuidelineRoutes.compare(found.older(), found.newer(), one.paragraph().id()),
                      getTranslation("answer.change." + what, one.paragraph().number())),
                  one.paragraph().words(),
                  one.because(),
                  why -> explain.accept(one.paragraph(), why),
                  done);
            });
    return orNone("answer.release.unasked-none");
  }

  private UnmatchedList orNone(String key) {
    if (list.getChildren().findAny().isEmpty()) {
      Span none = new Span(getTranslation(key));
      none.addClassName("ink2");
      add(none);
    }
    return this;
  }

  private void row(
      Anchor what, String words, String because, Consumer<String> explain, Runnable done) {
    Span said = new Span(words.length() > 200 ? words.substring(0, 200) + "…" : words);
    said.addClassName("words");
    said.getElement().setAttribute("dir", "auto");
    Div left = new Div(new Div(what), new Div(said));
    ListItem item = new ListItem(left);
    if (!because.isEmpty()) {
      left.add(new Div(getTranslation("answer.release.because", because)));
    }
    if (mayExplain) {
      Button button =
          new Button(
              getTranslation(
                  because.isEmpty() ? "answer.release.explain" : "answer.release.explain-again"),
              event -> new ExplainDialog(what.getText(), because, explain, done).open());
      button.addThemeVariants(ButtonVariant.LUMO_SMALL);
      item.add(button);
    }
    list.add(item);
  }
}

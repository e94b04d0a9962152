package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.AnswerRefused;
import org.plenary.consultation.Comment;
import org.plenary.consultation.PlacedComment;
import org.plenary.consultation.TextKey;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.ui.Toast;

/**
 * Comments nobody can be sure of: a person says where each stands in the new draft, or that it is
 * gone.
 */
class PlacementList extends Div {

  /** Carries a place that may be none. */
  interface Placing extends BiConsumer<Comment, @Nullable ParagraphId> {}

  private final List<Paragraph> text;
  private final boolean mayPlace;
  private final Placing place;
  private final Runnable done;

  PlacementList(
      List<PlacedComment> waiting,
      List<Paragraph> text,
      boolean mayPlace,
      Placing place,
      Runnable done) {
    this.text = text;
    this.mayPlace = mayPlace;
    this.place = place;
    this.done = done;
    UnorderedList list = new UnorderedList();
    list.addClassName("unmatched");
    waiting.forEach(one -> list.add(row(one)));
    if (waiting.isEmpty()) {
      Span none = new Span(getTranslation("consultation.release.places-none"));
      none.addClassName("ink2");
      add(none);
    }
    add(list);
  }

  private ListItem row(PlacedComment one) {
    Comment comment = one.comment();
    Span said = new Span(comment.text().isBlank() ? comment.proposed() : comment.text());
    said.addClassName("words");
    said.getElement().setAttribute("dir", "auto");
    Div what =
        new Div(
            new Div(
                getTranslation(
                    "consultation.release.place-line", comment.number(), comment.label())),
            new Div(getTranslation("consultation.place-why." + TextKey.of(one.place().fate()))),
            new Div(said));
    ListItem item = new ListItem(what);
    if (mayPlace) {
      ComboBox<Paragraph> where =
          new ComboBox<>(getTranslation("consultation.release.place-where"));
      where.setItems(text);
      where.setItemLabelGenerator(PlacementList::label);
      Button here =
          new Button(
              getTranslation("consultation.release.place-here"),
              event -> {
                if (where.getValue() == null) {
                  where.setErrorMessage(getTranslation("consultation.release.place-missing"));
                  where.setInvalid(true);
                } else {
                  attempt(comment, where.getValue().id());
                }
              });
      Button gone =
          new Button(
              getTranslation("consultation.release.place-gone"), event -> attempt(comment, null));
      gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      item.add(where, here, gone);
    }
    return item;
  }

  private static String label(Paragraph paragraph) {
    String words = paragraph.words();
    return paragraph.number() + " " + (words.length() > 80 ? words.substring(0, 80) + "…" : words);
  }

  private void attempt(Comment comment, @Nullable ParagraphId where) {
    try {
      place.accept(comment, where);
    } catch (AnswerRefused refused) {
      Toast.refuse(getTranslation(refused.messageKey(), refused.arguments()));
    }
    done.run();
  }
}

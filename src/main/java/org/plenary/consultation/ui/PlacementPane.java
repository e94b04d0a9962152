package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.PlacementCase;
import org.plenary.consultation.PlacementCase.Candidate;
import org.plenary.consultation.Placements;
import org.plenary.consultation.TextKey;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.identity.Person;
import org.plenary.ui.Toast;

/**
 * One comment that waits, what its paragraph said, and what that paragraph may have become. A digit
 * places it, nought says that it is gone, J and K walk on and back; each is a button too.
 */
class PlacementPane extends Div {

  private final Placements placements;
  private final Person person;
  private final Draft draft;
  private final PlacementCase now;
  private final int at;
  private final int size;
  private final IntConsumer go;

  PlacementPane(
      Placements placements,
      Person person,
      Draft draft,
      List<Paragraph> text,
      List<PlacementCase> waiting,
      int at,
      IntConsumer go) {
    this.placements = placements;
    this.person = person;
    this.draft = draft;
    this.at = at;
    this.go = go;
    now = waiting.get(at);
    size = waiting.size();
    addClassName("placepane");
    Comment comment = now.comment();
    Paragraph before = now.before();
    Div said = new Div();
    said.add(
        new Span(
            getTranslation(
                "consultation.places.was",
                at + 1,
                size,
                CommentTexts.place(this, comment.anchor(), comment.label()))),
        new CommentCard(comment, before, getLocale()));
    Div where = new Div();
    where.add(
        new Span(
            getTranslation("consultation.place-why." + TextKey.of(now.placed().place().fate()))),
        new CandidateList(now, person.isStaff(), this::place));
    if (person.isStaff()) {
      where.add(new ElsewhereField(text, this::place), walk());
    }
    add(said, where);
  }

  private Div walk() {
    Button back = new Button(getTranslation("consultation.places.back"), event -> press("k"));
    Button next = new Button(getTranslation("consultation.places.next"), event -> press("j"));
    back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    next.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    back.setEnabled(at > 0);
    next.setEnabled(at + 1 < size);
    Div acts = new Div(back, next);
    acts.addClassName("acts");
    return acts;
  }

  void press(String key) {
    switch (key) {
      case "j" -> go.accept(Math.min(at + 1, size - 1));
      case "k" -> go.accept(Math.max(at - 1, 0));
      case "0" -> place(null);
      default -> {
        List<Candidate> all = now.candidates();
        int chosen = "123456789".indexOf(key);
        if (chosen >= 0 && chosen < all.size()) {
          place(all.get(chosen).paragraph().id());
        }
      }
    }
  }

  private void place(@Nullable ParagraphId where) {
    if (!person.isStaff()) {
      return;
    }
    try {
      placements.place(person, now.comment().id(), draft.id(), where);
      Toast.withUndo(
          getTranslation("consultation.places.done", now.comment().number()),
          () -> {
            placements.takeBack(person, now.comment().id(), draft.id());
            go.accept(at);
          });
    } catch (CommentRefused refused) {
      Toast.refuse(getTranslation(refused.messageKey(), refused.arguments()));
    }
    go.accept(at);
  }
}

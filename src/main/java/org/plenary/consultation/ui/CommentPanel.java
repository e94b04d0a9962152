package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.attachment.Attachment;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.Phrase;
import org.plenary.consultation.TextKey;
import org.plenary.guideline.ParagraphId;
import org.plenary.ui.Toast;

/**
 * What was said at the chosen place, and at its foot the composer. On a phone it is a sheet over
 * the lower half, and the paragraph stays in view.
 */
class CommentPanel extends Aside {

  /** On a phone the panel lies over the text: what one writes about stays in sight. */
  private static final String ABOVE_THE_SHEET =
      "if (matchMedia('(max-width: 800px)').matches)"
          + " document.querySelector('.para.chosen')?.scrollIntoView()";

  private final ReadingDesk desk;
  private final Consumer<Anchor> changed;
  private final PanelHead head = new PanelHead(() -> setOpen(false));
  private final Div list = new Div();
  private final Composer composer;
  private final PhraseList phrases;
  private Anchor place = Anchor.whole();

  CommentPanel(ReadingDesk desk, Consumer<Anchor> changed) {
    this.desk = desk;
    this.changed = changed;
    addClassNames("side", "commentside");
    getElement().setAttribute("aria-label", getTranslation("consultation.panel.name"));
    list.addClassNames("cardscroll", "commentlist");
    list.getElement().setAttribute("tabindex", "0");
    list.getElement().setAttribute("role", "group");
    list.getElement().setAttribute("aria-label", getTranslation("consultation.panel.list"));
    composer = new Composer(desk, this::submitted);
    phrases = new PhraseList(composer);
    add(head, list);
    if (desk.mayComment()) {
      add(composer);
    }
  }

  final void setOpen(boolean isOpen) {
    getElement().getClassList().set("open", isOpen);
    if (isOpen) {
      getElement().executeJs(ABOVE_THE_SHEET);
    }
  }

  Anchor place() {
    return place;
  }

  /** Who stands where on words of the paragraphs. */
  void know(Map<ParagraphId, List<Phrase>> found) {
    phrases.know(found);
  }

  /** Shows a place; the reader's own draft there goes on in the composer. */
  List<Comment> show(Anchor at) {
    place = at.paragraph() == null ? at : Anchor.paragraph(at.paragraph());
    List<Comment> found = desk.at(place);
    Optional<Comment> draft = found.stream().filter(this::isOwnDraft).findFirst();
    List<Comment> said = found.stream().filter(one -> !draft.equals(Optional.of(one))).toList();
    List<Comment> others =
        said.stream()
            .filter(one -> !one.isPosition() || one.state() != CommentState.SUBMITTED)
            .toList();
    head.show(CommentTexts.place(this, place, desk.label(place)), said);
    list.removeAll();
    list.add(phrases);
    boolean isTaken = phrases.show(place.paragraph());
    Map<CommentId, List<Attachment>> files = desk.files().find(desk.person(), others);
    others.forEach(comment -> list.add(card(comment, files.getOrDefault(comment.id(), List.of()))));
    if (others.isEmpty() && !isTaken) {
      Paragraph none = new Paragraph(emptyWords());
      none.addClassNames("ink2", "nocomments");
      list.add(none);
    }
    composer.open(place, draft);
    setOpen(true);
    return others;
  }

  /** Brings one of those shown into view. */
  void point(Comment comment) {
    list.getChildren()
        .filter(card -> card.getId().equals(Optional.of(CommentCard.id(comment))))
        .forEach(
            card -> {
              card.getElement().getClassList().add("pointed");
              card.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
            });
  }

  void quote(Anchor words) {
    composer.quote(words);
  }

  void write() {
    setOpen(true);
    composer.focusText();
  }

  private String emptyWords() {
    return getTranslation(
        desk.showsOthers()
            ? "consultation.panel.none"
            : "consultation.panel.none-yet." + TextKey.of(desk.round().sight()));
  }

  private boolean isOwnDraft(Comment comment) {
    return comment.state() == CommentState.DRAFT && desk.person().id().equals(comment.person());
  }

  private CommentCard card(Comment comment, List<Attachment> files) {
    CommentCard card =
        new CommentCard(comment, desk.present(comment.anchor()), desk.language()).files(files);
    OwnActions.of(this, desk.comments(), desk.person(), comment, () -> changed.accept(place))
        .ifPresent(card::action);
    return card;
  }

  private void submitted(Comment comment) {
    Toast.show(
        comment.number() == null
            ? getTranslation("consultation.panel.on-desk", comment.organisation())
            : getTranslation(
                comment.isInformal() ? "consultation.panel.added-late" : "consultation.panel.added",
                comment.number()));
    changed.accept(place);
  }
}

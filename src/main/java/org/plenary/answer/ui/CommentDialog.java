package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.plenary.attachment.Attachment;
import org.plenary.consultation.Comment;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ui.ChangeLink;
import org.plenary.consultation.ui.CommentCard;
import org.plenary.consultation.ui.CommentTexts;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.identity.Person;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;

/** One comment of the register, whole; the office can take an attack or spam out of sight. */
class CommentDialog extends Dialog {

  private final Comment comment;
  private final Person person;
  private final Comments comments;

  CommentDialog(
      Comment comment,
      List<Attachment> files,
      Drafts drafts,
      Locale language,
      Person person,
      Comments comments) {
    this.comment = comment;
    this.person = person;
    this.comments = comments;
    setHeaderTitle(
        getTranslation(
            "answer.register.dialog",
            comment.number(),
            CommentTexts.place(this, comment.anchor(), comment.label())));
    setWidth("44rem");
    Paragraph present =
        drafts.listParagraphs(comment.draft()).stream()
            .filter(paragraph -> paragraph.id().equals(comment.anchor().paragraph()))
            .findFirst()
            .orElse(null);
    add(new CommentCard(comment, present, language).files(files));
    new ChangeLink(this, drafts, person, drafts.get(comment.draft()))
        .of(comment)
        .ifPresent(this::add);
    getFooter()
        .add(
            new LinkButton(getTranslation("answer.register.in-text"), RegisterView.href(comment))
                .icon("book-open")
                .quiet());
    if (person.isStaff()) {
      getFooter().add(comment.isHidden() ? show() : hide());
    }
    getFooter().add(new Button(getTranslation("consultation.table.close"), event -> close()));
  }

  /** What became of it. Before the release that is for the office, and the dialog says so. */
  void answer(OwnAnswer answer, boolean isTold) {
    if (!isTold) {
      Div untold = new Div(getTranslation("answer.register.untold"));
      untold.addClassNames("small", "ink2");
      answer.addComponentAsFirst(untold);
    }
    add(answer);
  }

  private Button show() {
    Button button =
        new Button(
            getTranslation("answer.register.show"),
            new Icon("eye"),
            event -> {
              comments.show(person, comment.id());
              close();
            });
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  private Button hide() {
    Button button =
        new Button(
            getTranslation("answer.register.hide"),
            new Icon("eye-off"),
            event -> new HideDialog(person, comment, comments, this::close).open());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}

package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.plenary.attachment.Attachment;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.Comments;
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
            "consultation.register.dialog",
            comment.number(),
            CommentTexts.place(this, comment.anchor(), comment.label())));
    setWidth("44rem");
    String present =
        drafts.listParagraphs(comment.draft()).stream()
            .filter(paragraph -> paragraph.id().equals(comment.anchor().paragraph()))
            .map(Paragraph::words)
            .findFirst()
            .orElse("");
    add(new CommentCard(comment, present, language).files(files));
    new ChangeLink(this, drafts, person, drafts.get(comment.draft()))
        .of(comment)
        .ifPresent(this::add);
    getFooter()
        .add(
            new LinkButton(
                    getTranslation("consultation.register.in-text"), RegisterView.href(comment))
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
      Span untold = new Span(getTranslation("consultation.register.untold"));
      untold.addClassNames("small", "ink2");
      answer.addComponentAsFirst(untold);
    }
    add(answer);
  }

  private Button show() {
    Button button =
        new Button(
            getTranslation("consultation.register.show"),
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
            getTranslation("consultation.register.hide"), new Icon("eye-off"), event -> ask());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  private void ask() {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(getTranslation("consultation.register.hide-question", comment.number()));
    TextArea reason = new TextArea(getTranslation("consultation.register.hide-reason"));
    reason.setHelperText(getTranslation("consultation.register.hide-help"));
    reason.setWidthFull();
    dialog.add(reason);
    Button yes =
        new Button(
            getTranslation("consultation.register.hide"),
            event -> {
              try {
                comments.hide(person, comment.id(), reason.getValue());
                dialog.close();
                close();
              } catch (CommentRefused refused) {
                reason.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                reason.setInvalid(true);
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog
        .getFooter()
        .add(new Button(getTranslation("consultation.desk.leave"), event -> dialog.close()), yes);
    dialog.open();
  }
}

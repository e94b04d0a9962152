package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.ChangedElsewhere;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.Comments;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Paragraph;
import org.plenary.identity.Person;
import org.plenary.ui.Toast;
import org.springframework.stereotype.Component;

/** Lets a desk officer reword what the body is to stand by. */
@Component
class DeskEditing {

  private final Comments comments;
  private final Drafts drafts;
  private final Guidelines guidelines;

  DeskEditing(Comments comments, Drafts drafts, Guidelines guidelines) {
    this.comments = comments;
    this.drafts = drafts;
    this.guidelines = guidelines;
  }

  void open(Person person, Comment comment, Runnable done) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(
        dialog.getTranslation(
            "consultation.desk.edit-title",
            CommentTexts.place(dialog, comment.anchor(), comment.label())));
    dialog.setWidth("44rem");
    ComposerFields fields = new ComposerFields();
    fields.name.setVisible(false);
    fields.show(comment.form(), present(comment), guidelines.get(comment.guideline()).language());
    fields.showReason();
    if (comment.anchor().paragraph() != null && !comment.isPosition()) {
      fields.showProposal(true);
    }
    Button save =
        new Button(
            dialog.getTranslation("consultation.desk.save"),
            event -> {
              if (save(person, comment, fields)) {
                dialog.close();
                done.run();
              }
            });
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog.add(fields);
    dialog
        .getFooter()
        .add(
            new Button(dialog.getTranslation("consultation.desk.leave"), event -> dialog.close()),
            save);
    dialog.open();
  }

  private @Nullable Paragraph present(Comment comment) {
    return drafts.listParagraphs(comment.draft()).stream()
        .filter(paragraph -> paragraph.id().equals(comment.anchor().paragraph()))
        .findFirst()
        .orElse(null);
  }

  private boolean save(Person person, Comment comment, ComposerFields fields) {
    try {
      comments.change(person, comment.id(), comment.revision(), fields.form(comment.anchor()));
      return true;
    } catch (CommentRefused refused) {
      if (!fields.refuse(refused)) {
        Toast.refuse(fields.getTranslation(refused.messageKey(), refused.arguments()));
      }
    } catch (ChangedElsewhere changed) {
      Toast.refuse(fields.getTranslation(changed.messageKey()));
    }
    return false;
  }
}

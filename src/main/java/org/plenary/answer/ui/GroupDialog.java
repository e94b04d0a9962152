package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plenary.answer.TriageItem;
import org.plenary.consultation.Comment;
import org.plenary.consultation.ui.CommentTexts;
import org.plenary.ui.FieldFocus;

/** Chooses what says the same as the comment at hand; the same words are chosen already. */
class GroupDialog extends Dialog {

  GroupDialog(Comment comment, List<TriageItem> candidates, Consumer<Set<Comment>> chosen) {
    setHeaderTitle(getTranslation("answer.triage.group-question", comment.number()));
    setWidth("40rem");
    CheckboxGroup<Comment> choices =
        new CheckboxGroup<>(getTranslation("answer.triage.group-label"));
    choices.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    choices.setErrorMessage(getTranslation("answer.triage.group-nothing"));
    choices.setManualValidation(true);
    List<Comment> all = candidates.stream().map(TriageItem::comment).toList();
    choices.setItems(all);
    choices.setItemLabelGenerator(GroupDialog::line);
    choices.setValue(
        all.stream().filter(one -> plain(one).equals(plain(comment))).collect(Collectors.toSet()));
    if (all.isEmpty()) {
      add(new Paragraph(getTranslation("answer.triage.group-none")));
    } else {
      add(new Paragraph(getTranslation("answer.triage.group-text")), choices);
      Button yes =
          new Button(
              getTranslation("answer.triage.group-action"),
              event -> {
                choices.setInvalid(choices.isEmpty());
                if (choices.isEmpty()) {
                  FieldFocus.on(choices);
                  return;
                }
                close();
                chosen.accept(choices.getValue());
              });
      yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      getFooter().add(yes);
    }
    getFooter().add(new Button(getTranslation("consultation.table.close"), event -> close()));
  }

  private static String plain(Comment comment) {
    return (comment.text() + comment.proposed())
        .replaceAll("[\\p{Punct}\\s]", "")
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static String line(Comment comment) {
    String said = comment.text().isBlank() ? comment.proposed() : comment.text();
    return comment.number() + ". " + CommentTexts.speaker(comment) + ": " + said;
  }
}

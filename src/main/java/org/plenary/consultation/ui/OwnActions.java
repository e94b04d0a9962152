package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import org.plenary.consultation.Capacity;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.Comments;
import org.plenary.identity.Person;
import org.plenary.ui.Confirm;
import org.plenary.ui.Icon;
import org.plenary.ui.Toast;

/** What somebody may still do with a comment of their own. */
final class OwnActions {

  private OwnActions() {}

  static Optional<Component> of(
      Component page, Comments comments, Person person, Comment comment, Runnable done) {
    if (!person.id().equals(comment.person())) {
      return Optional.empty();
    }
    if (comment.state() == CommentState.PENDING) {
      return Optional.of(
          button(
              page,
              "undo-2",
              "consultation.own.take-back",
              () -> comments.takeBack(person, comment.id()),
              done));
    }
    if (comment.state() == CommentState.SUBMITTED && comment.capacity() == Capacity.PERSONAL) {
      Button withdraw = quiet(page, "minus", "consultation.own.withdraw");
      withdraw.addClickListener(
          event ->
              new Confirm(
                      page.getTranslation("consultation.own.withdraw-question", comment.number()),
                      page.getTranslation("consultation.own.withdraw-text"))
                  .yesRemoving(
                      page.getTranslation("consultation.own.withdraw"),
                      () -> refusing(page, () -> comments.withdraw(person, comment.id()), done))
                  .open());
      return Optional.of(withdraw);
    }
    return Optional.empty();
  }

  private static Button button(
      Component page, String icon, String key, Runnable action, Runnable done) {
    Button button = quiet(page, icon, key);
    button.addClickListener(event -> refusing(page, action, done));
    return button;
  }

  private static Button quiet(Component page, String icon, String key) {
    Button button = new Button(page.getTranslation(key), new Icon(icon));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    return button;
  }

  private static void refusing(Component page, Runnable action, Runnable done) {
    try {
      action.run();
      done.run();
    } catch (CommentRefused refused) {
      Toast.refuse(page.getTranslation(refused.messageKey(), refused.arguments()));
    }
  }
}

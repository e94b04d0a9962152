package org.plenary.programme.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionPart;
import org.plenary.programme.EditionProblem;
import org.plenary.programme.EditionState;
import org.plenary.programme.Stage;
import org.plenary.ui.Status;

/** The words for what an edition is made of, in the language of whoever is at the screen. */
public final class EditionWords {

  private EditionWords() {}

  public static String of(EditionDate date) {
    return text("programme.date." + date.key());
  }

  public static String of(EditionPart part) {
    return text("programme.part." + part.key());
  }

  public static String of(ApplicantType type) {
    return text("programme.applicant." + type.name().toLowerCase(Locale.ROOT));
  }

  public static String of(Stage stage) {
    return text("programme.stage." + stage.key());
  }

  public static String ofClass(String awardClass) {
    return text("programme.class." + awardClass);
  }

  public static String choice(Enum<?> value) {
    return text("programme.choice." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** What is wrong, with the date's name before it where it is about one. */
  public static String of(EditionProblem problem) {
    String what = text(problem.messageKey(), problem.arguments().toArray());
    if (problem.part() != EditionPart.DATES) {
      return what;
    }
    return text(
        "programme.set-up.problem-of", FieldNames.of(problem.part(), problem.field()), what);
  }

  public static Status status(Edition edition) {
    return status(
        edition, text("programme.state." + edition.state().name().toLowerCase(Locale.ROOT)));
  }

  /** As above, and a published one by the stage it is in; one that is over runs no more. */
  public static Status status(Edition edition, Instant now) {
    boolean isOver =
        edition.state() == EditionState.PUBLISHED
            && edition.date(EditionDate.FOLLOW_UP_ENDS).isMissedBy(now);
    String words = standing(edition, now);
    return isOver ? new Status(Status.Shape.ENDED, "check", words) : status(edition, words);
  }

  private static Status status(Edition edition, String words) {
    return switch (edition.state()) {
      case DRAFT -> new Status(Status.Shape.OPEN, "pen-line", words);
      case PUBLISHED -> new Status(Status.Shape.MOVING, "half", words);
      case CLOSED -> new Status(Status.Shape.ENDED, "check", words);
    };
  }

  /** Where it stands, for the switcher and the lists: its stage, or what it is beside one. */
  public static String standing(Edition edition, Instant now) {
    return switch (edition.state()) {
      case DRAFT -> text("programme.state.draft");
      case CLOSED -> text("programme.state.closed");
      case PUBLISHED ->
          Stage.of(edition, now)
              .map(EditionWords::of)
              .orElseGet(
                  () ->
                      now.isBefore(edition.date(EditionDate.CALL_OPENS).at())
                          ? text("programme.stage.before-call")
                          : text("programme.stage.over"));
    };
  }

  static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}

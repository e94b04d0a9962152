package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Locale;
import org.plenary.jury.ConflictKind;
import org.plenary.jury.ExactScore;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JurorState;
import org.plenary.jury.Pace;
import org.plenary.jury.Recommendation;
import org.plenary.ui.Numbers;
import org.plenary.ui.Status;

/** The jury's words and badges, in the reader's language. */
public final class JuryWords {

  private JuryWords() {}

  public static String kind(Component at, ConflictKind kind) {
    return at.getTranslation("jury.kind." + key(kind));
  }

  public static String recommendation(Component at, Recommendation recommendation) {
    return at.getTranslation("jury.recommendation." + key(recommendation));
  }

  /** Where somebody comes from, and whether they preside. */
  public static String seat(Component at, JurorListItem row) {
    String presides = row.juror().isDeputy() ? "jury.jury.deputy-of" : "jury.jury.of";
    if (row.organisation().isBlank() && !row.juror().mayPreside()) {
      return row.juror().country();
    }
    return at.getTranslation(
        row.juror().isChair() ? "jury.jury.chair-of" : presides,
        row.organisation(),
        row.juror().country());
  }

  public static Status state(Component at, JurorState state) {
    String word = at.getTranslation("jury.juror-state." + key(state));
    return switch (state) {
      case ALTERNATE -> new Status(Status.Shape.OPEN, "hourglass", word);
      case INVITED -> new Status(Status.Shape.MOVING, "mail", word);
      case ACCEPTED -> new Status(Status.Shape.GOOD, "check", word);
      case DECLINED, REPLACED -> new Status(Status.Shape.ENDED, "minus", word);
    };
  }

  public static Status pace(Component at, Pace pace) {
    String word = at.getTranslation("jury.pace." + key(pace));
    return switch (pace) {
      case IDLE -> new Status(Status.Shape.OPEN, "circle", word);
      case ON_TIME -> new Status(Status.Shape.MOVING, "half", word);
      case BEHIND, MORE_TIME -> new Status(Status.Shape.MOVING, "clock", word);
      case NOT_STARTED, OVERDUE -> new Status(Status.Shape.BAD, "triangle-alert", word);
      case DONE -> new Status(Status.Shape.GOOD, "check", word);
    };
  }

  public static Status scored(Component at, int scored, int criteria) {
    return new Status(
        Status.Shape.MOVING, "half", at.getTranslation("jury.queue.scored", scored, criteria));
  }

  public static String place(Component at, String city, String country) {
    return at.getTranslation("jury.place", city, country);
  }

  /** A score out of a hundred, to one decimal. */
  public static String score(Component at, ExactScore score) {
    return points(at, score.rounded(1));
  }

  /** A score out of a hundred, to two decimals: where ranks are compared. */
  public static String exact(Component at, ExactScore score) {
    return exact(at, score.rounded(2));
  }

  public static String exact(Component at, BigDecimal value) {
    return Numbers.decimal(value.doubleValue(), 2, format(at));
  }

  public static String points(Component at, BigDecimal value) {
    return Numbers.decimal(value.doubleValue(), 1, format(at));
  }

  /** Numbers go with the language of the page's texts, not with what the browser asked for. */
  private static Locale format(Component at) {
    return Locale.forLanguageTag(at.getTranslation("ui.locale"));
  }

  /** The last part of a text key. */
  public static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

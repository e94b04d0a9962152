package org.plenary.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The condition that staff can set: something is asked only if an earlier question was answered so.
 *
 * @param question the key of the question that decides
 * @param answer the stored value of one of its options, or {@link #TICKED} or {@link #NOT_TICKED}
 */
public record OnlyIf(String question, String answer) {

  public static final String TICKED = "true";
  public static final String NOT_TICKED = "false";

  /** What a form says by its condition; empty where it says anything else than this. */
  public static Optional<OnlyIf> of(@Nullable Condition hiddenWhen) {
    if (hiddenWhen instanceof Condition.Comparison one) {
      return of(one);
    }
    boolean isPair = hiddenWhen instanceof Condition.Any any && any.conditions().size() == 2;
    return isPair ? chosen(((Condition.Any) hiddenWhen)) : Optional.empty();
  }

  private static Optional<OnlyIf> of(Condition.Comparison hiding) {
    if (!hiding.equal() && hiding.literal() instanceof String answer) {
      return Optional.of(new OnlyIf(hiding.name(), answer));
    }
    return Boolean.TRUE.equals(hiding.literal())
        ? Optional.of(new OnlyIf(hiding.name(), hiding.equal() ? NOT_TICKED : TICKED))
        : Optional.empty();
  }

  private static Optional<OnlyIf> chosen(Condition.Any hiding) {
    return hiding.conditions().get(0) instanceof Condition.Comparison nothing
            && nothing.equal()
            && nothing.literal() == null
            && hiding.conditions().get(1) instanceof Condition.Not not
            && not.condition() instanceof Condition.Contains contains
            && contains.name().equals(nothing.name())
            && contains.literal() instanceof String answer
        ? Optional.of(new OnlyIf(nothing.name(), answer))
        : Optional.empty();
  }

  /** Whether an answer to this question can decide: one picks from a list, or ticks a box. */
  public static boolean canAskAbout(FormField question) {
    return question.type() == FieldType.CHECKBOX
        || question.type() == FieldType.COUNTRY
        || !question.options().isEmpty();
  }

  /** Whether the question still offers this answer. */
  public boolean isOfferedBy(FormField deciding) {
    return deciding.type() == FieldType.CHECKBOX
        ? answer.equals(TICKED) || answer.equals(NOT_TICKED)
        : deciding.options().stream().anyMatch(option -> option.value().equals(answer));
  }

  /** The condition as a form says it: when the thing is hidden. */
  String hiding(FormField deciding) {
    String literal = "\"" + answer.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return switch (deciding.type()) {
      case CHECKBOX -> "=" + question + (answer.equals(TICKED) ? " != true" : " = true");
      case CHOICES -> "=%1$s = null or not(list contains(%1$s, %2$s))".formatted(question, literal);
      default -> "=" + question + " != " + literal;
    };
  }
}

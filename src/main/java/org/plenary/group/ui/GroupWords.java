package org.plenary.group.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.form.FormSchema;
import org.plenary.group.BodyKind;
import org.plenary.group.ExpertCapacity;
import org.plenary.group.ExpertFlag;
import org.plenary.group.Nomination;
import org.plenary.group.NominationState;
import org.plenary.group.SeatRole;
import org.plenary.shared.Deadline;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** The words and badges of this module's screens. */
final class GroupWords {

  private GroupWords() {}

  static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }

  /** To the office. */
  static Status status(Nomination nomination) {
    if (nomination.state() == NominationState.COMPLETE && !nomination.isChecked()) {
      return new Status(Shape.YOURS, "clipboard-check", text("group.state.to-check"));
    }
    NominationState state = nomination.state();
    return new Status(shape(state), icon(state), text("group.state." + key(state)));
  }

  /** To whoever filed it. */
  static Status told(Nomination nomination) {
    NominationState state = nomination.state();
    Shape shape = state == NominationState.INCOMPLETE ? Shape.YOURS : shape(state);
    return new Status(shape, icon(state), text("group.told." + key(state)));
  }

  private static Shape shape(NominationState state) {
    return switch (state) {
      case DRAFT, INCOMPLETE -> Shape.OPEN;
      case COMPLETE, RESERVE -> Shape.MOVING;
      case CONFIRMED -> Shape.GOOD;
      case DECLINED, LAPSED, WITHDRAWN -> Shape.ENDED;
    };
  }

  private static String icon(NominationState state) {
    return switch (state) {
      case DRAFT -> "pen-line";
      case INCOMPLETE -> "circle-alert";
      case COMPLETE, CONFIRMED -> "check";
      case RESERVE -> "hourglass";
      case DECLINED, LAPSED -> "circle-minus";
      case WITHDRAWN -> "minus";
    };
  }

  static String capacity(ExpertCapacity capacity) {
    return text("group.capacity." + key(capacity));
  }

  static String flag(ExpertFlag flag) {
    return text("group.flag." + key(flag.kind()), flag.detail());
  }

  static String kind(BodyKind kind) {
    return text("group.body-kind." + key(kind));
  }

  static String role(SeatRole role) {
    return text("group.role." + key(role));
  }

  /** A value of the form as the form itself words it. */
  static String option(FormSchema form, String field, String value) {
    return form.in(UI.getCurrent().getLocale())
        .findField(field)
        .map(found -> found.labelOf(value))
        .orElse(value);
  }

  static String options(FormSchema form, String field, Collection<String> values) {
    return values.stream()
        .map(value -> option(form, field, value))
        .collect(Collectors.joining(", "));
  }

  /** As published, and in the reader's own zone; one of them where the other says nothing new. */
  static String deadline(ReaderDates dates, Deadline deadline) {
    return deadline.wording().isEmpty()
        ? dates.deadline(deadline)
        : text(
            "group.deadline.both",
            deadline.wording(),
            dates.moment(deadline.at()),
            dates.city(dates.zone()));
  }

  /** Two facts with a comma between, or the one there is. */
  static String pair(String first, String second) {
    return first.isEmpty() || second.isEmpty()
        ? first + second
        : text("group.list.card", first, second);
  }

  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

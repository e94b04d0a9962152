package org.plenary.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionState;
import org.plenary.shared.Deadline;

/**
 * Whether an entry that was filed another way is still taken. Late is decided by the day it arrived
 * at the office, not by the day somebody typed it.
 */
final class ImportPolicy {

  private ImportPolicy() {}

  /** From the opening of the call until the eligible list is approved. */
  static void requireTaken(Edition edition, boolean isListApproved, Instant now) {
    Deadline opens = edition.date(EditionDate.CALL_OPENS);
    if (edition.state() != EditionState.PUBLISHED || now.isBefore(opens.at())) {
      throw new EntryImportRefused("not-open", opens.wording());
    }
    if (isListApproved) {
      throw new EntryImportRefused("list-approved");
    }
  }

  /** Why the day it arrived keeps it out. */
  static Optional<LineFinding> arrivalProblem(
      Edition edition, @Nullable LocalDate arrivedOn, Instant now) {
    if (arrivedOn == null) {
      return SubmissionPolicy.isOpen(edition, now)
          ? Optional.empty()
          : Optional.of(LineFinding.of("no-arrival", closes(edition).wording()));
    }
    if (arrivedOn.isAfter(day(edition, now))) {
      return Optional.of(LineFinding.of("arrival-ahead", arrivedOn.toString()));
    }
    if (arrivedOn.isBefore(day(edition, opens(edition).at()))) {
      return Optional.of(
          LineFinding.of("arrival-early", arrivedOn.toString(), opens(edition).wording()));
    }
    return arrivedOn.isAfter(day(edition, closes(edition).at()))
        ? Optional.of(
            LineFinding.of("arrival-late", arrivedOn.toString(), closes(edition).wording()))
        : Optional.empty();
  }

  /** A day that is no problem has no hour: the earliest instant of it within the call stands. */
  static Instant arrivedAt(Edition edition, @Nullable LocalDate arrivedOn, Instant now) {
    if (arrivedOn == null) {
      return now;
    }
    Instant morning = arrivedOn.atStartOfDay(edition.zone()).toInstant();
    Instant opens = opens(edition).at();
    return morning.isBefore(opens) ? opens : morning;
  }

  /** What a line without all its answers can become. */
  static Optional<LineFinding> missingProblem(Edition edition, List<String> missing, Instant now) {
    return missing.isEmpty() || SubmissionPolicy.isOpen(edition, now)
        ? Optional.empty()
        : Optional.of(LineFinding.of("incomplete", String.join(", ", missing)));
  }

  private static LocalDate day(Edition edition, Instant at) {
    return at.atZone(edition.zone()).toLocalDate();
  }

  private static Deadline opens(Edition edition) {
    return edition.date(EditionDate.CALL_OPENS);
  }

  private static Deadline closes(Edition edition) {
    return edition.date(EditionDate.CALL_CLOSES);
  }
}

package org.plenary.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.shared.Countries;

/** What may be a slip in a line although it can be taken: somebody should look at it. */
final class ImportRemarks {

  private static final String STARTED = "startedOn";
  private static final String ENDED = "endedOn";
  private static final Countries COUNTRIES = new Countries();

  private ImportRemarks() {}

  static List<ListedEntry> of(List<ListedEntry> listed) {
    List<ListedEntry> remarked = new ArrayList<>();
    @Nullable ListedEntry latest = null;
    for (ListedEntry one : listed) {
      LocalDate arrived = one.arrivedOn();
      boolean isBehind = arrived != null && latest != null && arrived.isBefore(latest.arrivedOn());
      // A register is kept day by day, so an earlier day below a later one is a slip of the pen.
      remarked.add(
          isBehind
              ? remarked(one)
                  .remarked(LineFinding.of("arrival-order", arrived.toString(), latest.line()))
              : remarked(one));
      latest = arrived == null || isBehind ? latest : one;
    }
    return remarked;
  }

  private static ListedEntry remarked(ListedEntry one) {
    ListedEntry seen = one;
    Answers answers = one.answers();
    String city = answers.text(Basics.CITY);
    if (city.length() == 1 && city.charAt(0) < 0x2E80 || city.matches("\\d+")) {
      seen = seen.remarked(LineFinding.of("city-mark", city));
    }
    Optional<LocalDate> started = answers.findDate(STARTED);
    Optional<LocalDate> ended = answers.findDate(ENDED);
    if (started.isPresent() && ended.isPresent() && ended.get().isBefore(started.get())) {
      seen =
          seen.remarked(
              LineFinding.of(
                  "ends-before-it-starts", ended.get().toString(), started.get().toString()));
    }
    String region = answers.text(Basics.REGION);
    String usual = COUNTRIES.regionOf(COUNTRIES.same(answers.text(Basics.COUNTRY)));
    if (!region.isEmpty() && !usual.isEmpty() && !usual.equals(region)) {
      seen =
          seen.remarked(
              LineFinding.of(
                  "other-region", COUNTRIES.same(answers.text(Basics.COUNTRY)), usual, region));
    }
    return seen;
  }
}

package org.plenary.desk.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.plenary.entry.EntryBreakdown;
import org.plenary.entry.EntryBreakdown.Group;
import org.plenary.jury.LateScorecards;
import org.plenary.programme.Edition;
import org.plenary.ui.Messages;
import org.plenary.ui.RegionNames;

/** The figures of an edition with their names, for the screen and for the table alike. */
record EditionFigures(Edition edition, EntryBreakdown entries, LateScorecards.Count scorecards) {

  /** What entries are grouped by. */
  enum Kind {
    CATEGORIES(EntryBreakdown::categories),
    TYPES(EntryBreakdown::applicantTypes),
    REGIONS(EntryBreakdown::regions),
    COUNTRIES(EntryBreakdown::countries),
    CITIES(EntryBreakdown::cities);

    private final Function<EntryBreakdown, List<Group>> groups;

    Kind(Function<EntryBreakdown, List<Group>> groups) {
      this.groups = groups;
    }

    /** The last part of its message key. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Fact(String name, int count) {}

  List<Group> groups(Kind kind) {
    return kind.groups.apply(entries);
  }

  int sent() {
    return entries.categories().stream().mapToInt(Group::entries).sum();
  }

  String name(Kind kind, Group group, Messages messages, Locale locale) {
    return switch (kind) {
      case CATEGORIES ->
          edition.findCategory(group.key()).map(found -> found.name()).orElse(group.key());
      case TYPES ->
          messages.get(locale, "programme.applicant." + group.key().toLowerCase(Locale.ROOT));
      case REGIONS ->
          group.key().isEmpty()
              ? messages.get(locale, "desk.figures.unsaid")
              : RegionNames.of(group.key(), key -> messages.get(locale, key));
      default -> group.key().isEmpty() ? messages.get(locale, "desk.figures.unsaid") : group.key();
    };
  }

  List<Fact> reasons(Messages messages, Locale locale) {
    return entries.reasons().entrySet().stream()
        .map(
            reason ->
                new Fact(
                    messages.get(locale, "entry.reason." + reason.getKey().key()),
                    reason.getValue()))
        .toList();
  }

  List<Fact> missing(Messages messages, Locale locale) {
    EntryBreakdown.Missing missing = entries.missing();
    return List.of(
        fact(messages, locale, "no-region", missing.region()),
        fact(messages, locale, "no-country", missing.country()),
        fact(messages, locale, "no-city", missing.city()),
        fact(messages, locale, "no-summary", missing.summary()),
        fact(messages, locale, "asked", missing.correctionsAsked()),
        fact(messages, locale, "asked-open", missing.correctionsOpen()),
        fact(messages, locale, "asked-lapsed", missing.correctionsLapsed()));
  }

  List<Fact> late(Messages messages, Locale locale) {
    return List.of(
        fact(messages, locale, "unsent", entries.late().unsent()),
        fact(messages, locale, "refused", entries.late().refused()),
        fact(messages, locale, "corrections-refused", entries.late().correctionsRefused()),
        fact(messages, locale, "scorecards-late", scorecards.sentLate()),
        fact(messages, locale, "scorecards-missing", scorecards.missing()));
  }

  static long percent(int part, int whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }

  private static Fact fact(Messages messages, Locale locale, String key, int count) {
    return new Fact(messages.get(locale, "desk.figures.fact." + key), count);
  }
}

package org.plenary.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/**
 * Remarks on lines that may be about a project that is in already, or that another line is about. A
 * screener decides, as with all others.
 */
@Component
class ImportLikeness {

  private final Duplicates duplicates;

  ImportLikeness(Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  /** One statement, however many lines there are; only those of one city are compared. */
  List<ListedEntry> remark(EditionId edition, List<ListedEntry> listed) {
    Map<String, List<Seen>> byCity = new HashMap<>();
    duplicates
        .described(edition.value())
        .values()
        .forEach(one -> at(byCity, one.city()).add(new Seen(one.title(), one.summary(), 0)));
    List<ListedEntry> remarked = new ArrayList<>();
    for (ListedEntry one : listed) {
      String title = one.answers().text(Basics.TITLE);
      Seen own = new Seen(title, one.answers().text(Basics.SUMMARY), one.line());
      List<Seen> others = at(byCity, one.answers().text(Basics.CITY));
      remarked.add(
          others.stream()
              .filter(own::isLike)
              .findFirst()
              .map(other -> one.remarked(other.asFinding()))
              .orElse(one));
      others.add(own);
    }
    return remarked;
  }

  private static List<Seen> at(Map<String, List<Seen>> byCity, String city) {
    return byCity.computeIfAbsent(city.strip().toLowerCase(Locale.ROOT), none -> new ArrayList<>());
  }

  /**
   * @param line 0 of an entry that is in already
   */
  private record Seen(String title, String summary, int line) {

    boolean isLike(Seen other) {
      return LikenessRule.percent(title, other.title) >= LikenessRule.TITLE_IS_ALIKE
          || LikenessRule.percent(summary, other.summary) >= LikenessRule.TEXT_IS_ALIKE;
    }

    LineFinding asFinding() {
      return line == 0
          ? LineFinding.of("like-entry", title)
          : LineFinding.of("like-line", line, title);
    }
  }
}

package org.plenary.entry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.entry.EntryBreakdown.Group;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the entries of an edition by what they have in common, and what is missing or late. */
@Service
@Transactional(readOnly = true)
public class EntryBreakdowns {

  private final BreakdownRows rows;

  EntryBreakdowns(BreakdownRows rows) {
    this.rows = rows;
  }

  /** For staff and auditors; the same number of statements however many entries there are. */
  public EntryBreakdown get(Person by, Edition edition) {
    if (!by.mayReadEverything()) {
      throw new NotFound("edition", edition.id().value());
    }
    List<BreakdownLine> lines = rows.lines(edition);
    return new EntryBreakdown(
        groups(lines, BreakdownLine::category),
        groups(lines, BreakdownLine::applicantType),
        groups(lines, BreakdownLine::region),
        groups(lines, BreakdownLine::country),
        groups(lines, BreakdownLine::place),
        rows.reasons(edition),
        rows.missing(edition),
        rows.late(edition));
  }

  private static List<Group> groups(
      List<BreakdownLine> lines, Function<BreakdownLine, String> common) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (BreakdownLine line : lines) {
      groups.merge(common.apply(line), line.group(common.apply(line)), Group::and);
    }
    return groups.values().stream()
        .sorted(Comparator.comparingInt(Group::entries).reversed().thenComparing(Group::key))
        .toList();
  }
}

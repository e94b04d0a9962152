package org.plenary.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.EntryImportLine.Fate;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.shared.Refusal;
import org.springframework.stereotype.Component;

/** Says of each line of a table of entries what becomes of it, and why. */
@Component
class ImportJudging {

  private final ImportedRows imported;
  private final ImportLikeness likeness;
  private final EligibilityPolicy eligibility;
  private final Clock clock;

  ImportJudging(
      ImportedRows imported, ImportLikeness likeness, EligibilityPolicy eligibility, Clock clock) {
    this.imported = imported;
    this.likeness = likeness;
    this.eligibility = eligibility;
    this.clock = clock;
  }

  /** As many statements however many lines there are, where earlier winners may enter. */
  List<JudgedLine> judge(Person by, Edition edition, List<ListedEntry> listed) {
    ImportedRows.Known known = imported.known(edition.id());
    List<JudgedLine> judged = new ArrayList<>();
    Map<String, Integer> references = new HashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (ListedEntry one : likeness.remark(edition.id(), ImportRemarks.of(listed))) {
      Optional<LineFinding> twice = twice(one, references, lines);
      judged.add(new JudgedLine(judge(by, edition, one, twice, known), one));
    }
    return judged;
  }

  private EntryImportLine judge(
      Person by,
      Edition edition,
      ListedEntry one,
      Optional<LineFinding> twice,
      ImportedRows.Known known) {
    if (twice.isPresent()) {
      return one.as(Fate.REFUSED, List.of(twice.get()));
    }
    if (known.lines().containsKey(one.sha256())) {
      return one.as(Fate.KNOWN, List.of());
    }
    List<LineFinding> problems = new ArrayList<>(one.problems());
    if (!one.reference().isEmpty() && known.references().containsKey(one.reference())) {
      problems.add(LineFinding.of("reference-taken", one.reference()));
    }
    Instant now = clock.instant();
    ImportPolicy.arrivalProblem(edition, one.arrivedOn(), now).ifPresent(problems::add);
    ImportPolicy.missingProblem(edition, one.missing(), now).ifPresent(problems::add);
    if (problems.isEmpty()) {
      entryProblem(by, edition, one, now).ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      return one.as(Fate.REFUSED, problems);
    }
    List<LineFinding> remarks = new ArrayList<>(one.remarks());
    if (!one.missing().isEmpty()) {
      remarks.add(0, LineFinding.of("missing", String.join(", ", one.missing())));
    }
    return one.as(one.missing().isEmpty() ? Fate.SENT : Fate.DRAFT, remarks);
  }

  private Optional<LineFinding> entryProblem(
      Person by, Edition edition, ListedEntry one, Instant now) {
    try {
      eligibility.requireMayEnter(edition, EntryTaking.record(by, edition, one, now));
      return Optional.empty();
    } catch (WrongApplicantType refused) {
      return Optional.of(of(refused));
    }
  }

  private static LineFinding of(Refusal refused) {
    return new LineFinding(refused.messageKey(), List.of(refused.arguments()));
  }

  private static Optional<LineFinding> twice(
      ListedEntry one, Map<String, Integer> references, Map<String, Integer> lines) {
    Integer sameLine = lines.putIfAbsent(one.sha256(), one.line());
    Integer sameReference =
        one.reference().isEmpty() ? null : references.putIfAbsent(one.reference(), one.line());
    if (sameLine != null) {
      return Optional.of(LineFinding.of("line-twice", sameLine));
    }
    return Optional.ofNullable(sameReference)
        .map(line -> LineFinding.of("reference-twice", one.reference(), line));
  }
}

package org.plenary.process.prize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.process.engine.Position;
import org.plenary.process.engine.Position.Visit;
import org.plenary.process.engine.Workflow;
import org.springframework.stereotype.Service;

/** Tells the road of an entry to whoever may read the entry. */
@Service
public class EntryRoads {

  private static final String VERDICT = "verdict-signed";

  /** Reached by whoever holds no award; an owner is told only when the results are public. */
  private static final Set<String> NOT_TOLD = Set.of("award-decided", "second-chance");

  /** Gateways are drawn, but there is nothing to tell of them. */
  private static final Set<String> SILENT =
      Set.of("exclusiveGateway", "eventBasedGateway", "multiInstanceBody");

  private final Workflow workflow;
  private final Entries entries;

  EntryRoads(Workflow workflow, Entries entries) {
    this.workflow = workflow;
    this.entries = entries;
  }

  /** Throws {@code NotFound} for whoever may not read the entry. */
  public EntryRoad get(Person by, EntryId id) {
    Entry entry = entries.get(by, id);
    // A special mention lets the procedure of an entry that was no finalist begin once more.
    Position position =
        entry.mentioned()
            ? workflow.wholePosition("entry", id.value())
            : workflow.position("entry", id.value());
    if (!by.mayReadEverything()) {
      position = told(position);
    }
    return new EntryRoad(
        entry,
        workflow.diagram("entry", id.value()),
        position.done(),
        position.current(),
        passages(position));
  }

  /** Until it is told, an entry without an award stands where it stood before the verdict. */
  static Position told(Position position) {
    if (!position.current().contains("second-chance")) {
      return position;
    }
    List<Visit> told = new ArrayList<>();
    for (Visit visit : position.visits()) {
      if (visit.shape().equals(VERDICT)) {
        told.add(new Visit(visit.shape(), visit.kind(), visit.name(), visit.since(), null, false));
      } else if (!NOT_TOLD.contains(visit.shape())) {
        told.add(visit);
      }
    }
    return new Position(told);
  }

  private static List<EntryRoad.Passage> passages(Position position) {
    List<EntryRoad.Passage> passages = new ArrayList<>();
    String last = "";
    for (Visit visit : position.visits()) {
      boolean isTwin = visit.shape().equals(last);
      if (!SILENT.contains(visit.kind()) && !isTwin) {
        passages.add(new EntryRoad.Passage(visit.shape(), visit.since(), visit.until()));
        last = visit.shape();
      }
    }
    Collections.reverse(passages);
    return passages;
  }
}

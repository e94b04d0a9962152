package org.plenary.desk.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.adoption.Clearance;
import org.plenary.group.Call;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Deadline;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Stop;

/** Names the stops of a guideline's road, each with its day or what happens at it now. */
class GuidelineStops {

  private final GuidelineFacts facts;
  private final ReaderDates dates;
  private final List<Stop> stops = new ArrayList<>();

  private GuidelineStops(GuidelineFacts facts, ReaderDates dates) {
    this.facts = facts;
    this.dates = dates;
  }

  /** From the call for experts to the adoption; what is on record is done, now or ahead. */
  static List<Stop> of(GuidelineFacts facts, ReaderDates dates) {
    GuidelineStops made = new GuidelineStops(facts, dates);
    made.addGroup();
    made.addKickOff();
    made.stops.addAll(DraftStops.of(facts, dates));
    made.addClearance();
    made.addAdoption();
    return List.copyOf(made.stops);
  }

  private void addGroup() {
    String name = text("call");
    Optional<Call> call = facts.call();
    if (call.filter(Call::isConfirmed).isPresent()) {
      stops.add(Stop.done(name, day(call.get().confirmedAt())));
    } else if (call.filter(one -> one.hasClosedBy(facts.now())).isPresent()) {
      stops.add(Stop.waiting(name, text("choosing")));
    } else if (call.filter(Call::isPublished).isPresent()) {
      stops.add(Stop.now(name, text("until", day(call.get().closes(), dates))));
    } else if (facts.members() > 0) {
      stops.add(Stop.done(text("experts"), text("members", facts.members())));
    } else if (!facts.isPastOutline()) {
      stops.add(Stop.ahead(name, call.map(one -> day(one.opensAt())).orElse("")));
    }
  }

  private void addKickOff() {
    Optional<Meeting> first = facts.kickOff();
    if (first.isPresent()) {
      Meeting meeting = first.get();
      String when = day(meeting.starts(), dates);
      stops.add(
          meeting.endsAt().isAfter(facts.now())
              ? Stop.ahead(text("kick-off"), when)
              : Stop.done(text("kick-off"), when));
    } else if (!facts.isPastOutline()) {
      stops.add(Stop.ahead(text("kick-off"), ""));
    }
  }

  private void addClearance() {
    String name = text("clearance");
    Optional<Clearance> clearance = clearance();
    if (clearance.isPresent()) {
      stops.add(Stop.done(name, day(clearance.get().clearedAt())));
    } else if (facts.isReady()) {
      stops.add(Stop.waiting(name, text("to-clear")));
    } else {
      stops.add(Stop.ahead(name, ""));
    }
  }

  private void addAdoption() {
    String name = text("adoption");
    Optional<Clearance> clearance = clearance();
    LocalDate decidedOn = clearance.map(Clearance::decidedOn).orElse(null);
    if (clearance.isEmpty()) {
      stops.add(Stop.ahead(name, ""));
    } else if (decidedOn == null) {
      stops.add(Stop.waiting(name, text("with-body")));
    } else if (clearance.get().isBeingAmended()) {
      stops.add(Stop.waiting(name, text("amending")));
    } else {
      stops.add(Stop.done(name, dates.day(decidedOn)));
    }
  }

  /** What was sent back has to be cleared anew. */
  private Optional<Clearance> clearance() {
    return facts.isSentBack() ? Optional.empty() : facts.clearance();
  }

  /** The day it is where it was promised, which another zone would make the next one. */
  static String day(Deadline deadline, ReaderDates dates) {
    return dates.day(deadline.at().atZone(deadline.zone()).toLocalDate());
  }

  private String day(@Nullable Instant at) {
    return at == null ? "" : dates.day(at);
  }

  static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation("desk.guideline-road." + key, arguments);
  }
}

package org.plenary.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftStarted;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last steps of a guideline: who cleared its text, and what the body decided. */
@Service
@Transactional
public class Adoptions {

  private static final int LONGEST_GROUND = 2000;
  private static final int LONGEST_WORDS = 4000;
  private static final int LONGEST_BODY = 300;

  private final ClearanceRows rows;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Adoptions(
      ClearanceRows rows,
      Guidelines guidelines,
      Drafts drafts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.events = events;
    this.clock = clock;
  }

  /** Clears the newest frozen draft; nothing may be being written beside it. */
  public void clear(Person by, GuidelineId guideline, String ground) {
    clear(drawUp(by, guideline, ground));
  }

  /**
   * The clearance this person would give at this instant. Refuses what {@link #clear} refuses, and
   * keeps nothing.
   */
  @Transactional(readOnly = true)
  Clearance drawUp(Person by, GuidelineId guideline, String ground) {
    NotAllowed.unlessStaff(by);
    guidelines.get(by, guideline);
    if (ground.isBlank() || ground.length() > LONGEST_GROUND) {
      throw new AdoptionRefused("ground", LONGEST_GROUND);
    }
    return new Clearance(
        ClearanceId.next(),
        guideline,
        clearable(guideline).id(),
        by.id(),
        clock.instant(),
        ground.strip(),
        null,
        "",
        null,
        "");
  }

  /** Gives the clearance that was drawn up, as of that instant; refused once a draft is newer. */
  void clear(Clearance drawnUp) {
    Draft text = clearable(drawnUp.guideline());
    if (!text.id().equals(drawnUp.draft())) {
      throw new AdoptionRefused("newer-draft", text.number());
    }
    rows.insert(drawnUp);
    events.publishEvent(
        new TextCleared(
            drawnUp.guideline(), text.number(), drawnUp.ground(), drawnUp.clearedBy().value()));
  }

  private Draft clearable(GuidelineId guideline) {
    if (drafts.findWorking(guideline).isPresent()) {
      throw new AdoptionRefused("still-written");
    }
    Draft text =
        drafts.findNewestFrozen(guideline).orElseThrow(() -> new AdoptionRefused("no-draft"));
    if (text.isOutline()) {
      throw new AdoptionRefused("outline");
    }
    rows.list(guideline).stream().findFirst().ifPresent(latest -> refuseAgain(latest, text));
    return text;
  }

  /** The draft that could be cleared now; empty where something is to be done before. */
  @Transactional(readOnly = true)
  public Optional<Draft> findClearable(Person by, GuidelineId guideline) {
    guidelines.get(by, guideline);
    try {
      return Optional.of(clearable(guideline));
    } catch (AdoptionRefused notReady) {
      return Optional.empty();
    }
  }

  /** Takes down what the body decided about the text that was cleared last. */
  public void decide(
      Person by, GuidelineId guideline, Outcome outcome, String body, LocalDate on, String words) {
    Clearance latest = requireDecidable(by, guideline, outcome, body, on, words);
    if (!rows.decide(latest.id(), outcome, body.strip(), on, words.strip(), by.id())) {
      throw new AdoptionRefused("decided");
    }
    events.publishEvent(
        outcome.isAdopted()
            ? new GuidelineAdopted(
                guideline, body.strip(), outcome == Outcome.ADOPTED_WITH_CHANGES, by.id().value())
            : new TextSentBack(guideline, body.strip(), words.strip(), by.id().value()));
  }

  /** Refuses what {@link #decide} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  Clearance requireDecidable(
      Person by, GuidelineId guideline, Outcome outcome, String body, LocalDate on, String words) {
    NotAllowed.unlessStaff(by);
    Clearance latest =
        findLatest(by, guideline).orElseThrow(() -> new AdoptionRefused("not-cleared"));
    if (latest.isDecided()) {
      throw new AdoptionRefused("decided");
    }
    if (body.isBlank() || body.length() > LONGEST_BODY) {
      throw new AdoptionRefused("body", LONGEST_BODY);
    }
    if (on.isAfter(clock.instant().atZone(by.zone()).toLocalDate())) {
      throw new AdoptionRefused("day-ahead");
    }
    if (words.length() > LONGEST_WORDS || outcome != Outcome.ADOPTED && words.isBlank()) {
      throw new AdoptionRefused("words", LONGEST_WORDS);
    }
    return latest;
  }

  /** Every clearance there was, the latest first, for whoever may read the guideline. */
  @Transactional(readOnly = true)
  public List<Clearance> list(Person by, GuidelineId guideline) {
    guidelines.get(by, guideline);
    return rows.list(guideline);
  }

  /** The latest clearance of each guideline that had one, for those who read everything. */
  @Transactional(readOnly = true)
  public Map<GuidelineId, Clearance> listLatest(Person by) {
    if (!by.mayReadEverything()) {
      throw new NotFound(GuidelineId.KIND, "all");
    }
    Map<GuidelineId, Clearance> latest = new HashMap<>();
    rows.list().forEach(one -> latest.putIfAbsent(one.guideline(), one));
    return latest;
  }

  @Transactional(readOnly = true)
  public Optional<Clearance> findLatest(Person by, GuidelineId guideline) {
    return list(by, guideline).stream().findFirst();
  }

  /** What the body has before it is the newest text until it has decided. */
  @EventListener
  void on(DraftStarted event) {
    if (rows.list(event.guideline()).stream().anyMatch(one -> !one.isDecided())) {
      throw new AdoptionRefused("with-the-body");
    }
  }

  private static void refuseAgain(Clearance latest, Draft text) {
    if (!latest.isDecided()) {
      throw new AdoptionRefused("cleared");
    }
    if (latest.draft().equals(text.id())) {
      throw new AdoptionRefused("same-draft", text.number());
    }
  }
}

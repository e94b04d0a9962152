package org.plenary.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.answer.TextHolding;
import org.plenary.answer.TextHoldings;
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
  private static final int LONGEST_NAME = 300;

  private final ClearanceRows rows;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final TextHoldings holdings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Adoptions(
      ClearanceRows rows,
      Guidelines guidelines,
      Drafts drafts,
      TextHoldings holdings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.holdings = holdings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Clears the newest frozen draft; nothing may be being written beside it, and nothing hold it.
   */
  public void clear(Person by, GuidelineId guideline, String ground) {
    clear(drawUp(by, guideline, ground));
  }

  /** Clears it although something holds it: by name, and on a ground that is public. */
  public void clearInSpite(
      Person by, GuidelineId guideline, String ground, String answersFor, String why) {
    clear(drawUpInSpite(by, guideline, ground, answersFor, why));
  }

  /**
   * The clearance this person would give at this instant. Refuses what {@link #clear} refuses, and
   * keeps nothing.
   */
  @Transactional(readOnly = true)
  Clearance drawUp(Person by, GuidelineId guideline, String ground) {
    Draft text = requireClearable(by, guideline, ground);
    requireUnheld(guideline);
    return drawUp(by, text, ground, null);
  }

  /** As {@link #drawUp}, refusing what {@link #clearInSpite} refuses. */
  @Transactional(readOnly = true)
  Clearance drawUpInSpite(
      Person by, GuidelineId guideline, String ground, String answersFor, String why) {
    Draft text = requireClearable(by, guideline, ground);
    TextHolding holding = holdings.find(guideline);
    if (holding.isNothing()) {
      throw new AdoptionRefused("nothing-holds");
    }
    if (answersFor.isBlank() || answersFor.length() > LONGEST_NAME) {
      throw new AdoptionRefused("answers-for", LONGEST_NAME);
    }
    if (why.isBlank() || why.length() > LONGEST_GROUND) {
      throw new AdoptionRefused("override-ground", LONGEST_GROUND);
    }
    return drawUp(
        by,
        text,
        ground,
        new InSpite(
            answersFor.strip(),
            why.strip(),
            holding.rounds().size(),
            holding.unexplained(),
            holding.waiting()));
  }

  private Clearance drawUp(Person by, Draft text, String ground, @Nullable InSpite inSpite) {
    return new Clearance(
        ClearanceId.next(),
        text.guideline(),
        text.id(),
        by.id(),
        clock.instant(),
        ground.strip(),
        inSpite,
        null,
        "",
        null,
        "",
        false,
        null);
  }

  /**
   * Gives the clearance that was drawn up, as of that instant; refused once a draft is newer, or
   * something holds the text that did not then.
   */
  void clear(Clearance drawnUp) {
    Draft text = clearable(drawnUp.guideline());
    if (!text.id().equals(drawnUp.draft())) {
      throw new AdoptionRefused("newer-draft", text.number());
    }
    InSpite inSpite = drawnUp.inSpite();
    if (inSpite == null) {
      requireUnheld(drawnUp.guideline());
    }
    rows.insert(drawnUp);
    events.publishEvent(
        new TextCleared(
            drawnUp.guideline(),
            text.number(),
            drawnUp.ground(),
            inSpite == null ? "" : inSpite.ground(),
            drawnUp.clearedBy().value()));
  }

  private void requireUnheld(GuidelineId guideline) {
    TextHolding holding = holdings.find(guideline);
    if (!holding.isNothing()) {
      throw new AdoptionRefused(
          "held", holding.rounds().size(), holding.unexplained(), holding.waiting());
    }
  }

  private Draft requireClearable(Person by, GuidelineId guideline, String ground) {
    NotAllowed.unlessStaff(by);
    guidelines.get(by, guideline);
    if (ground.isBlank() || ground.length() > LONGEST_GROUND) {
      throw new AdoptionRefused("ground", LONGEST_GROUND);
    }
    return clearable(guideline);
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
    if (text.isAmendment()) {
      throw new AdoptionRefused("same-draft", text.number());
    }
    rows.list(guideline).stream().findFirst().ifPresent(latest -> refuseAgain(latest, text));
    return text;
  }

  /** What holds the clearance, for those who read everything. */
  @Transactional(readOnly = true)
  public TextHolding findHolding(Person by, GuidelineId guideline) {
    if (!by.mayReadEverything()) {
      throw new NotFound(GuidelineId.KIND, guideline.value());
    }
    guidelines.get(by, guideline);
    return holdings.find(guideline);
  }

  /** The draft that could be cleared now; empty where one is to be written before. */
  @Transactional(readOnly = true)
  public Optional<Draft> findClearable(Person by, GuidelineId guideline) {
    guidelines.get(by, guideline);
    try {
      return Optional.of(clearable(guideline));
    } catch (AdoptionRefused notReady) {
      return Optional.empty();
    }
  }

  /**
   * Takes down what the body decided about the text that was cleared last. One that is adopted with
   * changes is adopted for everybody once the changes are in it ({@link Amendments}).
   */
  public void decide(
      Person by, GuidelineId guideline, Outcome outcome, String body, LocalDate on, String words) {
    Clearance latest = requireDecidable(by, guideline, outcome, body, on, words);
    if (!rows.decide(latest.id(), outcome, body.strip(), on, words.strip(), by.id())) {
      throw new AdoptionRefused("decided");
    }
    String actor = by.id().value();
    events.publishEvent(
        switch (outcome) {
          case ADOPTED -> new GuidelineAdopted(guideline, body.strip(), false, actor);
          case ADOPTED_WITH_CHANGES ->
              new ChangesDecided(guideline, body.strip(), words.strip(), actor);
          case SENT_BACK -> new TextSentBack(guideline, body.strip(), words.strip(), actor);
        });
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

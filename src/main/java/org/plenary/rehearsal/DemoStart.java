package org.plenary.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.plenary.identity.People;
import org.plenary.identity.Role;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.EditionTemplate;
import org.plenary.rehearsal.EditionScript.Until;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills an empty installation with a lived-in demonstration: a past edition with its results, one
 * whose first evaluation is under way today, a call that is open, a guideline that was adopted, and
 * one in the middle of its expert round. Does nothing where staff can sign in already. Nobody is
 * let in before it is done: the clock is the play's until then.
 */
@Component
@ConditionalOnProperty("plenary.demo")
class DemoStart implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

  /** Printed in the README: everybody in the demonstration signs in with it. */
  private static final String PASSWORD = "plenary-demo";

  private static final long DAYS_OF_A_YEAR = 365;

  private static final String NAME = "Seoul Smart City Prize ";

  private final PrizeRehearsal rehearsal;
  private final GuidelineRehearsal guideline;
  private final EarlierGuideline earlier;
  private final EditionFiles files;
  private final People people;
  private final Cast cast;
  private final VirtualTime time;
  private final Clock clock;
  private volatile boolean done;

  DemoStart(
      PrizeRehearsal rehearsal,
      GuidelineRehearsal guideline,
      EarlierGuideline earlier,
      EditionFiles files,
      People people,
      Cast cast,
      VirtualTime time,
      Clock clock) {
    this.rehearsal = rehearsal;
    this.guideline = guideline;
    this.earlier = earlier;
    this.files = files;
    this.people = people;
    this.cast = cast;
    this.time = time;
    this.clock = clock;
  }

  @Override
  public void start() {
    done = true;
    if (people.listWithRole(Role.STAFF).isEmpty()) {
      fill();
    }
  }

  @Override
  public void stop() {
    done = false;
  }

  @Override
  public boolean isRunning() {
    return done;
  }

  /** After the models are deployed, before the web server starts. */
  @Override
  public int getPhase() {
    return 1;
  }

  private void fill() {
    Instant now = clock.instant();
    log.info("Filling the empty database with a demonstration; this takes a minute or two");
    try {
      play(now);
    } finally {
      time.end();
    }
    log.info("The demonstration is ready");
  }

  private void play(Instant now) {
    EditionTemplate planned = files.read("prize/2023");
    EditionTemplate grown = files.read("prize/2025");
    int year = now.atZone(ZoneOffset.UTC).getYear();
    EditionScript past =
        new EditionScript(inYear(grown, year - 1), 72, 8, 0, 0, 9, Until.FOLLOWED_UP);
    earlier.play(PrizeRehearsal.published(past).minus(EarlierGuideline.LASTS));
    rehearsal.play(past);
    rehearsal.openCallBeside(
        new EditionScript(
            here(grown, Until.CALL_OPEN, now, year + 1), 24, 0, 0, 5, 0, Until.CALL_OPEN));
    guideline.playBeside(GuidelineScript.of(now, GuidelineRoad.Until.EXPERT_ROUND));
    rehearsal.play(
        new EditionScript(
            here(planned, Until.EVALUATION_UNDER_WAY, now, year),
            240,
            30,
            1,
            6,
            16,
            Until.EVALUATION_UNDER_WAY));
    time.goTo(now);
    earlier.makeFile();
    cast.othersWhoMaySignIn();
    cast.giveEverybodyThePassword(PASSWORD);
  }

  private static EditionTemplate inYear(EditionTemplate template, int year) {
    int planned =
        template.edition().date(EditionDate.CALL_OPENS).at().atZone(ZoneOffset.UTC).getYear();
    return named(template.shiftedBy(DAYS_OF_A_YEAR * (year - planned)), year);
  }

  private static EditionTemplate named(EditionTemplate template, int year) {
    return template.named("SSCP" + year % 100, NAME + year);
  }

  /** Moves an edition by whole days so that the play stops at most a day before now. */
  private static EditionTemplate here(
      EditionTemplate template, Until until, Instant now, int year) {
    long days = Duration.between(until.in(template.edition()), now).toDays();
    return named(template.shiftedBy(days), year);
  }
}

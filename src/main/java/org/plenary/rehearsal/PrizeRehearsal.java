package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Component;

/**
 * Plays an edition of a prize from its set-up to where the script stops, through the services
 * everybody uses.
 */
@Component
class PrizeRehearsal {

  /** How much of a call that is still open has passed, in thousandths. */
  private static final long CALL_OPEN = 660;

  private final Editions editions;
  private final Cast cast;
  private final CallScene call;
  private final ScreeningScene screening;
  private final JuryScene jury;
  private final ScoringScene scoring;
  private final AwardScene award;
  private final GuestScene guests;
  private final FollowUpScene followUp;
  private final VirtualTime time;

  PrizeRehearsal(
      Editions editions,
      Cast cast,
      CallScene call,
      ScreeningScene screening,
      JuryScene jury,
      ScoringScene scoring,
      AwardScene award,
      GuestScene guests,
      FollowUpScene followUp,
      VirtualTime time) {
    this.editions = editions;
    this.cast = cast;
    this.call = call;
    this.screening = screening;
    this.jury = jury;
    this.scoring = scoring;
    this.award = award;
    this.guests = guests;
    this.followUp = followUp;
    this.time = time;
  }

  Edition play(EditionScript script) {
    return play(script, Outsider.NOBODY);
  }

  Edition play(EditionScript script, Outsider outsider) {
    time.begin(published(script));
    Play play = prepare(script, outsider);
    if (!script.goesBeyond(EditionScript.Until.CALL_OPEN)) {
      call.play(play, CALL_OPEN);
      return play.edition();
    }
    List<Play.Filed> filed = call.play(play, 960);
    jury.invite(play);
    time.goTo(play.at(EditionDate.CALL_CLOSES).plusSeconds(60));
    screening.play(play, filed);
    jury.declareAndAssign(play);
    if (!script.goesBeyond(EditionScript.Until.EVALUATION_UNDER_WAY)) {
      scoring.playHalfWay(play);
      screening.askAgain(play);
      return play.edition();
    }
    scoring.playToTheEnd(play);
    award.play(play);
    guests.play(play);
    time.goTo(play.at(EditionDate.EMBARGO_LIFTS));
    if (script.goesBeyond(EditionScript.Until.PUBLISHED)) {
      followUp.play(play);
    }
    return play.edition();
  }

  /** Opens a call that runs beside the next play; it must be agreed before that begins. */
  void openCallBeside(EditionScript script) {
    time.when(
        published(script), () -> call.playBeside(prepare(script, Outsider.NOBODY), CALL_OPEN));
  }

  static Instant published(EditionScript script) {
    Instant opens = script.edition().edition().date(EditionDate.CALL_OPENS).at();
    return opens.minus(Duration.ofDays(14));
  }

  private Play prepare(EditionScript script, Outsider outsider) {
    List<Person> office = cast.office();
    Person head = office.get(0);
    Edition draft = editions.load(head, script.edition());
    Edition published = editions.publish(head, draft.id());
    return new Play(
        script, published, office, cast.applicants(script.entries() + script.drafts()), outsider);
  }
}

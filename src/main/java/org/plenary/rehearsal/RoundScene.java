package org.plenary.rehearsal;

import static org.plenary.rehearsal.GuidelineRehearsal.daysBefore;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.consultation.Audience;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundPlan;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.Sight;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.guideline.Draft;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.plenary.rehearsal.GuidelinePlay.Voice;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** The rounds of a guideline: one is over, two are open, one is still to come. */
@Component
class RoundScene {

  /** How many ministries ask to be heard in the expert round already. */
  private static final int EARLY_STATES = 2;

  private final Rounds rounds;
  private final CommentScene comments;

  RoundScene(Rounds rounds, CommentScene comments) {
    this.rounds = rounds;
    this.comments = comments;
  }

  void planOutline(GuidelinePlay play, Draft outline) {
    RoundId round =
        plan(
            play,
            outline,
            RoundKind.OUTLINE,
            "Consultation on the outline",
            "Is the order right, and is anything missing? There is no wording to argue about yet.",
            new Audience(true, Set.of(), Set.of(), Set.of(), false),
            List.of(),
            100,
            88);
    comments.playOutline(
        play, outline, round, opening(play, 100), closing(play, 88).minusSeconds(7200));
  }

  void planOnText(GuidelinePlay play, Draft draft) {
    Stream<Seated> early = play.bodies(BodyKind.STATE).stream().limit(EARLY_STATES);
    Set<BodyId> states = early.map(Seated::id).collect(Collectors.toSet());
    Audience experts =
        new Audience(
            true,
            Set.of(BodyKind.CITY, BodyKind.ORGANISATION, BodyKind.ACADEMIA),
            Set.of(),
            states,
            false);
    RoundId expert =
        plan(
            play,
            draft,
            RoundKind.EXPERT,
            "Expert round on draft 2",
            "The draft is complete for the first time. Say what cannot stay, what is missing, and"
                + " what you would write instead.",
            experts,
            List.of(
                "Which paragraph would be hardest to follow where you work, and why?",
                "Which example should stand in the text?"),
            14,
            -14);
    comments.playExpert(
        play,
        draft,
        expert,
        play.bodies().stream()
            .filter(body -> body.kind() != BodyKind.STATE || states.contains(body.id()))
            .toList(),
        opening(play, 14));
    RoundId member =
        plan(
            play,
            draft,
            RoundKind.MEMBER_STATE,
            "Member State round on draft 2",
            "Each government answers once, through its desk officer.",
            new Audience(false, Set.of(BodyKind.STATE), Set.of(), Set.of(), false),
            List.of(),
            5,
            -40);
    List<Voice> voices = play.bodies(BodyKind.STATE).stream().flatMap(Seated::voices).toList();
    comments.playMembers(play, draft, member, voices, opening(play, 5));
    plan(
        play,
        draft,
        RoundKind.OPEN,
        "Open consultation on draft 2",
        "Everybody who lives in a city may comment. No account is needed.",
        new Audience(false, Set.of(), Set.of(), Set.of(), true),
        List.of(),
        -21,
        -63);
  }

  private RoundId plan(
      GuidelinePlay play,
      Draft draft,
      RoundKind kind,
      String name,
      String introduction,
      Audience audience,
      List<String> questions,
      int opens,
      int closes) {
    Deadline from = new Deadline(opening(play, opens), GuidelineCast.NAIROBI, "");
    Deadline until = new Deadline(closing(play, closes), GuidelineCast.NAIROBI, "");
    RoundPlan plan =
        new RoundPlan(kind, name, introduction, audience, Sight.AT_ONCE, questions, from, until);
    return rounds.plan(play.head(), play.guideline().id(), draft.id(), plan);
  }

  private static Instant opening(GuidelinePlay play, int daysBefore) {
    return at(play, daysBefore, LocalTime.of(9, 0));
  }

  private static Instant closing(GuidelinePlay play, int daysBefore) {
    return at(play, daysBefore, LocalTime.of(23, 59));
  }

  private static Instant at(GuidelinePlay play, int daysBefore, LocalTime time) {
    return LocalDate.ofInstant(daysBefore(play.now(), daysBefore), GuidelineCast.NAIROBI)
        .atTime(time)
        .atZone(GuidelineCast.NAIROBI)
        .toInstant();
  }
}

package org.plenary.adoption;

import static org.plenary.adoption.AdoptionWorld.NAIROBI;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.answer.Answers;
import org.plenary.answer.DraftChanges;
import org.plenary.answer.Matches;
import org.plenary.answer.Outcome;
import org.plenary.answer.Releases;
import org.plenary.answer.Reply;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Audience;
import org.plenary.consultation.BodyDesk;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentFiles;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Comments;
import org.plenary.consultation.Positions;
import org.plenary.consultation.PublicComments;
import org.plenary.consultation.PublicVoice;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundPlan;
import org.plenary.consultation.Rounds;
import org.plenary.consultation.Severity;
import org.plenary.consultation.Sight;
import org.plenary.consultation.Stance;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.plenary.support.Papers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round on draft 2 with what is public in the end, and beside each of it what never is. */
@TestComponent
class RecordOfARound {

  static final Instant OPENS = Instant.parse("2025-02-10T06:00:00Z");
  static final Instant CLOSES = Instant.parse("2025-03-10T20:59:00Z");
  static final PublicVoice MATEUS =
      new PublicVoice("Mateus Lima", "mateus@public.example", "Brazil", "", false);

  private final AdoptionWorld world;
  private final Rounds rounds;
  private final Comments comments;
  private final BodyDesk desk;
  private final BodySubmissions submissions;
  private final PublicComments outside;
  private final Answers answers;
  private final Releases releases;
  private final DraftChanges changes;
  private final Matches matches;
  private final CommentFiles files;
  private final Positions positions;
  private final Drafts drafts;
  private final JdbcClient jdbc;
  private RoundId states;

  RecordOfARound(
      AdoptionWorld world,
      Rounds rounds,
      Comments comments,
      BodyDesk desk,
      BodySubmissions submissions,
      PublicComments outside,
      Answers answers,
      Releases releases,
      DraftChanges changes,
      Matches matches,
      CommentFiles files,
      Positions positions,
      Drafts drafts,
      JdbcClient jdbc) {
    this.world = world;
    this.rounds = rounds;
    this.comments = comments;
    this.desk = desk;
    this.submissions = submissions;
    this.outside = outside;
    this.answers = answers;
    this.releases = releases;
    this.changes = changes;
    this.matches = matches;
    this.files = files;
    this.positions = positions;
    this.drafts = drafts;
    this.jdbc = jdbc;
  }

  RoundId plan() {
    return plan(RoundKind.EXPERT, "Expert round", OPENS);
  }

  private RoundId plan(RoundKind kind, String name, Instant opens) {
    return rounds.plan(
        world.staff,
        world.guideline,
        world.newest().id(),
        new RoundPlan(
            kind,
            name,
            "",
            new Audience(true, Set.of(BodyKind.values()), Set.of(), Set.of(), true),
            Sight.AFTER_RELEASE,
            List.of(),
            new Deadline(opens, NAIROBI, ""),
            new Deadline(CLOSES, NAIROBI, "")));
  }

  /** Open, commented and closed; nothing is answered yet. */
  RoundId hold() {
    RoundId round = plan();
    states = plan(RoundKind.MEMBER_STATE, "States", OPENS.plus(Duration.ofHours(1)));
    world.goTo(OPENS.plus(Duration.ofDays(5)));
    Comment said = comments.draft(world.adaeze, round, null, says("Say where and <b>when</b>."));
    attach(world.adaeze, said, "our & survey 100%.pdf");
    comments.submit(world.adaeze, said.id());
    attach(
        world.adaeze,
        comments.draft(world.adaeze, round, null, says("An unfinished thought.")),
        "unfinished.pdf");
    comments.withdraw(world.adaeze, submitted(world.adaeze, round, null, "Said too early.").id());
    Comment rude = comments.draft(world.tomas, round, null, says("An insult."));
    attach(world.tomas, rude, "insult.pdf");
    comments.hide(world.staff, comments.submit(world.tomas, rude.id()).id(), "It insults.");
    Comment ask = comments.draft(world.tomas, round, null, says("Ask Tomas Silva why."));
    attach(world.tomas, ask, "CV of Tomas Silva.pdf");
    comments.submit(world.tomas, ask.id());
    Comment verified = submitted(world.simone, round, world.cameroon, "Said by a state.");
    desk.verify(world.nadia, round, world.cameroon, List.of(verified.id()));
    submitted(world.simone, round, world.cameroon, "For my desk officer alone.");
    submissions.submit(world.nadia, round, world.cameroon);
    confirm(round, "Think of those without a phone.");
    outside.send(
        round,
        new PublicVoice("Rosa Quiet", "rosa@public.example", "Brazil", "", false),
        says("Never confirmed."),
        Locale.ENGLISH);
    heard(Stance.RESERVES, "Our parliament decides.");
    comments.hide(world.staff, heard(Stance.OPPOSES, "An insult to us.").id(), "It insults.");
    world.goTo(CLOSES.plus(Duration.ofDays(1)));
    return round;
  }

  void answerAndRelease(RoundId round) {
    answerAndRelease(round, new Reply(Outcome.NOT_ACCEPTED, "The law differs."));
  }

  /** Gives every comment that is owed one this answer. */
  void answerAndRelease(RoundId round, Reply reply) {
    for (Comment comment : comments.listSubmitted(round)) {
      if (comment.isOwedAnAnswer()) {
        answers.propose(world.staff, List.of(comment.id()), reply);
        answers.decide(world.staff, List.of(comment.id()), reply);
      }
    }
    releases.release(world.staff, round);
    releases.release(world.staff, states);
  }

  private Comment heard(Stance stance, String why) {
    Paragraph first = drafts.listParagraphs(world.newest().id()).get(0);
    return positions.record(
        world.staff, states, world.cameroon, Anchor.words(first.id(), "people", 17), stance, why);
  }

  /** Says why the newest draft changed what nobody had asked for. */
  void explain() {
    changes
        .findRound(world.newest().id())
        .ifPresent(on -> matches.explainRest(world.staff, on, "The group asked for it."));
  }

  private void confirm(RoundId round, String words) {
    outside.send(round, MATEUS, says(words), Locale.ENGLISH);
    String link =
        jdbc.sql("select secret_link from notification_notice where recipient_email = ?")
            .param(MATEUS.email())
            .query(String.class)
            .single();
    outside.confirm(round, link.substring(link.indexOf("key=") + 4)).orElseThrow();
  }

  private void attach(Person by, Comment to, String name) {
    files.add(by, to.id(), name, Papers.in(name));
  }

  private Comment submitted(Person by, RoundId round, BodyId body, String words) {
    return comments.submit(by, comments.draft(by, round, body, says(words)).id());
  }

  private static CommentForm says(String words) {
    return new CommentForm(Anchor.whole(), CommentKind.TECHNICAL, Severity.MAJOR, words, "", "");
  }
}

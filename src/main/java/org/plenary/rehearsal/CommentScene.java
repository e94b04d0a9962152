package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.Comments;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.plenary.rehearsal.GuidelinePlay.Voice;
import org.plenary.rehearsal.GuidelineRoad.RoundPart;
import org.springframework.stereotype.Component;

/** What people say in the first half of a round, experts for themselves and others in a body. */
@Component
class CommentScene {

  /** Everybody who speaks has spoken before the half; within a body, before its desk is cleared. */
  private static final long FIRST = 5;

  private static final long LAST_EXPERT = 480;
  private static final long LAST_REVIEWER = 300;

  private final Comments comments;
  private final Drafts drafts;
  private final GuidelineCast cast;
  private final RoadTime time;

  CommentScene(Comments comments, Drafts drafts, GuidelineCast cast, RoadTime time) {
    this.comments = comments;
    this.drafts = drafts;
    this.cast = cast;
    this.time = time;
  }

  /** Where something is said. */
  record Place(RoundId round, Draft draft, RoundTimes times) {}

  void play(GuidelinePlay play, RoundPart part, Place place, List<Seated> asked) {
    List<CommentForm> said = said(part, place.draft());
    List<CommentForm> ofExperts = new ArrayList<>();
    List<CommentForm> ofBodies = new ArrayList<>();
    for (CommentForm form : said) {
      boolean isFull = ofExperts.size() >= part.fromExperts();
      boolean isTurn = ofExperts.size() * part.fromBodies() > ofBodies.size() * part.fromExperts();
      (isFull || isTurn ? ofBodies : ofExperts).add(form);
    }
    List<Voice> experts = cast.speaking(play);
    spread(play, place, ofExperts, experts, LAST_EXPERT);
    spread(play, place, ofBodies, asked.stream().flatMap(Seated::voices).toList(), LAST_REVIEWER);
    if (part.late()) {
      CommentForm form = ParagraphRemarks.of(drafts.listParagraphs(place.draft().id())).late();
      Instant late = place.times().closes().plus(Duration.ofDays(1));
      time.when(play, late, () -> say(play, place, experts.get(0), form, 0));
    }
  }

  private List<CommentForm> said(RoundPart part, Draft draft) {
    return ParagraphRemarks.of(drafts.listParagraphs(draft.id()))
        .mixed(part.specificFrom(), part.specificTo(), part.fromExperts() + part.fromBodies());
  }

  private void spread(
      GuidelinePlay play, Place place, List<CommentForm> said, List<Voice> voices, long last) {
    for (int number = 0; number < said.size(); number++) {
      Voice voice = voices.get(number % voices.size());
      CommentForm form = said.get(number);
      int turn = number;
      time.when(
          play,
          place.times().turn(number, said.size(), FIRST, last),
          () -> say(play, place, voice, form, turn));
    }
  }

  /** Somebody is still thinking about it; somebody else thinks better of it a day later. */
  private void say(GuidelinePlay play, Place place, Voice voice, CommentForm form, int number) {
    Comment comment = comments.draft(voice.person(), place.round(), voice.body(), form);
    if (number % 19 == 12) {
      return;
    }
    comments.submit(voice.person(), comment.id());
    if (voice.body() == null && number % 13 == 4) {
      Instant later = comment.changedAt().plus(Duration.ofDays(1));
      time.when(play, later, () -> comments.withdraw(voice.person(), comment.id()));
    }
  }
}

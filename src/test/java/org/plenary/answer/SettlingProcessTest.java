package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.Placements;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.guideline.Paragraphs;
import org.plenary.identity.Person;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What a new draft and an objection leave to the office stands in its inbox until it is done. */
@ProgramTest
@Transactional
class SettlingProcessTest {

  @Autowired private Answers answers;
  @Autowired private Releases releases;
  @Autowired private Objections objections;
  @Autowired private ObjectionDesk desk;
  @Autowired private Matches matches;
  @Autowired private Placements placements;
  @Autowired private Comments comments;
  @Autowired private Rounds rounds;
  @Autowired private Drafts drafts;
  @Autowired private Paragraphs paragraphs;
  @Autowired private ParagraphTexts texts;
  @Autowired private Inbox inbox;
  @Autowired private PlenaryClock clock;
  @Autowired private ConsultationWorld world;
  private Person staff;
  private RoundId round;
  private Comment said;

  @BeforeEach
  void anAnsweredRound() {
    world.begin();
    staff = world.staff();
    round = world.open();
    said = world.submitted(world.adaeze, round, "Say where and when.");
    answer(said.id());
    world.close(round);
  }

  @Test
  void owesTheExplanationsOfADraftThatCameAfterTheRelease() {
    releases.release(staff, round);
    assertThat(owed("explanation.explain-changes")).isEmpty();
    Draft next = drafts.startNext(staff, world.guideline.id());
    edit(next, world.paragraph(3));
    drafts.freeze(staff, world.guideline.id());

    assertThat(owed("explanation.explain-changes"))
        .extracting(WorkItem::href)
        .containsExactly("/draft-changes/" + next.id());
    matches.explain(staff, rounds.get(round), said.id(), "Said in 3 already.");
    assertThat(owed("explanation.explain-changes")).hasSize(1);
    matches.explain(staff, rounds.get(round), world.paragraph(3).id(), "A slip of the pen.");
    assertThat(owed("explanation.explain-changes")).isEmpty();
  }

  @Test
  void owesAWordOnALateCommentThatIsAcceptedWhenTheNextDraftIsOut() {
    releases.release(staff, round);
    edit(drafts.startNext(staff, world.guideline.id()), world.paragraph(2));
    drafts.freeze(staff, world.guideline.id());
    clock.stopAt(clock.instant().plusSeconds(60));
    Comment late =
        comments.draft(
            world.adaeze, round, null, ConsultationWorld.form(Anchor.whole(), "Name the city."));
    comments.submit(world.adaeze, late.id());
    answer(late.id());

    assertThat(owed("explanation.explain-changes")).hasSize(1);
    comments.hide(staff, late.id(), "It insults.");
    assertThat(owed("explanation.explain-changes")).isEmpty();
    comments.show(staff, late.id());
    matches.explain(staff, rounds.get(round), late.id(), "Its name stands in 1.");
    assertThat(owed("explanation.explain-changes")).isEmpty();
  }

  @Test
  void owesNothingWhereAnswersAndTextMeet() {
    releases.release(staff, round);
    Draft next = drafts.startNext(staff, world.guideline.id());
    edit(next, world.paragraph(2));
    drafts.freeze(staff, world.guideline.id());
    assertThat(owed("explanation.explain-changes")).isEmpty();
    assertThat(owed("placement.place-comments")).isEmpty();
  }

  @Test
  void owesTheCommentsThatWaitForAPlaceUntilTheyHaveOne() {
    Draft next = split();
    assertThat(owed("placement.place-comments"))
        .extracting(WorkItem::href)
        .containsExactly("/comment-places/" + next.id());
    placements.place(staff, said.id(), next.id(), world.paragraph(2).id());
    assertThat(owed("placement.place-comments")).isEmpty();
  }

  @Test
  void owesThePlacesInTheNewestDraftAlone() {
    split();
    Draft newest = drafts.startNext(staff, world.guideline.id());
    drafts.freeze(staff, world.guideline.id());
    assertThat(owed("placement.place-comments"))
        .extracting(WorkItem::href)
        .containsExactly("/comment-places/" + newest.id());
    comments.hide(staff, said.id(), "It insults.");
    assertThat(owed("placement.place-comments")).isEmpty();
    comments.show(staff, said.id());
    assertThat(owed("placement.place-comments")).hasSize(1);
  }

  @Test
  void recordsAnObjectionAndOwesALookAtIt() {
    releases.release(staff, round);
    world.forgetMails();
    objections.object(world.adaeze, said.id(), "The place is still missing.");

    assertThat(world.mails("objection-recorded"))
        .extracting(mail -> mail.get("recipient_email"))
        .containsExactly(world.adaeze.email());
    assertThat(owed("objection.look-at-objection"))
        .extracting(WorkItem::title)
        .containsExactly("Look at the objection to the answer to comment " + said.number());
    desk.answer(staff, said.id(), ObjectionOutcome.STANDS, "It is in 3 already.");
    assertThat(owed("objection.look-at-objection")).isEmpty();
    assertThat(world.mails("objection-answered")).hasSize(1);
  }

  @Test
  void owesNoLookAtAnObjectionThatWasTakenBack() {
    releases.release(staff, round);
    objections.object(world.adaeze, said.id(), "The place is still missing.");
    objections.satisfied(world.adaeze, said.id());
    assertThat(owed("objection.look-at-objection")).isEmpty();
  }

  private Draft split() {
    Draft next = drafts.startNext(staff, world.guideline.id());
    Paragraph cut = world.paragraph(2);
    paragraphs.split(
        staff, next.id(), cut.id(), cut.text(), cut.text().indexOf(". ") + 1, cut.revision());
    drafts.freeze(staff, world.guideline.id());
    return next;
  }

  private List<WorkItem> owed(String kind) {
    return inbox.list(staff).stream().filter(item -> item.kind().equals(kind)).toList();
  }

  private void edit(Draft next, Paragraph paragraph) {
    texts.edit(
        staff, next.id(), paragraph.id(), paragraph.text() + " And more.", paragraph.revision());
  }

  private void answer(CommentId id) {
    Reply yes = new Reply(Outcome.ACCEPTED, "");
    answers.propose(staff, List.of(id), yes);
    answers.decide(staff, List.of(id), yes);
  }
}

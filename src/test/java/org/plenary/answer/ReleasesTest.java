package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.BodyDesk;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundRefused;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.group.BodyClosing;
import org.plenary.group.Experts;
import org.plenary.group.Memberships;
import org.plenary.identity.Accounts;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@ConsultationTest
class ReleasesTest {

  private static final Reply YES = new Reply(Outcome.ACCEPTED, "");

  @Autowired private Answers answers;
  @Autowired private Releases releases;
  @Autowired private AnswerNotices notices;
  @Autowired private Objections objections;
  @Autowired private Rounds rounds;
  @Autowired private Comments comments;
  @Autowired private Accounts accounts;
  @Autowired private Experts experts;
  @Autowired private Memberships memberships;
  @Autowired private BodyDesk desk;
  @Autowired private BodySubmissions submissions;
  @Autowired private BodyClosing closing;
  @Autowired private ConsultationWorld world;
  @Autowired private ApplicationEvents events;
  private Person staff;
  private RoundId round;
  private CommentId one;

  @BeforeEach
  void aClosedRoundWithOneCommentAndALateOne() {
    world.begin();
    staff = world.staff();
    round = world.open();
    one = world.submitted(world.adaeze, round, "Say where and when.").id();
    desk.verify(
        world.nadia,
        round,
        world.cameroon,
        List.of(world.onDesk(world.simone, round, "Said by a state.").id()));
  }

  @Test
  void isHeldByAFormalCommentAndNotByALateOne() {
    world.close(round);
    world.submitted(world.adaeze, round, "Late.");

    assertThat(releases.findHolding(staff, round)).isEqualTo(new Holding(1, 0));
    assertThatThrownBy(() -> releases.release(staff, round))
        .isInstanceOf(AnswerRefused.class)
        .extracting("messageKey")
        .isEqualTo("answer.refused.held-by-comments");

    answer(one, YES);
    releases.release(staff, round);
    assertThat(rounds.get(round).state()).isEqualTo(RoundState.RELEASED);
    assertThat(releases.find(round).orElseThrow().isOverride()).isFalse();
    assertThat(events.stream(RoundAnswered.class)).hasSize(1);
  }

  @Test
  void overridesOnlyWithANameAndAGroundThatStay() {
    world.close(round);
    assertThatThrownBy(() -> releases.override(staff, round, " ", "In haste."))
        .isInstanceOf(AnswerRefused.class);
    assertThatThrownBy(() -> releases.override(staff, round, "Achieng Odhiambo", " "))
        .isInstanceOf(AnswerRefused.class);
    releases.override(staff, round, "Achieng Odhiambo", "The session begins tomorrow.");

    Release release = releases.find(round).orElseThrow();
    assertThat(release.unanswered()).isEqualTo(1);
    assertThat(release.answersFor()).isEqualTo("Achieng Odhiambo");
    assertThat(release.ground()).isEqualTo("The session begins tomorrow.");
  }

  @Test
  void overridesNothingThatIsNotHeld() {
    answer(one, YES);
    world.close(round);
    assertThatThrownBy(() -> releases.override(staff, round, "Achieng Odhiambo", "Why not."))
        .isInstanceOf(AnswerRefused.class);
  }

  @Test
  void isTheOfficesToRelease() {
    world.close(round);
    assertThatThrownBy(() -> releases.release(world.nadia, round)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> releases.release(world.auditor(), round))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> releases.findHolding(world.nadia, round)).isInstanceOf(NotFound.class);
  }

  @Test
  void waitsForTheClose() {
    answer(one, YES);
    assertThatThrownBy(() -> releases.release(staff, round)).isInstanceOf(RoundRefused.class);
  }

  @Test
  void changesNothingAfterwards() {
    answer(one, YES);
    world.close(round);
    releases.release(staff, round);
    assertThatThrownBy(() -> answers.reopen(staff, one, "Too late."))
        .isInstanceOf(AnswerRefused.class);
  }

  @Test
  void tellsEachContributorOnceWithTheirOwnAlone() {
    submissions.submit(world.nadia, round, world.cameroon);
    world.submitted(world.adaeze, round, "Another of the same person.");
    world.close(round);
    answer(one, new Reply(Outcome.NOT_ACCEPTED, "The law differs."));
    world.forgetMails();
    releases.override(staff, round, "Achieng Odhiambo", "The session begins tomorrow.");
    notices.tellAnswered(round);

    assertThat(world.mails("comments-answered"))
        .extracting(mail -> mail.get("recipient_email"))
        .containsExactlyInAnyOrder(
            world.adaeze.email(), world.nadia.email(), world.paul.email(), world.simone.email());
    String hers =
        world.mails("comments-answered").stream()
            .filter(mail -> mail.get("recipient_email").equals(world.adaeze.email()))
            .map(mail -> String.valueOf(mail.get("value_json")))
            .findFirst()
            .orElseThrow();
    assertThat(hers).contains("Not accepted", "The law differs.", "Not answered");
    assertThat(hers).doesNotContain("Ministry");
  }

  @Test
  void tellsWhoWroteWithinABodyWhatBecameOfTheirOwn() {
    submissions.submit(world.nadia, round, world.cameroon);
    tellAnswered();

    String hers = mailTo(world.simone);
    assertThat(hers).contains("\"count\":1", "\"through\":\"Ministry of Housing\"");
    assertThat(hers).doesNotContain("\"body\":\"Ministry of Housing\"");
    assertThat(mailTo(world.nadia)).contains("\"body\":\"Ministry of Housing\"");
    assertThat(linkTo(world.simone)).isEqualTo(ConsultationRoutes.ownComments());
  }

  @Test
  void tellsNobodyOfWhatTheirBodyDidNotHandIn() {
    world.onDesk(world.simone, round, "Left lying on the desk.");
    submissions.submit(world.nadia, round, world.cameroon);
    tellAnswered();

    assertThat(mailTo(world.simone)).contains("\"count\":1");
  }

  @Test
  void tellsThoseWhoSpokeForABodyThatWasClosedSince() {
    submissions.submit(world.nadia, round, world.cameroon);
    closing.close(staff, world.cameroon, "The ministries were merged.");
    tellAnswered();

    assertThat(mailTo(world.simone)).contains("\"through\":\"Ministry of Housing\"");
    assertThat(mailTo(world.nadia)).contains("\"body\":\"Ministry of Housing\"");
    assertThat(linkTo(world.simone)).isEqualTo(ConsultationRoutes.report(round));
    assertThat(world.mails("comments-answered")).hasSize(3);
  }

  private void tellAnswered() {
    world.close(round);
    answer(one, YES);
    world.forgetMails();
    releases.override(staff, round, "Achieng Odhiambo", "The session begins tomorrow.");
    notices.tellAnswered(round);
  }

  private String mailTo(Person person) {
    return String.valueOf(row(person).get("value_json"));
  }

  private String linkTo(Person person) {
    return String.valueOf(row(person).get("link"));
  }

  private Map<String, Object> row(Person person) {
    return world.mails("comments-answered").stream()
        .filter(mail -> mail.get("recipient_email").equals(person.email()))
        .reduce((first, second) -> null)
        .orElseThrow();
  }

  @Test
  void letsAContributorObjectToTheirOwnAnswerOnceItIsOut() {
    submissions.submit(world.nadia, round, world.cameroon);
    world.close(round);
    answer(one, YES);
    assertThatThrownBy(() -> objections.satisfied(world.adaeze, one))
        .isInstanceOf(AnswerRefused.class);
    releases.override(staff, round, "Achieng Odhiambo", "The session begins tomorrow.");

    assertThatThrownBy(() -> objections.object(world.adaeze, one, " "))
        .isInstanceOf(AnswerRefused.class);
    assertThatThrownBy(() -> objections.satisfied(world.nadia, one))
        .isInstanceOf(AnswerRefused.class);
    assertThatThrownBy(() -> objections.satisfied(world.stranger(), one))
        .isInstanceOf(NotFound.class);
    objections.object(world.adaeze, one, "The place is still missing.");

    Answer answer = answers.find(List.of(one)).get(one);
    assertThat(answer.satisfaction()).isEqualTo(Satisfaction.OBJECTED);
    assertThat(answer.satisfactionWords()).isEqualTo("The place is still missing.");
  }

  @Test
  void leavesAnExpertWhoLeftTheGroupTheirOwnCommentsAndAnswers() {
    Comment anothers = world.submitted(world.expert("Wei Ling", "China"), round, "Mine alone.");
    world.close(round);
    answer(one, new Reply(Outcome.NOT_ACCEPTED, "The law differs."));
    answer(anothers.id(), YES);
    leave(world.adaeze);
    assertThat(rounds.listSpoken(world.adaeze)).extracting(Round::id).containsExactly(round);
    assertThat(released()).isEmpty();
    releases.release(staff, round);

    assertThat(rounds.list(world.adaeze)).isEmpty();
    assertThat(released()).containsOnlyKeys(one);
    assertThat(objections.findReleased(world.adaeze, List.of(anothers))).isEmpty();
    assertThatThrownBy(() -> comments.get(world.adaeze, anothers.id()))
        .isInstanceOf(NotFound.class);
    assertThat(rounds.listSpoken(world.simone)).isEmpty();
    objections.object(world.adaeze, one, "The place is still missing.");
    assertThat(released().get(one).satisfaction()).isEqualTo(Satisfaction.OBJECTED);
  }

  @Test
  void writesToNobodyWhoseAccountIsClosed() {
    Person wei = world.expert("Wei Ling", "China");
    Comment anothers = world.submitted(wei, round, "Mine alone.");
    world.close(round);
    answer(one, YES);
    answer(anothers.id(), YES);
    Person admin = world.person("Ada Admin", Role.ADMINISTRATOR);
    accounts.deactivate(admin, world.adaeze.id(), "Left.");
    world.forgetMails();
    releases.release(staff, round);
    notices.tellAnswered(round);
    assertThat(world.mails("comments-answered"))
        .extracting(mail -> mail.get("recipient_email"))
        .containsExactly(wei.email());
  }

  private Map<CommentId, Answer> released() {
    return objections.findReleased(world.adaeze, comments.listOwn(world.adaeze));
  }

  private void leave(Person person) {
    experts.list(staff, world.group).stream()
        .filter(one -> one.name().equals(person.name()))
        .forEach(
            one -> memberships.leave(staff, one.id(), LocalDate.of(2024, 6, 20), "A new post."));
  }

  private void answer(CommentId id, Reply reply) {
    answers.propose(staff, List.of(id), reply);
    answers.decide(staff, List.of(id), reply);
  }
}

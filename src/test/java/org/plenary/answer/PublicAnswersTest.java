package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.PublicComments;
import org.plenary.consultation.PublicVoice;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Sight;
import org.plenary.identity.Erasure;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonalTraces;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@ConsultationTest
class PublicAnswersTest {

  private static final String ADDRESS = "mateus@public.example";
  private static final Reply NO = new Reply(Outcome.NOT_ACCEPTED, "The law differs.");

  @Autowired private PublicAnswers mine;
  @Autowired private PublicComments open;
  @Autowired private Answers answers;
  @Autowired private AnswerNotices notices;
  @Autowired private DispositionReports reports;
  @Autowired private Releases releases;
  @Autowired private ConsultationWorld world;
  @Autowired private ApplicationEvents events;
  @Autowired private PlenaryClock clock;
  @Autowired private List<PersonalTraces> traces;
  @Autowired private JdbcClient jdbc;
  private final Set<String> used = new HashSet<>();
  private Person staff;
  private RoundId round;

  @BeforeEach
  void twoPeopleWithoutAnAccountAndTheirAnswers() {
    world.begin();
    staff = world.staff();
    world.forgetMails();
    round = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
    said(ADDRESS, "Think of those without a phone.");
    said("MATEUS@public.example", "And of those without a home.");
    said("ana@public.example", "Publish it in Portuguese.");
    world.close(round);
    for (int number = 1; number <= 3; number++) {
      CommentId id = id(number);
      answers.propose(staff, List.of(id), NO);
      answers.decide(staff, List.of(id), NO);
    }
    releases.release(staff, round);
    notices.tellAnswered(round);
  }

  @Test
  void opensOnesOwnCommentsAndNoOthersByTheLinkOfTheMail() {
    assertThat(world.mails("public-comments-answered")).hasSize(2);
    assertThat(mine.list(round, key(ADDRESS)))
        .extracting(line -> line.comment().number())
        .containsExactly(1, 2);
    assertThat(mine.list(round, key("ana@public.example"))).hasSize(1);
    assertThat(mine.list(round, "made-up")).isEmpty();
    assertThat(mine.list(RoundId.next(), key(ADDRESS))).isEmpty();
  }

  @Test
  void takesAnObjectionWithoutAnAccountAndShowsItInPublic() {
    String key = key(ADDRESS);
    assertThatThrownBy(() -> mine.object(round, key, 1, " ")).isInstanceOf(AnswerRefused.class);
    mine.object(round, key, 1, "A law can be changed.");
    mine.satisfied(round, key, 2);

    assertThat(mine.list(round, key))
        .extracting(line -> line.answer().satisfaction())
        .containsExactly(Satisfaction.OBJECTED, Satisfaction.SATISFIED);
    assertThat(reports.get(round).lines())
        .filteredOn(DispositionReport.Line::isObjected)
        .extracting(line -> line.comment().number())
        .containsExactly(1);
    assertThat(answers.history(staff, id(1)))
        .last()
        .satisfies(step -> assertThat(step.words()).isEqualTo("A law can be changed."));
  }

  @Test
  void takesTheNameOfTheErasedOutOfWhatTheyObjectedWithoutAnAccount() {
    mine.object(round, key(ADDRESS), 1, "I, Mateus Lima, object.");
    mine.object(round, key("ana@public.example"), 3, "So says Mateus Lima as well.");
    Erasure gone =
        new Erasure(
            PersonId.next(),
            "Mateus Lima",
            ADDRESS.toUpperCase(Locale.ROOT),
            "Person 7",
            "nowhere@erased.invalid",
            staff.id());
    traces.forEach(one -> one.erase(gone));

    assertThat(words(1)).containsExactly("I, Person 7, object.", "I, Person 7, object.");
    assertThat(words(3)).containsOnly("So says Mateus Lima as well.");
  }

  @Test
  void mailsTheAnswerToACommentThatCameAfterTheReleaseOnce() {
    clock.stopAt(ConsultationWorld.CLOSES.plus(Duration.ofDays(1)));
    said(ADDRESS, "One more thing.");
    said(ADDRESS, "And another.");
    world.forgetMails();
    List<CommentId> late = List.of(id(4), id(5));
    answers.propose(staff, late, NO);
    answers.decide(staff, late, NO);
    events.stream(LateAnswered.class)
        .forEach(event -> notices.tellLate(event.round(), event.comments()));

    assertThat(world.mails("public-comments-answered")).hasSize(1);
    assertThat(world.mails("public-comments-answered").get(0).get("value_json").toString())
        .contains("\"isLate\":true", "\"number\":4", "\"number\":5", "The law differs.")
        .doesNotContain("\"number\":1");
    List<String> keys = keys("public-comments-answered", ADDRESS);
    assertThat(keys).anySatisfy(key -> assertThat(mine.list(round, key)).hasSize(4));
    notices.tellLate(round, late);
    assertThat(world.mails("public-comments-answered")).hasSize(1);
    assertThatThrownBy(() -> answers.reopen(staff, id(4), "Another answer."))
        .hasMessageContaining("told");
  }

  @Test
  void mailsNobodyWhoseAnswerIsStillProposed() {
    clock.stopAt(ConsultationWorld.CLOSES.plus(Duration.ofDays(1)));
    said(ADDRESS, "One more thing.");
    answers.propose(staff, List.of(id(4)), NO);

    assertThat(events.stream(LateAnswered.class)).isEmpty();
  }

  /** What was objected, in the answer and in its history. */
  private List<String> words(int number) {
    return jdbc.sql(
            """
            select satisfaction_words from consultation_answer where comment_id = :id
            union all
            select words from consultation_answer_step where comment_id = :id and deed = 'OBJECTED'
            """)
        .param("id", id(number).value())
        .query(String.class)
        .list();
  }

  @Test
  void refusesToJudgeForSomebodyElse() {
    assertThatThrownBy(() -> mine.satisfied(round, key(ADDRESS), 3)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mine.object(round, "made-up", 1, "No.")).isInstanceOf(NotFound.class);
  }

  private void said(String address, String words) {
    open.send(
        round,
        new PublicVoice("Mateus Lima", address, "Brazil", "", false),
        world.says(words),
        Locale.ENGLISH);
    open.confirm(
            round,
            keys("public-comment-confirm", address).stream()
                .filter(used::add)
                .findFirst()
                .orElseThrow())
        .orElseThrow();
  }

  private String key(String address) {
    return keys("public-comments-answered", address).get(0);
  }

  private List<String> keys(String template, String address) {
    return jdbc
        .sql(
            """
            select secret_link from notification_notice
            where template = ? and lower(recipient_email) = lower(?)
            """)
        .params("consultation/" + template, address)
        .query(String.class)
        .list()
        .stream()
        .map(link -> link.replaceFirst(".*key=", ""))
        .toList();
  }

  private CommentId id(int number) {
    return new CommentId(
        jdbc.sql("select id from consultation_comment where round_id = ? and comment_number = ?")
            .params(round.value(), number)
            .query(String.class)
            .single());
  }
}

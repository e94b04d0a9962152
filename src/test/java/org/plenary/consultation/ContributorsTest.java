package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Erasure;
import org.plenary.identity.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose comments stand, and what is left of somebody who is erased. */
@ConsultationTest
class ContributorsTest {

  private static final PublicVoice MATEUS =
      new PublicVoice("Mateus Lima", "Mateus@public.example", "Brazil", "", false);

  @Autowired private Contributors contributors;
  @Autowired private Comments comments;
  @Autowired private PublicComments outside;
  @Autowired private CommentTraces traces;
  @Autowired private ConsultationWorld world;
  @Autowired private JdbcClient jdbc;
  private RoundId round;

  @BeforeEach
  void aRoundOfAll() {
    world.begin();
    round = world.open(ConsultationWorld.everybody(), Sight.AFTER_CLOSE);
  }

  @Test
  void areThoseWhoseCommentsStand() {
    world.drafted(world.adaeze, round, null, "Unfinished.");
    comments.withdraw(world.adaeze, world.submitted(world.adaeze, round, "Too early.").id());
    comments.hide(
        world.staff(), world.submitted(world.adaeze, round, "An insult.").id(), "It insults.");
    assertThat(contributors.listPeople(world.guideline.id())).isEmpty();

    world.submitted(world.adaeze, round, "It stands.");
    assertThat(contributors.listPeople(world.guideline.id())).containsExactly(world.adaeze.id());
  }

  @Test
  void areOnceWhoConfirmedAnAddressOutside() {
    round = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
    outside.send(round, MATEUS, world.says("First."), Locale.ENGLISH);
    assertThat(contributors.listOutside(world.guideline.id())).isEmpty();
    confirm();
    outside.send(
        round,
        new PublicVoice("M. Lima", "mateus@PUBLIC.example", "Brazil", "", false),
        world.says("Second."),
        Locale.ENGLISH);
    confirm();

    assertThat(contributors.listOutside(world.guideline.id()))
        .singleElement()
        .satisfies(one -> assertThat(one.link()).isEqualTo(ConsultationRoutes.open(round)));
  }

  @Test
  void leaveTheirWordsUnderTheCodeOfTheirAccount() {
    Comment kept = world.submitted(world.adaeze, round, "I, Adaeze Nwosu, ask when.");
    Comment other = world.submitted(world.expert("Tomas Silva", "Brazil"), round, "When?");
    RoundId open = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
    outside.send(
        open,
        new PublicVoice("A. Nwosu", world.adaeze.email().toUpperCase(), "Nigeria", "", false),
        world.says("Without my account."),
        Locale.ENGLISH);
    erase(world.adaeze);

    Comment found = comments.get(kept.id());
    assertThat(found.authorName()).isEqualTo("Person 7");
    assertThat(found.text()).isEqualTo("I, Person 7, ask when.");
    assertThat(comments.get(other.id()).authorName()).isEqualTo("Tomas Silva");
    assertThat(jdbc.sql("select name, email from consultation_voice").query().singleRow())
        .containsEntry("name", "Person 7")
        .containsEntry("email", "nowhere@erased.invalid");
    assertThat(
            jdbc.sql("select author_name from consultation_comment where voice_id is not null")
                .query(String.class)
                .single())
        .isEqualTo("Person 7");
  }

  private void erase(Person person) {
    traces.erase(
        new Erasure(
            person.id(),
            person.name(),
            person.email(),
            "Person 7",
            "nowhere@erased.invalid",
            world.staff().id()));
  }

  private void confirm() {
    String link =
        jdbc.sql(
                """
                select secret_link from notification_notice
                where template = 'consultation/public-comment-confirm'
                order by queued_at desc limit 1
                """)
            .query(String.class)
            .single();
    outside.confirm(round, link.substring(link.indexOf("key=") + 4)).orElseThrow();
  }
}

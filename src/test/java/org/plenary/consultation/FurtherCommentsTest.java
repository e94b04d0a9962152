package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody without an account confirms once and goes on. */
@ConsultationTest
class FurtherCommentsTest {

  private static final PublicVoice ANA =
      new PublicVoice("Ana Lima", "ana@network.example", "Brazil", "Favela Net", true);

  @Autowired private PublicComments comments;
  @Autowired private FurtherComments further;
  @Autowired private VoiceCopies copies;
  @Autowired private Comments register;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  private RoundId round;
  private String key;

  @BeforeEach
  void oneCommentThatWaits() {
    world.begin();
    world.forgetMails();
    round = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
    comments.send(round, ANA, world.says("The first."), Locale.ENGLISH);
    String link =
        jdbc.sql("select secret_link from notification_notice where recipient_email = ?")
            .param(ANA.email())
            .query(String.class)
            .single();
    key = link.substring(link.indexOf("key=") + 4);
  }

  @Test
  void entersFortyCommentsWithOneMailToConfirmAndOneWithAllCopies() {
    comments.confirm(round, key);
    for (int number = 2; number <= 40; number++) {
      assertThat(further.add(round, key, world.says("Number " + number)).number())
          .isEqualTo(number);
    }
    further.finish(round, key);
    further.finish(round, key);

    assertThat(register.listSubmitted(round))
        .hasSize(40)
        .allMatch(one -> one.organisation().equals("Favela Net"))
        .allMatch(one -> one.capacity() == Capacity.PUBLIC);
    assertThat(world.mails("public-comment-confirm")).hasSize(1);
    assertThat(world.mails("public-comment-received")).hasSize(1);
    assertThat(world.mails("public-comments-received"))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.get("value_json").toString()).contains("Number 2", "Number 40"));
  }

  @Test
  void opensNothingBeforeTheFirstIsConfirmedNorLongAfterNorInAnotherRound() {
    assertThat(further.findWriter(round, key)).isEmpty();
    refuses("key-ended");
    comments.confirm(round, key);
    assertThat(further.findWriter(round, key)).contains(ANA);

    RoundId other = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
    assertThat(further.findWriter(other, key)).isEmpty();
    clock.stopAt(ConsultationWorld.DURING.plus(PublicComments.LINK_LASTS));
    assertThat(further.findWriter(round, key)).isEmpty();
    refuses("key-ended");
    assertThat(register.listSubmitted(round)).hasSize(1);
  }

  @Test
  void takesTheSameWordsOnceAndHasAnEndForADay() {
    comments.confirm(round, key);
    assertThat(further.add(round, key, world.says("the FIRST.")).number()).isEqualTo(1);
    for (int number = 1; number < FurtherComments.MOST_A_DAY; number++) {
      further.add(round, key, world.says("Number " + number));
    }
    refuses("enough-today");
    assertThat(register.listSubmitted(round)).hasSize(FurtherComments.MOST_A_DAY);
  }

  @Test
  void sendsTheCopiesByItselfOnceSomebodyWroteNoMoreForAWhile() {
    comments.confirm(round, key);
    further.add(round, key, world.says("The second."));
    clock.stopAt(ConsultationWorld.DURING.plus(Duration.ofMinutes(50)));
    further.add(round, key, world.says("The third."));
    clock.stopAt(ConsultationWorld.DURING.plus(Duration.ofMinutes(80)));
    copies.sendDue();
    assertThat(world.mails("public-comments-received")).isEmpty();

    clock.stopAt(ConsultationWorld.DURING.plus(Duration.ofMinutes(110)));
    copies.sendDue();
    copies.sendDue();
    assertThat(world.mails("public-comments-received")).hasSize(1);
  }

  private void refuses(String why) {
    CommentsTest.assertRefused(
        () -> further.add(round, key, world.says("One more.")), Field.ROUND, why);
  }
}

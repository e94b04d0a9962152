package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who commented without an account can be forgotten. */
@ConsultationTest
class VoiceErasureTest {

  private static final String ADDRESS = "mateus@public.example";

  @Autowired private PublicComments comments;
  @Autowired private VoiceErasure erasure;
  @Autowired private FurtherComments further;
  @Autowired private Comments register;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  private RoundId round;
  private Person administrator;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    world.forgetMails();
    administrator = world.person("Ada Min", Role.ADMINISTRATOR);
    round = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
  }

  @Test
  void putsACodeInPlaceOfEveryNameOfAnAddressAndKeepsWhatWasSaid() {
    String first = said("Mateus Lima", ADDRESS, "I, Mateus Lima, say: think of phones.");
    comments.confirm(round, first);
    comments.confirm(round, said("M. de Lima", "MATEUS@public.example", "M. de Lima again."));
    comments.confirm(round, said("Ana Costa", "ana@public.example", "Mateus Lima is right."));
    said("Mateus Lima", ADDRESS, "Never confirmed.");

    erasure.erase(administrator, " Mateus@Public.example ");

    assertThat(register.listSubmitted(round))
        .extracting(Comment::text)
        .anyMatch(text -> text.matches("I, P-[0-9A-F-]+, say: think of phones\\."))
        .anyMatch(text -> text.matches("P-[0-9A-F-]+ again\\."))
        .contains("Mateus Lima is right.");
    assertThat(register.listSubmitted(round))
        .extracting(Comment::authorName)
        .contains("Ana Costa")
        .doesNotContain("Mateus Lima", "M. de Lima");
    assertThat(
            jdbc.sql("select concat(name, email) from consultation_voice")
                .query(String.class)
                .list())
        .hasSize(3)
        .noneMatch(
            kept -> kept.contains("Lima") || kept.toLowerCase(Locale.ROOT).contains("mateus"));
    assertThat(world.mails("public-comment-received"))
        .filteredOn(mail -> !mail.get("recipient_email").equals("ana@public.example"))
        .hasSize(2)
        .noneMatch(mail -> mail.toString().contains("Lima"));
    assertThat(comments.isKnown(round, first)).isFalse();
    assertThat(further.findWriter(round, first)).isEmpty();
  }

  @Test
  void isForAdministratorsAndForAddressesWithoutAnAccount() {
    comments.confirm(round, said("Mateus Lima", ADDRESS, "Here."));
    assertThatThrownBy(() -> erasure.erase(world.staff(), ADDRESS)).isInstanceOf(NotAllowed.class);
    refuses("nobody@public.example", "nobody-there");
    refuses(world.adaeze.email(), "erase-account");
    assertThat(register.listSubmitted(round))
        .extracting(Comment::authorName)
        .containsExactly("Mateus Lima");
  }

  @Test
  void forgetsWhatNobodyConfirmedAndNothingElse() {
    comments.confirm(round, said("Ana Costa", "ana@public.example", "Confirmed."));
    said("Mateus Lima", ADDRESS, "Never confirmed.");
    clock.stopAt(ConsultationWorld.DURING.plus(VoiceErasure.UNCONFIRMED_KEPT));
    erasure.sweep();
    assertThat(voices()).isEqualTo(2);

    clock.stopAt(ConsultationWorld.DURING.plus(VoiceErasure.UNCONFIRMED_KEPT).plusSeconds(1));
    erasure.sweep();
    assertThat(voices()).isEqualTo(1);
    assertThat(
            jdbc.sql("select content from consultation_comment where round_id = ?")
                .param(round.value())
                .query(String.class)
                .list())
        .containsExactly("Confirmed.");
  }

  private int voices() {
    return jdbc.sql("select count(*) from consultation_voice").query(Integer.class).single();
  }

  private void refuses(String address, String why) {
    CommentsTest.assertRefused(() -> erasure.erase(administrator, address), Field.EMAIL, why);
  }

  /** The key of the mail. */
  private String said(String name, String address, String words) {
    jdbc.sql("update notification_notice set secret_link = null").update();
    comments.send(
        round,
        new PublicVoice(name, address, "Brazil", "", false),
        world.says(words),
        Locale.ENGLISH);
    String link =
        jdbc.sql("select secret_link from notification_notice where secret_link is not null")
            .query(String.class)
            .single();
    return link.substring(link.indexOf("key=") + 4);
  }
}

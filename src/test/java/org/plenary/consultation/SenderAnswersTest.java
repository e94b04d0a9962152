package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.consultation.TableFile.row;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.AnswerNotices;
import org.plenary.answer.Answers;
import org.plenary.answer.Outcome;
import org.plenary.answer.PublicAnswers;
import org.plenary.answer.Releases;
import org.plenary.answer.Reply;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.consultation.ImportTarget.Address;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

/** Whoever sent the office a table hears what became of it as who commented in public does. */
@ConsultationTest
class SenderAnswersTest {

  private static final String PAT = "pat@cities.example";

  @Autowired private TableImports imports;
  @Autowired private PublicAnswers mine;
  @Autowired private Answers answers;
  @Autowired private AnswerNotices notices;
  @Autowired private Releases releases;
  @Autowired private Comments comments;
  @Autowired private VoiceErasure erasure;
  @Autowired private ConsultationWorld world;
  @Autowired private ApplicationEvents announced;
  @Autowired private JdbcClient jdbc;
  private Person staff;
  private RoundId round;

  @BeforeEach
  void aRoundThatAsksExpertsOnly() {
    world.begin();
    staff = world.staff();
    world.forgetMails();
    round = world.open();
  }

  @Test
  void tellsTheSenderAtTheAddressTheOfficeVouchesFor() {
    read(null, "Never told.");
    read(vouched(PAT), "Say where.", "Say when.");
    assertThat(world.mails("public-comment-confirm")).isEmpty();
    release();

    assertThat(world.mails("public-comments-answered"))
        .singleElement()
        .satisfies(mail -> assertThat(mail.get("recipient_email")).isEqualTo(PAT));
    assertThat(mine.get(round, key()).id()).isEqualTo(round);
    assertThat(mine.list(round, key()))
        .extracting(line -> line.comment().text())
        .containsExactly("Say where.", "Say when.");
    mine.object(round, key(), 2, "That is no answer.");
    assertThatThrownBy(() -> mine.get(round, "made-up")).isInstanceOf(NotFound.class);
    assertThat(announced.stream(SenderVouched.class))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.actor()).isEqualTo(staff.id().value());
              assertThat(event.facts().toString()).doesNotContain(PAT);
            });
    assertThat(jdbc.sql("select vouched_by from consultation_voice").query(String.class).list())
        .containsExactly(staff.id().value());
  }

  @Test
  void writesToNoAddressNobodyVouchesFor() {
    CommentsTest.assertRefused(
        () -> read(new Address(PAT, Locale.ENGLISH, false), "Here."),
        Field.EMAIL,
        "sender-not-vouched");
    CommentsTest.assertRefused(() -> read(vouched("pat"), "Here."), Field.EMAIL, "sender-email");
    assertThat(voices()).isZero();
  }

  @Test
  void addsTheAddressToWhatWasReadWithoutItOrWithAWrongOne() {
    read(null, "Say where.");
    read(vouched("pta@cities.example"), "Say where.");
    read(vouched(PAT), "Say where.");
    read(vouched(PAT.toUpperCase(Locale.ROOT)), "Say where.");
    assertThat(voices()).isEqualTo(1);
    release();
    assertThat(mine.list(round, key())).hasSize(1);

    read(vouched("late@cities.example"), "Say where.");
    assertThat(voices()).isEqualTo(1);
    assertThat(mine.list(round, key())).hasSize(1);
  }

  @Test
  void keepsNoAddressOfAFileThatBroughtNothing() {
    imports.read(
        staff, round, sender(vouched(PAT)), "bad.xlsx", TableFile.of(row("99.9", "te", "Where?")));
    assertThat(voices()).isZero();
  }

  @Test
  void takesNobodyElsesCommentOver() {
    CommentId hers = world.submitted(world.adaeze, round, "Say where.").id();
    byte[] file = IsoTable.write("All", List.of(comments.get(hers)), comment -> "", comment -> "");
    imports.read(staff, round, sender(vouched(PAT)), "all.xlsx", file);
    assertThat(voices()).isZero();
    assertThat(comments.get(hers).voice()).isNull();
  }

  @Test
  void forgetsTheSenderAsItForgetsWhoeverCommentedInPublic() {
    read(vouched(PAT), "I, Pat Smith, say where.");
    release();
    String key = key();
    erasure.erase(world.person("Ada Min", Role.ADMINISTRATOR), PAT);

    assertThat(comments.listSubmitted(round))
        .singleElement()
        .satisfies(one -> assertThat(one.text() + one.authorName()).doesNotContain("Pat"));
    assertThat(
            jdbc.sql("select concat(name, email) from consultation_voice")
                .query(String.class)
                .list())
        .noneMatch(kept -> kept.contains("Pat") || kept.contains("cities.example"));
    assertThat(mine.list(round, key)).isEmpty();
  }

  private int voices() {
    return jdbc.sql("select count(*) from consultation_voice").query(Integer.class).single();
  }

  private static Address vouched(String email) {
    return new Address(email, Locale.FRENCH, true);
  }

  private static ImportTarget sender(@Nullable Address address) {
    return new ImportTarget.Sender("Pat Smith", "Cities Network", "Kenya", address);
  }

  private void read(@Nullable Address address, String... texts) {
    String place = world.paragraph(2).number();
    List<String>[] rows = new List[texts.length];
    for (int at = 0; at < texts.length; at++) {
      rows[at] = row(place, "te", texts[at]);
    }
    imports.read(staff, round, sender(address), "mail.xlsx", TableFile.of(rows));
  }

  private void release() {
    world.close(round);
    for (Comment one : comments.listSubmitted(round)) {
      Reply reply = new Reply(Outcome.NOTED, "Said in 2.1 already.");
      answers.propose(staff, List.of(one.id()), reply);
      answers.decide(staff, List.of(one.id()), reply);
    }
    releases.release(staff, round);
    notices.tellAnswered(round);
  }

  private String key() {
    Map<String, Object> mail = world.mails("public-comments-answered").get(0);
    return jdbc.sql("select secret_link from notification_notice where id = ?")
        .param(mail.get("id"))
        .query(String.class)
        .single()
        .replaceFirst(".*key=", "");
  }
}

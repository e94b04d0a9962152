package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ConsultationTest
class PublicCommentsTest {

  private static final PublicVoice MATEUS =
      new PublicVoice("Mateus Lima", "mateus@public.example", "Brazil", "Favela Net", false);

  @Autowired private PublicComments comments;
  @Autowired private Comments register;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  private final Set<String> opened = new HashSet<>();
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    world.forgetMails();
    round = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
  }

  @Test
  void countsNothingBeforeItIsConfirmedByMail() {
    comments.send(round, MATEUS, world.says("Think of those without a phone."), Locale.ENGLISH);

    assertThat(register.listSubmitted(round)).isEmpty();
    assertThat(register.listAt(world.staff(), round, place())).isEmpty();
    assertThat(world.mails("public-comment-confirm")).hasSize(1);

    String key = key();
    assertThat(comments.confirm(round, key).orElseThrow().number()).isEqualTo(1);
    assertThat(register.listSubmitted(round))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.capacity()).isEqualTo(Capacity.PUBLIC);
              assertThat(one.channel()).isEqualTo(Channel.PUBLIC_PAGE);
              assertThat(one.region()).isEqualTo("Americas");
            });
  }

  @Test
  void confirmsOnceAndSendsOneReceiptWithACopy() {
    comments.send(round, MATEUS, world.says("Think of those without a phone."), Locale.ENGLISH);
    String key = key();

    comments.confirm(round, key);
    assertThat(comments.confirm(round, key).orElseThrow().number()).isEqualTo(1);

    assertThat(world.mails("public-comment-received"))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.get("value_json").toString())
                    .contains("Think of those without a phone."));
  }

  @Test
  void countsSomebodyWithoutAMandateAsAPerson() {
    comments.send(round, MATEUS, world.says("As a person."), Locale.ENGLISH);
    assertThat(comments.confirm(round, key()).orElseThrow().organisation()).isEmpty();

    PublicVoice speaker =
        new PublicVoice("Mateus Lima", "mateus@public.example", "Brazil", "Favela Net", true);
    comments.send(round, speaker, world.says("As a body."), Locale.ENGLISH);
    assertThat(comments.confirm(round, key()).orElseThrow().organisation()).isEqualTo("Favela Net");
  }

  @Test
  void keepsALateOneAsInformalByTheInstantOfItsConfirmation() {
    clock.stopAt(ConsultationWorld.CLOSES);
    comments.send(round, MATEUS, world.says("Just in time."), Locale.ENGLISH);
    String key = key();
    world.close(round);

    assertThat(comments.confirm(round, key).orElseThrow().isInformal()).isTrue();
  }

  @Test
  void knowsNoMadeUpLinkNorThatOfAnotherRound() {
    comments.send(round, MATEUS, world.says("Here."), Locale.ENGLISH);
    RoundId other = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);

    assertThat(comments.confirm(round, "made-up")).isEmpty();
    assertThat(comments.confirm(other, key())).isEmpty();
  }

  @Test
  void takesTheSameWordsFromTheSameAddressOnce() {
    PublicVoice shouting =
        new PublicVoice("Mateus Lima", "MATEUS@public.example", "Brazil", "Favela Net", false);
    comments.send(round, MATEUS, world.says("Think of those without a phone."), Locale.ENGLISH);
    String first = key();
    comments.send(round, shouting, world.says("Think of  those without a phone."), Locale.ENGLISH);
    String second = key();

    CommentId one = comments.confirm(round, first).orElseThrow().id();
    assertThat(comments.confirm(round, second).orElseThrow().id()).isEqualTo(one);
    assertThat(comments.confirm(round, second).orElseThrow().number()).isEqualTo(1);

    assertThat(register.listSubmitted(round)).hasSize(1);
    assertThat(world.mails("public-comment-received")).hasSize(1);
  }

  @Test
  void keepsApartTheSameWordsOfTwoAddressesAndOfTwoPlaces() {
    PublicVoice other = new PublicVoice("Ana Lima", "ana@public.example", "Brazil", "", false);
    comments.send(round, MATEUS, world.says("Yes."), Locale.ENGLISH);
    comments.confirm(round, key());
    comments.send(round, other, world.says("Yes."), Locale.ENGLISH);
    comments.confirm(round, key());
    comments.send(round, MATEUS, ConsultationWorld.form(Anchor.whole(), "Yes."), Locale.ENGLISH);
    comments.confirm(round, key());

    assertThat(register.listSubmitted(round)).hasSize(3);
  }

  @Test
  void keepsApartTheSameWordsAboutTwoPassages() {
    for (String quote : List.of("assessment", "left without it")) {
      comments.send(round, MATEUS, about(quote), Locale.ENGLISH);
      comments.confirm(round, key());
    }

    assertThat(register.listSubmitted(round))
        .extracting(one -> one.anchor().quote())
        .containsExactly("assessment", "left without it");
  }

  @Test
  void asksWhichPassageIsMeantWhereTheWordsStandTwiceAndGuessesNone() {
    assertThatThrownBy(() -> comments.send(round, MATEUS, about("should"), Locale.ENGLISH))
        .isInstanceOf(CommentRefused.class)
        .hasMessageContaining("quote-several-times");
    Anchor second = Anchor.quoted(world.paragraph(2), "should", 2);
    comments.send(round, MATEUS, ConsultationWorld.form(second, "Must."), Locale.ENGLISH);

    assertThat(comments.confirm(round, key()).orElseThrow().anchor())
        .isEqualTo(
            Anchor.words(
                world.paragraph(2).id(), "should", ConsultationWorld.ASSESS.lastIndexOf("should")));
    assertThat(Anchor.quoted(world.paragraph(2), "should", 3).start()).isNull();
  }

  private CommentForm about(String quote) {
    return ConsultationWorld.form(Anchor.quoted(world.paragraph(2).id(), quote), "Define this.");
  }

  @Test
  void confirmsNothingByALinkOfLongAgo() {
    comments.send(round, MATEUS, world.says("Forgotten."), Locale.ENGLISH);
    String key = key();
    clock.stopAt(ConsultationWorld.DURING.plus(PublicComments.LINK_LASTS).plusSeconds(1));

    assertThat(comments.isKnown(round, key)).isFalse();
    assertThat(comments.confirm(round, key)).isEmpty();
    assertThat(register.listSubmitted(round)).isEmpty();
  }

  @Test
  void fillsNobodysMailbox() {
    for (int number = 0; number < PublicComments.MOST_UNCONFIRMED; number++) {
      comments.send(round, MATEUS, world.says("Number " + number), Locale.ENGLISH);
    }
    CommentsTest.assertRefused(
        () -> comments.send(round, MATEUS, world.says("One too many."), Locale.ENGLISH),
        Field.EMAIL,
        "confirm-first");
    assertThat(world.mails("public-comment-confirm")).hasSize(PublicComments.MOST_UNCONFIRMED);
  }

  @Test
  void refusesWhatIsEmptyOrTooLong() {
    CommentsTest.assertRefused(
        () -> comments.send(round, MATEUS, world.says(" "), Locale.ENGLISH), Field.TEXT, "empty");
    CommentsTest.assertRefused(
        () -> comments.send(round, MATEUS, world.says("x".repeat(10_001)), Locale.ENGLISH),
        Field.TEXT,
        "text-too-long");
  }

  @Test
  void hidesEveryRoundThatIsNotOpenToAll() {
    RoundId closedDoors = world.open(ConsultationWorld.everybody(), Sight.AT_ONCE);
    RoundId planned = world.planned(ConsultationWorld.toAll(), Sight.AT_ONCE);

    assertThatThrownBy(() -> comments.get(closedDoors)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> comments.get(planned)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> comments.send(closedDoors, MATEUS, world.says("In."), Locale.ENGLISH))
        .isInstanceOf(NotFound.class);
  }

  private Anchor place() {
    return Anchor.paragraph(world.paragraph(2).id());
  }

  /** As it stands in the mail that was not opened yet. */
  private String key() {
    String link =
        jdbc
            .sql(
                """
                select secret_link from notification_notice
                where template = 'consultation/public-comment-confirm'
                    and secret_link is not null
                """)
            .query(String.class)
            .list()
            .stream()
            .filter(opened::add)
            .findFirst()
            .orElseThrow();
    return link.substring(link.indexOf("key=") + 4);
  }
}

package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.Answers;
import org.plenary.answer.Outcome;
import org.plenary.answer.Reply;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.attachment.FileRefused;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything a comment may have comes without an account too, and its author can take it back. */
@ConsultationTest
class SaidInPublicTest {

  private static final PublicVoice ANA =
      new PublicVoice("Ana Costa", "ana@public.example", "Brazil", "", false);
  private static final PublicVoice BEN =
      new PublicVoice("Ben Ito", "ben@public.example", "Japan", "", false);

  @Autowired private PublicComments comments;
  @Autowired private FurtherComments further;
  @Autowired private SaidInPublic said;
  @Autowired private Rounds rounds;
  @Autowired private Answers answers;
  @Autowired private VoiceErasure erasure;
  @Autowired private Comments register;
  @Autowired private CommentFiles files;
  @Autowired private Attachments attachments;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    world.forgetMails();
    round = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
  }

  @Test
  void entersQuoteKindSeverityReasonAndFileLikeAnyOtherComment() {
    comments.confirm(round, send(ANA, quoting("made   available"), pdf("survey.pdf", 1)));

    Comment entered = register.listSubmitted(round).get(0);
    assertThat(entered.anchor().quote()).isEqualTo("made available");
    assertThat(entered.anchor().start())
        .isEqualTo(ConsultationWorld.ASSESS.indexOf("made available"));
    assertThat(entered.kind()).isEqualTo(CommentKind.TECHNICAL);
    assertThat(entered.severity()).isEqualTo(Severity.BLOCKING);
    assertThat(entered.reason()).isEqualTo("Nobody finds it.");
    assertThat(files.list(world.staff(), entered.id()))
        .extracting(Attachment::fileName)
        .containsExactly("survey.pdf");
    assertThat(world.mails("public-comment-received"))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.get("value_json").toString())
                    .contains("survey.pdf", "Nobody finds it.", "made available"));
  }

  @Test
  void refusesWordsThatStandNowhereABlockingOneWithoutReasonAndAFileThatLies() {
    CommentsTest.assertRefused(
        () -> send(ANA, quoting("never written"), null), Field.QUOTE, "quote-not-there");
    CommentForm bare =
        new CommentForm(Anchor.whole(), CommentKind.GENERAL, Severity.BLOCKING, "No.", "", "");
    CommentsTest.assertRefused(
        () -> send(ANA, bare, null), Field.REASON, "blocking-without-reason");
    assertThatThrownBy(
            () ->
                send(
                    ANA,
                    world.says("See."),
                    new HandedFile("survey.pdf", new ByteArrayResource("MZ".getBytes()))))
        .isInstanceOf(FileRefused.class);
  }

  @Test
  void letsTheAuthorAndNobodyElseTakeItBackUntilTheRoundCloses() {
    String first = send(ANA, world.says("First."), null);
    String other = send(BEN, world.says("Other."), null);
    comments.confirm(round, first);
    comments.confirm(round, other);
    further.add(round, first, world.says("Second."));

    assertThat(said.list(round, first))
        .extracting(one -> one.comment().number())
        .containsExactly(1, 3);
    assertThatThrownBy(() -> said.withdraw(round, first, 2)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> said.withdraw(round, "made-up", 1)).isInstanceOf(NotFound.class);
    said.withdraw(round, first, 1);
    said.withdraw(round, first, 1);

    assertThat(register.listSubmitted(round)).extracting(Comment::number).containsExactly(2, 3);
    assertThat(said.list(round, first))
        .extracting(SaidInPublic.Said::isWithdrawn)
        .containsExactly(true, false);
    clock.stopAt(ConsultationWorld.CLOSES.plusSeconds(1));
    assertThat(said.mayWithdraw(round)).isFalse();
    CommentsTest.assertRefused(
        () -> said.withdraw(round, first, 3), Field.ROUND, "closed-to-withdrawing");
  }

  @Test
  void letsTheAuthorTakeBackWhatCameLateUntilItIsAnswered() {
    String inTime = send(ANA, world.says("In time."), null);
    comments.confirm(round, inTime);
    clock.stopAt(ConsultationWorld.CLOSES.plusSeconds(1));
    rounds.closeDue(round);
    String late = send(BEN, world.says("Late."), null);
    CommentId first = comments.confirm(round, late).orElseThrow().id();
    further.add(round, late, world.says("Late again."));
    assertThat(said.list(round, late)).allMatch(SaidInPublic.Said::mayWithdraw);
    assertThat(said.list(round, inTime)).noneMatch(SaidInPublic.Said::mayWithdraw);
    assertThatThrownBy(() -> said.withdraw(round, inTime, 2)).isInstanceOf(NotFound.class);

    answers.propose(world.staff(), List.of(first), new Reply(Outcome.NOTED, "Thank you."));
    assertThat(said.list(round, late)).allMatch(SaidInPublic.Said::mayWithdraw);
    answers.decide(world.staff(), List.of(first), new Reply(Outcome.NOTED, "Thank you."));

    CommentsTest.assertRefused(
        () -> said.withdraw(round, late, 2), Field.ROUND, "closed-to-withdrawing");
    said.withdraw(round, late, 3);
    assertThat(said.list(round, late))
        .extracting(SaidInPublic.Said::isWithdrawn)
        .containsExactly(false, true);
  }

  @Test
  void showsNothingBeforeTheMailIsConfirmedNorOfAnotherRoundNorOnceHidden() {
    String key = send(ANA, world.says("First."), null);
    assertThat(said.list(round, key)).isEmpty();
    CommentId id = comments.confirm(round, key).orElseThrow().id();
    assertThat(said.list(round, key)).hasSize(1);

    RoundId elsewhere = world.open(ConsultationWorld.toAll(), Sight.AT_ONCE);
    assertThat(said.list(elsewhere, key)).isEmpty();
    register.hide(world.staff(), id, "An insult.");
    assertThat(said.list(round, key)).isEmpty();
  }

  @Test
  void knowsTheSameWordsWithAnotherFileAsSomethingElse() {
    HandedFile file = pdf("a.pdf", 1);
    comments.confirm(round, send(ANA, world.says("See."), file));
    comments.confirm(
        round, send(ANA, world.says("See."), new HandedFile("renamed.pdf", file.content())));
    assertThat(register.listSubmitted(round)).hasSize(1);

    comments.confirm(round, send(ANA, world.says("See."), pdf("b.pdf", 2)));
    assertThat(register.listSubmitted(round)).hasSize(2);
  }

  @Test
  void forgetsTheFileOfWhatNobodyConfirmed() {
    send(ANA, world.says("See."), pdf("a.pdf", 1));
    assertThat(forgotten()).isZero();
    clock.stopAt(clock.instant().plus(VoiceErasure.UNCONFIRMED_KEPT).plusSeconds(1));

    erasure.sweep();

    assertThat(forgotten()).isEqualTo(1);
  }

  private int forgotten() {
    return jdbc.sql("select count(*) from attachment_file where forgotten_at is not null")
        .query(Integer.class)
        .single();
  }

  private CommentForm quoting(String words) {
    return new CommentForm(
        Anchor.quoted(world.paragraph(2).id(), words),
        CommentKind.TECHNICAL,
        Severity.BLOCKING,
        "Say where.",
        "",
        "Nobody finds it.");
  }

  private String send(PublicVoice voice, CommentForm form, @Nullable HandedFile file) {
    List<String> before = links();
    comments.send(round, voice, form, file, Locale.ENGLISH);
    String link = links().stream().filter(one -> !before.contains(one)).findFirst().orElseThrow();
    return link.substring(link.indexOf("key=") + 4);
  }

  private List<String> links() {
    return jdbc.sql(
            """
            select secret_link from notification_notice
            where template = 'consultation/public-comment-confirm' and secret_link is not null
            """)
        .query(String.class)
        .list();
  }

  private static HandedFile pdf(String name, int pages) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage());
      }
      document.save(bytes);
      return new HandedFile(name, new ByteArrayResource(bytes.toByteArray()));
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }
}

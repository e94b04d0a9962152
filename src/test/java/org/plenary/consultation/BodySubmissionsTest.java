package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.group.SeatRole;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Viewer;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@ConsultationTest
class BodySubmissionsTest {

  @Autowired private BodySubmissions submissions;
  @Autowired private BodyDesk desk;
  @Autowired private Standings standings;
  @Autowired private Comments comments;
  @Autowired private Attachments files;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    round = world.open();
  }

  @Test
  void submitsWhatIsVerifiedAndNothingElse() {
    Comment verified = verified(world.simone, "Stood by.");
    Comment pending = world.onDesk(world.simone, round, "Not verified.");
    Comment draft = world.drafted(world.simone, round, world.cameroon, "A reviewer's draft.");

    BodyAnswer answer = submissions.submit(world.nadia, round, world.cameroon);

    assertThat(submissions.listComments(world.nadia, answer.id()))
        .extracting(Comment::id)
        .containsExactly(verified.id());
    assertThat(comments.get(verified.id()).number()).isEqualTo(1);
    assertThat(comments.get(pending.id()).state()).isEqualTo(CommentState.PENDING);
    assertThat(comments.get(draft.id()).state()).isEqualTo(CommentState.DRAFT);
    assertThat(events.stream(BodySubmitted.class)).hasSize(1);
    assertThat(events.stream(CommentSubmitted.class)).hasSize(1);
  }

  @Test
  void freezesAReceiptAsPdfAndTableWithTheirHashes() throws IOException {
    verified(world.simone, "Say where and when, für 서울.");
    BodyAnswer answer = submissions.submit(world.nadia, round, world.cameroon);

    List<Attachment> receipt = submissions.listReceipt(world.paul, answer.id());
    assertThat(receipt)
        .extracting(Attachment::sha256)
        .containsExactly(answer.pdfSha256(), answer.xlsxSha256());
    assertThat(text(receipt.get(0)))
        .contains("Ministry of Housing", answer.receipt(), answer.xlsxSha256(), "Nadia Mbarga")
        .contains("Say where and when, für");
    try (InputStream content = files.open(receipt.get(1))) {
      byte[] table = content.readAllBytes();
      assertThat(CommentWords.sha256(table)).isEqualTo(answer.xlsxSha256());
      assertThat(new TableReader().read(new java.io.ByteArrayInputStream(table))).hasSize(1);
    }
  }

  /** The same person is an expert in her own name and the desk officer of her country. */
  @Test
  void neverMixesAPersonalCommentIntoACountrysAnswerNorTheReverse() throws IOException {
    Person both = world.expert("Nadia Mbarga", "Cameroon");
    Comment personal = world.submitted(both, round, "In my own name only.");
    Comment personalDraft = world.drafted(both, round, null, "My own draft.");
    Comment official = verified(both, "For the ministry.");
    desk.verify(both, round, world.cameroon, List.of(personal.id(), personalDraft.id()));

    BodyAnswer answer = submissions.submit(both, round, world.cameroon);

    assertThat(submissions.listComments(both, answer.id()))
        .extracting(Comment::id)
        .containsExactly(official.id());
    assertThat(text(submissions.listReceipt(world.paul, answer.id()).get(0)))
        .contains("For the ministry.")
        .doesNotContain("own name", "own draft");
    assertThat(desk.list(world.paul, round, world.cameroon))
        .extracting(Comment::text)
        .containsExactly("For the ministry.");
    assertThat(comments.get(personal.id()).body()).isNull();
    assertThat(comments.get(personalDraft.id()).state()).isEqualTo(CommentState.DRAFT);
    assertThat(comments.get(official.id()).capacity()).isEqualTo(Capacity.BODY);
  }

  @Test
  void countsTheLatestOfTwoAnswersAndKeepsTheEarlier() {
    Comment first = verified(world.simone, "The first answer.");
    BodyAnswer earlier = submissions.submit(world.nadia, round, world.cameroon);
    submissions.beginAgain(world.nadia, round, world.cameroon);
    Comment added = verified(world.simone, "One thing more.");

    BodyAnswer later = submissions.submit(world.paul, round, world.cameroon);

    assertThat(later.number()).isEqualTo(2);
    assertThat(later.comments()).isEqualTo(2);
    assertThat(comments.get(first.id()).state()).isEqualTo(CommentState.SUPERSEDED);
    assertThat(comments.get(first.id()).number()).isEqualTo(1);
    assertThat(comments.get(added.id()).state()).isEqualTo(CommentState.SUBMITTED);
    assertThat(submissions.get(world.nadia, earlier.id()).supersededAt()).isNotNull();
    assertThat(submissions.listComments(world.nadia, earlier.id()))
        .extracting(Comment::text)
        .containsExactly("The first answer.");
    assertThat(comments.listSubmitted(round))
        .extracting(Comment::text)
        .containsExactlyInAnyOrder("The first answer.", "One thing more.");
  }

  @Test
  void handsInNothingThatItsOfficerDidNotSee() {
    Comment seen = verified(world.simone, "Seen by Nadia.");
    List<Comment> shown = List.of(comments.get(seen.id()));
    Comment added = verified(world.simone, "Verified by Paul meanwhile.");
    assertRefused(
        () -> submissions.submit(world.nadia, round, world.cameroon, shown), "desk-changed");
    desk.unverify(world.paul, round, world.cameroon, List.of(added.id()));
    comments.change(world.paul, seen.id(), seen.revision(), world.says("Reworded by Paul."));
    assertRefused(
        () -> submissions.submit(world.nadia, round, world.cameroon, shown), "desk-changed");
    List<Comment> now = List.of(comments.get(seen.id()));

    assertThat(submissions.submit(world.nadia, round, world.cameroon, now).comments()).isOne();
    assertRefused(
        () -> submissions.submit(world.paul, round, world.cameroon, now), "already-submitted");
  }

  @Test
  void beginsAnotherAnswerOnceOnly() {
    verified(world.simone, "The first answer.");
    submissions.submit(world.nadia, round, world.cameroon);
    submissions.beginAgain(world.nadia, round, world.cameroon);

    assertRefused(() -> submissions.beginAgain(world.paul, round, world.cameroon), "begun-already");
  }

  @Test
  void letsOnlyItsOwnOfficersSubmitNeverTheOfficeNorAReviewer() {
    verified(world.simone, "Stood by.");

    assertThatThrownBy(() -> submissions.submit(world.simone, round, world.cameroon))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> submissions.submit(world.staff(), round, world.cameroon))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.list(world.staff(), round, world.cameroon))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void hidesADeskFromOtherBodies() {
    Comment secret = world.onDesk(world.simone, round, "Our position.");
    BodyId rotterdam = world.body(BodyKind.CITY, "Rotterdam", "Netherlands");
    Person marijke = world.seat(rotterdam, SeatRole.DESK_OFFICER, "Marijke Verbeek");

    assertThatThrownBy(() -> desk.list(marijke, round, world.cameroon))
        .isInstanceOf(NotFound.class);
    assertThat(desk.verify(marijke, round, rotterdam, List.of(secret.id()))).isEmpty();
    assertThat(comments.get(secret.id()).state()).isEqualTo(CommentState.PENDING);
    assertRefused(() -> submissions.submit(marijke, round, rotterdam), "nothing-verified");
  }

  @Test
  void showsAReceiptToTheBodyAndTheOfficeOnly() {
    verified(world.simone, "Stood by.");
    BodyAnswer answer = submissions.submit(world.nadia, round, world.cameroon);
    Attachment pdf = submissions.listReceipt(world.paul, answer.id()).get(0);

    assertThat(files.get(viewer(world.simone), pdf.id())).isEqualTo(pdf);
    assertThat(files.get(viewer(world.auditor()), pdf.id())).isEqualTo(pdf);
    assertThatThrownBy(() -> files.get(viewer(world.adaeze), pdf.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> submissions.get(world.adaeze, answer.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void verifiesWhatIsCompleteAndSaysWhatIsNot() {
    Comment good = world.onDesk(world.simone, round, "Complete.");
    Comment bad = world.onDesk(world.simone, round, "Soon empty.");
    comments.change(world.nadia, bad.id(), bad.revision(), world.says(" "));

    List<BodyDesk.NotVerified> refused =
        desk.verify(world.nadia, round, world.cameroon, List.of(good.id(), bad.id()));

    assertThat(refused)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.comment()).isEqualTo(bad.id());
              assertThat(one.refusal().messageKey()).endsWith("empty");
            });
    assertThat(comments.get(good.id()).state()).isEqualTo(CommentState.VERIFIED);
  }

  @Test
  void keepsALateAnswerAsInformal() {
    verified(world.simone, "Stood by.");
    world.close(round);

    BodyAnswer answer = submissions.submit(world.nadia, round, world.cameroon);

    assertThat(answer.isInformal()).isTrue();
    assertThat(submissions.listComments(world.nadia, answer.id())).allMatch(Comment::isInformal);
  }

  @Test
  void neverPutsAnAnswerInTimeBehindALateOne() {
    Comment inTime = verified(world.simone, "The first answer.");
    BodyAnswer counts = submissions.submit(world.nadia, round, world.cameroon);
    Comment added = verified(world.simone, "One thing more.");
    world.close(round);

    assertRefused(() -> submissions.beginAgain(world.nadia, round, world.cameroon), "closed");
    BodyAnswer late = submissions.submit(world.nadia, round, world.cameroon);

    assertThat(late.isInformal()).isTrue();
    assertThat(comments.get(inTime.id()).state()).isEqualTo(CommentState.SUBMITTED);
    assertThat(comments.get(inTime.id()).isInformal()).isFalse();
    assertThat(comments.get(added.id()).isInformal()).isTrue();
    assertThat(submissions.get(world.nadia, counts.id()).supersededAt()).isNull();
  }

  @Test
  void listsABodyThatVerifiedAndNeverSubmittedAndNeverSubmitsForIt() {
    verified(world.simone, "Stood by.");
    world.close(round);

    assertThat(standings.list(world.staff(), round))
        .filteredOn(BodyStanding::isHeldBack)
        .extracting(one -> one.body().id())
        .containsExactly(world.cameroon);
    assertThat(comments.listSubmitted(round)).isEmpty();
    assertThatThrownBy(() -> standings.list(world.nadia, round)).isInstanceOf(NotFound.class);
  }

  @Test
  void tellsHowFarBodiesAreWithTheSameStatementsForOneAndForThree() {
    Person auditor = world.auditor();
    int one = statements.countDuring(() -> standings.list(auditor, round));
    world.body(BodyKind.CITY, "Rotterdam", "Netherlands");
    world.body(BodyKind.STATE, "Ministry of Planning", "Kenya");

    assertThat(standings.list(world.auditor(), round)).hasSize(3);
    assertThat(statements.countDuring(() -> standings.list(auditor, round))).isEqualTo(one);
  }

  private Comment verified(Person by, String words) {
    Comment onDesk = world.onDesk(by, round, words);
    desk.verify(world.nadia, round, world.cameroon, List.of(onDesk.id()));
    return comments.get(onDesk.id());
  }

  private String text(Attachment pdf) throws IOException {
    try (InputStream content = files.open(pdf);
        PDDocument document = org.apache.pdfbox.Loader.loadPDF(content.readAllBytes())) {
      return new PDFTextStripper().getText(document).replace("\n", " ");
    }
  }

  private static Viewer viewer(Person person) {
    return new Viewer(
        person.id().value(),
        person.roles().stream().map(Role::name).collect(java.util.stream.Collectors.toSet()));
  }

  private static void assertRefused(Runnable action, String reason) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            SubmissionRefused.class,
            refused -> assertThat(refused.messageKey()).endsWith("refused." + reason));
  }
}

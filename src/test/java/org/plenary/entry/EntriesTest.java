package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.form.FormField;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.notification.NoticeQueued;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@EntryTest
class EntriesTest {

  @Autowired private Entries entries;
  @Autowired private EntryAnswers answers;
  @Autowired private CategoryChanges changes;
  @Autowired private Submissions submissions;
  @Autowired private EntryWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private Edition edition;

  @BeforeEach
  void aDayInTheCall() {
    edition = world.begin(people);
  }

  @Test
  void beginsADraftAndTellsItsOwner() {
    Entry draft = world.draft(world.marijke, edition, "Lifts that report themselves");

    assertThat(draft.state()).isEqualTo(EntryState.DRAFT);
    assertThat(events.stream(EntryStarted.class)).hasSize(1);
    assertThat(subjects())
        .containsExactly("You started “Lifts that report themselves”: send it by Thursday 15 June");
    assertThat(answers.now(world.marijke, draft.id()).text("city")).isEqualTo("Rotterdam");
  }

  @Test
  void blocksAnIndividualInAProjectCategory() {
    assertThatThrownBy(
            () ->
                entries.start(
                    world.marijke,
                    EntryWorld.wanted(edition, "tech", ApplicantType.INDIVIDUAL, "Mine")))
        .isInstanceOf(WrongApplicantType.class);
    assertThat(entries.listOwned(world.marijke)).isEmpty();
  }

  @Test
  void neverGivesACompanyTheFormOfACity() {
    Entry draft =
        entries.start(
            world.marijke, EntryWorld.wanted(edition, "tech", ApplicantType.COMPANY, "Ours"));

    assertThat(answers.schema(world.marijke, draft.id()).id())
        .isNotEqualTo(
            answers
                .schema(world.marijke, world.draft(world.marijke, edition, "The city's").id())
                .id());
  }

  @Test
  void refusesToBeginBeforeTheCallOpens() {
    clock.stopAt(world.closes(edition).minusSeconds(300L * 24 * 3600));

    assertThatThrownBy(() -> world.draft(world.marijke, edition, "Too early"))
        .isInstanceOf(CallNotOpen.class);
  }

  @Test
  void givesAReceiptAndFreezesWhatWasSent() {
    Entry draft = world.completeDraft(world.marijke, edition, "Lifts that report themselves");

    Receipt receipt = entries.submit(world.marijke, draft.id());

    assertThat(receipt.number()).isEqualTo("SSCP23-0001");
    assertThat(receipt.version()).isEqualTo(1);
    assertThat(receipt.at()).isEqualTo(EntryWorld.IN_THE_CALL);
    Submission sent = submissions.latest(draft.id());
    assertThat(sent.answers().text("title")).isEqualTo("Lifts that report themselves");
    assertThat(sent.answers().files("endorsement")).hasSize(1);
    assertThat(sent.editionRevision()).isEqualTo(edition.revision());
    assertThat(events.stream(EntrySubmitted.class))
        .singleElement()
        .satisfies(event -> assertThat(event.resubmission()).isFalse());
  }

  @Test
  void writesToTheOwnerAndTheSecondContact() {
    world.sent(world.marijke, edition, "Lifts that report themselves");

    assertThat(recipientsOf("prize/entry-submitted"))
        .containsExactly("marijke.verbeek@example.org");
    assertThat(recipientsOf("prize/receipt-to-contact"))
        .containsExactly("secondcontactemail@rotterdam.example");
    // Who may have no account is led to a page that everybody can open.
    assertThat(linksOf("prize/receipt-to-contact")).containsExactly("/prizes/" + edition.code());
  }

  @Test
  void numbersTheEntriesOfAnEditionWithoutAGap() {
    world.sent(world.marijke, edition, "One");
    Entry incomplete = world.draft(world.marijke, edition, "Two");
    assertThatThrownBy(() -> entries.submit(world.marijke, incomplete.id()))
        .isInstanceOf(EntryIncomplete.class);

    assertThat(world.sent(world.daan, edition, "Three").receipt()).isEqualTo("SSCP23-0002");
  }

  @Test
  void takesWhatArrivesAtTheClosingInstant() {
    Entry draft = world.completeDraft(world.marijke, edition, "In time");
    clock.stopAt(world.closes(edition));

    assertThat(entries.submit(world.marijke, draft.id()).at()).isEqualTo(world.closes(edition));
  }

  @Test
  void refusesWhatIsLateByASecondAndKeepsTheDraft() {
    Entry draft = world.completeDraft(world.marijke, edition, "Too late");
    clock.stopAt(world.closes(edition).plusSeconds(1));

    assertThatThrownBy(() -> entries.submit(world.marijke, draft.id()))
        .isInstanceOf(CallClosed.class);

    assertThat(entries.get(draft.id()).state()).isEqualTo(EntryState.DRAFT);
    assertThat(answers.now(world.marijke, draft.id()).text("title")).isEqualTo("Too late");
    assertThat(answers.mayWrite(world.marijke, draft.id())).isFalse();
  }

  @Test
  void decidesLateByWhenTheRequestArrived() {
    Entry draft = world.completeDraft(world.marijke, edition, "Waited for a lock");
    clock.stopAt(world.closes(edition).plusSeconds(20));

    Receipt receipt = entries.submit(world.marijke, draft.id(), world.closes(edition));

    assertThat(receipt.at()).isEqualTo(world.closes(edition));
  }

  @Test
  void namesEverythingThatIsMissing() {
    Entry draft = world.draft(world.marijke, edition, "Hardly begun");

    assertThatThrownBy(() -> entries.submit(world.marijke, draft.id()))
        .isInstanceOfSatisfying(
            EntryIncomplete.class,
            refused ->
                assertThat(refused.problems())
                    .extracting("fieldKey")
                    .contains("problem", "metrics", "endorsement", "declarationOfTruth"));
  }

  @Test
  void makesOneSubmissionOfADoubleClick() {
    Entry draft = world.completeDraft(world.marijke, edition, "Clicked twice");

    Receipt first = entries.submit(world.marijke, draft.id());
    Receipt second = entries.submit(world.marijke, draft.id());

    assertThat(second).isEqualTo(first);
    assertThat(events.stream(EntrySubmitted.class)).hasSize(1);
    assertThat(recipientsOf("prize/entry-submitted")).hasSize(1);
    assertThat(recipientsOf("prize/receipt-to-contact")).hasSize(1);
  }

  @Test
  void makesANewVersionOfWhatIsSentAgainUnderTheSameReceipt() {
    Entry sent = world.sent(world.marijke, edition, "First words");
    world.write(world.marijke, sent.id(), "title", "Better words");

    Receipt again = entries.submit(world.marijke, sent.id());

    assertThat(again.version()).isEqualTo(2);
    assertThat(again.number()).isEqualTo(sent.receipt());
    assertThat(submissions.get(world.marijke, sent.id(), 1).title()).isEqualTo("First words");
    assertThat(submissions.latest(sent.id()).title()).isEqualTo("Better words");
  }

  @Test
  void keepsWhatWasSentWhenTheDraftIsChangedAndNotSent() {
    Entry sent = world.sent(world.marijke, edition, "As sent");
    world.write(world.marijke, sent.id(), "problem", "Something else altogether");

    assertThat(submissions.latest(sent.id()).answers().text("problem")).startsWith("word");
  }

  @Test
  void goesByTheTitleAndPlaceItWasSentWithUntilItIsSentAgain() {
    Entry sent = world.sent(world.marijke, edition, "As sent");
    world.write(world.marijke, sent.id(), "title", "Changed afterwards");
    world.write(world.marijke, sent.id(), "country", "BE");

    assertThat(entries.get(sent.id()).title()).isEqualTo("As sent");
    assertThat(entries.get(sent.id()).country()).isEqualTo(sent.country());

    entries.submit(world.marijke, sent.id());
    assertThat(entries.get(sent.id()).title()).isEqualTo("Changed afterwards");
    assertThat(entries.get(sent.id()).country()).isEqualTo("Belgium");
  }

  @Test
  void hidesSomebodyElsesEntryAsIfItDidNotExist() {
    Entry draft = world.sent(world.marijke, edition, "Mine alone");
    EntryId id = draft.id();

    assertThatThrownBy(() -> entries.get(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> entries.submit(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> entries.withdraw(world.stranger, id, "")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> submissions.latest(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> answers.load(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> answers.save(world.stranger, id, "title", "Stolen", 1))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void letsTheOfficeReadWhatWasSentAndNoDraft() {
    Entry draft = world.draft(world.marijke, edition, "Not sent yet");
    Entry sent = world.sent(world.marijke, edition, "Sent");

    assertThatThrownBy(() -> answers.load(world.han, draft.id())).isInstanceOf(NotFound.class);
    assertThat(submissions.latest(world.auditor, sent.id()).title()).isEqualTo("Sent");
    assertThatThrownBy(() -> entries.withdraw(world.auditor, sent.id(), "no"))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void withdrawsForGood() {
    Entry sent = world.sent(world.marijke, edition, "No longer ours");

    entries.withdraw(world.marijke, sent.id(), "The partner left");
    entries.withdraw(world.marijke, sent.id(), "The partner left");

    assertThat(entries.get(sent.id()).state()).isEqualTo(EntryState.WITHDRAWN);
    assertThat(events.stream(EntryWithdrawn.class)).hasSize(1);
    assertThatThrownBy(() -> entries.submit(world.marijke, sent.id()))
        .isInstanceOf(NotAtThisStep.class);
  }

  @Test
  void movesToAnotherCategoryOnlyWhileTheCallIsOpen() {
    Entry draft = world.draft(world.marijke, edition, "Lifts");

    assertThat(entries.changeCategory(world.marijke, draft.id(), "human").category())
        .isEqualTo("human");
    assertThatThrownBy(() -> entries.changeCategory(world.marijke, draft.id(), "leadership"))
        .isInstanceOf(WrongApplicantType.class);
    clock.stopAt(world.closes(edition).plusSeconds(1));
    assertThatThrownBy(() -> entries.changeCategory(world.marijke, draft.id(), "tech"))
        .isInstanceOf(CallClosed.class);
  }

  @Test
  void keepsTheAnswersOfADraftThatMovesAndBringsThemBack() {
    Entry draft =
        entries.start(
            world.marijke, EntryWorld.wanted(edition, "human", ApplicantType.CITY, "Walk-in"));
    world.write(world.marijke, draft.id(), "problem", "Nobody answers the phone");
    world.write(world.marijke, draft.id(), "targetGroupNeeds", "Somebody who listens");

    assertThat(changes.preview(world.marijke, draft.id(), "tech").putAside())
        .extracting(FormField::key)
        .containsExactly("targetGroupNeeds");
    entries.changeCategory(world.marijke, draft.id(), "tech");
    assertThat(answers.now(world.marijke, draft.id()).text("problem"))
        .isEqualTo("Nobody answers the phone");
    assertThat(answers.now(world.marijke, draft.id()).has("targetGroupNeeds")).isFalse();

    entries.changeCategory(world.marijke, draft.id(), "human");
    assertThat(answers.now(world.marijke, draft.id()).text("targetGroupNeeds"))
        .isEqualTo("Somebody who listens");
  }

  @Test
  void countsWhatWasSentInItsCategoryUntilItIsSentAgain() {
    EntryId id = world.inScreening(world.marijke, edition, "Walk-in").id();

    entries.changeCategory(world.marijke, id, "human");
    assertThat(entries.get(id).category()).isEqualTo("tech");
    assertThat(changes.findWritten(world.marijke, id)).contains("human");
    assertThatThrownBy(() -> entries.submit(world.marijke, id)).isInstanceOf(EntryIncomplete.class);
    assertThat(entries.get(id).category()).isEqualTo("tech");

    world.complete(world.marijke, id);
    assertThat(entries.submit(world.marijke, id).version()).isEqualTo(2);
    assertThat(entries.get(id).category()).isEqualTo("human");
    assertThat(submissions.latest(id).category()).isEqualTo("human");
    assertThat(changes.findWritten(world.marijke, id)).isEmpty();
  }

  @Test
  void setsAsideWhatASecondTabTypedOverTheFirst() {
    Entry draft = world.draft(world.marijke, edition, "Two tabs");
    answers.save(world.marijke, draft.id(), "problem", "typed in the first tab", 0);

    answers.save(world.marijke, draft.id(), "problem", "typed in the second tab", 0);

    assertThat(answers.now(world.marijke, draft.id()).text("problem"))
        .isEqualTo("typed in the first tab");
    assertThat(answers.listAside(world.marijke, draft.id()))
        .singleElement()
        .satisfies(aside -> assertThat(aside.value()).isEqualTo("typed in the second tab"));
  }

  @Test
  void showsAPastedScriptInAMailAsText() {
    world.draft(world.marijke, edition, "<script>alert(1)</script>");

    assertThat(subjects()).singleElement().asString().contains("<script>alert(1)</script>");
    assertThat(events.stream(NoticeQueued.class)).hasSize(1);
  }

  private List<String> subjects() {
    return jdbc.sql("select subject from notification_notice order by queued_at, id")
        .query(String.class)
        .list();
  }

  private List<String> linksOf(String template) {
    return jdbc.sql("select link from notification_notice where template = ?")
        .param(template)
        .query(String.class)
        .list();
  }

  private List<String> recipientsOf(String template) {
    return jdbc.sql("select recipient_email from notification_notice where template = ?")
        .param(template)
        .query(String.class)
        .list();
  }
}

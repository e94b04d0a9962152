package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.consultation.Stance.OPPOSES;
import static org.plenary.consultation.Stance.RESERVES;
import static org.plenary.consultation.Stance.SUPPORTS;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.DispositionReports;
import org.plenary.answer.Releases;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Fate;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@ConsultationTest
class PositionsTest {

  private static final String WORDS = "should assess who would be left without it";

  @Autowired private Positions positions;
  @Autowired private PositionFiles files;
  @Autowired private Comments comments;
  @Autowired private BodyDesk desk;
  @Autowired private BodySubmissions submissions;
  @Autowired private Placements placements;
  @Autowired private Releases releases;
  @Autowired private DispositionReports reports;
  @Autowired private Drafts drafts;
  @Autowired private ParagraphTexts texts;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;
  private RoundId round;

  @BeforeEach
  void anOpenRoundOfStates() {
    world.begin();
    round = world.openForStates();
  }

  @Test
  void isTheBodysOnceItsDeskOfficerHandsItIn() {
    Comment within = onDesk(SUPPORTS, "It protects people.");
    assertThat(positions.list(world.staff(), world.draft.id())).isEmpty();
    verify(within);
    assertThat(positions.list(world.staff(), world.draft.id())).isEmpty();
    submissions.submit(world.nadia, round, world.cameroon);

    assertThat(positions.list(world.staff(), world.draft.id()))
        .singleElement()
        .satisfies(
            phrase -> {
              assertThat(phrase.words()).isEqualTo(WORDS);
              assertThat(phrase.notation()).isEqualTo("(Cameroon +)");
              assertThat(phrase.current().get(0).comment().reason())
                  .isEqualTo("It protects people.");
            });
  }

  @Test
  void isNeverTakenByAPerson() {
    Comment own = comments.draft(world.adaeze, round, null, position(OPPOSES, ""));
    assertRefused(() -> comments.submit(world.adaeze, own.id()), "position-without-body");
    assertThat(positions.list(world.staff(), world.draft.id())).isEmpty();
  }

  @Test
  void needsWordsAStanceAndARoundOfStates() {
    Comment nowhere =
        comments.draft(
            world.simone,
            round,
            world.cameroon,
            CommentForm.position(Anchor.paragraph(world.paragraph(2).id()), SUPPORTS, ""));
    assertRefused(() -> comments.submit(world.simone, nowhere.id()), "position-without-words");
    Comment silent =
        comments.draft(world.simone, round, world.cameroon, position(null, "Because."));
    assertRefused(() -> comments.submit(world.simone, silent.id()), "stance-missing");
    RoundId expert = world.open();
    Comment elsewhere =
        comments.draft(world.simone, expert, world.cameroon, position(SUPPORTS, ""));
    assertRefused(() -> comments.submit(world.simone, elsewhere.id()), "takes-no-positions");
  }

  @Test
  void isOneForABodyAndPhraseAndTheEarlierIsKept() {
    verify(onDesk(SUPPORTS, ""));
    Comment other = onDesk(OPPOSES, "");
    assertThat(desk.verify(world.nadia, round, world.cameroon, List.of(other.id())))
        .singleElement()
        .satisfies(
            one -> assertThat(one.refusal().messageKey()).endsWith("refused.position-taken"));
    submissions.submit(world.nadia, round, world.cameroon);
    clock.stopAt(ConsultationWorld.DURING.plus(Duration.ofDays(1)));
    verify(other);
    submissions.submit(world.nadia, round, world.cameroon);

    Phrase phrase = positions.list(world.staff(), world.draft.id()).get(0);
    assertThat(phrase.notation()).isEqualTo("(Cameroon \u2212)");
    assertThat(phrase.earlier()).extracting(Phrase.Position::stance).containsExactly(SUPPORTS);
    assertThat(positions.list(world.adaeze, world.draft.id()).get(0).earlier())
        .as("what a body said before is its own and the office's")
        .isEmpty();
  }

  @Test
  void isNotedByTheOfficeAsHeardInAMeeting() {
    BodyId mexico = world.body(BodyKind.STATE, "Foreign Ministry", "Mexico");
    heard(world.staff(), mexico, SUPPORTS);
    heard(world.staff(), world.cameroon, RESERVES);

    Phrase phrase = positions.list(world.staff(), world.draft.id()).get(0);
    assertThat(phrase.notation()).isEqualTo("(Cameroon reserve, Mexico +)");
    assertThat(phrase.current()).allMatch(one -> one.comment().channel() == Channel.MEETING);
    assertThatThrownBy(() -> heard(world.auditor(), mexico, OPPOSES))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> heard(world.stranger(), mexico, OPPOSES)).isInstanceOf(NotFound.class);
  }

  @Test
  void countsTheLatestWhetherHandedInOrHeard() {
    heard(world.staff(), world.cameroon, OPPOSES);
    clock.stopAt(ConsultationWorld.DURING.plus(Duration.ofDays(1)));
    verify(onDesk(SUPPORTS, ""));
    submissions.submit(world.nadia, round, world.cameroon);

    assertThat(positions.list(world.staff(), world.draft.id()).get(0).notation())
        .isEqualTo("(Cameroon +)");
  }

  @Test
  void isOwedNoAnswerAndHoldsNoRelease() {
    Comment heard = heard(world.staff(), world.cameroon, OPPOSES);
    world.close(round);
    releases.release(world.staff(), round);

    assertThat(reports.get(round).lines()).isEmpty();
    assertThat(comments.get(world.staff(), heard.id()).isOwedAnAnswer()).isFalse();
    assertThat(positions.listReleased(world.draft)).hasSize(1);
  }

  @Test
  void doesNotShowWhatIsHiddenOrOfARoundThatIsNotOut() {
    Comment heard = heard(world.staff(), world.cameroon, OPPOSES);
    assertThat(positions.listReleased(world.draft)).isEmpty();
    comments.hide(world.staff(), heard.id(), "Heard wrongly.");
    assertThat(positions.list(world.staff(), world.draft.id())).isEmpty();
    world.close(round);
    releases.release(world.staff(), round);
    assertThat(positions.listReleased(world.draft)).isEmpty();
  }

  @Test
  void followsItsWordsIntoANewDraft() {
    heard(world.staff(), world.cameroon, RESERVES);
    Draft next = drafts.startNext(world.staff(), world.guideline.id());
    Paragraph here = drafts.findParagraph(next.id(), world.paragraph(2).id()).orElseThrow();
    texts.edit(world.staff(), next.id(), here.id(), "In time: " + here.text(), here.revision());
    drafts.freeze(world.staff(), world.guideline.id());

    assertThat(placements.list(world.staff(), next.id()))
        .singleElement()
        .satisfies(one -> assertThat(one.place().fate()).isEqualTo(Fate.EDITED));
    Phrase phrase = positions.list(world.staff(), next.id()).get(0);
    assertThat(phrase.stands()).isTrue();
    assertThat(phrase.start()).isEqualTo(start() + "In time: ".length());
  }

  @Test
  void isListedBesideTheTextWhereItsWordsAreGone() {
    heard(world.staff(), world.cameroon, RESERVES);
    Draft next = drafts.startNext(world.staff(), world.guideline.id());
    Paragraph here = drafts.findParagraph(next.id(), world.paragraph(2).id()).orElseThrow();
    texts.edit(
        world.staff(),
        next.id(),
        here.id(),
        here.text().replace("should assess", "must assess"),
        here.revision());
    drafts.freeze(world.staff(), world.guideline.id());

    assertThat(positions.list(world.staff(), next.id()))
        .singleElement()
        .satisfies(phrase -> assertThat(phrase.stands()).isFalse());
    assertThat(files.html(world.staff(), next.id())).doesNotContain("Cameroon");
  }

  @Test
  void standsInTheExportsInThePublishedNotation() {
    BodyId mexico = world.body(BodyKind.STATE, "Foreign Ministry", "Mexico");
    heard(world.staff(), mexico, OPPOSES);
    heard(world.staff(), world.cameroon, RESERVES);

    assertThat(
            files
                .html(world.staff(), world.draft.id())
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " "))
        .contains("authority [" + WORDS + "] (Cameroon reserve, Mexico \u2212). The assessment");
    assertThat(new String(files.csv(world.staff(), world.draft.id()), StandardCharsets.UTF_8))
        .contains("Mexico", "Opposes", WORDS);
    assertThatThrownBy(() -> files.csv(world.stranger(), world.draft.id()))
        .as("to whom the round shows nothing")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void costsTheSameStatementsForOnePositionAndForMany() {
    Person staff = world.staff();
    heard(staff, world.cameroon, RESERVES);
    int one = statements.countDuring(() -> positions.list(staff, world.draft.id()));
    for (int number = 0; number < 5; number++) {
      heard(staff, world.body(BodyKind.STATE, "Ministry " + number, "Kenya"), SUPPORTS);
    }

    assertThat(statements.countDuring(() -> positions.list(staff, world.draft.id())))
        .isEqualTo(one);
    assertThat(positions.list(staff, world.draft.id()).get(0).current()).hasSize(6);
  }

  private Comment heard(Person by, BodyId body, Stance stance) {
    return positions.record(by, round, body, words(), stance, "");
  }

  private Comment onDesk(Stance stance, String reason) {
    Comment draft = comments.draft(world.simone, round, world.cameroon, position(stance, reason));
    return comments.submit(world.simone, draft.id());
  }

  private void verify(Comment within) {
    assertThat(desk.verify(world.nadia, round, world.cameroon, List.of(within.id()))).isEmpty();
  }

  private CommentForm position(Stance stance, String reason) {
    return CommentForm.position(words(), stance, reason);
  }

  private Anchor words() {
    return Anchor.words(world.paragraph(2).id(), WORDS, start());
  }

  private static int start() {
    return ConsultationWorld.ASSESS.indexOf(WORDS);
  }

  private static void assertRefused(Runnable action, String reason) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            CommentRefused.class,
            refused -> assertThat(refused.messageKey()).endsWith("refused." + reason));
  }
}

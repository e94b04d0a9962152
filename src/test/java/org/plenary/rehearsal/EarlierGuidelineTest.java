package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.adoption.AdoptedListItem;
import org.plenary.adoption.AdoptedText;
import org.plenary.adoption.AdoptedTexts;
import org.plenary.adoption.Adoptions;
import org.plenary.answer.AnswerState;
import org.plenary.answer.Answers;
import org.plenary.answer.DraftChanges;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentFiles;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Comments;
import org.plenary.consultation.Phrase;
import org.plenary.consultation.Positions;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundKind;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.job.JobRun;
import org.plenary.job.Jobs;
import org.plenary.meeting.Election;
import org.plenary.meeting.Elections;
import org.plenary.meeting.Meetings;
import org.plenary.notification.ForeseenNotices;
import org.plenary.process.Inbox;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The adopted guideline of the demonstration, played alone. */
@ProgramTest
@LeavesNoTrace
class EarlierGuidelineTest {

  private static final Instant BEGINS = Instant.parse("2025-06-24T10:00:00Z");

  @Autowired private EarlierGuideline earlier;
  @Autowired private AdoptedTexts texts;
  @Autowired private Adoptions adoptions;
  @Autowired private Rounds rounds;
  @Autowired private Comments comments;
  @Autowired private CommentFiles files;
  @Autowired private Answers answers;
  @Autowired private Positions positions;
  @Autowired private DraftChanges changes;
  @Autowired private Drafts drafts;
  @Autowired private Meetings meetings;
  @Autowired private Elections elections;
  @Autowired private ForeseenNotices foreseen;
  @Autowired private JdbcClient jdbc;
  @Autowired private Jobs jobs;
  @Autowired private Inbox inbox;
  @Autowired private People people;
  @Autowired private Cast cast;
  @Autowired private VirtualTime time;

  @AfterEach
  void letTheClockRun() {
    time.end();
  }

  @Test
  void isThereForEverybodyWithItsFileAndNobodyOwesItAnything() {
    LookedAtFirst looks = new LookedAtFirst(foreseen, jdbc, "target/test-files/earlier-guideline");
    looks.watch(adoptions, "clear");
    looks.watch(adoptions, "decide");
    earlier.play(BEGINS);
    earlier.makeFile();

    assertThat(texts.list())
        .singleElement()
        .extracting(AdoptedListItem::adoptedOn)
        .isEqualTo(LocalDate.of(2025, 9, 11));
    AdoptedText text = texts.get(texts.list().get(0).guideline());
    assertThat(text.draft().number()).isEqualTo(3);
    assertThat(text.paragraphs())
        .extracting(Paragraph::kind)
        .contains(ParagraphKind.LIST_ITEM, ParagraphKind.TABLE, ParagraphKind.FOOTNOTE);
    assertThat(text.paragraphs())
        .extracting(Paragraph::words)
        .anyMatch(one -> one.contains("last bus"));
    assertThat(rounds.list(text.guideline().id()))
        .extracting(Round::kind, Round::state, this::countAnswered)
        .containsExactlyInAnyOrder(
            tuple(RoundKind.EXPERT, RoundState.RELEASED, 5),
            tuple(RoundKind.OPEN, RoundState.RELEASED, 3),
            tuple(RoundKind.MEMBER_STATE, RoundState.RELEASED, 2));
    assertThat(positions.listReleased(drafts.list(text.guideline().id()).get(1)))
        .extracting(Phrase::words, one -> one.current().size())
        .containsExactlyInAnyOrder(
            tuple("within ten working days", 2), tuple("with a hearing loop", 1));
    assertThat(comments.listSubmitted(openRound(text)))
        .filteredOn(one -> one.kind() == CommentKind.TECHNICAL)
        .singleElement()
        .matches(one -> !one.anchor().quote().isEmpty() && !one.proposed().isEmpty())
        .matches(one -> !one.reason().isEmpty())
        .matches(one -> files.list(cast.office().get(0), one.id()).size() == 1);
    assertThat(elections())
        .singleElement()
        .extracting(election -> people.get(election.elected()).name())
        .isEqualTo("Marit Solheim");
    assertThat(texts.html(text.guideline().id(), Locale.ENGLISH)).contains("last bus");
    assertThat(jobs.listOwn(cast.office().get(0).id().value()))
        .singleElement()
        .matches(JobRun::hasResult);
    assertThat(changes.unexplained(text.guideline().id())).isEmpty();
    assertThat(people.listWithRole(Role.STAFF)).allMatch(one -> inbox.list(one).isEmpty());
    looks
        .shown()
        .forEach(
            (step, mails) ->
                assertThat(looks.queued(step))
                    .as(step)
                    .hasSizeGreaterThan(1)
                    .containsExactlyInAnyOrderElementsOf(mails));
  }

  private RoundId openRound(AdoptedText text) {
    return rounds.list(text.guideline().id()).stream()
        .filter(round -> round.kind() == RoundKind.OPEN)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private int countAnswered(Round round) {
    List<CommentId> submitted =
        comments.listSubmitted(round.id()).stream().map(Comment::id).toList();
    return (int)
        answers.find(submitted).values().stream()
            .filter(answer -> answer.state() == AnswerState.DECIDED)
            .count();
  }

  private List<Election> elections() {
    Person head = cast.office().get(0);
    return meetings.list(texts.list().get(0).guideline()).stream()
        .flatMap(meeting -> elections.list(head, meeting.id()).stream())
        .toList();
  }
}

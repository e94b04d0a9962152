package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EligibleLists;
import org.plenary.jury.Assignments;
import org.plenary.jury.Jurors;
import org.plenary.notification.ForeseenNotices;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.PublicationMailing;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a whole edition each mail to many is looked at before, and the very same ones go. */
@PlayedEditionTest
class MailsAheadTest {

  @Autowired private PlayedEditions plays;
  @Autowired private PrizeRehearsal rehearsal;
  @Autowired private ForeseenNotices foreseen;
  @Autowired private EligibleLists lists;
  @Autowired private Jurors jurors;
  @Autowired private Assignments assignments;
  @Autowired private Finalists finalists;
  @Autowired private Verdicts verdicts;
  @Autowired private PublicationMailing publication;
  @Autowired private ScoringScene scoring;
  @Autowired private AwardScene award;
  @Autowired private Cast cast;
  @Autowired private VirtualTime time;
  @Autowired private JdbcClient jdbc;

  @Value("${plenary.files:./data/files}")
  private String kept;

  private final List<Runnable> undo = new ArrayList<>();

  /** Others go on with the same services. */
  @AfterEach
  void stopWatching() {
    undo.forEach(Runnable::run);
  }

  @Test
  void sendsTheMailsThatWereShown() {
    plays.empty();
    LookedAtFirst looks = new LookedAtFirst(foreseen, jdbc, kept);
    undo.add(looks::stop);
    looks.watch(jurors, "invite");
    looks.watch(lists, "approve");
    looks.watch("give out", assignments, "approve");
    looks.watch(finalists, "confirm");
    looks.watch(verdicts, "sign");
    EditionScript script = plays.script(40, 2, 0, 1, 7, EditionScript.Until.EVALUATION_UNDER_WAY);
    Edition edition = rehearsal.play(script);
    Play play = new Play(script, edition, cast.office(), List.of(), Outsider.NOBODY);
    assignments.approve(play.head(), assignments.propose(edition.id()));
    scoring.playToTheEnd(play);
    award.play(play);
    // Days before, as the office looks at it; the date itself then sends the same.
    looks.look("publish", () -> publication.publish(edition.id()));
    List<String> before = looks.mails("prize/%");
    time.goTo(play.at(EditionDate.EMBARGO_LIFTS));
    List<String> published = looks.mails("prize/%");
    before.forEach(published::remove);
    // The day before somebody declined, which the office hears of a moment later; winners who have
    // not said who comes are asked again on days of their own.
    published.removeIf(mail -> mail.startsWith("prize/award-declined"));
    published.removeIf(mail -> mail.startsWith("prize/guests-wanted"));

    Map<String, List<String>> shown = looks.shown();
    assertThat(shown.keySet())
        .containsExactlyInAnyOrder("invite", "approve", "give out", "confirm", "sign", "publish");
    assertThat(shown.get("invite")).hasSize(1);
    assertThat(shown.get("approve")).isNotEmpty().allMatch(mail -> mail.contains("conflicts"));
    assertThat(shown.get("give out")).isNotEmpty().allMatch(mail -> mail.contains("assignment"));
    assertThat(shown.get("confirm")).hasSize(38);
    assertThat(shown.get("sign")).hasSizeGreaterThanOrEqualTo(edition.plannedAwards());
    assertThat(shown.get("publish"))
        .hasSizeGreaterThan(38)
        .anyMatch(mail -> mail.contains("results-published"))
        .anyMatch(mail -> mail.contains("benefit-offered"))
        .containsExactlyInAnyOrderElementsOf(published);
    for (String step : List.of("invite", "approve", "give out", "confirm", "sign")) {
      assertThat(looks.queued(step)).as(step).containsExactlyInAnyOrderElementsOf(shown.get(step));
    }
  }
}

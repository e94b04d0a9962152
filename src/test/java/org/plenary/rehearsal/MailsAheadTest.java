package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EligibleLists;
import org.plenary.entry.EntryNotices;
import org.plenary.jury.Assignments;
import org.plenary.jury.Finalists;
import org.plenary.jury.Verdicts;
import org.plenary.notification.ForeseenNotices;
import org.plenary.notification.NoticeRequest;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.shared.PlenaryClock;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ReflectiveMethodInvocation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a whole edition each mail to many is looked at before, and the very same ones go. */
@PlayedEditionTest
class MailsAheadTest {

  @Autowired private PlayedEditions plays;
  @Autowired private PrizeRehearsal rehearsal;
  @Autowired private ForeseenNotices foreseen;
  @Autowired private EligibleLists lists;
  @Autowired private Assignments assignments;
  @Autowired private Finalists finalists;
  @Autowired private Verdicts verdicts;
  @Autowired private EntryNotices notices;
  @Autowired private ScoringScene scoring;
  @Autowired private AwardScene award;
  @Autowired private Cast cast;
  @Autowired private PlenaryClock clock;
  @Autowired private VirtualTime time;
  @Autowired private JdbcClient jdbc;

  private final Map<String, List<String>> shown = new LinkedHashMap<>();
  private final Map<String, List<String>> queued = new LinkedHashMap<>();
  private final List<Runnable> undo = new ArrayList<>();

  /** Others go on with the same services. */
  @AfterEach
  void stopWatching() {
    undo.forEach(Runnable::run);
  }

  @Test
  void sendsTheMailsThatWereShown() {
    plays.empty();
    watch(lists, "approve");
    watch(finalists, "confirm");
    watch(verdicts, "sign");
    EditionScript script = plays.script(40, 2, 0, 1, 7, EditionScript.Until.EVALUATION_UNDER_WAY);
    Edition edition = rehearsal.play(script);
    Play play = new Play(script, edition, cast.office(), List.of(), Outsider.NOBODY);
    assignments.approve(play.head(), assignments.propose(edition.id()));
    scoring.playToTheEnd(play);
    award.play(play);
    clock.stopAt(play.at(EditionDate.EMBARGO_LIFTS));
    shown.put("publish", foresee(() -> publishAndTell(edition.id())));
    time.goTo(play.at(EditionDate.EMBARGO_LIFTS));

    queued.put("publish", mails("results-published"));
    assertThat(shown.keySet()).containsExactly("approve", "confirm", "sign", "publish");
    assertThat(shown.get("approve")).isNotEmpty().allMatch(mail -> mail.contains("conflicts"));
    assertThat(shown.get("confirm")).hasSize(38);
    assertThat(shown.get("sign")).hasSizeGreaterThanOrEqualTo(edition.plannedAwards());
    assertThat(shown.get("publish")).hasSizeGreaterThan(38);
    shown.forEach(
        (step, mails) ->
            assertThat(queued.get(step)).as(step).containsExactlyInAnyOrderElementsOf(mails));
  }

  private void watch(Object service, String step) {
    MethodInterceptor watch =
        call ->
            call.getMethod().getName().equals(step) && !shown.containsKey(step)
                ? looked(step, call)
                : call.proceed();
    ((Advised) service).addAdvice(0, watch);
    undo.add(() -> ((Advised) service).removeAdvice(watch));
  }

  private Object looked(String step, MethodInvocation call) throws Throwable {
    shown.put(step, List.of());
    MethodInvocation again = ((ReflectiveMethodInvocation) call).invocableClone();
    List<String> before = mails("%");
    shown.put(step, foresee(() -> take(again)));
    assertThat(mails("%")).isEqualTo(before);
    Object result = call.proceed();
    List<String> after = mails("%");
    queued.put(step, after.subList(before.size(), after.size()));
    return result;
  }

  private List<String> foresee(Runnable step) {
    return foreseen.of(step).stream().map(MailsAheadTest::of).toList();
  }

  private static void take(MethodInvocation step) {
    try {
      step.proceed();
    } catch (Throwable failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** What the procedure tells a moment after the publication is shown with it. */
  private void publishAndTell(EditionId edition) {
    verdicts.publish(edition);
    notices.tellOutBefore(edition);
  }

  private static String of(NoticeRequest mail) {
    return mail.template() + " " + mail.to().email();
  }

  private List<String> mails(String template) {
    return jdbc.sql(
            "select template, recipient_email from notification_notice where template like ?"
                + " order by queued_at, id")
        .param("prize/" + template)
        .query((row, number) -> row.getString(1) + " " + row.getString(2))
        .list();
  }
}

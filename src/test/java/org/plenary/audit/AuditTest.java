package org.plenary.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.plenary.audit.Verification.Break;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.plenary.support.AtOnce;
import org.plenary.support.StatementCounter;
import org.plenary.support.StoppedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AuditSlice
class AuditTest {

  private static final Viewer AUDITOR = new Viewer("auditor-1", Set.of("AUDITOR"));

  @Autowired private AuditLog log;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;
  @Autowired private Sealer sealer;
  @Autowired private AuditTable table;
  @Autowired private JdbcTemplate template;

  private record EntryWithdrawn(String id, String by) implements DomainEvent {
    @Override
    public Subject subject() {
      return new Subject("entry", id);
    }

    @Override
    public String actor() {
      return by;
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("reason", "None, “given”", "at", 7);
    }
  }

  @BeforeEach
  void startAnew() {
    jdbc.sql("delete from audit_seal").update();
    jdbc.sql("delete from audit_record").update();
    StoppedClock.at(clock, "2023-06-15T18:00:00.123456789+09:00");
  }

  @Test
  void recordsWhoDidWhatWithTheFacts() {
    happen("e1", "p1");

    AuditRecord line = log.list(AUDITOR, AuditFilter.everything(), 0, 10).get(0);

    assertThat(line.event()).isEqualTo("EntryWithdrawn");
    assertThat(line.actor()).isEqualTo("p1");
    assertThat(line.subject()).isEqualTo(new Subject("entry", "e1"));
    assertThat(line.facts()).isEqualTo("{\"at\":7,\"reason\":\"None, “given”\"}");
  }

  @Test
  void recordsNothingThatWasUndone() {
    transactions.executeWithoutResult(
        status -> {
          happen("e1", "p1");
          status.setRollbackOnly();
        });

    assertThat(log.count(AUDITOR, AuditFilter.everything())).isZero();
  }

  @Test
  void holdsWhileNobodyTouchesIt() {
    happen("e1", "p1");
    log.verify(AUDITOR);
    happen("e2", "p1");

    Verification found = log.verify(AUDITOR);

    assertThat(found.holds()).isTrue();
    assertThat(found.sealed()).isEqualTo(2);
    assertThat(found.unsealed()).isZero();
  }

  @Test
  void findsAChangedLine() {
    threeSealedLines();

    jdbc.sql("update audit_record set actor = 'somebody else' where subject_id = 'e2'").update();

    assertBrokenAt(2, Break.RECORD_CHANGED);
  }

  @Test
  void findsAChangedFact() {
    threeSealedLines();

    jdbc.sql("update audit_record set fact_json = '{}' where subject_id = 'e1'").update();

    assertBrokenAt(1, Break.RECORD_CHANGED);
  }

  @Test
  void findsADeletedLine() {
    threeSealedLines();

    jdbc.sql("delete from audit_record where subject_id = 'e3'").update();

    assertBrokenAt(3, Break.RECORD_GONE);
  }

  @Test
  void findsALineDeletedWithItsSeal() {
    threeSealedLines();

    jdbc.sql("delete from audit_seal where seal_no = 2").update();
    jdbc.sql("delete from audit_record where subject_id = 'e2'").update();

    assertBrokenAt(2, Break.GAP);
  }

  @Test
  void findsALineThatWasSealedAgainAfterAChange() {
    threeSealedLines();
    jdbc.sql("update audit_record set actor = 'somebody else' where subject_id = 'e1'").update();
    AuditRecord changed =
        log.list(AUDITOR, new AuditFilter("entry", Set.of("e1"), Set.of(), null, null, null), 0, 1)
            .get(0);
    jdbc.sql("update audit_seal set hash = ? where seal_no = 1")
        .param(Seal.over(changed, 1, Seal.BEFORE_THE_FIRST).hash())
        .update();

    assertBrokenAt(2, Break.SEAL_CHANGED);
  }

  @Test
  void findsALineThatWasPutIn() {
    threeSealedLines();
    jdbc.sql(
            """
            insert into audit_record (at, actor, event, subject_kind, subject_id, fact_json)
            select at, 'nobody', event, subject_kind, 'e9', fact_json
              from audit_record where subject_id = 'e1'
            """)
        .update();
    jdbc.sql(
            "update audit_seal set record_no = (select max(record_no) from audit_record)"
                + " where seal_no = 2")
        .update();

    assertBrokenAt(2, Break.RECORD_CHANGED);
  }

  @Test
  void findsTwoSealedLinesThatChangedPlaces() {
    threeSealedLines();
    long second = recordOf("e2");
    long third = recordOf("e3");
    swap(second, third);

    assertBrokenAt(2, Break.RECORD_CHANGED);
  }

  @RepeatedTest(5)
  void sealsEachLineOnceWhenTwoNodesSealAtOnce() throws Exception {
    for (int line = 0; line < 40; line++) {
      happen("e" + line, "p1");
    }

    Sealer onAnotherNode = new Sealer(table, template, transactions);

    List<Object> outcomes = AtOnce.happen(sealer::seal, onAnotherNode::seal);

    assertThat(outcomes).containsOnly(AtOnce.DONE);
    Verification found = log.verify(AUDITOR);
    assertThat(found.sealed()).isEqualTo(40);
    assertThat(found.holds()).isTrue();
  }

  @Test
  void sealsNothingThatIsNotYetCommitted() {
    transactions.executeWithoutResult(
        status -> {
          happen("e1", "p1");
          // Another node seals at this moment: it must not see the line, nor leave a gap for it.
          assertThat(elsewhere(() -> log.verify(AUDITOR)).sealed()).isZero();
        });

    assertThat(log.verify(AUDITOR).sealed()).isEqualTo(1);
  }

  private static Verification elsewhere(Supplier<Verification> act) {
    return CompletableFuture.supplyAsync(act).join();
  }

  private long recordOf(String subject) {
    return jdbc.sql("select record_no from audit_record where subject_id = ?")
        .param(subject)
        .query(Long.class)
        .single();
  }

  private void swap(long one, long other) {
    for (long[] move : new long[][] {{one, -1}, {other, one}, {-1, other}}) {
      jdbc.sql("update audit_seal set record_no = ? where record_no = ?")
          .params(move[1], move[0])
          .update();
    }
  }

  @Test
  void narrowsBySubjectPersonAndPeriod() {
    happen("e1", "p1");
    StoppedClock.forward(clock, Duration.ofDays(1));
    happen("e1", "p2");
    happen("e2", "p2");

    assertThat(count(new AuditFilter("entry", Set.of("e1"), Set.of(), null, null, null)))
        .isEqualTo(2);
    assertThat(count(new AuditFilter(null, Set.of(), Set.of("p2"), null, null, null))).isEqualTo(2);
    assertThat(count(new AuditFilter("entry", Set.of("e1", "e2"), Set.of("p2"), null, null, null)))
        .isEqualTo(2);
    assertThat(count(new AuditFilter(null, Set.of(), Set.of("p1", "p2"), null, null, null)))
        .isEqualTo(3);
    assertThat(count(new AuditFilter(null, Set.of(), Set.of(), null, clock.instant(), null)))
        .isEqualTo(2);
    assertThat(count(new AuditFilter(null, Set.of(), Set.of(), null, null, clock.instant())))
        .isEqualTo(1);
  }

  @Test
  void answersOthersAsIfThereWereNoRecord() {
    Viewer applicant = new Viewer("p1", Set.of("APPLICANT"));
    happen("e1", "p1");

    assertThatThrownBy(() -> log.list(applicant, AuditFilter.everything(), 0, 10))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> log.verify(applicant)).isInstanceOf(NotFound.class);
  }

  @Test
  void listsAnyNumberWithOneStatement() {
    happen("e1", "p1");
    int forOne = statements.countDuring(() -> log.list(AUDITOR, AuditFilter.everything(), 0, 50));
    happen("e2", "p1");
    happen("e3", "p1");

    assertThat(statements.countDuring(() -> log.list(AUDITOR, AuditFilter.everything(), 0, 50)))
        .isEqualTo(forOne);
  }

  private void threeSealedLines() {
    happen("e1", "p1");
    happen("e2", "p1");
    happen("e3", "p1");
    assertThat(log.verify(AUDITOR).holds()).isTrue();
  }

  private void happen(String entry, String by) {
    events.publishEvent(new EntryWithdrawn(entry, by));
  }

  private int count(AuditFilter filter) {
    return log.count(AUDITOR, filter);
  }

  private void assertBrokenAt(long sealNo, Break how) {
    Verification found = log.verify(AUDITOR);
    assertThat(found.brokenAt()).isNotNull();
    assertThat(found.brokenAt().sealNo()).isEqualTo(sealNo);
    assertThat(found.brokenAt().how()).isEqualTo(how);
  }
}

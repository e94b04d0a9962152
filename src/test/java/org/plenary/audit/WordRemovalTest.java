package org.plenary.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.audit.Verification.Break;
import org.plenary.shared.Commitment;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.NameErased;
import org.plenary.shared.PlenaryClock;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.plenary.support.StatementCounter;
import org.plenary.support.StoppedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A name leaves the record, and the chain still proves all the rest. */
@AuditSlice
class WordRemovalTest {

  private static final Viewer AUDITOR = new Viewer("auditor-1", Set.of("AUDITOR"));
  private static final String LINA = "Lina \"Li\" Ødegård";

  @Autowired private AuditLog log;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;

  private record EntryWithdrawn(String id, String reason) implements DomainEvent {
    @Override
    public Subject subject() {
      return new Subject("entry", id);
    }

    @Override
    public String actor() {
      return "p1";
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("reason", reason, "rank", 7, "score", 7.25, "is", true, "of", List.of("a"));
    }
  }

  @BeforeEach
  void threeSealedLines() {
    jdbc.sql("delete from audit_seal").update();
    jdbc.sql("delete from audit_record").update();
    StoppedClock.at(clock, "2023-06-15T18:00:00+09:00");
    happen("e1", "The city withdrew.");
    happen("e2", LINA + " left; write to LINA@city.example.");
    happen("e3", "Linabel is somebody else.");
    assertThat(log.verify(AUDITOR).holds()).isTrue();
  }

  @Test
  void takesTheNameOutAndTheChainStillHolds() {
    assertThat(facts("e2")).contains("Ødegård", "LINA@");
    String before = facts("e3");

    erase(LINA, "lina@city.example", "P-1");

    assertThat(facts("e2"))
        .isEqualTo(
            "{\"is\":true,\"of\":[\"a\"],\"rank\":7,"
                + "\"reason\":\"P-1 left; write to gone@erased.invalid.\",\"score\":7.25}");
    assertThat(facts("e3")).isEqualTo(before);
    Verification found = log.verify(AUDITOR);
    assertThat(found.holds()).isTrue();
    assertThat(found.removed()).isEqualTo(1);
    assertThat(found.sealed()).isEqualTo(4);
  }

  @Test
  void tellsWhichLineWhoseNameAndByWhom() {
    erase(LINA, "lina@city.example", "P-1");

    AuditRecord told = log.list(AUDITOR, AuditFilter.everything(), 0, 1).get(0);
    assertThat(told.event()).isEqualTo("WordsRemoved");
    assertThat(told.actor()).isEqualTo("admin");
    assertThat(told.subject()).isEqualTo(WordsRemoved.subject(number("e2")));
    assertThat(told.facts()).contains("person:lina").doesNotContain("Ødegård");
  }

  @Test
  void takesOutTheNamesOfTwoPeopleOneAfterTheOther() {
    happen("e4", "Kim and Ro quarrelled.");
    log.verify(AUDITOR);
    erase("Kim", "kim@city.example", "P-2");
    erase("Ro", "ro@city.example", "P-3");

    assertThat(facts("e4")).contains("P-2 and P-3 quarrelled.");
    assertThat(log.verify(AUDITOR).holds()).isTrue();
    assertThat(log.verify(AUDITOR).removed()).isEqualTo(1);
  }

  @Test
  void takesTheNameOutOfALineThatWaitsForItsSeal() {
    happen("e4", "Kim left.");
    erase("Kim", "kim@city.example", "P-2");

    assertThat(facts("e4")).contains("P-2 left.");
    assertThat(log.verify(AUDITOR).holds()).isTrue();
  }

  @Test
  void leavesNothingByWhichTheNameCouldBeGuessed() {
    String salt = column("fact_salt", "e2");
    String commitment = column("fact_commitment", "e2");
    assertThat(Commitment.with(salt, facts("e2")).sha256()).isEqualTo(commitment);
    assertThat(salt).hasSize(32);

    erase(LINA, "lina@city.example", "P-1");

    assertThat(column("fact_commitment", "e2")).isEqualTo(commitment);
    assertThat(jdbc.sql("select * from audit_record").query().listOfRows().toString())
        .doesNotContain(salt);
  }

  @Test
  void findsARemovedLineThatWasChanged() {
    erase(LINA, "lina@city.example", "P-1");
    String other = facts("e2").replace("7.25", "9.25");
    set("fact_json", other, "e2");

    assertBroken("e2", Break.RECORD_CHANGED);
  }

  @Test
  void findsARemovedLineThatWasChangedWithASaltThatFits() {
    erase(LINA, "lina@city.example", "P-1");
    Commitment fitting = Commitment.to("{}");
    set("fact_json", "{}", "e2");
    set("fact_salt", fitting.salt(), "e2");
    set("fact_commitment", fitting.sha256(), "e2");

    assertBroken("e2", Break.RECORD_CHANGED);
  }

  @Test
  void findsAChangedLineThatOnlyLooksLikeOne() {
    Commitment fitting = Commitment.to("{}");
    set("fact_json", "{}", "e1");
    set("fact_salt", fitting.salt(), "e1");

    assertBroken("e1", Break.RECORD_CHANGED);
  }

  @Test
  void findsATaleOfARemovalThatWasBentToAnotherLine() {
    erase(LINA, "lina@city.example", "P-1");
    log.verify(AUDITOR);
    Commitment fitting = Commitment.to("{}");
    set("fact_json", "{}", "e1");
    set("fact_salt", fitting.salt(), "e1");
    String tale = String.valueOf(number("e2"));
    set("fact_json", "{\"commitment\":\"" + fitting.sha256() + "\"}", tale);
    assertBroken("e1", Break.RECORD_CHANGED);

    set("subject_id", String.valueOf(number("e1")), tale);
    assertThat(log.verify(AUDITOR).brokenAt().how()).isEqualTo(Break.RECORD_CHANGED);
    assertThat(log.verify(AUDITOR).brokenAt().sealNo()).isEqualTo(4);
  }

  @Test
  void findsALineThatWasDeletedAfterItsWordsWereRemoved() {
    erase(LINA, "lina@city.example", "P-1");
    log.verify(AUDITOR);
    jdbc.sql("delete from audit_record where subject_id = 'e2'").update();

    assertThat(log.verify(AUDITOR).brokenAt().how()).isEqualTo(Break.RECORD_GONE);
  }

  @Test
  void findsWhoDeletesTheTaleOfARemoval() {
    erase(LINA, "lina@city.example", "P-1");
    jdbc.sql("delete from audit_record where event = 'WordsRemoved'").update();

    assertBroken("e2", Break.RECORD_CHANGED);
  }

  @Test
  void findsWordsThatWerePutBack() {
    String salt = column("fact_salt", "e2");
    String words = facts("e2");
    erase(LINA, "lina@city.example", "P-1");
    set("fact_json", words, "e2");
    set("fact_salt", salt, "e2");

    assertBroken("e2", Break.WORDS_BACK);
  }

  @Test
  void vouchesForNoLineThatWasTamperedWithBefore() {
    set("fact_json", facts("e2").replace("7.25", "9.25"), "e2");

    erase(LINA, "lina@city.example", "P-1");

    assertThat(facts("e2")).doesNotContain("Ødegård");
    assertBroken("e2", Break.RECORD_CHANGED);
  }

  @Test
  void leavesLinesThatWereSealedOverTheirWordsAndTheyHold() {
    sealAllAnewAsBefore();

    erase(LINA, "lina@city.example", "P-1");

    assertThat(facts("e2")).contains("Ødegård");
    Verification found = log.verify(AUDITOR);
    assertThat(found.holds()).isTrue();
    assertThat(found.removed()).isZero();
    happen("e4", "Kim left.");
    assertThat(log.verify(AUDITOR).holds()).isTrue();
    set("fact_json", "{}", "e1");
    assertBroken("e1", Break.RECORD_CHANGED);
  }

  @Test
  void takesNoLineOfOneFormatForALineOfTheOther() {
    set("fact_json", column("fact_commitment", "e1"), "e1");
    jdbc.sql("update audit_seal set seal_format = 1 where seal_no = 1").update();

    assertBroken("e1", Break.RECORD_CHANGED);
  }

  @Test
  void meetsManyLinesWithFewStatements() {
    int forOne = statements.countDuring(() -> erase(LINA, "lina@city.example", "P-1"));
    for (int line = 0; line < 600; line++) {
      happen("many" + line, "Kim left.");
    }

    int forMany = statements.countDuring(() -> erase("Kim", "kim@city.example", "P-2"));

    assertThat(forMany).isLessThanOrEqualTo(2 * forOne);
    assertThat(log.verify(AUDITOR).holds()).isTrue();
    assertThat(log.verify(AUDITOR).removed()).isEqualTo(601);
  }

  /** As the program sealed before there were commitments. */
  private void sealAllAnewAsBefore() {
    jdbc.sql("delete from audit_seal").update();
    jdbc.sql("update audit_record set fact_salt = null, fact_commitment = null").update();
    log.verify(AUDITOR);
    assertThat(jdbc.sql("select distinct seal_format from audit_seal").query(Integer.class).list())
        .containsExactly(Seal.OVER_WORDS);
  }

  private void erase(String name, String email, String code) {
    events.publishEvent(
        new NameErased(
            new Subject("person", "lina"),
            List.of(name, email),
            text -> text.replaceAll("(?i)" + email, "gone@erased.invalid").replace(name, code),
            "admin"));
  }

  private void happen(String entry, String reason) {
    events.publishEvent(new EntryWithdrawn(entry, reason));
  }

  private String facts(String subject) {
    return column("fact_json", subject);
  }

  private String column(String name, String subject) {
    return jdbc.sql("select " + name + " from audit_record where subject_id = ?")
        .param(subject)
        .query(String.class)
        .single();
  }

  private long number(String subject) {
    return Long.parseLong(column("record_no", subject));
  }

  private void set(String column, String value, String subject) {
    jdbc.sql("update audit_record set " + column + " = ? where subject_id = ?")
        .params(value, subject)
        .update();
  }

  private void assertBroken(String subject, Break how) {
    Verification found = log.verify(AUDITOR);
    assertThat(found.brokenAt()).isNotNull();
    assertThat(found.brokenAt().recordNo()).isEqualTo(number(subject));
    assertThat(found.brokenAt().how()).isEqualTo(how);
  }
}

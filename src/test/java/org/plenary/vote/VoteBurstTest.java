package org.plenary.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.entry.Submissions;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.identity.ThemeChoice;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFixture;
import org.plenary.programme.Editions;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * As many votes as fifty times the mean of a large public vote brings in twenty seconds, with each
 * click made twice. How long they took stands in the report of the test; with {@code
 * -Dplenary.test.pace=38} they come so many a second, and as fast as they can be sent without it.
 */
@JdbcTest
@ActiveProfiles("test")
@DirtiesContext
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@MockitoBean(types = {Editions.class, Entries.class, Submissions.class, EntryWriters.class})
@Import({
  CastVotes.class,
  VoteOrigins.class,
  Candidates.class,
  PublicVotes.class,
  PlenaryClock.class,
  VoteBurstTest.Recorded.class
})
class VoteBurstTest {

  private static final int VOTERS = 760;
  private static final int PACE = Integer.getInteger("plenary.test.pace", 0);

  @Autowired private PublicVotes votes;
  @Autowired private Editions editions;
  @Autowired private Entries entries;
  @Autowired private JdbcClient jdbc;

  private final Edition edition = EditionFixture.aPublishedEditionWithAVote();
  private final Instant opens = edition.rules().publicVote().opens().at();
  private final EntryId one = new EntryId("00000000-0000-0000-0000-000000000001");
  private final EntryId other = new EntryId("00000000-0000-0000-0000-000000000002");

  @BeforeEach
  void theVoteIsOpen() {
    for (String table : List.of("vote_ballot", "vote_key", "audit_record")) {
      jdbc.sql("delete from " + table).update();
    }
    given(editions.get(edition.id())).willReturn(edition);
    given(entries.listFinalists(any())).willReturn(List.of(finalist(one), finalist(other)));
  }

  @Test
  void countsEachVoteExactlyOnce(TestReporter reporter) throws Exception {
    List<Long> taken = new ArrayList<>();
    int twice = 0;
    ExecutorService hands = Executors.newFixedThreadPool(32);
    long begin = System.nanoTime();
    for (Future<Answer> click : hands.invokeAll(clicks(begin))) {
      Answer answer = click.get();
      taken.add(answer.nanos());
      twice += answer.isRefused() ? 1 : 0;
    }
    hands.shutdown();

    assertThat(twice).isEqualTo(VOTERS);
    assertThat(counted()).isEqualTo(Map.of(one, VOTERS / 2, other, VOTERS / 2));
    assertThat(rows("vote_ballot")).isEqualTo(VOTERS);
    assertThat(rows("audit_record")).isEqualTo(VOTERS);
    taken.sort(null);
    reporter.publishEntry("Took in all", millis(System.nanoTime() - begin));
    reporter.publishEntry("Half of the answers within", millis(taken.get(taken.size() / 2)));
    reporter.publishEntry("99 in 100 within", millis(taken.get(taken.size() * 99 / 100)));
    reporter.publishEntry("The slowest", millis(taken.get(taken.size() - 1)));
  }

  /** Both clicks of one voter one after the other in the line, so that many meet at once. */
  private List<Callable<Answer>> clicks(long begin) {
    List<Callable<Answer>> clicks = new ArrayList<>();
    for (int number = 0; number < VOTERS; number++) {
      Person voter = voter();
      EntryId choice = number % 2 == 0 ? one : other;
      long due = PACE == 0 ? begin : begin + number * TimeUnit.SECONDS.toNanos(1) / PACE;
      String from = "203.0." + number / 250 + "." + (number % 250 + 1);
      clicks.add(() -> click(voter, choice, from, due));
      clicks.add(() -> click(voter, choice, from, due));
    }
    return clicks;
  }

  private Answer click(Person voter, EntryId choice, String from, long due) throws Exception {
    TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
    long began = PACE == 0 ? System.nanoTime() : due;
    boolean isRefused = false;
    try {
      votes.cast(voter, edition.id(), choice, from, opens);
    } catch (VoteRefused twice) {
      isRefused = true;
    }
    return new Answer(System.nanoTime() - began, isRefused);
  }

  private Map<EntryId, Integer> counted() {
    return new CastVotes(jdbc).count(edition.id());
  }

  private int rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private static String millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
  }

  private Entry finalist(EntryId id) {
    Entry blank = Records.blank(Entry.class);
    return Records.with(Records.with(blank, "id", id), "category", "tech");
  }

  private static Person voter() {
    return new Person(
        PersonId.next(),
        "Somebody",
        "somebody@example.org",
        "",
        Set.of(Role.APPLICANT),
        Locale.UK,
        ZoneOffset.UTC,
        ThemeChoice.SYSTEM,
        PersonState.ACTIVE);
  }

  private record Answer(long nanos, boolean isRefused) {}

  /** With the record, which takes down every vote in the same transaction. */
  @TestConfiguration
  @ComponentScan("org.plenary.audit")
  static class Recorded {}
}

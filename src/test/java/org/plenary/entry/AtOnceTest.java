package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What two people, or two clicks, do in the same moment. */
@EntryTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AtOnceTest {

  @Autowired private Entries entries;
  @Autowired private Screenings screenings;
  @Autowired private Submissions submissions;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  private Edition edition;

  @BeforeEach
  void aDayInTheCall() {
    jdbc.sql("delete from programme_revision").update();
    jdbc.sql("delete from programme_edition").update();
    jdbc.sql("delete from entry_entry").update();

    edition = world.begin(people);
  }

  @Test
  void givesTheLastSeatToOneOfTwoScreenersAndTellsTheOtherKindly() throws Exception {
    EntryId id = world.inScreening(world.marijke, edition, "One seat left").id();
    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");

    List<Object> outcomes = atOnce(deciding(world.park, id), deciding(world.lee, id));

    assertThat(outcomes).filteredOn(ScreeningRefused.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(screenings.list(world.auditor, id)).hasSize(2);
    assertThat(entries.get(id).state()).isEqualTo(EntryState.ELIGIBLE);
  }

  @Test
  void givesTwoScreenersASeatEach() throws Exception {
    EntryId id = world.inScreening(world.marijke, edition, "Two seats free").id();

    List<Object> outcomes = atOnce(deciding(world.park, id), deciding(world.lee, id));

    assertThat(outcomes).containsExactly("done", "done");
    assertThat(entries.get(id).state()).isEqualTo(EntryState.ELIGIBLE);
  }

  @Test
  void keepsOneOfTwoDecisionsOfTheSamePerson() throws Exception {
    EntryId id = world.inScreening(world.marijke, edition, "Clicked twice").id();

    atOnce(deciding(world.park, id), deciding(world.park, id));

    assertThat(screenings.list(world.auditor, id)).hasSize(1);
  }

  @Test
  void makesOneSubmissionOfTwoClicksInTheSameMoment() throws Exception {
    EntryId id = world.completeDraft(world.marijke, edition, "Sent twice at once").id();
    Callable<Object> send = () -> entries.submit(world.marijke, id);

    List<Object> receipts = atOnce(send, send);

    assertThat(receipts.get(0)).isInstanceOf(Receipt.class).isEqualTo(receipts.get(1));
    assertThat(submissions.listReceipts(world.marijke, id)).hasSize(1);
  }

  @Test
  void givesEveryEntryANumberOfItsOwnInTheRushBeforeTheClose() throws Exception {
    List<Callable<Object>> rush = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      EntryId id = world.completeDraft(world.marijke, edition, "Rush " + number).id();
      rush.add(() -> entries.submit(world.marijke, id).number());
    }

    assertThat(atOnce(rush))
        .containsExactlyInAnyOrder(
            "SSCP23-0001", "SSCP23-0002", "SSCP23-0003", "SSCP23-0004", "SSCP23-0005");
  }

  private Callable<Object> deciding(Person by, EntryId id) {
    return () -> {
      screenings.decide(by, id, Verdict.ELIGIBLE, null, "");
      return "done";
    };
  }

  @SafeVarargs
  private static List<Object> atOnce(Callable<Object>... actions) throws Exception {
    return atOnce(List.of(actions));
  }

  private static List<Object> atOnce(List<Callable<Object>> actions) throws Exception {
    CyclicBarrier start = new CyclicBarrier(actions.size());
    ExecutorService hands = Executors.newFixedThreadPool(actions.size());
    try {
      List<Future<Object>> running = new ArrayList<>();
      actions.forEach(action -> running.add(hands.submit(() -> outcome(start, action))));
      List<Object> outcomes = new ArrayList<>();
      for (Future<Object> one : running) {
        outcomes.add(one.get());
      }
      return outcomes;
    } finally {
      hands.shutdown();
    }
  }

  private static Object outcome(CyclicBarrier start, Callable<Object> action) throws Exception {
    start.await();
    try {
      return action.call();
    } catch (ScreeningRefused refused) {
      return refused;
    }
  }
}

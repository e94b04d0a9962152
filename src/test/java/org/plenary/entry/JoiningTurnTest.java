package org.plenary.entry;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.inOrder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * Whoever comes to write an entry may be a juror who is given it in that moment: as everybody else,
 * they take the jury's turn first and the entry second.
 */
@EntryTest
class JoiningTurnTest {

  @Autowired private CoEditors coEditors;
  @Autowired private HandOvers handOvers;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @MockitoBean private DecidingTurn turn;
  @MockitoSpyBean private EntryStore store;
  private Edition edition;
  private EntryId id;

  @BeforeEach
  void aColleagueIsAsked() {
    edition = world.begin(people);
    id = world.completeDraft(world.marijke, edition, "Written together").id();
    coEditors.invite(world.marijke, id, "daan@example.org");
    clearInvocations(turn, store);
  }

  @Test
  void joins() {
    join();

    assertTurnThenEntry();
  }

  @Test
  void takesOver() {
    join();
    clearInvocations(turn, store);

    handOvers.handTo(world.han, id, world.daan.id(), "Named as its contact");

    assertTurnThenEntry();
  }

  private void assertTurnThenEntry() {
    InOrder order = inOrder(turn, store);
    order.verify(turn).take(edition.id());
    order.verify(store).lock(any());
  }

  private void join() {
    coEditors.join(world.daan, token());
  }

  private String token() {
    String link =
        jdbc.sql(
                "select secret_link from notification_notice where template ="
                    + " 'prize/co-editor-invited' order by queued_at desc, id limit 1")
            .query(String.class)
            .single();
    return link.substring(link.lastIndexOf('/') + 1);
  }
}

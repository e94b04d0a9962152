package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

/** An entry whose owner is gone belongs to somebody else from here on. */
@EntryTest
class HandOversTest {

  private static final String WHY = "Its owner has left the city";

  @Autowired private HandOvers handOvers;
  @Autowired private CoEditors coEditors;
  @Autowired private Entries entries;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private EntryId id;

  @BeforeEach
  void daanWritesWithMarijke() {
    Edition edition = world.begin(people);
    id = world.completeDraft(world.marijke, edition, "Handed on").id();
    coEditors.invite(world.marijke, id, "daan@example.org");
    coEditors.join(world.daan, token("daan@example.org"));
  }

  @Test
  void givesItToACoEditorAndTakesItFromTheFormerOwner() {
    handOvers.handTo(world.han, id, world.daan.id(), WHY);

    assertThat(entries.get(world.daan, id).owner()).isEqualTo(world.daan.id());
    assertThat(coEditors.list(world.daan, id)).isEmpty();
    assertThatThrownBy(() -> entries.get(world.marijke, id)).isInstanceOf(NotFound.class);
    entries.submit(world.daan, id);
    assertThat(events.stream(EntryHandedOver.class))
        .containsExactly(
            new EntryHandedOver(
                id,
                entries.get(id).edition(),
                world.marijke.id().value(),
                world.daan.id().value(),
                WHY,
                world.han.id().value()));
    assertThat(count("entry-handed-over")).isEqualTo(1);
    assertThat(count("entry-handed-on")).isEqualTo(1);
  }

  @Test
  void givesItToWhoAcceptsTheInvitationOfTheOfficeOnce() {
    handOvers.offer(world.han, id, "Other@Example.org", WHY);
    assertThat(entries.get(id).owner()).as("only asked").isEqualTo(world.marijke.id());
    String token = token("other@example.org");
    assertThat(handOvers.takesOver(token)).isTrue();

    coEditors.join(world.stranger, token);
    assertThat(entries.get(id).owner()).isEqualTo(world.stranger.id());
    assertThatThrownBy(() -> coEditors.join(world.marijke, token)).isInstanceOf(NotFound.class);
    assertThat(entries.get(world.daan, id).title()).as("co-editors stay").isNotEmpty();
  }

  @Test
  void isForTheOfficeAlone() {
    assertThatThrownBy(() -> handOvers.handTo(world.daan, id, world.daan.id(), WHY))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> handOvers.handTo(world.auditor, id, world.daan.id(), WHY))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> handOvers.offer(world.stranger, id, "x@example.org", WHY))
        .isInstanceOf(NotFound.class);
    assertThat(handOvers.listHeirs(world.auditor, id))
        .extracting(Person::id)
        .contains(world.daan.id());
    assertThat(handOvers.mayHandOver(world.auditor, id)).isFalse();
  }

  @Test
  void isLeftToAColleagueForAnEntryOfOnesOwn() {
    coEditors.invite(world.marijke, id, "han@example.org");
    coEditors.join(world.han, token("han@example.org"));

    assertThatThrownBy(() -> handOvers.handTo(world.han, id, world.han.id(), WHY))
        .isInstanceOf(NotAllowed.class);
    assertThat(handOvers.mayHandOver(world.han, id)).isFalse();
    handOvers.handTo(world.park, id, world.han.id(), WHY);
    assertThat(entries.get(id).owner()).isEqualTo(world.han.id());
  }

  @Test
  void wantsAReasonAndSomebodyWhoWritesIt() {
    assertThatThrownBy(() -> handOvers.handTo(world.han, id, world.daan.id(), " "))
        .isInstanceOf(Awards.ReasonWanted.class);
    assertThatThrownBy(() -> handOvers.handTo(world.han, id, world.stranger.id(), WHY))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> handOvers.offer(world.han, id, "no address", WHY))
        .isInstanceOf(InvitationRefused.class);
    assertThat(entries.get(id).owner()).isEqualTo(world.marijke.id());
  }

  private String token(String address) {
    String link =
        jdbc.sql(
                "select secret_link from notification_notice where secret_link is not null"
                    + " and recipient_email = ?")
            .param(address)
            .query(String.class)
            .single();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private int count(String template) {
    return jdbc.sql("select count(*) from notification_notice where template = ?")
        .param("prize/" + template)
        .query(Integer.class)
        .single();
  }
}

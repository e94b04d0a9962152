package org.plenary.rehearsal;

import org.plenary.entry.CoEditors;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionFiles;
import org.plenary.support.Doors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For every screen an address with something on it: {@link PlayedPrize} with the edition before it,
 * whose awards are followed up.
 */
@TestComponent
class ShownThings {

  private static final String EARLIER = "SSCP22";

  private final PrizeRehearsal rehearsal;
  private final ObjectProvider<PlayedPrize> played;
  private final EditionFiles files;
  private final CoEditors editors;
  private final People people;
  private final Cast cast;
  private final JdbcClient jdbc;

  ShownThings(
      PrizeRehearsal rehearsal,
      ObjectProvider<PlayedPrize> played,
      EditionFiles files,
      CoEditors editors,
      People people,
      Cast cast,
      JdbcClient jdbc) {
    this.rehearsal = rehearsal;
    this.played = played;
    this.files = files;
    this.editors = editors;
    this.people = people;
    this.cast = cast;
    this.jdbc = jdbc;
  }

  void play() {
    rehearsal.play(
        new EditionScript(
            files.read("prize/2023").named(EARLIER, "Prize before it").shiftedBy(-364),
            30,
            2,
            0,
            1,
            7,
            EditionScript.Until.FOLLOWED_UP));
    PlayedPrize prize = played.getObject();
    editors.invite(prize.people.get("owner"), prize.judged.id(), "colleague@city.example");
    cast.giveEverybodyThePassword(Doors.PASSWORD);
  }

  Person person(String who) {
    return who.equals("winner")
        ? people.get(new PersonId(reported("e.owner_id")))
        : played.getObject().people.get(who);
  }

  String address(String path) {
    String address = "/" + Walls.filled(path, this::id).replaceAll("/+$", "");
    return path.equals("benefits") ? address + "?edition=" + EARLIER : address;
  }

  private String id(String parameter) {
    return switch (parameter) {
      case "benefit" -> reported("b.id");
      case "token" -> token();
      default -> played.getObject().id(parameter);
    };
  }

  private String token() {
    String link =
        jdbc.sql(
                "select secret_link from notification_notice where template ="
                    + " 'prize/co-editor-invited'")
            .query(String.class)
            .single();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  /** What is known of a benefit whose report is still to come. */
  private String reported(String column) {
    return jdbc.sql(
            "select "
                + column
                + " from entry_benefit b join entry_entry e on e.id = b.entry_id"
                + " where b.state = 'DELIVERED' order by b.id limit 1")
        .query(String.class)
        .single();
  }
}

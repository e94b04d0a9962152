package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.Attachments;
import org.plenary.form.FileAnswer;
import org.plenary.identity.Accounts;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GroupTest
class GroupErasureTest {

  @Autowired Accounts accounts;
  @Autowired People people;
  @Autowired GroupErasure erasure;
  @Autowired Selections selections;
  @Autowired Nominations nominations;
  @Autowired Experts experts;
  @Autowired Bodies bodies;
  @Autowired BodySeats seats;
  @Autowired BodyRoster roster;
  @Autowired Attachments attachments;
  @Autowired GroupWorld world;
  @Autowired JdbcClient jdbc;

  @Test
  void replacesAMembersNameByACodeAndKeepsCountryAndDates() {
    GroupId group = world.calling();
    NominationId id = world.checked(group, "Dr. Grace Wanjiru", "Kenya");
    world.afterTheCall();
    selections.lean(world.staff(), id, Leaning.MEMBER);
    selections.confirm(world.staff(), group, Set.of(id));
    Expert member = experts.listMembers(group).get(0);

    accounts.erase(world.admin(), member.person(), "Asked for it");

    Expert after = experts.list(world.staff(), group).get(0);
    assertThat(after.name()).isEqualTo(people.get(member.person()).name());
    assertThat(after.country()).isEqualTo("Kenya");
    assertThat(after.since()).isEqualTo(member.since());
    assertThat(nominations.get(id).name()).doesNotContain("Wanjiru");
    assertNowhere("Wanjiru");
  }

  @Test
  void replacesTheNameOfSomebodyWhoWasOnlyInvitedIntoABody() {
    BodyId body = bodies.add(world.staff(), BodyKind.CITY, "City of Nairobi", "Kenya");
    seats.invite(
        world.staff(), body, SeatRole.DESK_OFFICER, "Amina Yusuf", "amina@nairobi.example");
    Person amina = people.findByEmail("amina@nairobi.example").orElseThrow();

    accounts.erase(world.admin(), amina.id(), "Asked for it");

    List<BodySeat> after = roster.list(world.staff(), body);
    assertThat(after).singleElement().matches(seat -> !seat.name().contains("Amina"));
    assertThat(after.get(0).email()).doesNotContain("amina");
  }

  @Test
  void erasesANomineeWithoutAnAccountAndLocksTheLetter() {
    GroupId group = world.calling();
    NominationId id = world.sent(group, "Claire Dupont", "France");
    Person nominator = world.nominator("France");
    FileAnswer letter =
        nominations.findSent(nominator, id).orElseThrow().answers().files("letter").get(0);
    Viewer office = new Viewer(world.staff().id().value(), Set.of("STAFF"));
    assertThat(attachments.get(office, new AttachmentId(letter.id())).fileName())
        .isEqualTo("letter.pdf");

    assertThatThrownBy(() -> erasure.erase(world.staff(), id, "Asked for it"))
        .isInstanceOf(NotAllowed.class);
    erasure.erase(world.admin(), id, "Asked for it");

    assertThat(nominations.get(id).name()).isEqualTo(nominations.get(id).receipt());
    assertThat(nominations.get(id).country()).isEqualTo("France");
    assertThatThrownBy(() -> attachments.get(office, new AttachmentId(letter.id())))
        .isInstanceOf(NotFound.class);
    assertNowhere("Dupont");
  }

  private void assertNowhere(String name) {
    for (String text :
        List.of(
            "select nominee_name from group_nomination",
            "select answers from group_nomination_sent",
            "select name from group_expert",
            "select answer from form_answer",
            "select invited_name from group_body_seat")) {
      assertThat(jdbc.sql(text).query(String.class).list())
          .as(text)
          .noneMatch(found -> found.contains(name));
    }
  }
}

package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

/** Members of an imported list get their account afterwards. */
@GroupTest
class LetInTest {

  @Autowired ExpertImports imports;
  @Autowired Experts experts;
  @Autowired ExpertGroups groups;
  @Autowired Memberships memberships;
  @Autowired People people;
  @Autowired GroupWorld world;
  GroupId group;
  Expert first;
  Expert second;

  @BeforeEach
  void theRealList() {
    group = world.group();
    imports.take(
        world.staff(), group, "ewg-members.csv", GroupWorld.resource("ewg-members.csv"), "", null);
    List<Expert> all = experts.listMembers(group);
    first = all.get(0);
    second = all.get(1);
  }

  @Test
  void letsAMemberInByMailWithoutASecondLineOnTheList() {
    memberships.letIn(world.staff(), first.id(), " Amina Yusuf ", " amina@member.example ");

    Person amina = people.findByEmail("amina@member.example").orElseThrow();
    assertThat(groups.isMember(amina, group)).isTrue();
    assertThat(experts.get(amina, first.id()).person()).isEqualTo(amina.id());
    assertThat(experts.get(amina, first.id()).name()).isEqualTo("Amina Yusuf");
    assertThat(experts.listMembers(group)).hasSize(29);
    assertThatThrownBy(
            () -> memberships.letIn(world.staff(), second.id(), " ", "omar@member.example"))
        .isInstanceOf(NameMissing.class);
    assertThat(world.mailsTo("amina@member.example"))
        .extracting(mail -> mail.get("template"))
        .containsExactly("consultation/expert-confirmed");
  }

  @Test
  void givesOneAccountOneLineOnTheList() {
    memberships.letIn(world.staff(), first.id(), "Amina Yusuf", "amina@member.example");

    assertThatThrownBy(
            () -> memberships.letIn(world.staff(), second.id(), "Omar Ali", "amina@member.example"))
        .hasMessageContaining("on-the-list");
    assertThatThrownBy(
            () -> memberships.letIn(world.staff(), first.id(), "Omar Ali", "other@member.example"))
        .hasMessageContaining("on-the-list");
    assertThatThrownBy(
            () -> memberships.letIn(world.staff(), second.id(), "Omar Ali", "no address"))
        .hasMessageContaining("no-address");
  }

  @Test
  void isTheOfficesAlone() {
    memberships.letIn(world.staff(), first.id(), "Amina Yusuf", "amina@member.example");
    Person amina = people.findByEmail("amina@member.example").orElseThrow();

    assertThatThrownBy(
            () -> memberships.letIn(amina, second.id(), "Omar Ali", "friend@member.example"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> memberships.letIn(world.auditor(), second.id(), "Omar Ali", "a@member.example"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> experts.get(world.stranger(), first.id()))
        .isInstanceOf(NotFound.class);
  }
}

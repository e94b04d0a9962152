package org.plenary.group;

import org.junit.jupiter.api.BeforeEach;
import org.plenary.identity.Person;
import org.springframework.beans.factory.annotation.Autowired;

/** Begins with a call and three nominations that were checked and found complete. */
abstract class ThreeNominations {

  @Autowired Selections selections;
  @Autowired GroupWorld world;
  GroupId group;
  NominationId kenya;
  NominationId brazil;
  NominationId france;
  Person staff;

  @BeforeEach
  void threeSoundNominations() {
    group = world.calling();
    staff = world.staff();
    kenya = world.checked(group, "Dr. Grace Wanjiru", "Kenya");
    brazil = world.checked(group, "SOUZA Ana", "Brazil");
    france = world.checked(group, "Claire Dupont", "France");
  }
}

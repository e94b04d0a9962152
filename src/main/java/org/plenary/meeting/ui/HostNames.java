package org.plenary.meeting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.HostOffer;
import org.plenary.meeting.HostOfferId;

/** Who made each offer to host, and for whom. */
@SpringComponent
class HostNames {

  private final People people;
  private final Bodies bodies;

  HostNames(People people, Bodies bodies) {
    this.people = people;
    this.bodies = bodies;
  }

  /** In two statements, however many. */
  Map<HostOfferId, String> of(List<HostOffer> all) {
    Map<PersonId, Person> authors =
        people.list(all.stream().map(HostOffer::person).distinct().toList());
    Map<BodyId, Body> behalf =
        bodies.list(all.stream().map(HostOffer::body).filter(Objects::nonNull).distinct().toList());
    Map<HostOfferId, String> names = new HashMap<>();
    for (HostOffer one : all) {
      Body body = one.body() == null ? null : behalf.get(one.body());
      names.put(one.id(), HostWords.by(authors.get(one.person()).name(), body));
    }
    return names;
  }
}

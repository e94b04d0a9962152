package org.plenary.process.prize;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.process.SubjectNames;
import org.plenary.process.WorkEdition;
import org.springframework.stereotype.Component;

/** Jurors' seats go by who sits there: several of them may wait for the office at once. */
@Component
class JurorNames implements SubjectNames {

  private final Jurors jurors;
  private final People people;
  private final EditionNames editions;

  JurorNames(Jurors jurors, People people, EditionNames editions) {
    this.jurors = jurors;
    this.people = people;
    this.editions = editions;
  }

  @Override
  public String procedure() {
    return "juror";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    List<Juror> seats = seats(keys);
    Map<PersonId, Person> known = people.list(seats.stream().map(Juror::person).toList());
    return seats.stream()
        .filter(seat -> known.containsKey(seat.person()))
        .collect(toMap(seat -> seat.id().value(), seat -> known.get(seat.person()).name()));
  }

  @Override
  public Map<String, WorkEdition> editions(Collection<String> keys) {
    List<Juror> seats = seats(keys);
    Map<String, WorkEdition> known =
        editions.editions(seats.stream().map(seat -> seat.edition().value()).distinct().toList());
    return seats.stream()
        .collect(toMap(seat -> seat.id().value(), seat -> known.get(seat.edition().value())));
  }

  private List<Juror> seats(Collection<String> keys) {
    return jurors.list(keys.stream().map(JurorId::new).toList());
  }
}

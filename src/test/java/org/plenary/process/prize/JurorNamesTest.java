package org.plenary.process.prize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.identity.ThemeChoice;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorState;
import org.plenary.jury.Jurors;
import org.plenary.process.WorkEdition;
import org.plenary.programme.EditionId;

class JurorNamesTest {

  private final Jurors jurors = mock();
  private final People people = mock();
  private final EditionNames editions = mock();
  private final JurorNames names = new JurorNames(jurors, people, editions);

  @Test
  void tellTwoLateJurorsOfOneEditionApart() {
    EditionId edition = EditionId.next();
    Person amara = person("Amara Okello");
    Person ilse = person("Ilse Brandt");
    Juror first = seat(edition, amara);
    Juror second = seat(edition, ilse);
    List<String> keys = List.of(first.id().value(), second.id().value());
    given(jurors.list(ArgumentMatchers.<Collection<JurorId>>any()))
        .willReturn(List.of(first, second));
    given(people.list(any())).willReturn(Map.of(amara.id(), amara, ilse.id(), ilse));
    WorkEdition ours = new WorkEdition("SSCP26", "Seoul Smart City Prize 2026");
    given(editions.editions(List.of(edition.value()))).willReturn(Map.of(edition.value(), ours));

    assertThat(names.names(keys).values()).containsExactlyInAnyOrder("Amara Okello", "Ilse Brandt");
    assertThat(names.editions(keys).values()).containsExactly(ours, ours);
  }

  private static Juror seat(EditionId edition, Person person) {
    return new Juror(
        JurorId.next(),
        edition,
        person.id(),
        "Kenya",
        "Nairobi",
        JurorState.ACCEPTED,
        false,
        false,
        1,
        null,
        null);
  }

  private static Person person(String name) {
    return new Person(
        PersonId.next(),
        name,
        "juror@jury.example",
        "",
        Set.of(Role.JUROR),
        Locale.ENGLISH,
        ZoneId.of("UTC"),
        ThemeChoice.SYSTEM,
        PersonState.ACTIVE);
  }
}

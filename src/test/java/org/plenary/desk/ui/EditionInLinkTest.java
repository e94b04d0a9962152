package org.plenary.desk.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.award.Benefits;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.jury.Jurors;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.NotFound;
import org.plenary.support.Records;

class EditionInLinkTest {

  private final EditionId id = new EditionId("edition-1");
  private final EntryId entry = new EntryId("entry-1");
  private final CurrentPerson people = mock(CurrentPerson.class);
  private final Editions editions = mock(Editions.class);
  private final CurrentEdition current = mock(CurrentEdition.class);
  private final Entries entries = mock(Entries.class);
  private final EditionInLink link =
      new EditionInLink(
          people,
          editions,
          current,
          new EditionOfThing(entries, mock(Benefits.class), mock(Jurors.class)));

  @BeforeEach
  void anEditionAndItsEntry() {
    Edition edition =
        Records.with(Records.with(Records.blank(Edition.class), "id", id), "code", "SSCP27");
    when(editions.list()).thenReturn(List.of(edition));
    Entry found = Records.with(Records.blank(Entry.class), "edition", id);
    when(entries.get(any(Person.class), any())).thenThrow(new NotFound("entry", ""));
    signIn(Role.STAFF);
    Person staff = people.find().orElseThrow();
    org.mockito.Mockito.doReturn(found).when(entries).get(staff, entry);
  }

  @ParameterizedTest
  @ValueSource(strings = {"finalists?edition=SSCP27", "benefits?edition=edition-1"})
  void turnsToTheEditionTheAddressNames(String address) {
    link.beforeEnter(entering(address, RouteParameters.empty()));

    verify(current).choose(id);
  }

  @Test
  void turnsToTheEditionThatIsSetUpAtTheAddress() {
    link.beforeEnter(entering("editions/SSCP27/set-up", new RouteParameters("edition", "SSCP27")));

    verify(current).choose(id);
  }

  @Test
  void turnsToTheEditionOfTheEntryAtTheAddress() {
    link.beforeEnter(entering("entries/entry-1", new RouteParameters("entry", "entry-1")));

    verify(current).choose(id);
  }

  @Test
  void staysWhereItIsForAnAddressThatNamesNothingOfAnEdition() {
    link.beforeEnter(entering("entries/no", new RouteParameters("entry", "no")));
    link.beforeEnter(entering("people?edition=NONE", RouteParameters.empty()));

    verify(current, never()).choose(any());
  }

  @Test
  void doesNotTurnForPeopleWhoSeeNoEdition() {
    signIn(Role.APPLICANT);

    link.beforeEnter(entering("inbox?edition=SSCP27", RouteParameters.empty()));

    verify(current, never()).choose(any());
  }

  private void signIn(Role role) {
    Person person =
        new Person(
            PersonId.next(),
            "Han",
            "han@example.org",
            "",
            Set.of(role),
            Locale.UK,
            ZoneId.of("UTC"));
    when(people.find()).thenReturn(Optional.of(person));
  }

  private static BeforeEnterEvent entering(String address, RouteParameters parameters) {
    BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    when(event.getLocation()).thenReturn(new Location(address));
    when(event.getRouteParameters()).thenReturn(parameters);
    return event;
  }
}

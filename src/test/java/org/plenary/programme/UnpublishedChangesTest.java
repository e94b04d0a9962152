package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@JdbcTest
@ActiveProfiles("test")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
  UnpublishedChanges.class,
  UnpublishedRows.class,
  Editions.class,
  EditionStore.class,
  ChangeLog.class,
  EditionFiles.class,
  PlenaryClock.class
})
class UnpublishedChangesTest {

  private static final Person HAN = person(Role.STAFF);
  private static final Person MIN = person(Role.STAFF);
  private static final Person AUDITOR = person(Role.AUDITOR);

  @Autowired private UnpublishedChanges unpublished;
  @Autowired private Editions editions;
  @Autowired private PlenaryClock clock;
  private Edition edition;

  @BeforeEach
  void publish() {
    clock.stopAt(Instant.parse("2023-03-01T00:00:00Z"));
    edition = editions.publish(HAN, editions.load(HAN, "prize/2023").id());
  }

  @Test
  void keepsWhatWasTypedForWhoTypedItAndPublishesNothing() {
    Edition wanted = named(edition, "Half a thought");

    unpublished.keep(HAN, edition, edition, wanted);

    assertThat(unpublished.find(HAN, edition.id()))
        .contains(new UnpublishedChange(edition, wanted));
    assertThat(unpublished.find(MIN, edition.id())).isEmpty();
    assertThat(editions.get(edition.id())).isEqualTo(edition);
  }

  @Test
  void keepsWhatIsTypedInTwoTabs() {
    Edition inOne = named(edition, "From one tab");
    Edition inTwo = EditionFixture.moved(edition, EditionDate.CALL_CLOSES, 3);
    unpublished.keep(HAN, edition, edition, inOne);

    Edition both = unpublished.keep(HAN, edition, edition, inTwo);

    assertThat(both.name()).isEqualTo("From one tab");
    assertThat(both.dates()).isEqualTo(inTwo.dates());
  }

  @Test
  void bringsItOntoWhatSomebodyElsePublishedMeanwhile() {
    unpublished.keep(HAN, edition, edition, named(edition, "Half a thought"));
    Edition later = EditionFixture.moved(edition, EditionDate.CALL_CLOSES, 3);
    Edition theirs = editions.change(MIN, edition, later, "A holiday");

    UnpublishedChange left = unpublished.find(HAN, edition.id()).orElseThrow();

    assertThat(left.seen()).isEqualTo(theirs);
    assertThat(left.wanted()).isEqualTo(named(theirs, "Half a thought"));
  }

  @Test
  void keepsTheOldSightWhereBothChangedTheSame() {
    Edition wanted = named(edition, "Half a thought");
    unpublished.keep(HAN, edition, edition, wanted);
    editions.change(MIN, edition, named(edition, "Another name"), "It was agreed");

    UnpublishedChange left = unpublished.find(HAN, edition.id()).orElseThrow();

    assertThat(left).isEqualTo(new UnpublishedChange(edition, wanted));
    assertThatThrownBy(() -> unpublished.publish(HAN, left.seen(), left.wanted(), "Because"))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void keepsNothingOnceItIsPublishedDroppedOrTakenBack() {
    Edition wanted = named(edition, "A whole thought");
    unpublished.keep(HAN, edition, edition, wanted);
    unpublished.keep(HAN, edition, wanted, edition);
    assertThat(unpublished.find(HAN, edition.id())).isEmpty();

    unpublished.keep(HAN, edition, edition, wanted);
    unpublished.drop(HAN, edition.id());
    assertThat(unpublished.find(HAN, edition.id())).isEmpty();

    unpublished.keep(HAN, edition, edition, wanted);
    Edition published = unpublished.publish(HAN, edition, wanted, "It was agreed");
    assertThat(unpublished.find(HAN, edition.id())).isEmpty();
    assertThat(editions.get(edition.id())).isEqualTo(published);
  }

  @Test
  void keepsNothingOfWhoMayOnlyRead() {
    Edition wanted = named(edition, "Mine");

    assertThatThrownBy(() -> unpublished.keep(AUDITOR, edition, edition, wanted))
        .isInstanceOf(NotAllowed.class);
  }

  private static Edition named(Edition edition, String name) {
    return edition.with(edition.basics().named(name));
  }

  private static Person person(Role role) {
    PersonId id = PersonId.next();
    return new Person(
        id, "Han", id + "@plenary.example", "WeGO", Set.of(role), Locale.UK, ZoneId.of("UTC"));
  }
}

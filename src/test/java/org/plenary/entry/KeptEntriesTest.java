package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.support.Records;
import org.plenary.support.SeenProgress;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a table brought in goes to the contacts it names, all at once. */
@EntryTest
class KeptEntriesTest {

  private static final String CONTACT = "E-mail of the contact person";
  private static final String WHY = "You are named as its contact";

  @Autowired private KeptEntries kept;
  @Autowired private KeptEntriesWork work;
  @Autowired private JointOffers joint;
  @Autowired private HandOvers handOvers;
  @Autowired private OwnEntries owned;
  @Autowired private EntryImportWork imports;
  @Autowired private CoEditors coEditors;
  @Autowired private Entries entries;
  @Autowired private EntryList list;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private StatementCounter statements;
  @Autowired private JdbcClient jdbc;
  private Edition edition;

  @BeforeEach
  void anEdition() {
    edition = world.begin(people);
  }

  @Test
  void asksEachContactOnceAndNobodyWhereNoneIsNamed() throws Exception {
    take(
        new EntrySheet(edition)
            .line("Lifts", CONTACT, "Mayor@Lifts.example")
            .line("Trams", CONTACT, "mayor@trams.example")
            .line("Silent", CONTACT, ""));
    SeenProgress seen = new SeenProgress();

    assertThat(kept.count(world.park, edition.id()).entries()).isEqualTo(2);
    work.of(world.park, edition.id(), WHY).run(seen);
    work.of(world.han, edition.id(), WHY).run(new SeenProgress());

    assertThat(seen.said).isEqualTo(List.of(2));
    assertThat(recipients()).containsExactly("mayor@lifts.example", "mayor@trams.example");
    assertThat(kept.count(world.park, edition.id()).entries()).isZero();
    assertThat(entries.listByState(edition.id(), Set.of(EntryState.values())))
        .as("until somebody accepts")
        .extracting(Entry::owner)
        .containsOnly(world.han.id());
  }

  @Test
  void asksWhoIsNamedForSeveralByOneMailWhoseLinkIsForAllOfThem() {
    take(
        new EntrySheet(edition)
            .line("Lifts", CONTACT, "mayor@city.example")
            .line("Other", CONTACT, "other@city.example")
            .line("Trams", CONTACT, " MAYOR@city.example"));

    assertThat(kept.count(world.park, edition.id())).isEqualTo(new KeptEntries.Count(3, 2));
    assertThat(kept.offerAll(world.park, edition.id(), WHY)).isEqualTo(2);

    assertThat(recipients()).containsExactly("mayor@city.example", "other@city.example");
    assertThat(template("mayor@city.example")).isEqualTo("prize/entries-offered-on");
    String token = token("mayor@city.example");
    assertThat(joint.list(token))
        .extracting(Entry::title)
        .containsExactlyInAnyOrder("Lifts", "Trams");
    assertThat(joint.list(token("other@city.example"))).as("a link for one alone").isEmpty();
    assertThatThrownBy(() -> joint.take(world.stranger, "guessed")).isInstanceOf(NotFound.class);

    joint.take(world.stranger, token);

    assertThat(owned.list(world.stranger))
        .extracting(one -> one.entry().title())
        .containsExactlyInAnyOrder("Lifts", "Trams");
    assertThat(templates(world.stranger)).containsExactly("prize/entries-handed-over");
    assertThat(templates(world.han)).containsExactly("prize/entries-taken-over");
    assertThat(joint.list(token)).isEmpty();
    assertThatThrownBy(() -> joint.take(world.marijke, token)).isInstanceOf(NotFound.class);
  }

  @Test
  void takesNothingFromWhomTheOfficeGaveItToMeanwhile() {
    take(
        new EntrySheet(edition)
            .line("Lifts", CONTACT, "mayor@city.example")
            .line("Trams", CONTACT, "mayor@city.example"));
    kept.offerAll(world.park, edition.id(), WHY);
    String token = token("mayor@city.example");
    EntryId lifts = joint.list(token).get(0).id();
    handOvers.offer(world.park, lifts, "clerk@city.example", "Its mayor is on leave");
    coEditors.join(world.daan, token("clerk@city.example"));

    assertThat(templates(world.daan)).containsExactly("prize/entry-handed-over");
    assertThat(templates(world.han)).as("who kept it").containsExactly("prize/entries-taken-over");
    assertThat(joint.list(token)).extracting(Entry::title).containsExactly("Trams");
    joint.take(world.stranger, token);

    assertThat(entries.get(lifts).owner()).isEqualTo(world.daan.id());
    assertThat(templates(world.stranger)).containsExactly("prize/entry-handed-over");
  }

  private List<String> templates(Person reader) {
    return jdbc.sql("select template from notification_notice where recipient_id = ?")
        .param(reader.id().value())
        .query(String.class)
        .list();
  }

  @Test
  void writesInTheLanguageOfTheReaderAndToAStrangerInThatOfTheEdition() {
    take(
        new EntrySheet(edition)
            .line("Lifts", CONTACT, "marijke@city.example")
            .line("Trams", CONTACT, "stranger@city.example"));
    Person korean = Records.with(world.park, "locale", Locale.KOREAN);
    given(people.findByEmail("marijke@city.example"))
        .willReturn(Optional.of(Records.with(world.marijke, "locale", Locale.FRENCH)));

    kept.offerAll(korean, edition.id(), WHY);

    assertThat(
            jdbc.sql("select locale from notification_notice order by locale")
                .query(String.class)
                .list())
        .containsExactly("en", "fr");
  }

  private String token(String address) {
    String link =
        jdbc.sql("select secret_link from notification_notice where recipient_email = ?")
            .param(address)
            .query(String.class)
            .single();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  @Test
  void leavesEntriesOfOthersAndThoseAlreadyAskedAlone() {
    EntryId own = world.sent(world.marijke, edition, "Of an applicant").id();
    take(new EntrySheet(edition).line("Joined", CONTACT, "mayor@joined.example"));
    EntryId joined =
        entries.listByState(edition.id(), Set.of(EntryState.SENT)).stream()
            .map(Entry::id)
            .filter(id -> !id.equals(own))
            .findFirst()
            .orElseThrow();
    coEditors.invite(world.han, joined, "clerk@joined.example");
    jdbc.sql("delete from notification_notice").update();

    assertThat(kept.offerAll(world.park, edition.id(), WHY)).isZero();
    assertThat(recipients()).isEmpty();
    assertThat(coEditors.list(world.marijke, own)).isEmpty();
  }

  @Test
  void isForTheOfficeAndWantsAReason() {
    for (var other : List.of(world.auditor, world.marijke)) {
      assertThatThrownBy(() -> kept.count(other, edition.id())).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> work.of(other, edition.id(), WHY)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> kept.offerAll(other, edition.id(), WHY))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> work.of(world.han, edition.id(), " ")).hasMessageContaining("reason");
  }

  @Test
  void countsThreeWithTheStatementsOfOne() {
    take(new EntrySheet(edition).line("One", CONTACT, "one@example.org"));
    int ofOne = statements.countDuring(() -> kept.count(world.han, edition.id()));
    take(
        new EntrySheet(edition)
            .line("Two", CONTACT, "two@example.org")
            .line("Three", CONTACT, "three@example.org"));

    assertThat(statements.countDuring(() -> kept.count(world.han, edition.id()))).isEqualTo(ofOne);
    assertThat(kept.count(world.han, edition.id()).entries()).isEqualTo(3);
  }

  @Test
  void listsWhatTheOfficeKeepsDraftsTooUntilItIsTaken() {
    world.sent(world.marijke, edition, "Of an applicant");
    take(new EntrySheet(edition).line("Lifts").line("Trams").line("Unfinished", "Country", ""));
    List<EntryListItem> seen = new ArrayList<>();
    int statementsOfThree = statements.countDuring(() -> seen.addAll(listKept()));
    EntryId trams = seen.get(1).id();

    assertThat(seen)
        .extracting(EntryListItem::title)
        .containsExactly("Lifts", "Trams", "Unfinished");
    assertThat(seen).allMatch(EntryListItem::isKept);
    assertThat(list.count(world.han, edition.id(), EntryFilter.SENT.kept())).isEqualTo(3);
    assertThat(everything()).filteredOn(EntryListItem::isKept).hasSize(2);

    coEditors.invite(world.han, trams, "mayor@trams.example");
    jdbc.sql("update entry_entry set held_by_office = false where id = ?")
        .param(trams.value())
        .update();
    entries.withdraw(world.han, seen.get(0).id(), "Sent twice");

    assertThat(listKept()).extracting(EntryListItem::title).containsExactly("Unfinished");
    assertThat(statementsOfThree).isEqualTo(1);
  }

  private List<EntryListItem> listKept() {
    return list.list(
        world.park, edition.id(), EntryFilter.SENT.kept(), EntryOrder.TITLE, false, 0, 50);
  }

  private List<EntryListItem> everything() {
    return list.list(world.park, edition.id(), EntryFilter.SENT, EntryOrder.TITLE, false, 0, 50);
  }

  private void take(EntrySheet sheet) {
    try {
      imports.of(world.han, edition.id(), "entries.xlsx", sheet.xlsx(), "").run(new SeenProgress());
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private List<String> recipients() {
    return jdbc.sql("select recipient_email from notification_notice order by recipient_email")
        .query(String.class)
        .list();
  }

  private String template(String recipient) {
    return jdbc.sql("select template from notification_notice where recipient_email = ?")
        .param(recipient)
        .query(String.class)
        .single();
  }
}

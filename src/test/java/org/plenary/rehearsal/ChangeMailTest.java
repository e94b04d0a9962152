package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.entry.CoEditors;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told that a published edition changed: those it touches, once, and nobody else. */
@PlayedEditionTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangeMailTest {

  /** Writes an entry with its owner. */
  private static final String COLLEAGUE = "colleague@city.example";

  @Autowired private PlayedEditions plays;
  @Autowired private Editions editions;
  @Autowired private Entries entries;
  @Autowired private Jurors jurors;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  @Autowired private CoEditors coEditors;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;

  private Edition edition;
  private Person head;
  private String juror;
  private String both;
  private String withdrawn;

  @BeforeAll
  void openACallWithAJury() {
    edition = plays.of(plays.script(6, 0, 0, 2, 0, EditionScript.Until.CALL_OPEN));
    head = cast.office().get(0);
    List<Entry> sent =
        entries.listByState(edition.id(), EnumSet.complementOf(EnumSet.of(EntryState.DRAFT)));
    Person leaves = cast.get(sent.get(0).owner());
    entries.withdraw(leaves, sent.get(0).id(), "");
    withdrawn = leaves.email();
    Person applicant = cast.get(sent.get(1).owner());
    both = applicant.email();
    invite(new NewPerson(applicant.name(), both, "", applicant.locale(), applicant.zone()));
    juror = "judge@jury.example";
    invite(new NewPerson("Judge", juror, "", applicant.locale(), applicant.zone()));
    JurorId declines =
        invite(
            new NewPerson("Other", "other@jury.example", "", applicant.locale(), applicant.zone()));
    jurors.decline(head, declines, "abroad");
    letWrite(COLLEAGUE, sent.get(2));
  }

  private void letWrite(String address, Entry entry) {
    coEditors.invite(cast.get(entry.owner()), entry.id(), address);
    String link =
        jdbc.sql("select secret_link from notification_notice where recipient_email = ?")
            .param(address)
            .query(String.class)
            .single();
    Person writer =
        people.add(
            new NewPerson("Colleague", address, "", Locale.UK, edition.zone()), Role.APPLICANT);
    coEditors.join(writer, link.substring(link.lastIndexOf('/') + 1));
  }

  @Test
  @Order(1)
  void tellsEveryApplicantOnceThatTheCallIsOpenLonger() {
    move(EditionDate.CALL_CLOSES, 7);

    assertThat(mails.to("call-extended"))
        .containsExactlyInAnyOrderElementsOf(applicants())
        .doesNotContain(withdrawn, juror);
    assertThat(mails.to("edition-changed")).isEmpty();
  }

  @Test
  @Order(2)
  void tellsJurorsAloneOfTheirOwnDates() {
    move(EditionDate.FINAL_EVALUATION_CLOSES, 1);

    assertThat(mails.to("edition-changed")).containsExactlyInAnyOrder(juror, both);
  }

  @Test
  @Order(3)
  void tellsWhoIsTouchedTwiceOnce() {
    mails.forget();

    move(EditionDate.EMBARGO_LIFTS, 1);

    assertThat(mails.to("edition-changed"))
        .hasSize(applicants().size() + 1)
        .containsAll(applicants())
        .contains(juror)
        .doesNotContain(withdrawn, "other@jury.example")
        .doesNotHaveDuplicates();
  }

  @Test
  @Order(4)
  void tellsWhatChangedBesideTheDates() {
    mails.forget();
    Edition now = editions.get(edition.id());

    editions.change(
        head, now, now.with(now.basics().named("Seoul Prize 2023")), "The name was agreed");

    assertThat(mails.to("edition-changed"))
        .hasSize(applicants().size() + 1)
        .doesNotHaveDuplicates();
    assertThat(mails.to("call-extended")).isEmpty();
    assertThat(mails.values("edition-changed").stream().distinct())
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("The name was agreed", "The theme, the name or the contact");
  }

  private void move(EditionDate date, long days) {
    Edition now = editions.get(edition.id());
    Deadline was = now.date(date);
    Map<EditionDate, Deadline> dates = new EnumMap<>(now.dates());
    dates.put(date, new Deadline(was.at().plusSeconds(days * 86_400), was.zone(), "later"));
    editions.change(head, now, now.with(dates), "The site was out of reach");
  }

  private JurorId invite(NewPerson person) {
    return jurors.invite(head, edition.id(), person, false);
  }

  private List<String> applicants() {
    Stream<String> owners =
        entries
            .listByState(edition.id(), EnumSet.complementOf(EnumSet.of(EntryState.WITHDRAWN)))
            .stream()
            .map(entry -> cast.get(entry.owner()).email());
    return Stream.concat(owners, Stream.of(COLLEAGUE)).distinct().toList();
  }
}

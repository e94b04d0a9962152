package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class AccountsTest {

  private final Accounts accounts;
  private final People people;
  private final Mailbox mailbox;
  private final JdbcClient jdbc;
  private final StatementCounter statements;
  private Person administrator;

  AccountsTest(
      Accounts accounts,
      People people,
      Mailbox mailbox,
      JdbcClient jdbc,
      StatementCounter statements) {
    this.accounts = accounts;
    this.people = people;
    this.mailbox = mailbox;
    this.jdbc = jdbc;
    this.statements = statements;
    this.administrator = add("Administrator", Role.ADMINISTRATOR);
  }

  @BeforeEach
  void startEmpty() {
    jdbc.sql("delete from identity_secret_link").update();
    jdbc.sql("delete from identity_role").update();
    jdbc.sql("delete from identity_person").update();
    administrator = add("Zoe Administrator", Role.ADMINISTRATOR);
  }

  @Test
  void invitesByMail() {
    String email = Ids.next() + "@city.example";
    accounts.invite(administrator, person("Ana Silva", email), Role.STAFF);

    assertThat(people.findByEmail(email).orElseThrow().roles()).containsExactly(Role.STAFF);
    assertThat(mailbox.templatesTo(email)).containsExactly("identity/invitation");
  }

  @Test
  void opensNobodyASecondAccount() {
    String email = Ids.next() + "@city.example";
    accounts.invite(administrator, person("Ana Silva", email), Role.STAFF);

    assertThatThrownBy(
            () -> accounts.invite(administrator, person("Ana S.", email), Role.ADMINISTRATOR))
        .isInstanceOf(HasAccount.class);
    assertThat(people.findByEmail(email).orElseThrow().roles()).containsExactly(Role.STAFF);
    assertThat(mailbox.templatesTo(email)).hasSize(1);
  }

  @Test
  void keepsAtLeastOneAdministrator() {
    assertThatThrownBy(() -> accounts.revoke(administrator, administrator.id(), Role.ADMINISTRATOR))
        .isInstanceOf(LastAdministrator.class);
    assertThatThrownBy(() -> accounts.deactivate(administrator, administrator.id(), "tired"))
        .isInstanceOf(LastAdministrator.class);
    assertThatThrownBy(() -> accounts.erase(administrator, administrator.id(), "asked"))
        .isInstanceOf(LastAdministrator.class);
  }

  @Test
  void letsNobodyButAdministratorsChangeAnything() {
    Person juror = add("Juror", Role.JUROR);
    for (Role role : List.of(Role.APPLICANT, Role.JUROR, Role.STAFF, Role.AUDITOR)) {
      Person by = add("Somebody", role);
      assertThatThrownBy(() -> accounts.grant(by, by.id(), Role.ADMINISTRATOR))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> accounts.erase(by, juror.id(), "no reason"))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void showsTheListToStaffAndAuditorsAndHidesItFromOthers() {
    PersonFilter all = new PersonFilter("", Set.of(), true);
    assertThat(accounts.list(add("Auditor", Role.AUDITOR), all, 0, 10)).isNotEmpty();
    assertThat(accounts.list(add("Staff", Role.STAFF), all, 0, 10)).isNotEmpty();
    Person juror = add("Juror", Role.JUROR);
    assertThatThrownBy(() -> accounts.list(juror, all, 0, 10)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> accounts.count(juror, all)).isInstanceOf(NotFound.class);
  }

  @Test
  void erasesTheNameAndKeepsTheRecord() {
    Person juror = add("Ana Silva", Role.JUROR);
    accounts.erase(administrator, juror.id(), "asked for it");

    Person erased = people.get(juror.id());
    assertThat(erased.state()).isEqualTo(PersonState.ERASED);
    assertThat(erased.name()).startsWith("P-").doesNotContain("Ana");
    assertThat(erased.email()).endsWith("@erased.invalid");
    assertThat(erased.organisation()).isEmpty();
    assertThat(people.findByEmail(juror.email())).isEmpty();
    assertThat(people.listWithRole(Role.JUROR)).isEmpty();
  }

  @Test
  void erasesTheNameFromTheMailsToo() {
    String email = Ids.next() + "@city.example";
    Person invited =
        accounts.invite(administrator, person("Ana \"Nita\" Silva", email), Role.STAFF);
    assertThat(mailbox.readableTo(email)).singleElement().asString().contains("Nita");

    accounts.erase(administrator, invited.id(), "asked for it");

    assertThat(mailbox.templatesTo(email)).isEmpty();
    assertThat(mailbox.readableTo(people.get(invited.id()).email()))
        .singleElement()
        .asString()
        .doesNotContain("Nita", email)
        .contains(people.get(invited.id()).name());
  }

  @Test
  void findsByPartsOfNamesTakenAsTheyAre() {
    add("100% Ana_Silva", Role.JUROR);
    add("Anabel Silva", Role.STAFF);

    assertThat(names("ana", Set.of())).containsExactly("100% Ana_Silva", "Anabel Silva");
    assertThat(names("%", Set.of())).containsExactly("100% Ana_Silva");
    assertThat(names("a_s", Set.of())).containsExactly("100% Ana_Silva");
    assertThat(names("ana", Set.of(Role.STAFF))).containsExactly("Anabel Silva");
  }

  @Test
  void findsWhomTheRecordIsAskedFor() {
    Person ana = add("100% Ana_Silva", Role.JUROR);
    add("Anabel Silva", Role.APPLICANT);

    assertThat(people.listNamed(administrator, " silva")).hasSize(2);
    assertThat(people.listNamed(administrator, "a_s")).extracting(Person::id).contains(ana.id());
    assertThat(people.listNamed(administrator, ana.email().toUpperCase()))
        .extracting(Person::id)
        .containsExactly(ana.id());
    assertThatThrownBy(() -> people.listNamed(ana, "silva")).isInstanceOf(NotFound.class);
  }

  @Test
  void listsAnyNumberInOneStatement() {
    long forOne = statementsToList();
    for (int number = 0; number < 3; number++) {
      Person person = add("Person " + number, Role.JUROR);
      accounts.grant(administrator, person.id(), Role.APPLICANT);
    }
    assertThat(statementsToList()).isEqualTo(forOne).isEqualTo(1);
  }

  @Test
  void addsARoleToWhomeverIsKnownByTheAddress() {
    Person applicant = add("Ana Silva", Role.APPLICANT);
    Person again = people.add(person("A. Silva", applicant.email().toUpperCase()), Role.JUROR);

    assertThat(again.id()).isEqualTo(applicant.id());
    assertThat(again.name()).isEqualTo("Ana Silva");
    assertThat(again.roles()).containsExactlyInAnyOrder(Role.APPLICANT, Role.JUROR);
  }

  private long statementsToList() {
    return statements.countDuring(
        () -> accounts.list(administrator, new PersonFilter("", Set.of(), false), 0, 50));
  }

  private List<String> names(String text, Set<Role> roles) {
    return accounts.list(administrator, new PersonFilter(text, roles, false), 0, 50).stream()
        .map(item -> item.person().name())
        .toList();
  }

  private Person add(String name, Role role) {
    return people.add(person(name, Ids.next() + "@city.example"), role);
  }

  private static NewPerson person(String name, String email) {
    return new NewPerson(name, email, "Seoul", Locale.UK, ZoneId.of("Asia/Seoul"));
  }
}

package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.WrongSetting;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class FirstAdministratorTest {

  private final People people;
  private final PersonReader reader;
  private final Passwords passwords;
  private final JdbcClient jdbc;

  FirstAdministratorTest(People people, PersonReader reader, Passwords passwords, JdbcClient jdbc) {
    this.people = people;
    this.reader = reader;
    this.passwords = passwords;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void startEmpty() {
    jdbc.sql("delete from identity_secret_link").update();
    jdbc.sql("delete from identity_role").update();
    jdbc.sql("delete from identity_person").update();
  }

  @Test
  void letsTheNamedOneIntoAnEmptyInstallation() {
    start("office@city.example", "four quiet words here");

    PersonRecord first = reader.findByEmail("office@city.example").orElseThrow();
    assertThat(first.person().roles()).containsExactly(Role.ADMINISTRATOR);
    assertThat(passwords.matches("four quiet words here", first.passwordHash())).isTrue();
  }

  @Test
  void addsNoSecondOneAndChangesNoPasswordAtALaterStart() {
    start("office@city.example", "four quiet words here");
    start("office@city.example", "another password now");
    start("intruder@city.example", "another password now");

    assertThat(people.listWithRole(Role.ADMINISTRATOR)).hasSize(1);
    PersonRecord first = reader.findByEmail("office@city.example").orElseThrow();
    assertThat(passwords.matches("four quiet words here", first.passwordHash())).isTrue();
  }

  @Test
  void namesTheSettingThatIsWrong() {
    assertThatThrownBy(() -> start("office", ""))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("PLENARY_ADMIN_EMAIL");
    assertThatThrownBy(() -> start("office@city.example", "short"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("PLENARY_ADMIN_PASSWORD")
        .hasMessageNotContaining("short");
    assertThatThrownBy(() -> start("", "a long enough password"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("PLENARY_ADMIN_EMAIL");
  }

  private void start(String email, String password) {
    new FirstAdministrator(people, email, password).run(new DefaultApplicationArguments());
  }
}

package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Ids;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@IdentityTest
class OwnAccountTest {

  private static final String OLD = "four quiet words here";
  private static final String NEW = "five wholly other words here";

  private final OwnAccount account;
  private final People people;
  private final PersonReader reader;
  private final Passwords passwords;
  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private Person person;

  OwnAccountTest(OwnAccount account, People people, PersonReader reader, Passwords passwords) {
    this.account = account;
    this.people = people;
    this.reader = reader;
    this.passwords = passwords;
    this.person = add();
  }

  @BeforeEach
  void signIn() {
    person = add();
    people.setPassword(List.of(person.id()), OLD);
    request.getSession();
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  @AfterEach
  void leave() {
    RequestContextHolder.resetRequestAttributes();
    SecurityContextHolder.clearContext();
  }

  @Test
  void asksForThePasswordUntilNow() {
    assertThat(account.changePassword(person, "not the old one", NEW)).isFalse();
    assertThat(passwords.matches(OLD, record().passwordHash())).isTrue();
  }

  @Test
  void asksNoneOfWhoCameInByALinkAndNeverHadOne() {
    Person invited = add();

    assertThat(account.hasPassword(invited)).isFalse();
    assertThat(account.changePassword(invited, "", NEW)).isTrue();
  }

  @Test
  void keepsThisBrowserAndEndsTheOthers() {
    String before = record().sessionMark();
    assertThat(account.changePassword(person, OLD, NEW)).isTrue();

    assertThat(record().sessionMark()).isNotEqualTo(before);
    SecurityContext kept =
        (SecurityContext)
            request
                .getSession()
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    assertThat(kept.getAuthentication().getPrincipal())
        .isEqualTo(new SignedInPerson(person.id().value(), record().sessionMark()));
  }

  @Test
  void changesWhatOthersReadOfOneself() {
    account.change(person, " Ana Silva ", "Porto", Locale.UK, ZoneId.of("Europe/Lisbon"));
    account.choose(person, ThemeChoice.DARK);

    Person changed = people.get(person.id());
    assertThat(changed.name()).isEqualTo("Ana Silva");
    assertThat(changed.organisation()).isEqualTo("Porto");
    assertThat(changed.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    assertThat(changed.theme()).isEqualTo(ThemeChoice.DARK);
  }

  private PersonRecord record() {
    return reader.find(person.id()).orElseThrow();
  }

  private Person add() {
    return people.add(
        new NewPerson(
            "Ana", Ids.next() + "@city.example", "Lisboa", Locale.UK, ZoneId.of("Asia/Seoul")),
        Role.APPLICANT);
  }
}

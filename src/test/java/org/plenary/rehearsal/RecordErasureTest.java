package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.audit.AuditFilter;
import org.plenary.audit.AuditLog;
import org.plenary.audit.AuditRecord;
import org.plenary.audit.Verification;
import org.plenary.identity.Accounts;
import org.plenary.identity.NewPerson;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** A name that somebody typed into a reason leaves the record of the whole program. */
@PlayedPrizeTest
class RecordErasureTest {

  private static final Viewer AUDITOR = new Viewer("auditor-1", Set.of("AUDITOR"));

  @Autowired private PlayedPrize prize;
  @Autowired private Accounts accounts;
  @Autowired private AuditLog log;

  @Test
  void losesTheNameAndHoldsAndSaysInHowManyLines() {
    Person admin = prize.people.get("administrator");
    PersonId gone = invite(admin, "Oluwaseun Quist", "o.quist@city.example");
    PersonId other = invite(admin, "Another One", "another.one@city.example");
    accounts.deactivate(admin, other, "Oluwaseun Quist (O.Quist@city.example) wrote for them");
    int removed = log.verify(AUDITOR).removed();
    assertThat(factsAbout(other)).anyMatch(facts -> facts.contains("Oluwaseun Quist (O.Quist"));

    accounts.erase(admin, gone, "Oluwaseun Quist asked for it");

    assertThat(everyLine()).noneMatch(facts -> facts.toLowerCase(Locale.ROOT).contains("quist"));
    assertThat(factsAbout(gone)).anyMatch(facts -> facts.contains("asked for it"));
    assertThat(factsAbout(other)).anyMatch(facts -> facts.contains("wrote for them"));
    Verification found = log.verify(AUDITOR);
    assertThat(found.holds()).isTrue();
    assertThat(found.removed()).isEqualTo(removed + 1);
  }

  private PersonId invite(Person admin, String name, String email) {
    return accounts
        .invite(admin, new NewPerson(name, email, "", Locale.ENGLISH, ZoneOffset.UTC), Role.STAFF)
        .id();
  }

  private List<String> everyLine() {
    return facts(AuditFilter.everything());
  }

  private List<String> factsAbout(PersonId person) {
    return facts(new AuditFilter("person", Set.of(person.value()), Set.of(), null, null, null));
  }

  private List<String> facts(AuditFilter filter) {
    return log.list(AUDITOR, filter, 0, 1_000_000).stream().map(AuditRecord::facts).toList();
  }
}

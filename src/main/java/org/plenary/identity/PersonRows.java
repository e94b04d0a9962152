package org.plenary.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Folds the rows of one person, one for each role, into that person. */
class PersonRows implements ResultSetExtractor<List<PersonRecord>> {

  @Override
  public List<PersonRecord> extractData(ResultSet rows) throws SQLException {
    List<PersonRecord> people = new ArrayList<>();
    boolean more = rows.next();
    while (more) {
      PersonRecord withoutRoles = read(rows);
      Set<Role> roles = EnumSet.noneOf(Role.class);
      do {
        String role = rows.getString("role");
        if (role != null) {
          roles.add(Role.valueOf(role));
        }
        more = rows.next();
      } while (more && rows.getString("id").equals(withoutRoles.id().value()));
      people.add(withRoles(withoutRoles, roles));
    }
    return people;
  }

  private static PersonRecord read(ResultSet rows) throws SQLException {
    Person person =
        new Person(
            new PersonId(rows.getString("id")),
            rows.getString("name"),
            rows.getString("email"),
            rows.getString("organisation"),
            Set.of(),
            Locale.forLanguageTag(rows.getString("locale")),
            ZoneId.of(rows.getString("zone")),
            ThemeChoice.valueOf(rows.getString("theme")),
            PersonState.valueOf(rows.getString("state")));
    return new PersonRecord(
        person,
        rows.getString("password_hash"),
        rows.getString("session_mark"),
        SqlTime.get(rows, "added_at"),
        SqlTime.find(rows, "signed_in_at"));
  }

  private static PersonRecord withRoles(PersonRecord record, Set<Role> roles) {
    Person p = record.person();
    Person person =
        new Person(
            p.id(),
            p.name(),
            p.email(),
            p.organisation(),
            roles,
            p.locale(),
            p.zone(),
            p.theme(),
            p.state());
    return new PersonRecord(
        person, record.passwordHash(), record.sessionMark(), record.addedAt(), record.signedInAt());
  }
}

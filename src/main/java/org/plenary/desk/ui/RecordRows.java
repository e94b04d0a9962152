package org.plenary.desk.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.audit.AuditFilter;
import org.plenary.audit.AuditLog;
import org.plenary.audit.AuditRecord;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Reads the record with the names of people and things: as many statements for one line as for
 * many.
 */
@Component
class RecordRows {

  private final AuditLog log;
  private final People people;
  private final RecordThings things;

  RecordRows(AuditLog log, People people, RecordThings things) {
    this.log = log;
    this.people = people;
    this.things = things;
  }

  /** A line by the program itself has the empty name. */
  List<RecordRow> list(Viewer by, AuditFilter filter, int offset, int limit) {
    List<AuditRecord> lines = log.list(by, filter, offset, limit);
    Map<PersonId, Person> known =
        people.list(
            lines.stream()
                .map(AuditRecord::actor)
                .filter(actor -> !actor.equals(DomainEvent.SYSTEM))
                .map(PersonId::new)
                .collect(Collectors.toSet()));
    Map<Subject, String> named =
        things.names(lines.stream().map(AuditRecord::subject).collect(Collectors.toSet()));
    return lines.stream()
        .map(line -> new RecordRow(line, name(line, known), named.getOrDefault(line.subject(), "")))
        .toList();
  }

  private static String name(AuditRecord line, Map<PersonId, Person> known) {
    if (line.actor().equals(DomainEvent.SYSTEM)) {
      return "";
    }
    Person person = known.get(new PersonId(line.actor()));
    return person == null ? line.actor() : person.name();
  }
}

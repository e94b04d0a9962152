package org.plenary.jury;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.Subject;
import org.plenary.ui.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails jurors and the office get about judging. Each goes to one person, never per entry. */
@Service
@Transactional
public class JuryNotices {

  private final Notices notices;
  private final Dates dates;
  private final Jurors jurors;
  private final JuryProgress progress;
  private final EntryPool entries;
  private final Editions editions;
  private final People people;

  JuryNotices(
      Notices notices,
      Dates dates,
      Jurors jurors,
      JuryProgress progress,
      EntryPool entries,
      Editions editions,
      People people) {
    this.notices = notices;
    this.dates = dates;
    this.jurors = jurors;
    this.progress = progress;
    this.entries = entries;
    this.editions = editions;
    this.people = people;
  }

  /** The invitation; sent again as it is where no answer came. */
  public void tellInvited(JurorId id, Deadline answerBy) {
    invite(id, "juror-invited", answerBy);
  }

  /** The invitation to somebody who stood ready. */
  public void tellAlternateAsked(JurorId id, Deadline answerBy) {
    invite(id, "alternate-asked", answerBy);
  }

  /** To the office. */
  public void tellDeclined(JurorId id, String reason, @Nullable JurorId alternate) {
    Juror juror = jurors.get(id);
    Map<String, Object> values = office(juror);
    values.put("reason", reason);
    if (alternate != null) {
      values.put("alternate", name(jurors.get(alternate)));
    }
    toStaff("juror-declined", juror, JuryRoutes.jury(), null, values);
  }

  public void tellConflictsWanted(JurorId id) {
    Juror juror = jurors.get(id);
    Edition edition = editions.get(juror.edition());
    Map<String, Object> values = values(edition);
    values.put("count", entries.listRunning(edition.id()).size());
    toJuror(
        "conflicts-wanted",
        juror,
        JuryRoutes.conflicts(id),
        edition.date(EditionDate.CONFLICTS_DUE),
        values);
  }

  /** To the office: the entry needs another juror. */
  public void tellConflictDeclared(JurorId id, EntryId entry, String reason, boolean hadScores) {
    Juror juror = jurors.get(id);
    Map<String, Object> values = office(juror);
    values.put("title", entries.get(juror.edition(), entry).title());
    values.put("count", editions.get(juror.edition()).rules().reviewsPerEntry());
    values.put("reason", reason);
    values.put("hadScores", hadScores);
    toStaff("conflict-declared", juror, JuryRoutes.assignment(), null, values);
  }

  public void tellAssigned(JurorId id) {
    tellCount(id, "assignment-sent", progress.load(id).assigned());
  }

  /**
   * The mails that would follow from a plan, one a juror, to be looked at before it is approved.
   */
  @Transactional(readOnly = true)
  public List<NoticeRequest> previewAssigned(AssignmentPlan plan) {
    Edition edition = editions.get(plan.edition());
    Map<PersonId, Person> persons =
        people.list(jurors.list(plan.edition()).stream().map(Juror::person).toList());
    Set<JurorId> given =
        plan.assignments().stream()
            .map(AssignmentPlan.PlannedAssignment::juror)
            .collect(Collectors.toSet());
    return jurors.list(plan.edition()).stream()
        .filter(juror -> given.contains(juror.id()) && persons.containsKey(juror.person()))
        .map(juror -> assigned(edition, juror, persons.get(juror.person()), plan))
        .toList();
  }

  private static NoticeRequest assigned(
      Edition edition, Juror juror, Person person, AssignmentPlan plan) {
    Map<String, Object> values = values(edition);
    values.put("count", plan.loads().getOrDefault(juror.id(), 0));
    return request(
        "assignment-sent",
        edition,
        juror,
        person,
        JuryRoutes.queue(),
        edition.date(EditionDate.FIRST_EVALUATION_CLOSES),
        values);
  }

  /** "12 of 40 left"; nothing where nothing is left. */
  public void remind(JurorId id) {
    JurorLoad load = progress.load(id);
    if (load.left() > 0) {
      tellCount(id, "scorecard-reminder", load.left());
    }
  }

  /** To the office, one mail a juror however much is late. */
  public void tellOverdueToStaff(JurorId id) {
    Juror juror = jurors.get(id);
    JurorLoad load = progress.load(id);
    Map<String, Object> values = office(juror);
    values.put("count", load.left());
    values.put("total", load.assigned());
    toStaff(
        "scorecards-overdue",
        juror,
        JuryRoutes.juror(id),
        editions.get(juror.edition()).date(EditionDate.FIRST_EVALUATION_CLOSES),
        values);
  }

  /** To the juror from whom an entry was taken. */
  public void tellReplaced(JurorId id, EntryId entry, String reason) {
    Juror juror = jurors.get(id);
    Map<String, Object> values = values(editions.get(juror.edition()));
    values.put("title", entries.get(juror.edition(), entry).title());
    values.put("reason", reason);
    toJuror("scorecard-replaced", juror, JuryRoutes.queue(), null, values);
  }

  public void thank(JurorId id) {
    tellCount(id, "juror-thanked", progress.load(id).sent());
  }

  private void invite(JurorId id, String template, Deadline answerBy) {
    Juror juror = jurors.get(id);
    Edition edition = editions.get(juror.edition());
    Person person = people.get(juror.person());
    Map<String, Object> values = values(edition);
    values.put("count", expectedLoad(edition));
    values.put("opens", day(edition, EditionDate.FIRST_EVALUATION_OPENS, person));
    values.put("closes", day(edition, EditionDate.FIRST_EVALUATION_CLOSES, person));
    toJuror(template, juror, JuryRoutes.invitation(id), answerBy, values);
  }

  /** What an even share would come to with the jury as it is now. */
  private int expectedLoad(Edition edition) {
    long seats =
        jurors.list(edition.id()).stream().filter(juror -> juror.state().isSeated()).count();
    int reviews = entries.listRunning(edition.id()).size() * edition.rules().reviewsPerEntry();
    return seats == 0 ? 0 : (int) Math.ceil((double) reviews / seats);
  }

  private void tellCount(JurorId id, String template, int count) {
    Juror juror = jurors.get(id);
    Edition edition = editions.get(juror.edition());
    Map<String, Object> values = values(edition);
    values.put("count", count);
    values.put("total", progress.load(id).assigned());
    toJuror(
        template,
        juror,
        JuryRoutes.queue(),
        edition.date(EditionDate.FIRST_EVALUATION_CLOSES),
        values);
  }

  private void toJuror(
      String template,
      Juror juror,
      String link,
      @Nullable Deadline deadline,
      Map<String, Object> values) {
    Person person = people.get(juror.person());
    queue(template, person, juror, link, deadline, values);
  }

  private void toStaff(
      String template,
      Juror juror,
      String link,
      @Nullable Deadline deadline,
      Map<String, Object> values) {
    people
        .listWithRole(Role.STAFF)
        .forEach(person -> queue(template, person, juror, link, deadline, values));
  }

  private void queue(
      String template,
      Person to,
      Juror juror,
      String link,
      @Nullable Deadline deadline,
      Map<String, Object> values) {
    Edition edition = editions.get(juror.edition());
    notices.queue(request(template, edition, juror, to, link, deadline, values));
  }

  private static NoticeRequest request(
      String template,
      Edition edition,
      Juror juror,
      Person to,
      String link,
      @Nullable Deadline deadline,
      Map<String, Object> values) {
    return new NoticeRequest(
        edition.programme() + "/" + template,
        to.asRecipient(),
        new Subject("juror", juror.id().value()),
        link,
        deadline,
        values,
        edition.replyTo());
  }

  private String day(Edition edition, EditionDate date, Person reader) {
    Deadline deadline = edition.date(date);
    return dates.in(reader.locale(), reader.zone()).fullDay(deadline.at().atZone(deadline.zone()));
  }

  private Map<String, Object> office(Juror juror) {
    Map<String, Object> values = values(editions.get(juror.edition()));
    values.put("juror", name(juror));
    return values;
  }

  private String name(Juror juror) {
    return people.get(juror.person()).name();
  }

  private static Map<String, Object> values(Edition edition) {
    return new HashMap<>(Map.of("edition", edition.name()));
  }
}

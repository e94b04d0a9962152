package org.plenary.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormSchema;
import org.plenary.form.Problem;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonState;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails that go out about one nomination, each to whoever filed it. */
@Service
@Transactional
public class NominationNotices {

  private final Nominations nominations;
  private final NominationForm form;
  private final ExpertGroups groups;
  private final ExpertMail welcome;
  private final Notices notices;
  private final People people;

  NominationNotices(
      Nominations nominations,
      NominationForm form,
      ExpertGroups groups,
      ExpertMail welcome,
      Notices notices,
      People people) {
    this.nominations = nominations;
    this.form = form;
    this.groups = groups;
    this.welcome = welcome;
    this.notices = notices;
    this.people = people;
  }

  public void tellReceived(NominationId id) {
    Nomination nomination = nominations.get(id);
    Person to = people.get(nomination.nominator());
    Map<String, Object> values = values(nomination);
    values.put("arrived", Objects.requireNonNull(nomination.sentAt()));
    queue(nomination, to, "nomination-received", null, values);
  }

  /** What is missing, in the words of the form, and what the office remarked. */
  public void tellIncomplete(NominationId id) {
    Nomination nomination = nominations.get(id);
    Person to = people.get(nomination.nominator());
    Map<String, Object> values = values(nomination);
    FormSchema schema = form.schema();
    List<String> missing =
        form.problems(form.now(id)).stream()
            .map(Problem::topKey)
            .distinct()
            .map(key -> schema.findField(key).orElseThrow().label())
            .toList();
    values.put("missing", missing);
    if (!nomination.remark().isEmpty()) {
      values.put("remark", nomination.remark());
    }
    queue(nomination, to, "nomination-incomplete", nominations.dueFor(nomination), values);
  }

  public void tellLapsed(NominationId id) {
    tell(id, "nomination-lapsed");
  }

  public void tellConfirmed(NominationId id) {
    tell(id, "nomination-confirmed");
  }

  public void tellReserve(NominationId id) {
    Nomination nomination = nominations.get(id);
    Map<String, Object> values = values(nomination);
    Integer rank = nomination.reserveRank();
    values.put("rank", rank == null ? 1 : rank);
    queue(nomination, people.get(nomination.nominator()), "nomination-in-reserve", null, values);
  }

  public void tellDeclined(NominationId id) {
    tell(id, "nomination-declined");
  }

  /** Lets a confirmed expert in. */
  void welcome(ExpertGroup group, Expert expert) {
    if (expert.person() != null) {
      welcome.welcome(group, expert, people.get(expert.person()));
    }
  }

  private void tell(NominationId id, String template) {
    Nomination nomination = nominations.get(id);
    queue(nomination, people.get(nomination.nominator()), template, null, values(nomination));
  }

  private Map<String, Object> values(Nomination nomination) {
    Map<String, Object> values = new HashMap<>();
    values.put("nominee", nomination.name());
    values.put("country", nomination.country());
    values.put("receipt", nomination.receipt());
    values.put("group", groups.get(nomination.group()).name());
    return values;
  }

  private void queue(
      Nomination nomination,
      Person to,
      String template,
      @Nullable Deadline due,
      Map<String, Object> values) {
    if (to.state() != PersonState.ACTIVE) {
      return;
    }
    notices.queue(
        new NoticeRequest(
            "consultation/" + template,
            to.asRecipient(),
            nomination.id().subject(),
            GroupRoutes.ownNomination(nomination.id()),
            due,
            values,
            null));
  }
}

package org.plenary.group;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plenary.form.FormSchema;
import org.plenary.form.Problem;
import org.plenary.identity.People;
import org.plenary.notification.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails that go out about one nomination, each to whoever filed it. */
@Service
@Transactional
public class NominationNotices {

  private final Nominations nominations;
  private final NominationForm form;
  private final ExpertMail welcome;
  private final NominationMail mail;
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
    this.welcome = welcome;
    this.people = people;
    mail = new NominationMail(groups, people, notices);
  }

  public void tellReceived(NominationId id) {
    Nomination nomination = nominations.get(id);
    Map<String, Object> values = mail.values(nomination);
    values.put("arrived", Objects.requireNonNull(nomination.sentAt()));
    mail.queue(nomination, "nomination-received", null, values);
  }

  /** What is missing, in the words of the form and of the reader, and what the office remarked. */
  public void tellIncomplete(NominationId id) {
    Nomination nomination = nominations.get(id);
    Map<String, Object> values = mail.values(nomination);
    FormSchema schema = form.schema().in(people.get(nomination.nominator()).locale());
    List<String> missing =
        form.problems(form.now(id)).stream()
            .map(Problem::topKey)
            .distinct()
            .map(key -> schema.findField(key).orElseThrow().labelWithOriginal())
            .toList();
    values.put("missing", missing);
    if (!nomination.remark().isEmpty()) {
      values.put("remark", nomination.remark());
    }
    mail.queue(nomination, "nomination-incomplete", nominations.dueFor(nomination), values);
  }

  public void tellLapsed(NominationId id) {
    tell(id, "nomination-lapsed");
  }

  public void tellConfirmed(NominationId id) {
    tell(id, "nomination-confirmed");
  }

  public void tellReserve(NominationId id) {
    Nomination nomination = nominations.get(id);
    Map<String, Object> values = mail.values(nomination);
    Integer rank = nomination.reserveRank();
    values.put("rank", rank == null ? 1 : rank);
    mail.queue(nomination, "nomination-in-reserve", null, values);
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
    mail.queue(nomination, template, null, mail.values(nomination));
  }
}

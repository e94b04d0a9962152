package org.plenary.group;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who hears that a nomination was called back: its nominator, the office, and a member. */
@Service
@Transactional
public class WithdrawalNotices {

  private final Nominations nominations;
  private final Reserve reserve;
  private final ExpertRows experts;
  private final NominationMail mail;
  private final Notices notices;
  private final People people;

  WithdrawalNotices(
      Nominations nominations,
      Reserve reserve,
      ExpertGroups groups,
      ExpertRows experts,
      Notices notices,
      People people) {
    this.nominations = nominations;
    this.reserve = reserve;
    this.experts = experts;
    this.notices = notices;
    this.people = people;
    mail = new NominationMail(groups, people, notices);
  }

  /** Nobody but its writer knew of a draft, so nobody is told of its end. */
  public void tell(NominationId id, NominationState before, String reason) {
    if (!before.wasSent()) {
      return;
    }
    Nomination nomination = nominations.get(id);
    Map<String, Object> values = mail.values(nomination);
    values.put("wasMember", before == NominationState.CONFIRMED);
    values.put("reason", reason);
    mail.queue(nomination, "nomination-withdrawn", null, values);
    if (before == NominationState.CONFIRMED) {
      tellMember(nomination, values);
    }
    tellOffice(nomination, before, values);
  }

  private void tellMember(Nomination nomination, Map<String, Object> values) {
    experts.list(nomination.group()).stream()
        .filter(one -> nomination.id().equals(one.nomination()) && one.person() != null)
        .map(one -> people.get(one.person()))
        .filter(one -> one.state() == PersonState.ACTIVE)
        .forEach(one -> queue("expert-withdrawn", one, nomination, GroupRoutes.groups(), values));
  }

  private void tellOffice(
      Nomination nomination, NominationState before, Map<String, Object> values) {
    boolean wasChosen = before == NominationState.CONFIRMED;
    Map<String, Object> more = new HashMap<>(values);
    Optional<Nomination> next = wasChosen ? reserve.findNext(nomination.group()) : Optional.empty();
    more.put("next", next.map(Nomination::name).orElse(""));
    more.put("nextCountry", next.map(Nomination::country).orElse(""));
    String link =
        wasChosen ? GroupRoutes.group(nomination.group()) : GroupRoutes.call(nomination.group());
    for (Person staff : people.listWithRole(Role.STAFF)) {
      queue("nomination-withdrawn-office", staff, nomination, link, more);
    }
  }

  private void queue(
      String template, Person to, Nomination about, String link, Map<String, Object> values) {
    notices.queue(
        new NoticeRequest(
            "consultation/" + template,
            to.asRecipient(),
            about.id().subject(),
            link,
            null,
            values,
            null));
  }
}

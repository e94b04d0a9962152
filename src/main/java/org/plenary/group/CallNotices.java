package org.plenary.group;

import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.identity.PersonState;
import org.plenary.identity.SignInLinks;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.springframework.stereotype.Component;

/** The mails about a call for experts as a whole. */
@Component
class CallNotices {

  private final Notices notices;
  private final SignInLinks links;

  CallNotices(Notices notices, SignInLinks links) {
    this.notices = notices;
    this.links = links;
  }

  void tellOpened(ExpertGroup group, Call call, Person to) {
    String page = GroupRoutes.nominate(group.id());
    tell(
        group,
        call,
        to,
        "expert-call-opened",
        page,
        Map.of(
            "secretLink",
            links.invite(to, page),
            "name",
            to.name(),
            "group",
            group.name(),
            "seats",
            call.seats(),
            "most",
            CountryFull.MOST));
  }

  void tellMoved(ExpertGroup group, Call call, String before, String reason, Person to) {
    tell(
        group,
        call,
        to,
        "expert-call-extended",
        GroupRoutes.nominate(group.id()),
        Map.of(
            "name", to.name(),
            "group", group.name(),
            "before", before,
            "after", call.closes().wording(),
            "reason", reason));
  }

  private void tell(
      ExpertGroup group,
      Call call,
      Person to,
      String template,
      String page,
      Map<String, Object> values) {
    if (to.state() != PersonState.ACTIVE) {
      return;
    }
    notices.queue(
        new NoticeRequest(
            "consultation/" + template,
            to.asRecipient(),
            group.id().subject(),
            page,
            call.closes(),
            values,
            null));
  }
}

package org.plenary.group;

import java.util.HashMap;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.identity.SignInLinks;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.ui.Dates;
import org.springframework.stereotype.Component;

/** The mail that welcomes an expert and lets them in. */
@Component
class ExpertMail {

  private final Notices notices;
  private final SignInLinks links;
  private final Dates dates;

  ExpertMail(Notices notices, SignInLinks links, Dates dates) {
    this.notices = notices;
    this.links = links;
    this.dates = dates;
  }

  void welcome(ExpertGroup group, Expert expert, Person to) {
    String page = GroupRoutes.group(group.id());
    Map<String, Object> values = new HashMap<>();
    values.put("secretLink", links.invite(to, page));
    values.put("name", expert.name());
    values.put("group", group.name());
    if (expert.since() != null) {
      values.put("since", dates.in(to.locale(), group.zone()).fullDay(expert.since()));
    }
    notices.queue(
        new NoticeRequest(
            "consultation/expert-confirmed",
            to.asRecipient(),
            expert.id().subject(),
            page,
            null,
            values,
            null));
  }
}

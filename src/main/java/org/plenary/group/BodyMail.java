package org.plenary.group;

import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.identity.SignInLinks;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.springframework.stereotype.Component;

/** The mail by which somebody is asked into a body. */
@Component
class BodyMail {

  private final Notices notices;
  private final SignInLinks links;

  BodyMail(Notices notices, SignInLinks links) {
    this.notices = notices;
    this.links = links;
  }

  void invite(Person by, Body body, BodySeat seat, Person to) {
    String page = GroupRoutes.invitation(seat.id());
    notices.queue(
        new NoticeRequest(
            "consultation/body-invited",
            to.asRecipient(),
            body.id().subject(),
            page,
            null,
            Map.of(
                "secretLink", links.invite(to, page),
                "name", seat.name(),
                "inviter", by.name(),
                "body", body.name(),
                "isReviewer", !seat.role().speaksForBody(),
                "isDeputy", seat.role() == SeatRole.DEPUTY),
            by.isStaff() ? null : by.email()));
  }
}

package org.plenary.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.OwedVoteId;
import org.plenary.meeting.OwedVotes;

/** Shows nothing of its own: leads whoever is asked for a vote to the meeting that votes. */
@Route("owed-votes/:vote")
@RolesAllowed({"EXPERT", "STAFF", "ADMINISTRATOR"})
class OwedVoteView extends Div implements BeforeEnterObserver {

  private final OwedVotes votes;
  private final Person person;

  OwedVoteView(OwedVotes votes, CurrentPerson current) {
    this.votes = votes;
    person = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    OwedVoteId id = new OwedVoteId(event.getRouteParameters().get("vote").orElseThrow());
    event.forwardTo(MeetingRoutes.meeting(votes.getMeeting(person, id)).substring(1));
  }
}

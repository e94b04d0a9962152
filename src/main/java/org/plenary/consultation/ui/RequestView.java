package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.consultation.CommentRequests;
import org.plenary.consultation.RequestId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;

/** Shows nothing of its own: leads whoever owes an answer to where they give it. */
@Route("comment-requests/:request")
@RolesAllowed({"DELEGATE", "EXPERT", "STAFF"})
class RequestView extends Div implements BeforeEnterObserver {

  private final CommentRequests requests;
  private final Person person;

  RequestView(CommentRequests requests, CurrentPerson current) {
    this.requests = requests;
    person = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    RequestId id = new RequestId(event.getRouteParameters().get("request").orElseThrow());
    event.forwardTo(requests.get(person, id).href().substring(1));
  }
}

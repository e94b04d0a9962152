package org.plenary.desk.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.plenary.shared.NotFound;

/** No such thing for this person; the same page whether it never was or is somebody else's. */
@ParentLayout(MainLayout.class)
@PermitAll
class ThingNotFound extends FailurePage implements HasErrorParameter<NotFound> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
    say("search", getTranslation("desk.not-found.title"), getTranslation("desk.not-found.text"));
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}

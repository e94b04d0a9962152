package org.plenary.desk.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** Something broke. What was saved is safe, and the number leads to what the log says about it. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailedPage extends FailurePage implements HasErrorParameter<Exception> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    String number = Mishaps.record(error.getException());
    say(
        "triangle-alert",
        getTranslation("desk.failed.title"),
        getTranslation("desk.failed.text", number));
    return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
  }
}

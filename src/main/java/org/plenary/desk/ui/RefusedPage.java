package org.plenary.desk.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.plenary.shared.Refusal;
import org.plenary.ui.Messages;

/** A rule keeps this page closed, and says so in its own words. */
@ParentLayout(MainLayout.class)
@PermitAll
class RefusedPage extends FailurePage implements HasErrorParameter<Refusal> {

  private final Messages messages;

  RefusedPage(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
    say(
        "ban",
        getTranslation("desk.refused.title"),
        messages.explain(error.getException(), getLocale()));
    return HttpStatusCode.FORBIDDEN.getCode();
  }
}

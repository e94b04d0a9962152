package org.plenary.desk.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** A screen for other roles is for this person no screen at all. */
@ParentLayout(MainLayout.class)
@PermitAll
class ViewClosed extends FailurePage implements HasErrorParameter<AccessDeniedException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
    say("search", getTranslation("desk.not-found.title"), getTranslation("desk.not-found.text"));
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}
